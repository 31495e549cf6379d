using RightToBid.Cases.Correcting;
using RightToBid.Cases.Notifying;
using RightToBid.Law;

namespace RightToBid.Cases.Disposing;

/// <summary>What can be put right about an owner's notice and what followed it.</summary>
internal static class MoratoriumFacts
{
    private const string Received = "the council received the owner's notice";

    public static FactTable<Moratorium> Table { get; } = new(
        [.. OfNotice(), .. OfRequests(), .. OfWhatFollowed(), .. DisposalFacts.All,
            .. NoticeFacts.Of(NoticeCodes.RequestPassedOn, NoticeCodes.NewOwner)],
        [
            Strikeable.First<DisposalNoticeReceived>("disposal-notice-received", "The owner’s notice"),
            Strikeable.Awaiting<BidderRegistered>("bidder-registered", "The request to bid", (asked, later) => IsOfBid(later, asked.BidId)),
            Strikeable.Of<PublicityGiven>("publicity-given", "The publicity"),
            Strikeable.Of<DisposalNoticeWithdrawn>("disposal-notice-withdrawn", "The withdrawal of the notice"),
            Strikeable.Awaiting<RequestReceivedWithoutEffect>(
                "request-received-without-effect", "The request without effect", (asked, later) => IsOfBid(later, asked.BidId)),
            Strikeable.Of<RenewedListingNoted>("renewed-listing-noted", "The renewal of the entry") with
            {
                Stands = static _ => Refusal.ByState("FOLLOWS_FROM_LISTING", "The notice follows the entry that renews its own: put the listing right."),
                GoesWithFirst = true,
                Match = happened => ((RenewedListingNoted)happened).RenewedById.ToString(),
            },
            Strikeable.Of<OwnerChanged>("owner-changed", "The change of owner"),
            .. DisposalFacts.Strikes,
            Strikeable.Of<MoratoriumTerminated>("moratorium-terminated", "The end of the moratorium") with
            {
                GoesWithFirst = true,
                Stands = static _ => Refusal.ByState("FOLLOWS_FROM_LISTING", "The moratorium ended because the land left the list: put the listing right."),
                Match = static happened => ((MoratoriumTerminated)happened).ListEntryId?.ToString() ?? "",
            },
            Strikeable.Of<MoratoriumDatesPublished>("moratorium-dates-published", "The record of published dates"),
            NoticeFacts.Struck,
        ])
    {
        Several =
        [
            SeveralFacts.Among<BidderRegistered, CommunityGroup>(
                "bidder-registered.member", e => e.Members ?? [], (e, members) => e with { Members = members }, OfMember),
            SeveralFacts.Among<RequestReceivedWithoutEffect, CommunityGroup>(
                "request-received-without-effect.member", e => e.Members ?? [], (e, members) => e with { Members = members }, OfMember),
            NoticeFacts.Stated,
            PublishedFacts.Dates<MoratoriumDatesPublished>(
                "moratorium-dates-published", e => e.Dates, (e, dates) => e with { Dates = dates }),
        ],
        Own = new Dictionary<string, OwnCorrection<Moratorium>>
        {
            ["disposal-notice-received.received-on"] = (id, _, day, reason, _) => new CorrectReceiptDay(id, day, reason),
            ["request-received-without-effect.requested-on"] =
                (id, happened, day, reason, _) => new CorrectRequestDay(id, ((RequestReceivedWithoutEffect)happened).BidId, day, reason),
            ["bidder-registered.requested-on"] = (id, happened, day, reason, _) => new CorrectRequestDay(id, ((BidderRegistered)happened).BidId, day, reason),
        },
        Rewrites = added => added switch
        {
            DisposalNoticeReceiptDayCorrected corrected =>
                happened => happened is DisposalNoticeReceived e ? e with { ReceivedOn = corrected.ReceivedOn, ReceivedAt = null, RuleVersion = corrected.RuleVersion } : happened,
            BidderRequestDayCorrected corrected => happened => happened switch
            {
                BidderRegistered e when e.BidId == corrected.BidId => e with { RequestedOn = corrected.RequestedOn, ReceivedAt = null },
                RequestReceivedWithoutEffect e when e.BidId == corrected.BidId => e with { RequestedOn = corrected.RequestedOn, ReceivedAt = null },
                _ => happened,
            },
            _ => null,
        },
        Parties = state => Known.Parties(
            state.Served,
            [
                new(state.OwnerPartyId, null), .. Known.Person(state.OwnerChange?.NewOwnerPartyId),
                .. state.Requests.SelectMany(request => Known.Group(request.Group)),
            ]),
        Orders = state =>
        [
            new("A withdrawal", state.WithdrawnOn, Received, state.ReceivedOn),
            .. state.Publicity.Select(told => new DayOrder("Publicity", told.GivenOn, Received, state.ReceivedOn)),
            new("A change of owner", state.OwnerChange?.ChangedOn, Received, state.ReceivedOn),
            .. DisposalFacts.Orders(state.Disposals),
            .. NoticeFacts.Orders(state.Served, state.ReceivedOn, Received),
        ],
        Windows = state => state.IsReceived
            ? [MoratoriumClock.Interim(state), MoratoriumClock.Full(state), MoratoriumClock.Protected(state), MoratoriumClock.SaleToGroup(state)]
            : [],
        Forbids = state => DisposalFacts.MustBeAnswerable(state.Disposals, sale => DisposalLaw.JudgeAsked(state, sale)),
    };

