using NodaTime;

using RightToBid.Cases.Reviewing;
using RightToBid.Law;

namespace RightToBid.Cases.Compensating;

/// <summary>The tribunal received an appeal against the decision on the review: regulation 17, by whoever asked for the review.</summary>
/// <param name="ReceivedAt">The moment, where it is known: on the last day it must have come before 5pm.</param>
public sealed record LodgeClaimAppeal(
    Guid StreamId,
    LocalDate ReceivedOn,
    Instant? ReceivedAt = null,
    bool AsksForMoreTime = false,
    string? TribunalReference = null,
    Appellant By = Appellant.Requester) : ICommand<CompensationClaim>
{
    private static readonly LegalReference ByRequester = new(
        "Assets of Community Value (England) Regulations 2012",
        "reg. 17",
        "the person who requested the review may appeal to the First-Tier Tribunal",
        new("https://www.legislation.gov.uk/uksi/2012/2421/regulation/17"));

    public Decision Decide(CompensationClaim state, DecisionContext context) => Checks.First(
        Pending.MustBeLive(state),
        By is Appellant.Requester
            ? null
            : Refusal.UnderLaw(
                "NO_JURISDICTION", "Only whoever asked for the review may appeal against the decision on it.", ByRequester)) is { } refusal
        ? refusal
        : AppealSteps.Lodge(
            state.Appeal,
            new(By, state.ClaimantPartyId, ReceivedOn, ReceivedAt, AsksForMoreTime, TribunalReference),
            state.ReviewDecision?.DecidedOn,
            ByRequester,
            ClaimClock.Appeal(state, context.Calendar),
            context);
}
