using System.Collections.Immutable;

using NodaTime;

using RightToBid.Cases.Correcting;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Notifying;
using RightToBid.Law;

namespace RightToBid.Cases.Disposing;

/// <summary>A body's request to be treated as a potential bidder, on the day it was received. Whether it has effect is computed.</summary>
public sealed record BidderRequest(Guid BidId, CommunityGroup Group, LocalDate RequestedOn)
{
    /// <summary>The other bodies, where several ask together and <see cref="Group"/> makes the request.</summary>
    public IReadOnlyList<CommunityGroup> Members { get; init; } = [];

    /// <summary>When it arrived, where the hour is known.</summary>
    public Instant? ReceivedAt { get; init; }

    /// <summary>It had no effect when it was recorded, so no bid was opened for it then.</summary>
    public bool WithoutEffect { get; init; }
}

/// <summary>The land has another owner, whom the notice does not serve.</summary>
public sealed record OwnerChange(Guid? NewOwnerPartyId, OwnerChangeMeans How, LocalDate ChangedOn);

/// <summary>A duty of publicity that was done.</summary>
public sealed record Publicity(PublicityAudience Audience, string How, LocalDate GivenOn);

/// <summary>One owner's notice of a wish to dispose, and the facts that decide the windows it opens.</summary>
/// <remarks>The names of the events it folds are the stored form: see <see cref="EventNames"/>.</remarks>
public sealed record Moratorium : ICorrectable<Moratorium>, IOwingNotices
{
    public static string StreamType => "moratorium";

    public static Moratorium Initial { get; } = new();

    public static FactTable<Moratorium> Facts => MoratoriumFacts.Table;

    public bool IsReceived { get; private init; }

    public Guid MoratoriumId { get; private init; }

    public Guid ListEntryId { get; private init; }

    public string Reference { get; private init; } = "";

    public string AssetName { get; private init; } = "";

    public Guid OwnerPartyId { get; private init; }

    public string OwnerLabel { get; private init; } = "";

    public Estate Estate { get; private init; }

    public string LandCovered { get; private init; } = "";

    /// <summary>The parts of the listed land that the notice names; nothing where it names none.</summary>
    public IReadOnlyList<string>? Parcels { get; private init; }

    public LocalDate ReceivedOn { get; private init; }

    /// <summary>When it arrived, where the hour is known.</summary>
    public Instant? ReceivedAt { get; private init; }

    public MeansOfReceipt How { get; private init; }

    public string RegimeKey { get; private init; } = "";

    public string RuleVersion { get; private init; } = "";

    /// <summary>How long the land has been listed: section 95 binds on listed land alone.</summary>
    public ListedPeriod? Listed { get; private init; }

    /// <summary>The entries that renewed the listing under which the notice was given, one after the other, and from when to when each lists the land.</summary>
    public ImmutableList<RenewedListingNoted> Renewals { get; private init; } = [];

    public RemovalReason? TerminatedBy { get; private init; }

    public ImmutableList<BidderRequest> Requests { get; private init; } = [];

    public ImmutableList<Publicity> Publicity { get; private init; } = [];

    public ImmutableList<Disposal> Disposals { get; private init; } = [];

    /// <summary>Other notices for the land, as they stand since something was disposed of here.</summary>
    public ImmutableList<OwnersNoticeNoted> OtherNotices { get; private init; } = [];

    public OwnerChange? OwnerChange { get; private init; }

    public LocalDate? WithdrawnOn { get; private init; }

    public string? WithdrawalReason { get; private init; }

    public ImmutableList<PublishedDate> PublishedDates { get; private init; } = [];

    public ServedNotices Served { get; private init; } = ServedNotices.None;

    public Announced Announced { get; private init; } = Announced.Nothing;

    Past IRemembering.Past => Past;

    internal Past Past { get; private init; } = Past.Nothing;

    public Moratorium Evolve(ICaseEvent happened)
    {
        var past = Past.With(happened, Facts);
        return (happened is ICorrection ? Believed(past).Aggregate(Initial, (state, known) => state.After(known)) : After(happened)) with { Past = past };
    }

