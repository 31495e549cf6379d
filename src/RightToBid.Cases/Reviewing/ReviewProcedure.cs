using System.Collections.Immutable;

using NodaTime;

namespace RightToBid.Cases.Reviewing;

/// <summary>The officer who carries out a review and decides it. The account is kept, never a name.</summary>
/// <param name="Office">The office held, which shows the seniority: <c>Head of Legal Services</c>.</param>
public sealed record Reviewer(Guid AccountId, string Office, LocalDate AppointedOn);

/// <summary>How representations were made.</summary>
public enum RepresentationForm
{
    Written,
    Oral,
}

/// <summary>Representations that were made to the reviewer.</summary>
public sealed record Representation(RepresentationForm Form, bool IsByRepresentative, LocalDate MadeOn);

/// <summary>The facts of a review's procedure: Schedule 2, paragraphs 3 to 9. A listing review and a compensation review have it alike.</summary>
public sealed record ReviewProcedure
{
    public static ReviewProcedure NotBegun { get; } = new();

    /// <summary>The day the written request reached the council: the eight weeks for completion begin with it.</summary>
    public LocalDate? RequestReceivedOn { get; private init; }

    public Guid? RepresentativePartyId { get; private init; }

    public LocalDate? RepresentativeAppointedOn { get; private init; }

    public Reviewer? Reviewer { get; private init; }

    public LocalDate? HearingRequestedOn { get; private init; }

    public LocalDate? HearingHeldOn { get; private init; }

    public ImmutableList<Representation> Representations { get; private init; } = [];

    /// <summary>The last day for completion that was agreed in writing, where one was.</summary>
    public LocalDate? AgreedToOn { get; private init; }

    public LocalDate? CompletedOn { get; private init; }

    public LocalDate? WithdrawnOn { get; private init; }

    public bool IsUnderWay => RequestReceivedOn is not null && CompletedOn is null && WithdrawnOn is null;

    /// <summary>A hearing that was asked for in writing and has not been held. The review cannot be decided without it.</summary>
    public bool OwesHearing => HearingRequestedOn is not null && HearingHeldOn is null;

    /// <summary>The procedure after a written request was received, on <paramref name="receivedOn"/>.</summary>
    public static ReviewProcedure RequestedOn(LocalDate receivedOn) => new() { RequestReceivedOn = receivedOn };

    /// <summary>The procedure with the decision made.</summary>
    public ReviewProcedure Completed(LocalDate completedOn) => this with { CompletedOn = completedOn };

    /// <summary>The procedure with the day of receipt put right.</summary>
    public ReviewProcedure Corrected(LocalDate receivedOn) => this with { RequestReceivedOn = receivedOn };

    /// <summary>The procedure after one more step. Other events leave it as it is.</summary>
    public ReviewProcedure Evolve(ICaseEvent happened) => happened switch
    {
        RepresentativeAppointed e =>
            this with { RepresentativePartyId = e.RepresentativePartyId, RepresentativeAppointedOn = e.AppointedOn },
        ReviewerAppointed e => this with { Reviewer = new(e.ReviewerAccountId, e.Office, e.AppointedOn) },
        HearingRequested e => this with { HearingRequestedOn = e.RequestedOn },
        HearingHeld e => this with { HearingHeldOn = e.HeldOn },
        RepresentationsMade e => this with { Representations = Representations.Add(new(e.Form, e.IsByRepresentative, e.MadeOn)) },
        LongerReviewAgreed e => this with { AgreedToOn = e.AgreedToOn },
        ReviewRequestWithdrawn e => this with { WithdrawnOn = e.WithdrawnOn },
        _ => this,
    };
}
