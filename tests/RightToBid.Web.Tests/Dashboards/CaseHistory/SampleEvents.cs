using System.Collections;

using NodaTime;

using RightToBid.Cases;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Dashboards.CaseHistory;

/// <summary>One event of every type that can be stored, every member filled in by its type: no event can be forgotten.</summary>
internal static class SampleEvents
{
    public static readonly Guid Party = Guid.Parse("019aa5c0-0000-7000-8000-00000000babe");
    public const int Pounds = 123_456;

    public static IEnumerable<(string Name, ICaseEvent Event)> All =>
        EventNames.All.Select(known => (known.Name, (ICaseEvent)Make(known.Type, known.Type.Name)!));

    private static object? Make(Type type, string name) => type switch
    {
        _ when Nullable.GetUnderlyingType(type) is { } underlying => Make(underlying, name),
        _ when type == typeof(Guid) => name.EndsWith("PartyId", StringComparison.Ordinal) ? Party : Guid.Parse("019aa5c0-0000-7000-8000-000000000001"),
        _ when type == typeof(LocalDate) => On("Tuesday 12 May 2020"),
        _ when type == typeof(Instant) => Instant.FromUtc(2020, 5, 12, 15, 59),
        _ when type == typeof(string) => name is "RegimeKey" ? RegimeKeys.EnglandRightToBid2011 : name is "Owner" ? Party.ToString() : $"the {name}",
        _ when type == typeof(int) => name.EndsWith("InPounds", StringComparison.Ordinal) ? Pounds : 2,
        _ when type == typeof(decimal) => 51.5m,
        _ when type == typeof(bool) => true,
        { IsEnum: true } => Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1),
        { IsInterface: true, IsGenericType: true } => ListOf(type.GenericTypeArguments[0], name),
        _ => Filled(type),
    };

    private static IList ListOf(Type item, string name)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        list.Add(Make(item, name));
        return list;
    }

    private static object Filled(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(each => each.GetParameters().Length)!;
        var made = constructor.Invoke([.. constructor.GetParameters().Select(given => Make(given.ParameterType, given.Name!))]);
        foreach (var member in type.GetProperties().Where(member => member.CanWrite && member.GetValue(made) is null))
        {
            member.SetValue(made, Make(member.PropertyType, member.Name));
        }

        return made;
    }
}
