using NodaTime;

using RightToBid.Law;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Nominating;

/// <summary>The days that a nomination's facts give.</summary>
/// <remarks>
/// Two clocks where the first version was incomplete: the strict one, from first receipt, is the one shown and watched; the
/// working one, from the complete version, stands beside it and never hides it.
/// </remarks>
public static class NominationClock
{
    /// <summary>The eight weeks for the decision, from the day the council first received the nomination.</summary>
    public static StatutoryWindow Strict(Nomination nomination) =>
        Statute.Window(nomination.RegimeKey, WindowKeys.NominationDecision, nomination.ReceivedOn);

    /// <summary>The eight weeks from the day the complete version came, where the first was returned.</summary>
    public static StatutoryWindow? Working(Nomination nomination) => nomination.CompletedOn is { } completedOn
        ? Statute.Window(nomination.RegimeKey, WindowKeys.NominationDecision, completedOn)
        : null;

    /// <summary>Whether no decision had been made when the strict eight weeks ended. Nothing is deemed to happen.</summary>
    public static bool IsOverdueOn(Nomination nomination, LocalDate day) =>
        nomination.IsUndecided && Strict(nomination).HasEndedBy(day);

    /// <summary>Whether the decision came after the strict eight weeks. It stands all the same.</summary>
    public static bool WasDecidedLate(Nomination nomination) =>
        nomination.DecidedOn is { } decidedOn && Strict(nomination).HasEndedBy(decidedOn);

    /// <summary>The mark of a late decision that a bank holiday may excuse (A47); nothing where it may not, or no calendar reaches so far.</summary>
    public static string? HolidayMark(Nomination nomination, WorkingDays calendar) =>
        nomination.DecidedOn is { } decidedOn ? Cases.HolidayMark.Of(Strict(nomination).LastDay, decidedOn, calendar) : null;

    /// <summary>The last listed day of the entry that this nomination renews: a new entry made by the day after it leaves no gap (A16).</summary>
    public static LocalDate? RenewedEntryLastDay(Nomination nomination) => nomination.RenewedEntry?.EnteredOn is { } enteredOn
        ? Statute.Window(nomination.RegimeKey, WindowKeys.Listing, enteredOn).LastDay
        : null;

    /// <summary>The days on which the land would be unlisted between the old entry and one made on <paramref name="enteredOn"/>.</summary>
    public static DateInterval? GapBefore(Nomination nomination, LocalDate enteredOn) =>
        RenewedEntryLastDay(nomination) is { } lastDay && enteredOn > lastDay.PlusDays(1)
            ? new DateInterval(lastDay.PlusDays(1), enteredOn.PlusDays(-1))
            : null;

    /// <summary>The five years for which an unsuccessful nomination's entry must stay in its list.</summary>
    public static StatutoryWindow? UnsuccessfulList(Nomination nomination) => nomination.UnsuccessfulEntry is { } entry
        ? Statute.Window(nomination.RegimeKey, WindowKeys.UnsuccessfulList, entry.EnteredOn)
        : null;
}
