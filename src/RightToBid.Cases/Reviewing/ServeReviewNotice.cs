using RightToBid.Cases.Notifying;

namespace RightToBid.Cases.Reviewing;

/// <summary>
/// A notice that a review calls for was served: of the procedure (N05), of the decision with its reasons (N06), or, to the
/// nominator, of the reasons for a reversal (N07). Time for an appeal runs from the day the decision is sent.
/// </summary>
public sealed record ServeReviewNotice(
    Guid StreamId, string Notice, NoticeRecipient Recipient, Service Service, Guid? PartyId = null) : ICommand<ListingReview>
{
    public Decision Decide(ListingReview state, DecisionContext context)
    {
        var served = new NoticeServed(Notice, Recipient, PartyId, null, Service);
        return Checks.First(
                Checks.Unless(state.IsRequested, "NO_REVIEW", "No review has been asked for here."),
                Fits(state),
                Notice is NoticeCodes.ReviewProcedure
                    ? Serving.MayBeRecorded(served, state.Procedure.RequestReceivedOn, "the council received the request", context)
                    : Serving.MayBeRecorded(served, state.DecidedOn, "the review was decided", context)) is { } refusal
            ? refusal
            : Serving.Record(state.Served, served);
    }

    private Refusal? Fits(ListingReview state) => Notice switch
    {
        NoticeCodes.ReviewProcedure => null,
        NoticeCodes.ReviewDecision => Checks.Unless(state.Outcome is not null, "NOT_DECIDED", "The review has not been decided."),
        NoticeCodes.ReversalReasons =>
            Checks.Unless(state.Outcome is ReviewOutcome.Reversed, "NOT_REVERSED", "The review has not reversed the listing."),
        _ => Refusal.OfAnswer(nameof(Notice), "A review calls for notice of its procedure, of its decision, and of the reasons for a reversal."),
    };
}
