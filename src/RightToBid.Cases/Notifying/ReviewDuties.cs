using NodaTime;

using RightToBid.Cases.Reviewing;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Notifying;

/// <summary>The notices that a listing review makes due: of its procedure, of its decision, and of the reasons for a reversal.</summary>
internal static class ReviewDuties
{
    public static IEnumerable<NoticeDuty> Of(ListingReview review, WorkingDays calendar)
    {
        if (review.Procedure.RequestReceivedOn is not { } receivedOn) return [];

        var owing = new Owing(review.RegimeKey, review.RuleVersion, review.Served, calendar);
        return [.. Procedure(review, owing, receivedOn), .. Decided(review, owing, receivedOn)];
    }

    private static IEnumerable<NoticeDuty> Procedure(ListingReview review, Owing owing, LocalDate receivedOn)
    {
        LocalDate? over = review.DecidedOn ?? review.Procedure.WithdrawnOn;
        return
        [
            owing.To(
                NoticeRecipient.ReviewRequester, NoticeCodes.ReviewProcedure,
                $"The council received the request for a review on {Words.Full(receivedOn)}.", receivedOn,
                duty => duty with { PartyId = Requester(review), MootFromOn = over, FactDays = Completion(review, receivedOn) }),
        ];
    }

    private static IEnumerable<NoticeDuty> Decided(ListingReview review, Owing owing, LocalDate receivedOn)
    {
        if (review.DecidedOn is not { } decidedOn) yield break;

        yield return owing.To(
            NoticeRecipient.ReviewRequester, NoticeCodes.ReviewDecision, $"The review was decided on {Words.Full(decidedOn)}.", decidedOn,
            duty => duty with { PartyId = Requester(review), LastDay = ReviewClock.CompleteBy(review) });
        if (review.Outcome is ReviewOutcome.Reversed && review.NominationId is not null)
        {
            yield return owing.To(
                NoticeRecipient.Nominator, NoticeCodes.ReversalReasons, $"The review reversed the listing on {Words.Full(decidedOn)}.", decidedOn,
                duty => duty);
        }
    }

    /// <summary>Schedule 2, paragraph 5(2): what must be sent to the owner goes to the representative, where one is appointed.</summary>
    private static Guid Requester(ListingReview review) => review.Procedure.RepresentativePartyId ?? review.RequesterPartyId;

    /// <summary>A longer time that was agreed in writing has no day of receipt to count from, so that no other day is called wrong.</summary>
    private static Dictionary<string, LocalDate> Completion(ListingReview review, LocalDate receivedOn) => review.Procedure.AgreedToOn is null
        ? new() { [WindowKeys.ReviewCompletion] = receivedOn }
        : [];
}
