using System.Collections.Immutable;

using NodaTime;

namespace RightToBid.Cases.Reviewing;

/// <summary>Who appeals.</summary>
public enum Appellant
{
    /// <summary>Whoever asked for the review.</summary>
    Requester,

    /// <summary>Somebody who has since become the owner of part or the whole of the land.</summary>
    LaterOwner,

    /// <summary>The body that nominated the land. It has no appeal to the tribunal.</summary>
    Nominator,

    SomebodyElse,
}

/// <summary>What the First-tier Tribunal decided.</summary>
public enum AppealOutcome
{
    Dismissed,
    Allowed,
}

/// <summary>What the Upper Tribunal did with the decision of the First-tier Tribunal.</summary>
public enum FurtherOutcome
{
    Stands,
    Reversed,

    /// <summary>Set aside and sent back to be decided again.</summary>
    SentBack,
}

/// <summary>A party to an appeal.</summary>
public enum TribunalParty
{
    Appellant,
    Council,
}

/// <summary>The papers of the First-tier Tribunal from the last of which time runs for permission to appeal further.</summary>
public enum TribunalPaper
{
    DecisionNotice,
    WrittenReasons,
    AmendedReasons,
    SetAsideRefused,
}

/// <summary>An application for permission to appeal to the Upper Tribunal, and what became of it.</summary>
public sealed record FurtherAppeal(TribunalParty By, LocalDate SoughtOn, Instant? SoughtAt, bool AsksForMoreTime)
{
    public bool? IsPermitted { get; init; }

    public LocalDate? PermissionDecidedOn { get; init; }

    public FurtherOutcome? Outcome { get; init; }

    public LocalDate? DecidedOn { get; init; }

    public bool IsOver => IsPermitted is false || Outcome is not null;
}

/// <summary>An appeal against the decision on a review. A listing review and a compensation review have it alike.</summary>
public sealed record Appeal
{
    /// <summary>Its place among the appeals against one decision, from one in the order in which they were lodged.</summary>
    public int Number { get; private init; } = 1;

    public Appellant By { get; private init; }

    public Guid? AppellantPartyId { get; private init; }

    /// <summary>The day on which the tribunal received the notice of appeal, and the moment where it is known.</summary>
    public LocalDate ReceivedOn { get; private init; }

    public Instant? ReceivedAt { get; private init; }

    public bool AsksForMoreTime { get; private init; }

    public string? TribunalReference { get; private init; }

    /// <summary>What the tribunal said of a notice out of time; nothing where it has not been asked, or has not answered.</summary>
    public bool? IsAdmittedLate { get; private init; }

    public AppealOutcome? Outcome { get; private init; }

    public string? Summary { get; private init; }

    public LocalDate? DecidedOn { get; private init; }

    public LocalDate? WithdrawnOn { get; private init; }

    /// <summary>The days on which the tribunal sent its decision and what followed it.</summary>
    public ImmutableList<LocalDate> PapersSent { get; private init; } = [];

    public FurtherAppeal? Further { get; private init; }

    /// <summary>What the First-tier Tribunal had decided before the Upper Tribunal set that aside and sent the appeal back.</summary>
    public AppealOutcome? SetAside { get; private init; }

    /// <summary>Whether nothing more can come of it at the First-tier Tribunal: another appeal can then take its place.</summary>
    public bool EndedWithoutDecision => WithdrawnOn is not null || IsAdmittedLate is false;

    /// <summary>Whether the First-tier Tribunal still has to decide it.</summary>
    public bool IsUndecided => !EndedWithoutDecision && DecidedOn is null;

    /// <summary>What stands now, the Upper Tribunal's decision considered.</summary>
    public AppealOutcome? Standing => (Outcome, Further?.Outcome) switch
    {
        (AppealOutcome.Dismissed, FurtherOutcome.Reversed) => AppealOutcome.Allowed,
        (AppealOutcome.Allowed, FurtherOutcome.Reversed) => AppealOutcome.Dismissed,
        (var outcome, _) => outcome,
    };

    /// <summary>The appeal after one more event; nothing where none has been lodged.</summary>
    public static Appeal? After(Appeal? appeal, ICaseEvent happened) => happened switch
    {
        AppealLodged e => Lodged(e, 1),
        _ => appeal?.Evolve(happened),
    };

    /// <summary>All the appeals against one decision after one more event.</summary>
    public static ImmutableList<Appeal> After(ImmutableList<Appeal> appeals, ICaseEvent happened) => happened switch
    {
        AppealLodged e => appeals.Add(Lodged(e, appeals.Count + 1)),
        IAppealStep step when Of(appeals, step) is { } appeal => appeals.SetItem(appeal.Number - 1, appeal.Evolve(happened)),
        _ => appeals,
    };

    /// <summary>The appeal in which a step was taken.</summary>
    public static Appeal? Of(ImmutableList<Appeal> appeals, IAppealStep step) =>
        appeals.Find(appeal => appeal.Number == (step.AppealNumber ?? appeals.Count));

    private static Appeal Lodged(AppealLodged e, int number) => new()
    {
        Number = number,
        By = e.By,
        AppellantPartyId = e.AppellantPartyId,
        ReceivedOn = e.ReceivedOn,
        ReceivedAt = e.ReceivedAt,
        AsksForMoreTime = e.AsksForMoreTime,
        TribunalReference = e.TribunalReference,
    };

    private Appeal Evolve(ICaseEvent happened) => happened switch
    {
        AppealTimeDecided e => this with { IsAdmittedLate = e.IsAdmitted },
        AppealDecided e => this with
        {
            Outcome = e.Outcome,
            Summary = e.Summary,
            DecidedOn = e.DecidedOn,
            PapersSent = [e.SentOn],
            Further = null,
        },
        AppealWithdrawn e => this with { WithdrawnOn = e.WithdrawnOn },
        TribunalPaperSent e => this with { PapersSent = PapersSent.Add(e.SentOn) },
        FurtherAppealSought e => this with { Further = new(e.By, e.SoughtOn, e.SoughtAt, e.AsksForMoreTime) },
        PermissionDecided e when Further is not null =>
            this with { Further = Further with { IsPermitted = e.IsGranted, PermissionDecidedOn = e.DecidedOn } },
        FurtherAppealDecided e when Further is not null => this with
        {
            Further = Further with { Outcome = e.Outcome, DecidedOn = e.DecidedOn },
            Outcome = e.Outcome is FurtherOutcome.SentBack ? null : Outcome,
            DecidedOn = e.Outcome is FurtherOutcome.SentBack ? null : DecidedOn,
            SetAside = e.Outcome is FurtherOutcome.SentBack ? Outcome : SetAside,
        },
        _ => this,
    };
}
