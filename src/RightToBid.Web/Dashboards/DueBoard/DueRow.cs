using NodaTime;

using RightToBid.Cases;
using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.DueBoard;

/// <summary>One deadline or duty of one case.</summary>
/// <param name="LastDay">The last day that counts, included; nothing where the law says "as soon as practicable".</param>
/// <param name="Since">For a duty, the day it arose.</param>
internal sealed record DueRow(
    DueKind Kind,
    Guid StreamId,
    string Reference,
    string AssetName,
    string? Place,
    string? Group,
    LocalDate? LastDay,
    LocalDate? Since,
    string Basis,
    string RuleVersion,
    string? Note)
{
    public Urgency UrgencyOn(LocalDate today) => LastDay is not { } lastDay ? Urgency.AsSoonAsPracticable
        : Period.DaysBetween(today, lastDay) switch
        {
            < 0 => Urgency.Overdue,
            0 => Urgency.Today,
            <= 7 => Urgency.NextSevenDays,
            <= 28 => Urgency.NextFourWeeks,
            _ => Urgency.Later,
        };

    /// <summary>Whether what somebody typed is in it: every word, in the asset, the place, the reference or the group.</summary>
    public bool Matches(string? search) => (search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .All(word => new[] { AssetName, Place, Reference, Group }.Any(text => text?.Contains(word, StringComparison.OrdinalIgnoreCase) is true));

    /// <summary>What a bank holiday gives to argue of a duty that is overdue: nothing is moved by it (A47).</summary>
    public string? HolidayOn(LocalDate today) => IsOwedByStatute && LastDay is { } lastDay ? HolidayWords.Open(lastDay, today, BankHolidays.EnglandAndWales) : null;

    /// <summary>The same as a mark.</summary>
    public string? MarkOn(LocalDate today) => IsOwedByStatute && LastDay is { } lastDay ? HolidayMark.Of(lastDay, today, BankHolidays.EnglandAndWales) : null;

    private bool IsOwedByStatute => Kind is { IsDuty: true, IsStatutory: true };

    /// <summary>How far the last day is, as a duty or as a window speaks of it.</summary>
    public string DistanceOn(LocalDate today) => LastDay is not { } lastDay ? "As soon as practicable"
        : Period.DaysBetween(today, lastDay) switch
        {
            -1 => "1 day overdue",
            < -1 and var days => $"{-days} days overdue",
            0 => "Today is the last day",
            1 => "1 day left",
            var days => $"{days} days left",
        };
}

/// <summary>The board's groups, in its order.</summary>
internal enum Urgency
{
    Overdue,
    Today,
    AsSoonAsPracticable,
    NextSevenDays,
    NextFourWeeks,
    Later,
}
