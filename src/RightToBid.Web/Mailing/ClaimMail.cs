using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;
using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Mailing;

/// <summary>What is told of a claim for compensation: to the claimant and to the officers on the case, and to nobody else. No subject says a sum.</summary>
internal static class ClaimMail
{
    private const string ReasonsOwed = "Assets of Community Value (England) Regulations 2012, reg. 14(6)";

    public static CaseMail? Of(ICaseEvent happened, CompensationClaim was, CompensationClaim now, MailReader reader, LocalDate today) =>
        reader.Side is MailSide.Group ? null : Told(happened, was, now, reader, today) is { } mail ? mail with { IsConfidential = true } : null;

    private static CaseMail? Told(ICaseEvent happened, CompensationClaim was, CompensationClaim now, MailReader reader, LocalDate today) => happened switch
    {
        CompensationClaimReceived => Received(now, reader, today),
        ClaimFoundValid e => new(
            now.Reference, $"{now.AssetName}: the claim was found valid on {e.CheckedOn.InFull()}",
            ["The council has to decide the claim, and gives written reasons. The law sets no time for that.", Position(now, today)]),
        ClaimRejected e => new CaseMail(
            now.Reference, $"{now.AssetName}: the claim was rejected on {e.RejectedOn.InFull()}",
            [Position(now, today), Reviewable(reader)], ClaimClock.Claim(now).Rule.Source).AsOwedTo(reader, ReasonsOwed),
        ClaimDecided e => new CaseMail(
            now.Reference, $"{now.AssetName}: the claim was decided on {e.DecidedOn.InFull()}",
            [Position(now, today), $"The council’s reasons: {e.Reasons}", Reviewable(reader)]).AsOwedTo(reader, ReasonsOwed),
        NoticeServed { Notice: NoticeCodes.CompensationDecision }
            when reader.Side is MailSide.Owner && Asking(was) is null && Asking(now) is var (weeks, day) && day >= today => new(
                now.Reference, $"{now.AssetName}: you can ask for a review of the decision on your claim {day.ToTheEndOf()}",
                [
                    $"You can ask the council in writing {day.ToTheEndOf()} to review its decision on your claim.", .. WhyDate.Of(weeks),
                    "If you do not ask, the decision stands, and there is no appeal against it.",
                ],
                weeks.Rule.Source),
        LongerReviewRequestAllowed e => new(
            now.Reference, $"{now.AssetName}: a longer time to ask for a review was allowed, {e.AllowedToOn.ToTheEndOf()}",
            [$"The council allowed in writing on {e.AllowedOn.InFull()} that a review of its decision on the claim is asked for {e.AllowedToOn.ToTheEndOf()}."],
            Asking(now)?.Weeks.Rule.Source),
        CompensationReviewRequested e when Reviewing(now) is var (weeks, day) => new(
            now.Reference, $"{now.AssetName}: a review of the decision on the claim was asked for on {e.ReceivedOn.InFull()}",
            [$"The council has {day.ToTheEndOf()} to complete the review.", .. WhyDate.Of(weeks)],
            weeks.Rule.Source),
        HearingRequested e when Reviewing(now) is var (weeks, day) => new(
            now.Reference, $"{now.AssetName}: an oral hearing was asked for on {e.RequestedOn.InFull()}",
            [
                "The council has to hold an oral hearing in the review of the decision on the claim, before it decides (Sch. 2 para. 7(1)).",
                $"It has {day.ToTheEndOf()} to complete the review, the hearing included.",
            ],
            weeks.Rule.Source),
        HearingHeld e when Reviewing(now) is var (weeks, day) => new(
            now.Reference, $"{now.AssetName}: the hearing in the review was held on {e.HeldOn.InFull()}",
            [$"The council has {day.ToTheEndOf()} to complete the review of the decision on the claim."], weeks.Rule.Source),
        ReviewerAppointed e when reader.Side is MailSide.Officer && reader.Party == e.ReviewerAccountId && Reviewing(now) is var (weeks, day) => new(
            now.Reference, $"{now.AssetName}: you were appointed on {e.AppointedOn.InFull()} to carry out the review of a decision on a claim",
            [$"The review has to be complete {day.ToTheEndOf()}.", .. WhyDate.Of(weeks)], weeks.Rule.Source),
        LongerReviewAgreed e when Reviewing(now) is var (weeks, _) => new(
            now.Reference, $"{now.AssetName}: a longer time for the review was agreed, {e.AgreedToOn.ToTheEndOf()}",
            [$"It was agreed in writing on {e.AgreedOn.InFull()} that the council has {e.AgreedToOn.ToTheEndOf()} to complete the review of the decision on the claim."],
            weeks.Rule.Source),
        CompensationReviewOverdue e when e.IsNewsOn(today) && reader.Side is MailSide.Owner && Reviewing(now) is var (weeks, _) => new(
            now.Reference, $"{now.AssetName}: the council’s time for the review of your claim ended on {e.LastDay.InFull()}", [Position(now, today)], weeks.Rule.Source),
        ReviewRequestWithdrawn e => new(
            now.Reference, $"{now.AssetName}: the request for a review was withdrawn on {e.WithdrawnOn.InFull()}", ["The decision on the claim stands."]),
        CompensationReviewDecided e => new CaseMail(
            now.Reference, $"{now.AssetName}: the review of the decision on the claim was decided on {e.DecidedOn.InFull()}",
            [
                Position(now, today), $"The council’s reasons: {e.Reasons}",
                "An appeal to the First-tier Tribunal has to reach it within 28 days of the day on which notice of this decision is sent.",
            ]).AsOwedTo(reader, "Assets of Community Value (England) Regulations 2012, reg. 16(3)"),
        NoticeServed { Notice: NoticeCodes.CompensationReviewDecision }
            when reader.Side is MailSide.Owner && Appeal(was) is null && Appeal(now) is { } days && !days.HasEndedBy(today) => new(
            now.Reference, $"{now.AssetName}: you can appeal before 5pm on {days.LastDay.InFull()}",
            [
                $"The First-tier Tribunal has to have your notice of appeal against the decision on your claim before 5pm on {days.LastDay.InFull()}.", .. WhyDate.Of(days),
                "If you do not appeal, the decision stands.",
            ],
            days.Rule.Source),
        ClaimTimeEnded e when e.IsNewsOn(today) && reader.Side is MailSide.Owner => Ended(now, "completing your claim", e.LastDay, ClaimClock.Claim(now)),
        CompensationReviewTimeEnded e when e.IsNewsOn(today) && reader.Side is MailSide.Owner =>
            Ended(now, "asking for a review of the decision on your claim", e.LastDay, ClaimClock.ReviewRequest(now)),
        CompensationAppealTimeEnded e when e.IsNewsOn(today) && reader.Side is MailSide.Owner => Ended(now, "an appeal over your claim", e.LastDay, Appeal(now)),
        ClaimSettled e => new(now.Reference, $"{now.AssetName}: the claim was settled on {e.SettledOn.InFull()}", [Position(now, today)]),
        ClaimWithdrawn e => new(now.Reference, $"{now.AssetName}: the claim was withdrawn on {e.WithdrawnOn.InFull()}", [Position(now, today)]),
        _ when MailTable.Reason(happened) is { } reason => Moved(was, now, reader, reason, today),
        _ => AppealMail.Of(happened, now.Reference, now.AssetName, Position(now, today), Appeal(now), Permission(now)),
    };

