using NodaTime;

using RightToBid.Cases.Reviewing;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Listing;

/// <summary>The council allowed an owner in writing a longer time for asking that the listing be reviewed: Schedule 2, paragraph 1(1).</summary>
/// <param name="NoticeGivenOn">The day on which this owner was given notice of inclusion.</param>
/// <param name="AllowedToOn">The last day of the longer time, included.</param>
/// <param name="PartyId">The owner, where the notice says who was told.</param>
public sealed record AllowLongerToAskForReview(
    Guid StreamId, LocalDate NoticeGivenOn, LocalDate AllowedToOn, LocalDate AllowedOn, Guid? PartyId = null) : ICommand<ListEntry>
{
    public Decision Decide(ListEntry state, DecisionContext context)
    {
        var time = ListingClock.TimesToAsk(state).FirstOrDefault(known => known.GivenOn == NoticeGivenOn && known.PartyId == PartyId);
        if (time?.Longer?.AllowedToOn == AllowedToOn && time?.Longer?.AllowedOn == AllowedOn) return Decision.Nothing;

        return Checks.First(
                Entered.Required(state),
                Checks.Unless(
                    time is not null,
                    "NOT_TOLD",
                    $"It is not recorded that this owner was given notice of the listing on {Words.Full(NoticeGivenOn)}. Time for asking begins with that day.",
                    "Record first when the owner was told."),
                MustNotBeAfterSteps(time),
                Checks.NotInFuture(nameof(AllowedOn), AllowedOn, context),
                Checks.NotBefore(nameof(AllowedOn), "A longer time allowed", AllowedOn, "the owner was told of the listing", NoticeGivenOn),
                MustBeListed(state),
                AllowedToOn <= time?.LastDay
                    ? Refusal.OfAnswer(nameof(AllowedToOn), $"The owner has to the end of {Words.Full(time.LastDay)} in any case. Enter a later day.")
                    : null) is { } refusal
            ? refusal
            : Decision.Of(new LongerToAskForReviewAllowed(NoticeGivenOn, PartyId, AllowedToOn, AllowedOn));
    }

    private static Refusal? MustNotBeAfterSteps(TimeToAsk? time) => time is { ByAlternativeSteps: true }
        ? Refusal.UnderLaw(
            "NO_POWER_TO_ALLOW_LONGER",
            $"Steps were taken instead of notice, so the owner has to the end of {Words.Full(time.LastDay)}, and the council has no power to allow longer.",
            ReviewProvisions.RequestAfterSteps,
            "Paragraph 1(2) holds no words that allow longer (A36).")
        : null;

    private Refusal? MustBeListed(ListEntry state) => state.IsEntered && !ListingClock.IsListedOn(state, AllowedOn)
        ? Refusal.UnderLaw(
            "NOT_LISTED",
            $"The land was not in the list on {Words.Full(AllowedOn)}, so there is no listing to review.",
            ReviewProvisions.ReviewByOwner)
        : null;
}

/// <param name="AllowedToOn">The last day of the longer time, included.</param>
public sealed record LongerToAskForReviewAllowed(LocalDate NoticeGivenOn, Guid? PartyId, LocalDate AllowedToOn, LocalDate AllowedOn) : ICaseEvent
{
    /// <summary>Whether it was allowed to the owner who was told so. Where nobody said who that was, the day of the notice tells.</summary>
    public bool IsTo(Guid? partyId, LocalDate givenOn) => PartyId == partyId && (PartyId is not null || NoticeGivenOn == givenOn);
}
