using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Cases.Reviewing;

/// <summary>Where a listing review stands.</summary>
public enum ReviewStanding
{
    NotRequested,
    UnderWay,
    Overdue,
    Withdrawn,
    Reversed,

    /// <summary>Upheld, and an appeal can still come or be admitted.</summary>
    Upheld,

    /// <summary>Upheld, and the time for an appeal is over.</summary>
    Final,

    /// <summary>A notice of appeal came late, and the tribunal has not said whether it extends time.</summary>
    NeedsExtension,
    UnderAppeal,
    AppealDismissed,
    AppealAllowed,

    /// <summary>Permission to appeal to the Upper Tribunal was asked for, or given.</summary>
    FurtherAppeal,
}

/// <summary>Where a listing review stands on a day, with the sentence that says so. Nobody is named in it.</summary>
public sealed record ReviewPosition(ReviewStanding Standing, string Sentence)
{
    public static ReviewPosition Of(ListingReview review, LocalDate day, WorkingDays calendar) => review switch
    {
        { IsRequested: false } => new(ReviewStanding.NotRequested, "No review has been asked for."),
        { Procedure.WithdrawnOn: { } on } =>
            new(ReviewStanding.Withdrawn, $"The request for a review was withdrawn on {Words.Full(on)}. The listing stands."),
        _ when ReviewClock.IsOverdueOn(review, day) => new(
            ReviewStanding.Overdue,
            $"The council had to the end of {Words.Full(ReviewClock.CompleteBy(review))} to complete the review, and has not recorded a decision. " +
            "It must still decide, and the land stays listed meanwhile."),
        { Procedure.IsUnderWay: true } => new(
            ReviewStanding.UnderWay,
            $"The owner has asked for the listing to be reviewed. The council has to the end of {Words.Full(ReviewClock.CompleteBy(review))} " +
            "to complete the review, and the land stays listed meanwhile."),
        { Outcome: ReviewOutcome.Reversed, DecidedOn: { } on } =>
            new(ReviewStanding.Reversed, $"The review decided on {Words.Full(on)} that the land should not have been listed."),
        { Appeal: { } appeal } => OfAppeals(review, appeal, day, calendar),
        _ => OfDecision(review, day, calendar),
    };

    private static ReviewPosition OfDecision(ListingReview review, LocalDate day, WorkingDays calendar)
    {
        var upheld = $"The review upheld the listing on {Words.Full(review.DecidedOn!.Value)}.";
        return ReviewClock.Appeal(review, calendar) switch
        {
            null when review.DecisionSentOn is null => new(
                ReviewStanding.Upheld, $"{upheld} It is not recorded that the decision was sent, so the owner’s time for an appeal has not begun."),
            null => new(
                ReviewStanding.Upheld, $"{upheld} Bank holidays have not been loaded for the owner’s last day for an appeal, so it is not known."),
            { } days when days.HasEndedBy(day) => new(
                ReviewStanding.Final, $"{upheld} The owner’s time for an appeal ended on {Words.Full(days.LastDay)}, at 5pm."),
            { LastDay: var lastDay } => new(
                ReviewStanding.Upheld, $"{upheld} The owner may appeal to the First-tier Tribunal before 5pm on {Words.Full(lastDay)}."),
        };
    }

    private static ReviewPosition OfAppeals(ListingReview review, Appeal appeal, LocalDate day, WorkingDays calendar) =>
        OfAppeal(review, appeal, day, calendar) is var position && review.Appeals.Exists(other => other.Number != appeal.Number && other.IsUndecided)
            ? position with { Sentence = $"{position.Sentence} Another owner’s appeal is before the tribunal as well." }
            : position;

    private static ReviewPosition OfAppeal(ListingReview review, Appeal appeal, LocalDate day, WorkingDays calendar) => appeal switch
    {
        { Further: { IsOver: false } further } => new(
            ReviewStanding.FurtherAppeal,
            further.IsPermitted is true
                ? $"An appeal to the Upper Tribunal is under way. {Stands(appeal)}"
                : $"Permission to appeal to the Upper Tribunal was asked for on {Words.Full(further.SoughtOn)}. {Stands(appeal)}"),
        { SetAside: AppealOutcome.Allowed, IsUndecided: true } => new(
            ReviewStanding.UnderAppeal,
            $"{SentBack(appeal)} Whether the land is listed meanwhile the law does not say (A50): a legal officer decides whether it is listed again."),
        { SetAside: not null, IsUndecided: true } => new(ReviewStanding.UnderAppeal, $"{SentBack(appeal)} The land stays listed meanwhile."),
        { Standing: AppealOutcome.Allowed } => new(
            ReviewStanding.AppealAllowed, $"The owner’s appeal against the listing was allowed on {Words.Full(DecidedOn(appeal))}."),
        { Standing: AppealOutcome.Dismissed } => new(
            ReviewStanding.AppealDismissed, $"The owner’s appeal was dismissed on {Words.Full(DecidedOn(appeal))}. The listing stands."),
        { WithdrawnOn: { } on } => new(
            ReviewStanding.Final, $"The owner’s appeal was withdrawn on {Words.Full(on)}. The listing stands."),
        { IsAdmittedLate: false } => new(
            ReviewStanding.Final, "The owner’s appeal came late, and the tribunal did not extend time. The listing stands."),
        _ when !AppealClock.IsBeforeTribunal(appeal, ReviewClock.Appeal(review, calendar)) => new(
            ReviewStanding.NeedsExtension,
            $"The tribunal received an appeal on {Words.Full(appeal.ReceivedOn)}, after the time for it. It is not admitted unless the tribunal extends time. " +
            "The land stays listed meanwhile."),
        _ => new(
            ReviewStanding.UnderAppeal,
            $"The owner appealed to the First-tier Tribunal on {Words.Full(appeal.ReceivedOn)}. The land stays listed meanwhile."),
    };

    private static string SentBack(Appeal appeal) =>
        $"The Upper Tribunal set aside the decision on the owner’s appeal on {Words.Full(appeal.Further!.DecidedOn!.Value)}, and sent it back to be decided again.";

    private static string Stands(Appeal appeal) => appeal.Standing is AppealOutcome.Allowed
        ? "The First-tier Tribunal allowed the owner’s appeal against the listing."
        : "The First-tier Tribunal dismissed the owner’s appeal, and the land stays listed.";

    private static LocalDate DecidedOn(Appeal appeal) =>
        appeal.Further is { Outcome: FurtherOutcome.Reversed, DecidedOn: { } further } ? further : appeal.DecidedOn!.Value;
}
