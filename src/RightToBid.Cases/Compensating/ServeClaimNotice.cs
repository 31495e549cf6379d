using NodaTime;

using RightToBid.Cases.Notifying;

namespace RightToBid.Cases.Compensating;

/// <summary>A notice that a claim makes the council owe was served: the decision with reasons, the review's procedure, the review's decision.</summary>
/// <param name="Notice">Its code: <c>N11</c>, <c>N05</c> or <c>N12</c>.</param>
public sealed record ServeClaimNotice(
    Guid StreamId, string Notice, Service Service, NoticeRecipient Recipient = NoticeRecipient.Claimant, Guid? PartyId = null)
    : ICommand<CompensationClaim>
{
    public Decision Decide(CompensationClaim state, DecisionContext context)
    {
        var served = new NoticeServed(Notice, Recipient, PartyId, null, Service);
        return Checks.First(Because(state, out var began, out var because), Serving.MayBeRecorded(served, began, because, context)) is { } refusal
            ? refusal
            : Serving.Record(state.Served, served);
    }

    private Refusal? Because(CompensationClaim state, out LocalDate? began, out string because)
    {
        (began, because, var nothingToSay) = Notice switch
        {
            NoticeCodes.CompensationDecision => (state.DecisionOn, "the claim was decided", "The claim has not been decided, so there are no reasons to give."),
            NoticeCodes.ReviewProcedure => (state.Review.RequestReceivedOn, "a review was asked for", "No review has been asked for here."),
            NoticeCodes.CompensationReviewDecision => (state.ReviewDecision?.DecidedOn, "the review was decided", "The review has not been decided."),
            _ => (null, "", "This is not a notice that a claim for compensation makes the council owe."),
        };
        return state.Status is ClaimStatus.NotReceived
            ? Pending.MustBeLive(state)
            : Checks.Unless(began is not null, "NOTHING_TO_SERVE", nothingToSay);
    }
}
