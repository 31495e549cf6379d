using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;
using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Mailing;

/// <summary>
/// What is told of a review of a listing and of appeals against its decision: to the owner who asked, to the group that nominated the land, and to the
/// officers on the case. Nobody is named: the owner is "the owner" to everybody else.
/// </summary>
internal static class ListingReviewMail
{
    public static CaseMail? Of(ICaseEvent happened, ListingReview was, ListingReview now, MailReader reader, LocalDate today) => happened switch
    {
        ListingReviewRequested e when now.Procedure.IsUnderWay => Requested(now, e, reader),
        HearingRequested e when now.Procedure.IsUnderWay && reader.Side is not MailSide.Group => HearingAsked(now, e, reader),
        HearingHeld e when now.Procedure.IsUnderWay && reader.Side is not MailSide.Group => HearingWasHeld(now, e),
        ReviewerAppointed e when now.Procedure.IsUnderWay && reader.Side is MailSide.Officer && reader.Party == e.ReviewerAccountId => Appointed(now, e),
        LongerReviewAgreed e when now.Procedure.IsUnderWay && reader.Side is not MailSide.Group => Longer(now, e),
        ListingReviewOverdue e when now.Procedure.IsUnderWay && e.IsNewsOn(today) && reader.Side is not MailSide.Officer => Overdue(now, e),
        ReviewRequestWithdrawn e => Withdrawn(now, e),
        ListingReviewDecided e => Decided(now, e, reader),
        NoticeServed { Notice: NoticeCodes.ReviewDecision }
            when reader.Side is MailSide.Owner && Appeal(was) is null && Appeal(now) is { } days && !days.HasEndedBy(today) => MayAppeal(now, days),
        ReviewAppealPeriodEnded e when e.IsNewsOn(today) && now.Appeals.IsEmpty && reader.Side is not MailSide.Officer => NoAppeal(now, e),
        ReviewRequestDayCorrected e => Moved(was, now, reader, e.Reason, today),
        _ when MailTable.Reason(happened) is { } reason => Moved(was, now, reader, reason, today),
        _ => AppealMail.Of(happened, now.Reference, now.AssetName, Position(now, today), Appeal(now), Permission(now)),
    };

    public static CaseMail? Reminder(ListingReview review, MailReader reader, LocalDate lastDay, LocalDate today) =>
        Coming(review, reader)?.Reminder(review.Reference, review.AssetName, lastDay, today);

    /// <summary>The end that comes next for a reader: the council's eight weeks, the owner's 28 days for an appeal, the time of whoever lost it for a further one.</summary>
    public static ComingEnd? Coming(ListingReview review, MailReader reader) => (reader.Side, review) switch
    {
        (MailSide.Officer, { Procedure.IsUnderWay: true }) => new(
            ReviewClock.Completion(review), ReviewClock.CompleteBy(review), "the council has to complete the review of the listing",
            "If the day passes nothing is deemed to be decided: the council must still decide, and the land stays listed meanwhile."),
        (MailSide.Owner, { Outcome: ReviewOutcome.Upheld, Appeals.IsEmpty: true }) when Appeal(review) is { } days => new(
            days, days.LastDay, "you can appeal to the First-tier Tribunal against the decision on the review",
            "If you have appealed already, there is nothing to do. A later appeal needs the tribunal to extend time.")
        { IsTribunals = true },
        (MailSide.Owner, { Appeal: { Standing: AppealOutcome.Dismissed, Further: null } }) when Permission(review) is { } days => Further(days, "you can"),
        (MailSide.Officer, { Appeal: { Standing: AppealOutcome.Allowed, Further: null } }) when Permission(review) is { } days => Further(days, "the council can"),
        _ => null,
    };

    public static ComingEnd Further(StatutoryWindow days, string who) => new(
        days, days.LastDay, $"{who} ask the First-tier Tribunal for permission to appeal further",
        "If permission has been asked for already, there is nothing to do.")
    { IsTribunals = true };

