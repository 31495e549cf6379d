using RightToBid.Cases.Compensating;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Notifying;

/// <summary>Every notice that a stream's facts make due, done or open. What was taken from a published register owes none.</summary>
public static class NoticeDuties
{
    /// <param name="state">The state of any stream; one that owes no notices has none.</param>
    /// <param name="calendar">Working days, for last days that a tribunal's rules count.</param>
    public static IReadOnlyList<NoticeDuty> Of(object? state, WorkingDays calendar) => state switch
    {
        IRemembering { Past.OpenedByMistake: not null } => [],
        Nomination nomination => [.. NominationDuties.Of(nomination, calendar)],
        ListEntry entry => [.. ListingDuties.Of(entry, calendar)],
        Moratorium moratorium => [.. MoratoriumDuties.Of(moratorium, calendar)],
        ListingReview review => [.. ReviewDuties.Of(review, calendar)],
        CompensationClaim claim => [.. CompensationDuties.Of(claim, calendar)],
        _ => [],
    };
}
