using NodaTime;

namespace RightToBid.Cases.Reviewing;

/// <summary>
/// The tribunal received an appeal against the decision on the review: by the owner who asked for it, or a later owner (reg. 11).
/// </summary>
/// <param name="ReceivedAt">The moment, where it is known: on the last day it must have come before 5pm in London.</param>
/// <param name="AppellantPartyId">The later owner, who is known by it from other later owners: each may appeal.</param>
/// <param name="AsksForMoreTime">Whether a late notice asks the tribunal to extend time, as it must.</param>
public sealed record LodgeAppeal(
    Guid StreamId,
    Appellant By,
    LocalDate ReceivedOn,
    Instant? ReceivedAt = null,
    bool AsksForMoreTime = false,
    Guid? AppellantPartyId = null,
    string? TribunalReference = null) : ICommand<ListingReview>
{
    public Decision Decide(ListingReview state, DecisionContext context) => (By, state.Outcome) switch
    {
        (Appellant.Requester or Appellant.LaterOwner, ReviewOutcome.Reversed) => Refusal.UnderLaw(
            "NOTHING_TO_APPEAL", "The review reversed the listing, so there is no listing left to appeal against.", ReviewProvisions.AppealByOwner),
        (Appellant.Requester or Appellant.LaterOwner, _) => AppealSteps.Lodge(
            state.Appeals.FindLast(known => (known.By, known.AppellantPartyId) == (By, PartyIn(state))),
            new(By, PartyIn(state), ReceivedOn, ReceivedAt, AsksForMoreTime, TribunalReference),
            state.DecidedOn,
            ReviewProvisions.AppealByOwner,
            ReviewClock.Appeal(state, context.Calendar),
            context),
        _ => Refusal.UnderLaw(
            "NO_JURISDICTION",
            "Only the owner who asked for the review, or a later owner of the land, can appeal to the tribunal.",
            ReviewProvisions.AppealByOwner,
            "A nominator whose nomination failed can make a better one, complain, or seek judicial review."),
    };

    private Guid? PartyIn(ListingReview state) => By is Appellant.Requester ? state.RequesterPartyId : AppellantPartyId;
}
