using System.Reflection;
using System.Runtime.CompilerServices;

using RightToBid.Cases;

namespace RightToBid.Architecture.Tests;

/// <summary>The names under which events are stored are held to the approved list by the tests of the cases.</summary>
public class what_is_stored
{
    /// <summary>Words that name a person's details. Events hold a PartyId; the rest is in the parties table.</summary>
    private static readonly string[] PersonalDetails =
        ["Email", "Phone", "Telephone", "Mobile", "Surname", "Forename", "Firstname", "Birth", "PersonName", "ContactName", "HomeAddress"];

    /// <summary>Public identifiers that are nobody's key in the store.</summary>
    private static readonly string[] NotIdentifiers = [];

    private static readonly Type[] Events =
        [.. typeof(ICaseEvent).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(ICaseEvent)))];

    [Fact]
    public void is_a_sealed_record() =>
        Events.Where(type => !type.IsSealed || type.GetMethod("<Clone>$") is null).ShouldBeEmpty();

    [Fact]
    public void names_the_thing_that_an_identifier_identifies() => Members(Events)
        .Where(member => member.PropertyType == typeof(Guid) || member.PropertyType == typeof(Guid?))
        .Where(member => (!member.Name.EndsWith("Id", StringComparison.Ordinal) || member.Name == "Id") && !NotIdentifiers.Contains(member.Name))
        .Select(Name)
        .ShouldBeEmpty();

    // A30
    [Fact]
    public void holds_nobody_s_personal_details() => Members(typeof(ICaseEvent).Assembly.GetTypes())
        .Where(member => PersonalDetails.Any(word => member.Name.Contains(word, StringComparison.OrdinalIgnoreCase)))
        .Select(Name)
        .ShouldBeEmpty();

    [Fact]
    public void is_never_changed_once_it_is_loaded() => Members(typeof(ICaseEvent).Assembly.GetTypes())
        .Where(member => member.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
        .Select(Name)
        .ShouldBeEmpty();

    private static IEnumerable<PropertyInfo> Members(IEnumerable<Type> types) => types
        .Where(type => !type.Name.Contains('<', StringComparison.Ordinal))
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly));

    private static string Name(PropertyInfo member) => $"{member.DeclaringType!.Name}.{member.Name}";
}