    /// <summary>What was done about a request: it was passed on to the owner, or its bid led to a sale.</summary>
    private static bool IsOfBid(ICaseEvent later, Guid bidId) => later switch
    {
        NoticeServed served => served.SubjectId == bidId,
        DisposalRecorded sale => sale.BidId == bidId,
        _ => false,
    };

    private static IEnumerable<CorrectableFact> OfMember<TEvent>(
        int number, string key, Func<TEvent, CommunityGroup> read, Func<TEvent, CommunityGroup, TEvent> write)
        where TEvent : class, ICaseEvent =>
    [
        Correctable.Words<TEvent>(
            $"{key}-name", $"The name of body {number} that asked together with the first", e => read(e).Name,
            (e, words) => write(e, read(e) with { Name = words })),
        .. BodyFacts.Of<TEvent>(
            key, $"body {number} that asked together with the first", e => read(e).Body, (e, body) => write(e, read(e) with { Body = body })),
    ];

    private static IEnumerable<CorrectableFact> OfNotice() =>
    [
        Correctable.Day<DisposalNoticeReceived>(
            "disposal-notice-received.received-on", "The day the council received the owner’s notice", e => e.ReceivedOn,
            (e, day) => e with { ReceivedOn = day }),
        Correctable.TimeOrNone<DisposalNoticeReceived>(
            "disposal-notice-received.received-at", "The time at which the owner’s notice came", e => e.ReceivedOn, e => e.ReceivedAt,
            (e, moment) => e with { ReceivedAt = moment }),
        Correctable.OneOf<DisposalNoticeReceived, MeansOfReceipt>(
            "disposal-notice-received.how", "How the owner’s notice came", Meanings.OfReceipt, e => e.How, (e, how) => e with { How = how }),
        Correctable.Words<DisposalNoticeReceived>(
            "disposal-notice-received.owner-label", "What the owner is called in public", e => e.OwnerLabel, (e, words) => e with { OwnerLabel = words }),
        Correctable.OneOf<DisposalNoticeReceived, Estate>(
            "disposal-notice-received.estate", "The owner’s estate", [(Estate.Freehold, "freehold"), (Estate.Lease, "lease")], e => e.Estate,
            (e, estate) => e with { Estate = estate }),
        Correctable.Words<DisposalNoticeReceived>(
            "disposal-notice-received.land-covered", "The land that the notice covers", e => e.LandCovered, (e, words) => e with { LandCovered = words }),
        Correctable.Lines<DisposalNoticeReceived>(
            "disposal-notice-received.parcels", "The named parts that the notice covers", e => e.Parcels ?? [],
            (e, parcels) => e with { Parcels = parcels.Count > 0 ? parcels : null }),
        Correctable.Words<DisposalNoticeReceived>(
            "disposal-notice-received.asset-name", "The name of the land or building", e => e.AssetName, (e, words) => e with { AssetName = words }),
        Correctable.Day<DisposalNoticeWithdrawn>(
            "disposal-notice-withdrawn.withdrawn-on", "The day the owner withdrew the notice", e => e.WithdrawnOn, (e, day) => e with { WithdrawnOn = day }),
        Correctable.WordsOrNone<DisposalNoticeWithdrawn>(
            "disposal-notice-withdrawn.reason", "Why the owner withdrew the notice", e => e.Reason, (e, words) => e with { Reason = words }),
    ];

