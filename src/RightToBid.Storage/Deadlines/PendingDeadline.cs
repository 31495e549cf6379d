using NodaTime;

namespace RightToBid.Storage.Deadlines;

/// <summary>A last day that stands against a stream. It is due when the day after <paramref name="LastDay"/> begins in London.</summary>
/// <remarks>A stream has at most one deadline of a kind with the same last day.</remarks>
/// <param name="Kind">What it is.</param>
/// <param name="LastDay">The last day that still counts.</param>
/// <param name="Basis">Where it comes from, as cited.</param>
/// <param name="RuleVersion">The version of the rules that produced it.</param>
public sealed record PendingDeadline(string Kind, LocalDate LastDay, string Basis, string RuleVersion)
{
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <summary>The first instant at which the last day is over.</summary>
    public Instant DueAt => London.AtStartOfDay(LastDay.PlusDays(1)).ToInstant();
}
