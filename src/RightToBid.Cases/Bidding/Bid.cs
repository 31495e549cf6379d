using System.Collections.Immutable;

using NodaTime;

using RightToBid.Cases.Correcting;

namespace RightToBid.Cases.Bidding;

public enum BidStatus
{
    NotOpened,
    Open,
    Withdrawn,
    Lost,
    Succeeded,

    /// <summary>Its request was recorded by mistake.</summary>
    StruckOut,
}

/// <summary>Something the group has done towards buying.</summary>
public sealed record Milestone(Guid MilestoneId, MilestoneKind Kind, string Title, int? AmountInPounds, LocalDate ReachedOn);

/// <summary>An offer to the owner, and the answer once there is one.</summary>
public sealed record Offer(
    Guid OfferId, int AmountInPounds, LocalDate MadeOn, bool? IsAccepted = null, LocalDate? AnsweredOn = null);

/// <summary>One group's bid, from its request to its outcome.</summary>
/// <remarks>The names of the events it folds are the stored form: see <see cref="EventNames"/>.</remarks>
public sealed record Bid : ICorrectable<Bid>
{
    public static string StreamType => "bid";

    public static Bid Initial { get; } = new();

    public static FactTable<Bid> Facts => BidFacts.Table;

    public BidStatus Status { get; private init; }

    public Guid BidId { get; private init; }

    public Guid MoratoriumId { get; private init; }

    public string Reference { get; private init; } = "";

    public string AssetName { get; private init; } = "";

    public CommunityGroup? Group { get; private init; }

    public LocalDate RequestedOn { get; private init; }

    public LocalDate NoticeReceivedOn { get; private init; }

    public string RegimeKey { get; private init; } = "";

    public string RuleVersion { get; private init; } = "";

    public ImmutableList<Milestone> Milestones { get; private init; } = [];

    public ImmutableList<Offer> Offers { get; private init; } = [];

    public LocalDate? EndedOn { get; private init; }

    public string? OutcomeReason { get; private init; }

    public int? AgreedAmountInPounds { get; private init; }

    public Guid? HandoverId { get; private init; }

    public LocalDate? LongStopOn { get; private init; }

    public Announced Announced { get; private init; } = Announced.Nothing;

    public int FundingSecuredInPounds =>
        Milestones.Where(known => known.Kind == MilestoneKind.FundingSecured).Sum(known => known.AmountInPounds ?? 0);

    Past IRemembering.Past => Past;

    internal Past Past { get; private init; } = Past.Nothing;

    public Bid Evolve(ICaseEvent happened)
    {
        var past = Past.With(happened, Facts);
        return (happened is ICorrection ? past.Standing.Aggregate(Initial, (state, known) => state.After(known)) : After(happened)) with { Past = past };
    }

    private Bid After(ICaseEvent happened) => happened switch
    {
        BidOpened e => this with
        {
            Status = BidStatus.Open,
            BidId = e.BidId,
            MoratoriumId = e.MoratoriumId,
            Reference = e.Reference,
            AssetName = e.AssetName,
            Group = e.Group,
            RequestedOn = e.RequestedOn,
            NoticeReceivedOn = e.NoticeReceivedOn,
            RegimeKey = e.RegimeKey,
            RuleVersion = e.RuleVersion,
        },
        RequestFactsNoted e => this with { NoticeReceivedOn = e.NoticeReceivedOn, RequestedOn = e.RequestedOn },
        MilestoneReached e => this with
        {
            Milestones = Milestones.Add(new(e.MilestoneId, e.Milestone, e.Title, e.AmountInPounds, e.ReachedOn)),
        },
        OfferMade e => this with { Offers = Offers.Add(new(e.OfferId, e.AmountInPounds, e.MadeOn)) },
        OfferAnswered e => this with
        {
            Offers =
            [
                .. Offers.Select(known => known.OfferId == e.OfferId
                    ? known with { IsAccepted = e.IsAccepted, AnsweredOn = e.AnsweredOn }
                    : known),
            ],
        },
        BidWithdrawn e => this with { Status = BidStatus.Withdrawn, EndedOn = e.WithdrawnOn, OutcomeReason = e.Reason },
        BidLost e => this with { Status = BidStatus.Lost, EndedOn = e.LostOn, OutcomeReason = e.Reason },
        BidSucceeded e => this with
        {
            Status = BidStatus.Succeeded,
            EndedOn = e.AgreedOn,
            AgreedAmountInPounds = e.AmountInPounds,
            HandoverId = e.HandoverId,
            LongStopOn = e.LongStopOn,
        },
        BidStruckOut e => this with { Status = BidStatus.StruckOut, EndedOn = RequestedOn, OutcomeReason = e.Reason },
        IAnnouncement e => this with { Announced = Announced.With(e) },
        _ => this,
    };
}
