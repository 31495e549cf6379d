using RightToBid.Cases.Compensating;
using RightToBid.Cases.Notifying;

using static RightToBid.Cases.Tests.Compensating.AClaim;
using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Compensating;

public class keeping_evidence_for_a_claim
{
    private static readonly AttachClaimEvidence Attach = new(ClaimId, Id(82), 2, "00ff", On("Tuesday 21 November 2023"));

    [Fact]
    public void keeps_the_hash_with_its_part_and_changes_nothing_else()
    {
        var attached = Stories.Given<CompensationClaim>(Received).When(Attach);

        attached.Then(new ClaimEvidenceAttached(Id(82), 2, "00ff", On("Tuesday 21 November 2023")));
        attached.State.Evidence.Select(file => file.Number).ShouldBe([2]);
        attached.State.Parts.ShouldBe(Fold<CompensationClaim>([Received]).Parts);
        new Story<CompensationClaim>(attached.State, LongAfter).When(Attach).ThenNothing();
    }

    [Fact]
    public void for_a_part_that_there_is_not_is_refused()
    {
        Stories.Given<CompensationClaim>(Received).When(Attach with { Number = 3 }).ThenRefused("NO_SUCH_PART");
        Stories.Given<CompensationClaim>().When(Attach).ThenRefused("NOT_RECEIVED");
    }

    [Fact]
    public void from_tomorrow_is_asked_again_and_from_today_is_kept()
    {
        Stories.Given<CompensationClaim>(Received).RecordedOn("Monday 20 November 2023").When(Attach).ThenAsksAgainFor("AttachedOn");
        Stories.Given<CompensationClaim>(Received).RecordedOn("Tuesday 21 November 2023").When(Attach).Decision.Refusal.ShouldBeNull();
    }

    [Fact]
    public void of_a_notice_is_kept_once_the_notice_was_served()
    {
        var proof = new AttachEvidence(
            ClaimId, Id(83), NoticeCodes.CompensationDecision, NoticeRecipient.Claimant, "00ff", On("Thursday 4 January 2024"), Freeholder);

        Stories.Given<CompensationClaim>(Received, Valid, Refused).When(proof).ThenRefused("NOT_SERVED");
        Stories.Given<CompensationClaim>(Decided).When(proof).Then(new EvidenceAttached(
            Id(83), NoticeCodes.CompensationDecision, NoticeRecipient.Claimant, Freeholder, null, "00ff", On("Thursday 4 January 2024")));
    }
}
