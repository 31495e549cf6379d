using NodaTime;

using RightToBid.Law;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Reviewing;

/// <summary>The First-tier Tribunal received a notice of appeal.</summary>
/// <remarks>The names of these events are the stored form: see <see cref="EventNames"/>. Every stream that holds a review uses them.</remarks>
/// <param name="ReceivedAt">The moment, where it is known: on the last day it must have come before 5pm.</param>
/// <param name="TribunalReference">The tribunal's own number: <c>CR/2018/0003</c>.</param>
public sealed record AppealLodged(
    Appellant By,
    Guid? AppellantPartyId,
    LocalDate ReceivedOn,
    Instant? ReceivedAt,
    bool AsksForMoreTime,
    string? TribunalReference) : ICaseEvent;

/// <summary>Something that happened in an appeal.</summary>
public interface IAppealStep : ICaseEvent
{
    /// <summary>Which appeal, from one in the order in which they were lodged; nothing where it is the last one lodged.</summary>
    int? AppealNumber { get; }
}

/// <summary>The tribunal decided whether to extend time for a notice of appeal that came late.</summary>
public sealed record AppealTimeDecided(bool IsAdmitted, LocalDate DecidedOn, int? AppealNumber = null) : IAppealStep;

/// <param name="Summary">What was decided, in a few words that name nobody.</param>
/// <param name="SentOn">The day the tribunal sent its decision notice: time for appealing further runs from the last paper sent.</param>
public sealed record AppealDecided(AppealOutcome Outcome, string Summary, LocalDate DecidedOn, LocalDate SentOn, int? AppealNumber = null)
    : IAppealStep;

public sealed record AppealWithdrawn(LocalDate WithdrawnOn, int? AppealNumber = null) : IAppealStep;

/// <summary>The tribunal sent another paper from which time for appealing further runs.</summary>
public sealed record TribunalPaperSent(TribunalPaper Paper, LocalDate SentOn, int? AppealNumber = null) : IAppealStep;

/// <summary>A party asked for permission to appeal to the Upper Tribunal.</summary>
public sealed record FurtherAppealSought(
    TribunalParty By, LocalDate SoughtOn, Instant? SoughtAt, bool AsksForMoreTime, int? AppealNumber = null) : IAppealStep;

public sealed record PermissionDecided(bool IsGranted, LocalDate DecidedOn, int? AppealNumber = null) : IAppealStep;

public sealed record FurtherAppealDecided(FurtherOutcome Outcome, string Summary, LocalDate DecidedOn, int? AppealNumber = null) : IAppealStep;

/// <summary>The decisions on the steps of an appeal, which every stream that holds a review takes alike. Who may appeal, each stream says.</summary>
internal static class AppealSteps
{
    /// <param name="appeal">What the same appellant has lodged already.</param>
    /// <param name="reviewedOn">The day of the decision on the review; nothing where there is none to appeal against.</param>
    /// <param name="jurisdiction">The provision that gives the appeal: without a review there is none.</param>
    /// <param name="window">The 28 days, where they are known.</param>
    public static Decision Lodge(
        Appeal? appeal,
        AppealLodged step,
        LocalDate? reviewedOn,
        LegalReference jurisdiction,
        StatutoryWindow? window,
        DecisionContext context)
    {
        if (appeal is { EndedWithoutDecision: false } known && (known.By, known.ReceivedOn) == (step.By, step.ReceivedOn)) return Decision.Nothing;

        return Checks.First(
                reviewedOn is null
                    ? Refusal.UnderLaw("NO_REVIEW_DECISION", "There is no decision on a review to appeal against.", jurisdiction)
                    : null,
                Checks.Unless(appeal is null or { EndedWithoutDecision: true }, "ALREADY_APPEALED", "An appeal by this owner has been recorded here already."),
                Checks.NotInFuture(nameof(step.ReceivedOn), step.ReceivedOn, context),
                Checks.NotBefore(nameof(step.ReceivedOn), "An appeal", step.ReceivedOn, "the review was decided", reviewedOn),
                MomentOf(nameof(step.ReceivedAt), step.ReceivedOn, step.ReceivedAt, window)) is { } refusal
            ? refusal
            : Decision.Of(step);
    }

    public static Decision DecideTime(Appeal? appeal, AppealTimeDecided step, AppealTiming timing, DecisionContext context) =>
        appeal?.IsAdmittedLate == step.IsAdmitted
            ? Decision.Nothing
            : After(
                appeal,
                step,
                Checks.Unless(
                    timing is not AppealTiming.InTime, "IN_TIME", "The notice of appeal came in time: there is nothing to extend."),
                step.DecidedOn,
                context);

    public static Decision Decide(Appeal? appeal, AppealDecided step, StatutoryWindow? window, DecisionContext context)
    {
        if (appeal?.Outcome == step.Outcome && appeal?.DecidedOn == step.DecidedOn) return Decision.Nothing;

        var late = appeal is { IsAdmittedLate: null } && !AppealClock.IsBeforeTribunal(appeal, window)
            ? Refusal.UnderLaw(
                "NEEDS_EXTENSION",
                "The notice of appeal came late, and it is not recorded that the tribunal extended time.",
                ReviewProvisions.LateAppeal,
                "Record first what the tribunal decided about time.")
            : null;
        return After(
            appeal,
            step,
            Checks.First(
                late,
                Checks.Said(nameof(step.Summary), step.Summary, "Say in a few words what the tribunal decided."),
                Checks.NotInFuture(nameof(step.SentOn), step.SentOn, context),
                Checks.NotBefore(nameof(step.SentOn), "A decision sent", step.SentOn, "it was made", step.DecidedOn)),
            step.DecidedOn,
            context);
    }