    private static IEnumerable<CorrectableFact> OfRequests() =>
    [
        Correctable.Day<BidderRegistered>(
            "bidder-registered.requested-on", "The day the council received the group’s request", e => e.RequestedOn,
            (e, day) => e with { RequestedOn = day }),
        Correctable.TimeOrNone<BidderRegistered>(
            "bidder-registered.received-at", "The time at which the group’s request came", e => e.RequestedOn, e => e.ReceivedAt,
            (e, moment) => e with { ReceivedAt = moment }),
        Correctable.Words<BidderRegistered>(
            "bidder-registered.group-name", "The name of the group that asked to bid", e => e.Group.Name,
            (e, words) => e with { Group = e.Group with { Name = words } }),
        .. BodyFacts.Of<BidderRegistered>(
            "bidder-registered.group", "the body that asked to bid", e => e.Group.Body, (e, body) => e with { Group = e.Group with { Body = body } }),
        Correctable.Day<RequestReceivedWithoutEffect>(
            "request-received-without-effect.requested-on", "The day the council received the request", e => e.RequestedOn,
            (e, day) => e with { RequestedOn = day }),
        Correctable.TimeOrNone<RequestReceivedWithoutEffect>(
            "request-received-without-effect.received-at", "The time at which the request came", e => e.RequestedOn, e => e.ReceivedAt,
            (e, moment) => e with { ReceivedAt = moment }),
        Correctable.Words<RequestReceivedWithoutEffect>(
            "request-received-without-effect.group-name", "The name of the body that asked", e => e.Group.Name,
            (e, words) => e with { Group = e.Group with { Name = words } }),
        .. BodyFacts.Of<RequestReceivedWithoutEffect>(
            "request-received-without-effect.group", "the body that asked without effect", e => e.Group.Body,
            (e, body) => e with { Group = e.Group with { Body = body } }),
        Correctable.OneOf<OwnerChanged, OwnerChangeMeans>(
            "owner-changed.how", "How the owner changed",
            [
                (OwnerChangeMeans.Gift, "by gift"),
                (OwnerChangeMeans.Inheritance, "by inheritance"),
                (OwnerChangeMeans.CourtOrder, "by an order of a court"),
                (OwnerChangeMeans.Insolvency, "through insolvency"),
                (OwnerChangeMeans.MergerOfBodies, "by a merger of bodies"),
                (OwnerChangeMeans.Other, "otherwise"),
            ],
            e => e.How,
            (e, how) => e with { How = how }),
        Correctable.Day<OwnerChanged>(
            "owner-changed.changed-on", "The day the owner changed", e => e.ChangedOn, (e, day) => e with { ChangedOn = day }),
    ];

    private static IEnumerable<CorrectableFact> OfWhatFollowed() =>
    [
        PublishedFacts.Where<MoratoriumDatesPublished>(
            "moratorium-dates-published", e => e.PublishedIn, (e, words) => e with { PublishedIn = words }),
        Correctable.Day<PublicityGiven>(
            "publicity-given.given-on", "The day people were told", e => e.GivenOn, (e, day) => e with { GivenOn = day }),
        Correctable.Words<PublicityGiven>("publicity-given.how", "How people were told", e => e.How, (e, words) => e with { How = words }),
        Correctable.OneOf<PublicityGiven, PublicityAudience>(
            "publicity-given.audience",
            "Who was told",
            [(PublicityAudience.Public, "people in the area"), (PublicityAudience.Nominator, "the body that nominated the land")],
            e => e.Audience,
            (e, audience) => e with { Audience = audience }),
        .. ServingFacts.Of<PublicityGiven>(
            "publicity-given", "what people were told", e => e.AsServed().Notice, e => e.AsServed().Service, (e, service) => e with { Service = service }),
    ];
}
