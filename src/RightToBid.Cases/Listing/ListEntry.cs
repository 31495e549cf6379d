using System.Collections.Immutable;

using NodaTime;

using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Notifying;
using RightToBid.Law;

namespace RightToBid.Cases.Listing;

/// <summary>A notice of inclusion that was given, or the steps taken instead.</summary>
public sealed record GivenNotice(NoticeRecipient Recipient, Guid? PartyId, LocalDate GivenOn, bool ByAlternativeSteps);

/// <summary>An owner's notice as the entry must reveal it.</summary>
public sealed record RevealedNotice(Guid MoratoriumId, string OwnerLabel, LocalDate ReceivedOn);

/// <summary>A group's request: the entry reveals those that came in time.</summary>
public sealed record RevealedRequest(Guid MoratoriumId, Guid BidId, string GroupName, LocalDate RequestedOn, bool IsInTime);

/// <summary>How and when land left the list. <paramref name="RemovedOn"/> is the first day on which it was not listed.</summary>
public sealed record Removal(RemovalReason Reason, string Explanation, LocalDate RemovedOn);

/// <summary>One entry in the list of assets of community value: five years from its date of entry.</summary>
/// <remarks>The names of the events it folds are the stored form: see <see cref="EventNames"/>.</remarks>
public sealed record ListEntry : ICorrectable<ListEntry>, IOwingNotices
{
    public static string StreamType => "listing";

    public static ListEntry Initial { get; } = new();

    public static FactTable<ListEntry> Facts => ListEntryFacts.Table;

    public bool IsEntered { get; private init; }

    public Guid ListEntryId { get; private init; }

    public Guid? NominationId { get; private init; }

    public string Reference { get; private init; } = "";

    public string RegimeKey { get; private init; } = "";

    public string RuleVersion { get; private init; } = "";

    public Asset? Asset { get; private init; }

    public string? NominatedBy { get; private init; }

    public LocalDate? DecidedOn { get; private init; }

    public LocalDate EnteredOn { get; private init; }

    /// <summary>The land listed, where it is not what was nominated or has since been amended.</summary>
    public string? Extent { get; private init; }

    public Removal? Removal { get; private init; }

    /// <summary>Removals that were quashed, the first first.</summary>
    public ImmutableList<Restoration> Restorations { get; private init; } = [];

    /// <summary>The last day on which the land listed was amended.</summary>
    public LocalDate? ExtentAmendedOn { get; private init; }

    /// <summary>The entry that this one renews.</summary>
    public Guid? RenewsEntryId { get; private init; }

    /// <summary>From when to when the entry that this one renews listed the land, as it says.</summary>
    public ListedPeriod? Renewed { get; private init; }

    /// <summary>The entry by which this one is renewed.</summary>
    public Renewal? Renewal { get; private init; }

    /// <summary>Further nominations of the same land, accepted while it was listed.</summary>
    public ImmutableList<JoinedNomination> JoinedNominations { get; private init; } = [];

    /// <summary>The local land charge, and the restriction on each registered title.</summary>
    public ImmutableList<Registration> Registrations { get; private init; } = [];

    /// <summary>What is known of the title to the land, owner by owner or part by part.</summary>
    public ImmutableList<TitleRecorded> Titles { get; private init; } = [];

    public ImmutableList<GivenNotice> InclusionNotices { get; private init; } = [];

    /// <summary>Longer times for asking for a review that the council allowed owners in writing, the first first.</summary>
    public ImmutableList<LongerToAskForReviewAllowed> LongerToAsk { get; private init; } = [];

    public ImmutableList<RevealedNotice> Notices { get; private init; } = [];

    public ImmutableList<RevealedRequest> Requests { get; private init; } = [];

    public ImmutableList<PublishedDate> PublishedDates { get; private init; } = [];

    /// <summary>The named parts of the listed land, where it is known by parts.</summary>
    public ImmutableList<string> Parcels { get; private init; } = [];

    /// <summary>Relevant disposals by owners who gave notice: what they passed leaves the list.</summary>
    public ImmutableList<RelevantDisposalNoted> RelevantDisposals { get; private init; } = [];

    /// <summary>Those after which nobody has said yet which land stays listed.</summary>
    public ImmutableList<RelevantDisposalNoted> ExtentToSay { get; private init; } = [];

    /// <summary>Disposals by owners who gave no notice.</summary>
    public ImmutableList<Disposal> Disposals { get; private init; } = [];

    /// <summary>The owners' notices as they stand, where there are several of them or something was disposed of without one.</summary>
    public ImmutableList<OwnersNoticeNoted> OwnersNotices { get; private init; } = [];

    public ServedNotices Served { get; private init; } = ServedNotices.None;

    /// <summary>Those to whom the law has the council write, as far as they have been recorded.</summary>
    public InterestedParties Interested { get; private init; } = InterestedParties.None;

    public Announced Announced { get; private init; } = Announced.Nothing;

    /// <summary>The listing as the law asks of it, for those who must judge a disposal.</summary>
    public ListedPeriod Listed => new(EnteredOn, Removal?.RemovedOn);

    Past IRemembering.Past => Past;