    public static Decision Withdraw(Appeal? appeal, AppealWithdrawn step, DecisionContext context) =>
        appeal?.WithdrawnOn == step.WithdrawnOn && appeal is not null
            ? Decision.Nothing
            : After(appeal, step, null, step.WithdrawnOn, context, nameof(step.WithdrawnOn));

    public static Decision Send(Appeal? appeal, TribunalPaperSent step, DecisionContext context) =>
        appeal?.PapersSent.Contains(step.SentOn) is true
            ? Decision.Nothing
            : MustBeDecided(appeal, nameof(step.SentOn), step.SentOn, context) is { } refusal ? refusal : Decision.Of(step);

    public static Decision SeekFurther(Appeal? appeal, FurtherAppealSought step, StatutoryWindow? window, DecisionContext context)
    {
        if (appeal?.Further is { IsOver: false } known && (known.By, known.SoughtOn) == (step.By, step.SoughtOn)) return Decision.Nothing;

        return Checks.First(
                MustBeDecided(appeal, nameof(step.SoughtOn), step.SoughtOn, context),
                Checks.Unless(appeal?.Further is null or { IsOver: true }, "ALREADY_SOUGHT", "Permission has been asked for already."),
                MomentOf(nameof(step.SoughtAt), step.SoughtOn, step.SoughtAt, window)) is { } refusal
            ? refusal
            : Decision.Of(step);
    }

    public static Decision DecidePermission(Appeal? appeal, PermissionDecided step, DecisionContext context) =>
        appeal?.Further is { } known && known.IsPermitted == step.IsGranted && known.PermissionDecidedOn == step.DecidedOn
            ? Decision.Nothing
            : Checks.First(
                Checks.Unless(appeal?.Further is { IsPermitted: null }, "NOT_SOUGHT", "Nobody is waiting for permission to appeal further."),
                Checks.NotInFuture(nameof(step.DecidedOn), step.DecidedOn, context),
                Checks.NotBefore(nameof(step.DecidedOn), "A decision", step.DecidedOn, "permission was asked for", appeal?.Further?.SoughtOn)) is { } refusal
                ? refusal
                : Decision.Of(step);

    public static Decision DecideFurther(Appeal? appeal, FurtherAppealDecided step, DecisionContext context) =>
        appeal?.Further is { } known && known.Outcome == step.Outcome && known.DecidedOn == step.DecidedOn
            ? Decision.Nothing
            : Checks.First(
                Checks.Unless(
                    appeal?.Further is { IsPermitted: true, Outcome: null }, "NOT_PERMITTED", "No appeal to the Upper Tribunal is under way."),
                Checks.Said(nameof(step.Summary), step.Summary, "Say in a few words what the Upper Tribunal decided."),
                Checks.NotInFuture(nameof(step.DecidedOn), step.DecidedOn, context),
                Checks.NotBefore(nameof(step.DecidedOn), "A decision", step.DecidedOn, "permission was given", appeal?.Further?.PermissionDecidedOn)) is { } refusal
                ? refusal
                : Decision.Of(step);

    private static Refusal? MustBeOpen(Appeal? appeal) => appeal switch
    {
        null => Refusal.ByState("NO_APPEAL", "No appeal has been recorded here."),
        { WithdrawnOn: { } day } => Refusal.ByState("APPEAL_WITHDRAWN", $"The appeal was withdrawn on {Words.Full(day)}."),
        { IsAdmittedLate: false } => Refusal.ByState("APPEAL_NOT_ADMITTED", "The tribunal did not extend time, so the appeal was not admitted."),
        { DecidedOn: { } day } => Refusal.ByState("APPEAL_DECIDED", $"The tribunal decided the appeal on {Words.Full(day)}."),
        _ => null,
    };

    private static Refusal? MustBeDecided(Appeal? appeal, string field, LocalDate day, DecisionContext context) => Checks.First(
        Checks.Unless(appeal?.DecidedOn is not null, "APPEAL_NOT_DECIDED", "The tribunal has not decided an appeal here."),
        Checks.NotInFuture(field, day, context),
        Checks.NotBefore(field, "It", day, "the tribunal decided the appeal", appeal?.DecidedOn));

    private static Decision After(
        Appeal? appeal, ICaseEvent step, Refusal? unless, LocalDate day, DecisionContext context, string field = nameof(AppealDecided.DecidedOn)) =>
        Checks.First(
            MustBeOpen(appeal),
            unless,
            Checks.NotInFuture(field, day, context),
            Checks.NotBefore(field, "It", day, "the tribunal received the notice of appeal", appeal?.ReceivedOn)) is { } refusal
            ? refusal
            : Decision.Of(step);

    /// <summary>The moment falls on the day; and on the last day it must be known, for the hour decides.</summary>
    private static Refusal? MomentOf(string field, LocalDate day, Instant? moment, StatutoryWindow? window) => moment switch
    {
        { } at when TribunalHour.DayOf(at) != day => Refusal.OfAnswer(field, $"That moment is not on {Words.Full(day)} in London."),
        null when window?.LastDay == day => Refusal.OfAnswer(
            field, $"{Words.Full(day)} is the last day, and the tribunal had to have it before 5pm. Enter the time at which it arrived."),
        _ => null,
    };
}