    private static CaseMail Requested(ListingReview review, ListingReviewRequested asked, MailReader reader)
    {
        var (weeks, day) = (ReviewClock.Completion(review), ReviewClock.CompleteBy(review));
        return new CaseMail(
            review.Reference,
            reader.Side is MailSide.Owner
                ? $"{review.AssetName}: your request for a review reached the council on {asked.ReceivedOn.InFull()}"
                : $"{review.AssetName}: the owner asked on {asked.ReceivedOn.InFull()} for a review of the listing",
            [
                $"The council received {(reader.Side is MailSide.Owner ? "your" : "the owner’s")} request for a review of the listing of {review.AssetName} "
                    + $"on {asked.ReceivedOn.InFull()}.",
                $"The council has {day.ToTheEndOf()} to complete the review. The land stays listed meanwhile.",
                .. WhyDate.Of(weeks),
                reader.Side switch
                {
                    MailSide.Owner => "You may appoint somebody to act for you, and ask in writing for an oral hearing, which the council then has to hold. "
                        + "You and whoever acts for you may make representations in writing, orally, or both (Sch. 2 paras 5, 7 and 8).",
                    MailSide.Group => "Nothing is asked of your group. You will be told what is decided.",
                    _ => "An officer of appropriate seniority who took no part in the decision to list carries out the review (Sch. 2 para. 4), and the owner is "
                        + "to be told of the procedure as soon as practicable (Sch. 2 para. 6).",
                },
            ],
            weeks.Rule.Source);
    }

    private static CaseMail OfReview(ListingReview review, string what, IReadOnlyList<string> lines) =>
        new(review.Reference, $"{review.AssetName}: {what}", lines, ReviewClock.Completion(review).Rule.Source);

    private static CaseMail HearingAsked(ListingReview review, HearingRequested asked, MailReader reader) => OfReview(
        review,
        $"an oral hearing was asked for on {asked.RequestedOn.InFull()}",
        [
            reader.Side is MailSide.Owner
                ? $"The council received your request of {asked.RequestedOn.InFull()} for an oral hearing in the review. It has to hold one, and tells you when and where."
                : $"The owner asked in writing on {asked.RequestedOn.InFull()} for an oral hearing. The council has to hold one before it decides (Sch. 2 para. 7(1)).",
            $"The council has {ReviewClock.CompleteBy(review).ToTheEndOf()} to complete the review, the hearing included.",
        ]);

    private static CaseMail HearingWasHeld(ListingReview review, HearingHeld held) => OfReview(
        review,
        $"the hearing in the review was held on {held.HeldOn.InFull()}",
        [
            $"The oral hearing in the review of the listing was held on {held.HeldOn.InFull()}.",
            $"The council has {ReviewClock.CompleteBy(review).ToTheEndOf()} to complete the review.",
        ]);

    private static CaseMail Appointed(ListingReview review, ReviewerAppointed appointed) => OfReview(
        review,
        $"you were appointed on {appointed.AppointedOn.InFull()} to carry out the review",
        [
            $"The review of the listing of {review.AssetName} has to be complete {ReviewClock.CompleteBy(review).ToTheEndOf()}.",
            .. WhyDate.Of(ReviewClock.Completion(review)),
            "Whoever took part in the decision to list cannot carry out its review: say so at once, if you did (Sch. 2 para. 4).",
        ]);

    private static CaseMail Longer(ListingReview review, LongerReviewAgreed agreed) => OfReview(
        review,
        $"a longer time for the review was agreed, {agreed.AgreedToOn.ToTheEndOf()}",
        [
            $"The council and the owner agreed in writing on {agreed.AgreedOn.InFull()} that the council has {agreed.AgreedToOn.ToTheEndOf()} to complete the review.",
            $"Without that it had {ReviewClock.Completion(review).LastDay.ToTheEndOf()}.",
        ]);

    private static CaseMail Overdue(ListingReview review, ListingReviewOverdue ended) => OfReview(
        review,
        $"the council’s time for the review ended on {ended.LastDay.InFull()}",
        [
            $"The council had {ended.LastDay.ToTheEndOf()} to complete the review of the listing, and has recorded no decision.",
            "Nothing is deemed to be decided: the council still has to decide, and the land stays listed meanwhile. You can ask it when it will, or complain to it.",
        ]);

    private static CaseMail Withdrawn(ListingReview review, ReviewRequestWithdrawn withdrawn) => OfReview(
        review,
        $"the request for a review was withdrawn on {withdrawn.WithdrawnOn.InFull()}",
        [$"The request for a review of the listing was withdrawn on {withdrawn.WithdrawnOn.InFull()}. The listing stands."]);

