using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Cases.Reviewing;

/// <remarks>The names of these events are the stored form: see <see cref="EventNames"/>. Every stream that holds a review uses them.</remarks>
public sealed record RepresentativeAppointed(Guid RepresentativePartyId, LocalDate AppointedOn) : ICaseEvent;

/// <param name="Office">The office held: <c>Head of Legal Services</c>.</param>
public sealed record ReviewerAppointed(Guid ReviewerAccountId, string Office, LocalDate AppointedOn) : ICaseEvent;

/// <summary>The owner asked in writing for an oral hearing, which must then be held.</summary>
public sealed record HearingRequested(LocalDate RequestedOn) : ICaseEvent;

public sealed record HearingHeld(LocalDate HeldOn) : ICaseEvent;

public sealed record RepresentationsMade(RepresentationForm Form, bool IsByRepresentative, LocalDate MadeOn) : ICaseEvent;

/// <summary>A longer period for completing the review was agreed in writing with whoever asked for it.</summary>
/// <param name="AgreedToOn">The last day of the longer period, included.</param>
/// <param name="AgreedOn">The day of the written agreement.</param>
public sealed record LongerReviewAgreed(LocalDate AgreedToOn, LocalDate AgreedOn) : ICaseEvent;

/// <summary>Whoever asked for the review gave it up. The law has no rule for it.</summary>
public sealed record ReviewRequestWithdrawn(LocalDate WithdrawnOn, string? Reason) : ICaseEvent;

/// <summary>The decisions on the steps of a review, which every stream that holds one takes alike.</summary>
internal static class ProcedureSteps
{
    /// <summary>The review was asked for, and is neither decided nor given up.</summary>
    public static Refusal? MustBeUnderWay(ReviewProcedure procedure) => procedure switch
    {
        { RequestReceivedOn: null } => Refusal.ByState("NO_REVIEW", "No review has been asked for here."),
        { CompletedOn: { } day } => Refusal.ByState("REVIEW_DECIDED", $"The review was decided on {Words.Full(day)}."),
        { WithdrawnOn: { } day } => Refusal.ByState("REVIEW_WITHDRAWN", $"The request for a review was withdrawn on {Words.Full(day)}."),
        _ => null,
    };

    public static Decision AppointRepresentative(ReviewProcedure procedure, RepresentativeAppointed step, DecisionContext context) =>
        procedure.RepresentativePartyId == step.RepresentativePartyId
            ? Decision.Nothing
            : Take(procedure, step, nameof(step.AppointedOn), "An appointment", step.AppointedOn, context);

    /// <param name="deciderAccountIds">The accounts that took part in the decision under review.</param>
    /// <param name="tookNoPart">Whether the officer has declared to have taken no part in it: advice leaves no trace in the record.</param>
    public static Decision AppointReviewer(
        ReviewProcedure procedure,
        ReviewerAppointed step,
        IReadOnlyList<Guid> deciderAccountIds,
        bool tookNoPart,
        DecisionContext context)
    {
        if (procedure.Reviewer == new Reviewer(step.ReviewerAccountId, step.Office, step.AppointedOn)) return Decision.Nothing;

        return Checks.First(
                MustBeUnderWay(procedure),
                deciderAccountIds.Contains(step.ReviewerAccountId) || !tookNoPart
                    ? Refusal.UnderLaw(
                        "REVIEWER_NOT_INDEPENDENT",
                        "This officer took part in the decision under review, and so may not review it.",
                        ReviewProvisions.Reviewer,
                        "Appoint an officer of appropriate seniority who took no part in it.")
                    : null,
                Checks.Said(nameof(step.Office), step.Office, "Enter the office that the reviewer holds, like \"Head of Legal Services\".")) is { } refusal
            ? refusal
            : Take(procedure, step, nameof(step.AppointedOn), "An appointment", step.AppointedOn, context);
    }

    public static Decision RequestHearing(ReviewProcedure procedure, HearingRequested step, DecisionContext context) =>
        procedure.HearingRequestedOn == step.RequestedOn
            ? Decision.Nothing
            : Take(procedure, step, nameof(step.RequestedOn), "A request for a hearing", step.RequestedOn, context);

    public static Decision HoldHearing(ReviewProcedure procedure, HearingHeld step, DecisionContext context) =>
        procedure.HearingHeldOn == step.HeldOn
            ? Decision.Nothing
            : Take(procedure, step, nameof(step.HeldOn), "A hearing", step.HeldOn, context);

    public static Decision MakeRepresentations(ReviewProcedure procedure, RepresentationsMade step, DecisionContext context) =>
        procedure.Representations.Contains(new(step.Form, step.IsByRepresentative, step.MadeOn))
            ? Decision.Nothing
            : Take(procedure, step, nameof(step.MadeOn), "Representations", step.MadeOn, context);

    /// <param name="eightWeeksEndOn">The last day of the eight weeks that run without agreement.</param>
    public static Decision AgreeLonger(
        ReviewProcedure procedure, LongerReviewAgreed step, LocalDate? eightWeeksEndOn, DecisionContext context)
    {
        if (procedure.AgreedToOn == step.AgreedToOn) return Decision.Nothing;

        return step.AgreedToOn <= eightWeeksEndOn
            ? Refusal.OfAnswer(
                nameof(step.AgreedToOn),
                $"The council has to the end of {Words.Full(eightWeeksEndOn.Value)} without any agreement. Enter a later day.")
            : Take(procedure, step, nameof(step.AgreedOn), "An agreement", step.AgreedOn, context);
    }

    public static Decision Withdraw(ReviewProcedure procedure, ReviewRequestWithdrawn step, DecisionContext context) =>
        procedure.WithdrawnOn == step.WithdrawnOn
            ? Decision.Nothing
            : Take(procedure, step, nameof(step.WithdrawnOn), "A withdrawal", step.WithdrawnOn, context);

    /// <summary>Whether the review can be decided: by an independent reviewer, after the hearing that was asked for.</summary>
    public static Refusal? MayBeDecided(ReviewProcedure procedure, string field, LocalDate decidedOn, DecisionContext context) => Checks.First(
        MustBeUnderWay(procedure),
        procedure.Reviewer is null
            ? Refusal.UnderLaw(
                "NO_REVIEWER",
                "No reviewer has been appointed. An officer who took no part in the first decision must carry out the review and decide it.",
                ReviewProvisions.Reviewer,
                "Record who was appointed.")
            : null,
        procedure.OwesHearing
            ? Refusal.UnderLaw(
                "HEARING_OWED",
                $"The owner asked in writing on {Words.Full(procedure.HearingRequestedOn!.Value)} for an oral hearing, and none has been held.",
                ReviewProvisions.Hearing,
                "Hold the hearing, and record it.")
            : null,
        Checks.NotInFuture(field, decidedOn, context),
        Checks.NotBefore(field, "A decision", decidedOn, "the council received the request", procedure.RequestReceivedOn),
        Checks.NotBefore(field, "A decision", decidedOn, "the hearing", procedure.HearingHeldOn));

    private static Decision Take(
        ReviewProcedure procedure, ICaseEvent step, string field, string what, LocalDate day, DecisionContext context) =>
        Checks.First(
            MustBeUnderWay(procedure),
            Checks.NotInFuture(field, day, context),
            Checks.NotBefore(field, what, day, "the council received the request", procedure.RequestReceivedOn)) is { } refusal
            ? refusal
            : Decision.Of(step);
}