    /// <summary>What stands. A day put right by an event of its own stands in what recorded it, with whatever was put right since.</summary>
    private static IEnumerable<ICaseEvent> Believed(Past past) =>
        past.Standing.Where(known => known is not (DisposalNoticeReceiptDayCorrected or BidderRequestDayCorrected));

    private Moratorium After(ICaseEvent happened) => happened switch
    {
        DisposalNoticeReceived e => this with
        {
            IsReceived = true,
            MoratoriumId = e.MoratoriumId,
            ListEntryId = e.ListEntryId,
            Reference = e.Reference,
            AssetName = e.AssetName,
            OwnerPartyId = e.OwnerPartyId,
            OwnerLabel = e.OwnerLabel,
            Estate = e.Estate,
            LandCovered = e.LandCovered,
            Parcels = e.Parcels,
            ReceivedOn = e.ReceivedOn,
            ReceivedAt = e.ReceivedAt,
            How = e.How,
            Listed = e.Listed,
            RegimeKey = e.RegimeKey,
            RuleVersion = e.RuleVersion,
        },
        BidderRegistered e => this with
        {
            Requests = Requests.Add(new(e.BidId, e.Group, e.RequestedOn) { Members = e.Members ?? [], ReceivedAt = e.ReceivedAt }),
        },
        RequestReceivedWithoutEffect e => this with
        {
            Requests = Requests.Add(new(e.BidId, e.Group, e.RequestedOn)
            {
                Members = e.Members ?? [],
                ReceivedAt = e.ReceivedAt,
                WithoutEffect = true,
            }),
        },
        BidderRequestDayCorrected e => this with
        {
            Requests = [.. Requests.Select(known => known.BidId == e.BidId ? known with { RequestedOn = e.RequestedOn, ReceivedAt = null } : known)],
        },
        DisposalNoticeReceiptDayCorrected e => this with { ReceivedOn = e.ReceivedOn, ReceivedAt = null, RuleVersion = e.RuleVersion },
        PublicityGiven e => this with { Publicity = Publicity.Add(new(e.Audience, e.How, e.GivenOn)), Served = Served.With(e.AsServed()) },
        DisposalNoticeWithdrawn e => this with { WithdrawnOn = e.WithdrawnOn, WithdrawalReason = e.Reason },
        OwnerChanged e => this with { OwnerChange = new(e.NewOwnerPartyId, e.How, e.ChangedOn) },
        DisposalRecorded or DisposalCompleted or DisposalFellThrough or BreachSettled =>
            this with { Disposals = Disposing.Disposals.With(Disposals, happened) },
        OwnersNoticeNoted e => this with { OtherNotices = Noted.With(OtherNotices, e) },
        // Expiry is computed from the day of entry: its announcement alone changes no fact.
        MoratoriumTerminated { Reason: RemovalReason.Expired } => this with { TerminatedBy = RemovalReason.Expired },
        // What a later entry lists, and to when, is kept with the renewal.
        MoratoriumTerminated { ListEntryId: { } entry } e when entry != ListEntryId => this with { TerminatedBy = e.Reason },
        MoratoriumTerminated e when Listed is not null => this with
        {
            TerminatedBy = e.IsListedStill is true ? TerminatedBy : e.Reason,
            Listed = Listed with { RemovedOn = e.UnlistedOn },
        },
        EntryDayNoted e when Listed is not null => this with
        {
            Listed = Listed with { EnteredOn = e.EnteredOn, WithoutGapSinceOn = e.WithoutGapSinceOn },
            TerminatedBy = TerminatedBy is RemovalReason.Expired ? null : TerminatedBy,
        },
        RenewedListingNoted e => this with
        {
            Renewals = Renewals.RemoveAll(known => known.RenewedById == e.RenewedById).Add(e),
            TerminatedBy = null,
        },
        MoratoriumDatesPublished e => this with { PublishedDates = PublishedDates.AddRange(e.Dates) },
        NoticeServed e => this with { Served = Served.With(e.AsServed()) },
        EvidenceAttached e => this with { Served = Served.With(e) },
        LetterKept e => this with { Served = Served.With(e) },
        IAnnouncement e => this with { Announced = Announced.With(e) },
        _ => this,
    };
}