    internal Past Past { get; private init; } = Past.Nothing;

    public ListEntry Evolve(ICaseEvent happened)
    {
        var past = Past.With(happened, Facts);
        return (happened is ICorrection ? past.Standing.Aggregate(Initial, (state, known) => state.After(known)) : After(happened)) with { Past = past };
    }

    /// <summary>The removal that keeps the land off the list on a day, whether or not it was quashed later.</summary>
    public Removal? RemovalOn(LocalDate day) => Removal is { } removal && removal.RemovedOn <= day
        ? removal
        : Restorations.FirstOrDefault(restored => restored.CoversWhenUnlisted(day))?.Removal;

    public Registration? RegistrationOf(RegistrationKind kind, string? title) =>
        Registrations.FirstOrDefault(known => known.Kind == kind && known.Title == title);

    public TitleRecorded? TitleOf(Guid titleId) => Titles.Find(known => known.TitleId == titleId);

    private ListEntry After(ICaseEvent happened) => happened switch
    {
        LandEnteredInList e => this with
        {
            IsEntered = true,
            ListEntryId = e.ListEntryId,
            NominationId = e.NominationId,
            Reference = e.Reference,
            RegimeKey = e.RegimeKey,
            RuleVersion = e.RuleVersion,
            Asset = e.Asset,
            NominatedBy = e.NominatedBy,
            DecidedOn = e.DecidedOn,
            EnteredOn = e.EnteredOn,
            Extent = e.Extent,
            RenewsEntryId = e.RenewsEntryId,
        },
        InclusionNoticeGiven e => this with
        {
            InclusionNotices = InclusionNotices.Add(new(e.Recipient, e.PartyId, e.GivenOn, e.ByAlternativeSteps)),
            Served = Served.With(e.AsServed()),
        },
        LongerToAskForReviewAllowed e => this with { LongerToAsk = LongerToAsk.Add(e) },
        DisposalNoticeNoted e => this with
        {
            Notices = Notices.RemoveAll(known => known.MoratoriumId == e.MoratoriumId)
                .Add(new(e.MoratoriumId, e.OwnerLabel, e.ReceivedOn)),
        },
        BidderRequestNoted e => this with
        {
            Requests = Requests.RemoveAll(known => known.BidId == e.BidId)
                .Add(new(e.MoratoriumId, e.BidId, e.GroupName, e.RequestedOn, e.IsInTime)),
        },
        ListEntryExtentAmended e => this with { Extent = e.Extent, ExtentAmendedOn = e.AmendedOn, ExtentToSay = [] },
        RegistrationRecorded e => With(e),
        TitleRecorded e => this with { Titles = Titles.RemoveAll(known => known.TitleId == e.TitleId).Add(e) },
        NominationJoined e => this with
        {
            JoinedNominations = JoinedNominations.Add(new(e.NominationId, e.NominationReference, e.NominatedBy, e.AcceptedOn)),
        },
        RenewedEntryNoted e => this with { Renewed = e.Listed },
        RenewalNoted e => this with { Renewal = new(e.RenewedById, e.RenewedByReference, e.RenewedOn) },
        ListEntryRestored e when Removal is not null => this with
        {
            Restorations = Restorations.Add(new(Removal, e.ListedAgainOn, e.Reasons)),
            Removal = null,
        },
        LandRemovedFromList e => this with { Removal = new(e.Reason, e.Explanation, e.RemovedOn) },
        ListEntryDayCorrected e => this with { EnteredOn = e.EnteredOn, RuleVersion = e.RuleVersion },
        ListEntryDatesPublished e => this with { PublishedDates = PublishedDates.AddRange(e.Dates) },
        OwnersNoticeNoted e => this with { OwnersNotices = Noted.With(OwnersNotices, e) },
        ParcelsNamed e => this with { Parcels = [.. e.Parcels] },
        RelevantDisposalNoted e => this with { RelevantDisposals = RelevantDisposals.Add(e), ExtentToSay = ExtentToSay.Add(e) },
        DisposalRecorded or DisposalCompleted or DisposalFellThrough or BreachSettled => this with { Disposals = Disposing.Disposals.With(Disposals, happened) },
        NoticeServed e => this with { Served = Served.With(e.AsServed()) },
        EvidenceAttached e => this with { Served = Served.With(e) },
        LetterKept e => this with { Served = Served.With(e) },
        InterestedPartyRecorded e => this with { Interested = Interested.With(e) },
        InterestedPartyEnded e => this with { Interested = Interested.With(e) },
        IAnnouncement e => this with { Announced = Announced.With(e) },
        _ => this,
    };

    private ListEntry With(RegistrationRecorded e)
    {
        var known = RegistrationOf(e.Kind, e.Title) ?? new Registration(e.Kind, e.Title);
        // Registered afresh, as when a listing was restored: what was cancelled before is history.
        var begun = e.Step is RegistrationStep.AppliedFor or RegistrationStep.Registered && known.CancelledOn is not null
            ? new Registration(e.Kind, e.Title)
            : known;
        return this with { Registrations = Registrations.Remove(known).Add(begun.With(e.Step, e.DoneOn)) };
    }
}