    public static CaseMail? Reminder(CompensationClaim claim, MailReader reader, LocalDate lastDay, LocalDate today) =>
        Coming(claim, reader)?.Reminder(claim.Reference, claim.AssetName, lastDay, today) is { } mail ? mail with { IsConfidential = true } : null;

    /// <summary>
    /// The end that comes next for a reader: of the claimant's thirteen weeks while something is missing, eight weeks for asking for a review and 28 days for
    /// an appeal; of the council's eight weeks for the review.
    /// </summary>
    public static ComingEnd? Coming(CompensationClaim claim, MailReader reader) => (reader.Side, claim) switch
    {
        (_, { IsLive: false }) => null,
        (MailSide.Owner, _) when ClaimClock.MayBeMended(claim) && ClaimClock.Claim(claim) is var weeks => new(
            weeks, weeks.LastDay, "what is missing from your claim can still come", "A part whose amount or evidence has not come by then is not validly claimed."),
        (MailSide.Owner, { Review.RequestReceivedOn: null }) when Asking(claim) is var (weeks, day) => new(
            weeks, day, "you can ask for a review of the decision on your claim", "Without a review there is no appeal. If you have asked already, there is nothing to do."),
        (MailSide.Officer, { Review.IsUnderWay: true }) when Reviewing(claim) is var (weeks, day) => new(
            weeks, day, "the council has to complete the review of the decision on a claim", "If the day passes none is deemed, and the duty goes on."),
        (MailSide.Owner, { Appeal: null }) when Appeal(claim) is { } days => new(
            days, days.LastDay, "you can appeal to the First-tier Tribunal over your claim", "A later appeal needs the tribunal to extend time.")
        { IsTribunals = true },
        (MailSide.Owner, { Appeal: { Standing: AppealOutcome.Dismissed, Further: null } }) when Permission(claim) is { } days => ListingReviewMail.Further(days, "you can"),
        (MailSide.Officer, { Appeal: { Standing: AppealOutcome.Allowed, Further: null } }) when Permission(claim) is { } days =>
            ListingReviewMail.Further(days, "the council can"),
        _ => null,
    };

