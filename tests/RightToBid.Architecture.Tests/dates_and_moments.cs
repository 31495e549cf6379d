using System.Reflection;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Law;

namespace RightToBid.Architecture.Tests;

public class dates_and_moments
{
    /// <summary>The ends of a period, and the day that a question is about: nothing happened on them.</summary>
    private static readonly string[] CountedDays = ["FirstDay", "LastDay", "From", "To", "InForceFrom", "EncodedTo", "Today"];

    private static readonly Type[] WallClockTypes =
        [typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan)];

    private static IEnumerable<PropertyInfo> Members { get; } =
    [
        .. new[] { typeof(StatuteBook).Assembly, typeof(Decision).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.Name.Contains('<', StringComparison.Ordinal))
            .SelectMany(type => type.GetProperties(
                BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(member => !member.Name.Contains('.', StringComparison.Ordinal)),
    ];

    [Fact]
    public void a_legal_day_is_called_on() => Members
        .Where(member => Holds(member, typeof(LocalDate)))
        .Where(member => !member.Name.EndsWith("On", StringComparison.Ordinal) && !CountedDays.Contains(member.Name))
        .Select(Name)
        .ShouldBeEmpty();

    [Fact]
    public void a_moment_of_recording_is_called_at() => Members
        .Where(member => Holds(member, typeof(Instant)) && !member.Name.EndsWith("At", StringComparison.Ordinal))
        .Select(Name)
        .ShouldBeEmpty();

    [Fact]
    public void law_and_cases_hold_no_clock_time() => Members
        .Where(member => WallClockTypes.Any(type => Holds(member, type)))
        .Select(Name)
        .ShouldBeEmpty();

    private static bool Holds(PropertyInfo member, Type type) =>
        member.PropertyType == type || Nullable.GetUnderlyingType(member.PropertyType) == type;

    private static string Name(PropertyInfo member) => $"{member.DeclaringType!.Name}.{member.Name}";
}