    private static CaseMail Decided(ListingReview review, ListingReviewDecided decided, MailReader reader) => new(
        review.Reference,
        decided.Outcome is ReviewOutcome.Reversed
            ? $"{review.AssetName}: the review decided on {decided.DecidedOn.InFull()} that it should not have been listed"
            : $"{review.AssetName}: the review upheld the listing on {decided.DecidedOn.InFull()}",
        [
            decided.Outcome is ReviewOutcome.Reversed
                ? $"The review decided that {review.AssetName} should not have been listed. It leaves the list, and the owner may sell without telling the council."
                : $"The review decided that {review.AssetName} was rightly listed. It stays listed.",
            $"The council’s reasons: {decided.Reasons}",
            (decided.Outcome, reader.Side) switch
            {
                (ReviewOutcome.Upheld, MailSide.Owner) => "You can appeal to the First-tier Tribunal within 28 days of the day on which notice of the decision is sent. "
                    + "You will be told the last day, once that notice is recorded.",
                (ReviewOutcome.Upheld, MailSide.Group) => "The owner can appeal to the First-tier Tribunal.",
                (ReviewOutcome.Upheld, _) => "The owner is to be notified with reasons: the 28 days for an appeal run from the day on which that is sent (N06).",
                (_, MailSide.Group) => "The law gives a group no appeal against this decision. Any eligible group may nominate the land again.",
                (_, MailSide.Owner) => "There is nothing that you have to do.",
                _ => "The owner is to be notified with reasons (N06), and the body that nominated the land is to have a copy of them (N07).",
            },
        ],
        Appeal(review)?.Rule.Source)
    {
        RequiredBy = reader.Side switch
        {
            MailSide.Owner => "Localism Act 2011, s. 92(3)",
            MailSide.Group when decided.Outcome is ReviewOutcome.Reversed => "Localism Act 2011, s. 92(4)(b)(ii)",
            _ => null,
        },
    };

    private static CaseMail MayAppeal(ListingReview review, StatutoryWindow days) => new(
        review.Reference,
        $"{review.AssetName}: you can appeal before 5pm on {days.LastDay.InFull()}",
        [
            $"Notice of the decision on the review was sent on {review.DecisionSentOn!.Value.InFull()}.",
            $"You can appeal to the First-tier Tribunal, which has to have your notice of appeal before 5pm on {days.LastDay.InFull()}.",
            .. WhyDate.Of(days),
            "If you do not appeal, the listing stands.",
        ],
        days.Rule.Source);

    private static CaseMail NoAppeal(ListingReview review, ReviewAppealPeriodEnded ended) => new(
        review.Reference,
        $"{review.AssetName}: the time for an appeal against the listing ended on {ended.LastDay.InFull()}",
        [
            $"The time for an appeal against the decision on the review ended on {ended.LastDay.InFull()} at 5pm, and none has been recorded. The listing stands.",
            "A later appeal needs the tribunal to extend time.",
        ],
        Appeal(review)?.Rule.Source);

    /// <summary>A day that was told moved; to others than the owner and the officers none was told but the council's last day for the review.</summary>
    private static CaseMail? Moved(ListingReview was, ListingReview now, MailReader reader, string reason, LocalDate today) => (was, now) switch
    {
        ({ IsRequested: true }, { IsRequested: false }) => new(
            was.Reference,
            $"{was.AssetName}: the request for a review was recorded by mistake",
            [$"The council had recorded that it received a request for a review of the listing. It did not: {reason}", "The days that you were told of no longer count."]),
        ({ IsRequested: true, Procedure.IsUnderWay: true }, { IsRequested: true, Procedure.IsUnderWay: true })
            when ReviewClock.CompleteBy(was) is var formerly && ReviewClock.CompleteBy(now) is var day && formerly != day => new(
            now.Reference,
            $"{now.AssetName}: the council’s last day for the review moved to {day.InFull()}",
            [
                $"The council’s last day to complete the review moved from {formerly.InFull()} to {day.InFull()}, because a recorded fact was put right: {reason}",
                .. WhyDate.Of(ReviewClock.Completion(now)),
            ],
            ReviewClock.Completion(now).Rule.Source),
        _ when reader.Side is MailSide.Owner && Appeal(was) is { } formerly && Appeal(now) is { } days
            && formerly.LastDay != days.LastDay && !days.HasEndedBy(today) => new(
            now.Reference,
            $"{now.AssetName}: your last day for an appeal moved to {days.LastDay.InFull()}",
            [
                $"Your last day to appeal moved from {formerly.LastDay.InFull()} to {days.LastDay.InFull()}, at 5pm, because a recorded fact was put right: {reason}",
                .. WhyDate.Of(days),
            ],
            days.Rule.Source),
        _ => null,
    };

    private static string Position(ListingReview review, LocalDate today) => ReviewPosition.Of(review, today, BankHolidays.EnglandAndWales).Sentence;

    private static StatutoryWindow? Appeal(ListingReview review) =>
        review is { IsRequested: true, Outcome: ReviewOutcome.Upheld } ? ReviewClock.Appeal(review, BankHolidays.EnglandAndWales) : null;

    private static StatutoryWindow? Permission(ListingReview review) => ReviewClock.Permission(review, BankHolidays.EnglandAndWales);
}
