using RightToBid.Cases.Correcting;
using RightToBid.Cases.Notifying;

namespace RightToBid.Cases.Reviewing;

/// <summary>What can be put right about a listing review.</summary>
internal static class ListingReviewFacts
{
    public static FactTable<ListingReview> Table { get; } = new(
        [
            Correctable.Day<ListingReviewRequested>(
                "listing-review-requested.received-on", "The day the council received the request for a review", e => e.ReceivedOn,
                (e, day) => e with { ReceivedOn = day }),
            Correctable.OneOf<ListingReviewRequested, MeansOfReceipt>(
                "listing-review-requested.how", "How the request for a review came", Meanings.OfReceipt, e => e.How, (e, how) => e with { How = how }),
            Correctable.DayOrNone<ListingReviewRequested>(
                "listing-review-requested.notice-given-on", "The day notice of inclusion was given to this owner", e => e.NoticeGivenOn,
                (e, day) => e with { NoticeGivenOn = day }),
            Correctable.DayOrNone<ListingReviewRequested>(
                "listing-review-requested.allowed-to-on", "The last day allowed for asking for a review", e => e.AllowedToOn,
                (e, day) => e with { AllowedToOn = day }) with
            {
                MayBeAhead = true,
            },
            Correctable.Words<ListingReviewRequested>(
                "listing-review-requested.requester-label", "What whoever asked is called in public", e => e.RequesterLabel,
                (e, words) => e with { RequesterLabel = words }),
            Correctable.YesOrNo<ListingReviewRequested>(
                "listing-review-requested.by-alternative-steps", "Whether steps were taken instead of notice to this owner", e => e.ByAlternativeSteps,
                (e, isSo) => e with { ByAlternativeSteps = isSo }),
            Correctable.Words<ListingReviewRequested>(
                "listing-review-requested.asset-name", "The name of the land or building", e => e.AssetName, (e, words) => e with { AssetName = words }),
            Correctable.OneOf<ListingReviewDecided, ReviewOutcome>(
                "listing-review-decided.outcome", "The outcome of the review",
                [(ReviewOutcome.Upheld, "the listing was upheld"), (ReviewOutcome.Reversed, "the listing was reversed")],
                e => e.Outcome,
                (e, outcome) => e with { Outcome = outcome }) with
            {
                Bears = later => later is AppealLodged,
            },
            Correctable.Day<ListingReviewDecided>(
                "listing-review-decided.decided-on", "The day of the review decision", e => e.DecidedOn, (e, day) => e with { DecidedOn = day }),
            Correctable.Words<ListingReviewDecided>(
                "listing-review-decided.reasons", "The reasons of the review", e => e.Reasons, (e, words) => e with { Reasons = words }),
            .. ProcedureFacts.All,
            .. NoticeFacts.Of(NoticeCodes.ReviewProcedure, NoticeCodes.ReviewDecision, NoticeCodes.ReversalReasons),
        ],
        [
            Strikeable.First<ListingReviewRequested>("listing-review-requested", "The request for a review"),
            Strikeable.Awaiting<ListingReviewDecided>(
                "listing-review-decided", "The review decision",
                (_, later) => later is AppealLodged or NoticeServed { Notice: NoticeCodes.ReviewDecision or NoticeCodes.ReversalReasons }),
            .. ProcedureFacts.Strikes,
            NoticeFacts.Struck,
        ])
    {
        Several = [NoticeFacts.Stated],
        Own = new Dictionary<string, OwnCorrection<ListingReview>>
        {
            ["listing-review-requested.received-on"] = (id, _, day, reason, elsewhere) => new CorrectReviewRequestDay(id, day, reason, elsewhere),
        },
        Rewrites = added => added is ReviewRequestDayCorrected corrected
            ? happened => happened is ListingReviewRequested e ? e with { ReceivedOn = corrected.ReceivedOn } : happened
            : null,
        Parties = state => Known.Parties(
            state.Served, [new(state.RequesterPartyId, null), .. Known.Person(state.Procedure.RepresentativePartyId)]),
        Orders = state =>
        [
            .. ProcedureFacts.Orders(state.Procedure, state.Appeals),
            .. NoticeFacts.Orders(state.Served, state.Procedure.RequestReceivedOn, "the council received the request for a review"),
        ],
        Windows = state => !state.IsRequested
            ? []
            : ReviewClock.Request(state) is { } asking ? [asking, ReviewClock.Completion(state)] : [ReviewClock.Completion(state)],
    };
}