    private static CaseMail Received(CompensationClaim claim, MailReader reader, LocalDate today)
    {
        var weeks = ClaimClock.Claim(claim);
        return new CaseMail(
            claim.Reference,
            reader.Side is MailSide.Owner
                ? $"{claim.AssetName}: your claim reached the council on {claim.ReceivedOn.InFull()}"
                : $"{claim.AssetName}: a claim for compensation came on {claim.ReceivedOn.InFull()}",
            [
                $"The council received {(reader.Side is MailSide.Owner ? "your claim" : "a claim")} for compensation on {claim.ReceivedOn.InFull()}.",
                "The council checks whether it is valid, decides it, and gives written reasons. The law sets no time for the decision.",
                .. ClaimClock.MayBeMended(claim) && !weeks.HasEndedBy(today)
                    ? [$"Something is missing: an amount or evidence of a part. It may still come {weeks.LastDay.ToTheEndOf()}.", .. WhyDate.Of(weeks)]
                    : Enumerable.Empty<string>(),
                "A claim is kept confidential: nothing of it is on the public pages.",
            ],
            weeks.Rule.Source);
    }

    private static CaseMail? Moved(CompensationClaim was, CompensationClaim now, MailReader reader, string reason, LocalDate today)
    {
        if (was.Status is not ClaimStatus.NotReceived && now.Status is ClaimStatus.NotReceived)
        {
            return new CaseMail(
                was.Reference,
                $"{was.AssetName}: the claim of {was.ReceivedOn.InFull()} was recorded by mistake",
                [$"The council had recorded that it received a claim on {was.ReceivedOn.InFull()}. It did not: {reason}", "The days that you were told of no longer count."]);
        }

        return Coming(was, reader) is { } formerly && Coming(now, reader) is { } coming
            && formerly.What == coming.What && formerly.LastDay != coming.LastDay && coming.LastDay >= today
            ? new CaseMail(
                now.Reference,
                $"{now.AssetName}: a last day moved to {coming.LastDay.InFull()}",
                [
                    $"{Sentences.Begin(coming.What)}: the last day moved from {formerly.LastDay.InFull()} to {coming.LastDay.InFull()}, "
                        + $"because a recorded fact was put right: {reason}",
                    .. WhyDate.Of(coming.Window),
                ],
                coming.Window.Rule.Source)
            : null;
    }

    private static CaseMail AsOwedTo(this CaseMail mail, MailReader reader, string provision) =>
        reader.Side is MailSide.Owner ? mail with { RequiredBy = provision } : mail;

    private static string Reviewable(MailReader reader) => reader.Side is MailSide.Owner
        ? "You can ask the council for a review within eight weeks, beginning with the day on which you are given its written reasons. "
            + "You will be told the last day, once that is recorded."
        : "The claimant is to have written reasons (N11). The eight weeks for asking for a review begin with the day on which they are given.";

    private static CaseMail Ended(CompensationClaim claim, string what, LocalDate lastDay, StatutoryWindow? window) => new(
        claim.Reference,
        $"{claim.AssetName}: the time for {what} ended on {lastDay.InFull()}",
        [$"The time for {what} ended on {lastDay.InFull()}.", .. window is { } ended ? WhyDate.Of(ended) : []],
        window?.Rule.Source);

    private static (StatutoryWindow Weeks, LocalDate Day)? Asking(CompensationClaim claim) =>
        claim.Status is not ClaimStatus.NotReceived && ClaimClock.ReviewRequest(claim) is { } weeks ? (weeks, ClaimClock.LastDayToAsk(claim)!.Value) : null;

    private static (StatutoryWindow Weeks, LocalDate Day)? Reviewing(CompensationClaim claim) =>
        claim.Review.IsUnderWay && ClaimClock.ReviewCompletion(claim) is { } weeks ? (weeks, ClaimClock.LastDayToReview(claim)!.Value) : null;

    private static string Position(CompensationClaim claim, LocalDate today) => ClaimPosition.Of(claim, today).Sentence;

    private static StatutoryWindow? Appeal(CompensationClaim claim) =>
        claim.Status is ClaimStatus.NotReceived ? null : ClaimClock.Appeal(claim, BankHolidays.EnglandAndWales);

    private static StatutoryWindow? Permission(CompensationClaim claim) => ClaimClock.Permission(claim, BankHolidays.EnglandAndWales);
}
