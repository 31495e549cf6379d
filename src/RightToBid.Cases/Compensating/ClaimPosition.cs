using System.Globalization;

using NodaTime;

using RightToBid.Cases.Reviewing;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Compensating;

/// <summary>Where a claim stands.</summary>
public enum ClaimStanding
{
    ToBeChecked,
    Rejected,
    ToBeDecided,
    Decided,
    UnderReview,
    Reviewed,
    UnderAppeal,
    AppealDecided,
    Settled,
    Withdrawn,
}

/// <summary>Where a claim stands on a day, with the sentence that says so.</summary>
public sealed record ClaimPosition(ClaimStanding Standing, string Sentence)
{
    public static ClaimPosition Of(CompensationClaim claim, LocalDate day) => claim switch
    {
        { Status: ClaimStatus.Settled, EndedOn: { } ended, SettledInPounds: { } pounds } =>
            new(ClaimStanding.Settled, $"Settled on {Words.Full(ended)}: {Money(pounds)} was paid."),
        { Status: ClaimStatus.Withdrawn, EndedOn: { } ended } =>
            new(ClaimStanding.Withdrawn, $"The claimant withdrew the claim on {Words.Full(ended)}."),
        { Appeal: { EndedWithoutDecision: false } appeal } => OfAppeal(appeal),
        { ReviewDecision: { } reviewed } => new(ClaimStanding.Reviewed, $"Reviewed on {Words.Full(reviewed.DecidedOn)}: {Outcome(reviewed)}."),
        { Review.IsUnderWay: true } => OfReview(claim, day),
        { Status: ClaimStatus.Rejected, Rejection: { } rejection } => new(
            ClaimStanding.Rejected,
            $"Rejected on {Words.Full(rejection.RejectedOn)}. {rejection.Explanation}{Mending(claim, day)}"),
        { Status: ClaimStatus.Decided, Decision: { } decision } =>
            new(ClaimStanding.Decided, $"Decided on {Words.Full(decision.DecidedOn)}: {Outcome(decision)}."),
        { Status: ClaimStatus.UnderConsideration, CheckedOn: { } on } => new(
            ClaimStanding.ToBeDecided, $"Found valid on {Words.Full(on)}. The council has to decide it; the law sets no time."),
        _ => new(
            ClaimStanding.ToBeChecked,
            $"Received on {Words.Full(claim.ReceivedOn)}. Whether it is valid has to be checked.{Mending(claim, day)}"),
    };

    private static ClaimPosition OfAppeal(Appeal appeal) => appeal.Standing switch
    {
        null => new(ClaimStanding.UnderAppeal, $"The tribunal received an appeal on {Words.Full(appeal.ReceivedOn)}, and has not decided it."),
        AppealOutcome.Allowed => new(ClaimStanding.AppealDecided, "The appeal was allowed: what the tribunal said is to be paid."),
        _ => new(ClaimStanding.AppealDecided, "The appeal was dismissed: the decision on the review stands."),
    };

    private static ClaimPosition OfReview(CompensationClaim claim, LocalDate day)
    {
        var lastDay = ClaimClock.LastDayToReview(claim)!.Value;
        return new(
            ClaimStanding.UnderReview,
            day > lastDay
                ? $"The council had to the end of {Words.Full(lastDay)} to complete the review, and has not recorded a decision. It must still decide."
                : $"The council has to the end of {Words.Full(lastDay)} to complete the review.");
    }

    private static string Mending(CompensationClaim claim, LocalDate day) =>
        ClaimClock.MayBeMended(claim) && ClaimClock.Claim(claim) is var weeks && !weeks.HasEndedBy(day)
            ? $" What is missing may still come, to the end of {Words.Full(weeks.LastDay)}."
            : "";

    private static string Outcome(ClaimDecision decision) =>
        decision.IsRefusal ? "compensation was refused" : $"{Money(decision.AwardedInPounds)} was awarded";

    private static string Money(decimal pounds) => string.Create(CultureInfo.GetCultureInfo("en-GB"), $"£{pounds:N2}");
}
