using NodaTime;

using RightToBid.Cases.Listing;
using RightToBid.Law;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Reviewing;

/// <summary>An owner asked the council in writing to review its decision to list the land: section 92(1). The land stays listed.</summary>
/// <param name="RequesterLabel">What whoever asks is called in public: <c>the freeholder</c>.</param>
/// <param name="Listed">The listing, which another stream holds.</param>
/// <param name="NoticeGivenOn">
/// The day written notice of inclusion was given to this owner, or the steps taken instead were complete; nothing where neither has been.
/// </param>
/// <param name="AllowedToOn">The last day of a longer time that the council allowed in writing, where it did.</param>
/// <param name="IsOwner">Whether whoever asks owns the land, or part of it. Nobody else can ask.</param>
public sealed record RequestListingReview(
    Guid StreamId,
    Guid ListEntryId,
    string Reference,
    string AssetName,
    Guid RequesterPartyId,
    string RequesterLabel,
    LocalDate ReceivedOn,
    ListedPeriod Listed,
    LocalDate? NoticeGivenOn,
    bool ByAlternativeSteps = false,
    LocalDate? AllowedToOn = null,
    bool IsOwner = true,
    Guid? NominationId = null,
    MeansOfReceipt How = MeansOfReceipt.NotRecorded,
    string RegimeKey = RegimeKeys.EnglandRightToBid2011) : ICommand<ListingReview>
{
    public Decision Decide(ListingReview state, DecisionContext context)
    {
        if (state.IsRequested)
        {
            return state.ListEntryId == ListEntryId && state.RequesterPartyId == RequesterPartyId && state.Procedure.RequestReceivedOn == ReceivedOn
                ? Decision.Nothing
                : Refusal.ByState("ALREADY_REQUESTED", "A request for a review has been recorded here already.");
        }

        return Checks.First(
                IsOwner
                    ? null
                    : Refusal.UnderLaw(
                        "NOT_OWNER",
                        "Only an owner of the listed land can ask for a review.",
                        ReviewProvisions.ReviewByOwner,
                        "A nominator whose nomination failed can make a better one, complain, or seek judicial review."),
                Checks.Said(nameof(RequesterLabel), RequesterLabel, "Say who asks, like \"the freeholder\"."),
                Checks.NotInFuture(nameof(ReceivedOn), ReceivedOn, context),
                Statute.Version(RegimeKey, ReceivedOn, out var ruleVersion)) is { } refusal
            ? refusal
            : (MustBeListed() ?? MayAsk.InTime(RegimeKey, new(NoticeGivenOn, ByAlternativeSteps, AllowedToOn), ReceivedOn)) is { } notNow
                ? notNow
                : Decision.Of(new ListingReviewRequested(
                    StreamId, ListEntryId, NominationId, Reference, AssetName, RequesterPartyId, RequesterLabel, ReceivedOn, How,
                    NoticeGivenOn, ByAlternativeSteps, AllowedToOn, RegimeKey, ruleVersion));
    }

    private Refusal? MustBeListed() => ListedPeriods.IsListedOn(RegimeKey, Listed, ReceivedOn)
        ? null
        : Refusal.UnderLaw(
            "NOT_LISTED",
            $"The land was not in the list on {Words.Full(ReceivedOn)}, so there is no listing to review.",
            ReviewProvisions.ReviewByOwner);
}

/// <param name="ReceivedOn">The day the written request reached the council: the eight weeks for the review begin with it.</param>
public sealed record ListingReviewRequested(
    Guid ReviewId,
    Guid ListEntryId,
    Guid? NominationId,
    string Reference,
    string AssetName,
    Guid RequesterPartyId,
    string RequesterLabel,
    LocalDate ReceivedOn,
    MeansOfReceipt How,
    LocalDate? NoticeGivenOn,
    bool ByAlternativeSteps,
    LocalDate? AllowedToOn,
    string RegimeKey,
    string RuleVersion) : IPivotEvent;
