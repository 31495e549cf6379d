using System.Collections.Immutable;

using NodaTime;

using RightToBid.Cases.Bidding;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Storage.Projections;

using BidState = RightToBid.Cases.Bidding.BidStatus;

namespace RightToBid.Web.Dashboards.PublicFigures;

/// <summary>Every fact that is counted in public, each on its legal day: figures are sums of its rows, as at any day.</summary>
/// <remarks>Nobody is in it: of a body its legal form, of an asset its kind.</remarks>
internal sealed class FigureFactsTable : ReadModel
{
    public override string Name => "figure_facts";

    public override int Version => 3;

    public override bool IsPublished => true;

    public override IReadOnlyList<string> StreamTypes { get; } =
        [Nomination.StreamType, ListEntry.StreamType, Moratorium.StreamType, Bid.StreamType, Handover.StreamType];

    public override IReadOnlyList<Column> Columns { get; } =
    [
        Column.Text("fact").Required(),
        Column.Whole("number").Required(),
        Column.Text("reference").Required(),
        Column.Day("on_day").Required(),
        Column.Text("detail"),
        Column.YesNo("in_time"),
        Column.Text("asset_kind"),
        Column.Text("group_kind"),
        Column.Uuid("related_id"),
        Column.Uuid("bid_id"),
        Column.Day("due_on"),
        Column.Day("until_on"),
        Column.Json("unlisted"),
        Column.Day("interim_last_on"),
        Column.Day("full_last_on"),
        Column.Day("protected_last_on"),
        Column.Day("asked_on"),
    ];

    /// <summary>A stream tells of several facts, one of each kind; of purchases several, for land may be sold part by part.</summary>
    public override IReadOnlyList<string> RowKey { get; } = ["fact", "number"];

    public override IReadOnlyList<string> Indexes { get; } =
    [
        "create index {table}_reference on {table} (tenant_id, reference)",
        "create index {table}_related on {table} (tenant_id, related_id) where related_id is not null",
        "create index {table}_bid on {table} (tenant_id, bid_id) where bid_id is not null",
    ];

    public override void Project(StreamChange change, IRowWriter rows)
    {
        switch (change.StateAfter)
        {
            case Nomination nomination:
                Nominated(rows, nomination);
                break;
            case ListEntry entry:
                Listed(rows, entry);
                break;
            case Moratorium moratorium:
                Noticed(rows, moratorium);
                break;
            case Bid bid:
                Bidden(rows, bid);
                break;
            case Handover handover:
                HandedOver(rows, handover);
                break;
        }
    }

    private static void Nominated(IRowWriter rows, Nomination nomination)
    {
        var isKnown = nomination is { Status: not NominationStatus.NotReceived, Asset: not null };
        var labels = new FactLabels(nomination.Reference, nomination.Asset?.Kind, nomination.Nominator?.Body.Form.ToString());
        Tell(rows, Facts.Nomination, isKnown ? nomination.ReceivedOn : null, labels, () =>
        [
            ("due_on", NominationClock.Strict(nomination).LastDay),
            ("until_on", nomination.DecidedOn ?? nomination.WithdrawnOn),
        ]);
        Tell(rows, Facts.Decision, isKnown ? nomination.DecidedOn : null, labels, () =>
        [
            ("detail", nomination.ListEntryId is not null ? Facts.Accepted : nomination.InvalidCode is null ? Facts.Declined : Facts.Invalid),
            ("in_time", !NominationClock.WasDecidedLate(nomination)),
        ]);
        Tell(rows, Facts.Withdrawal, isKnown ? nomination.WithdrawnOn : null, labels);
    }

    private static void Listed(IRowWriter rows, ListEntry entry)
    {
        var isKnown = entry is { IsEntered: true, Asset: not null };
        var labels = new FactLabels(entry.Reference, entry.Asset?.Kind, null);
        LocalDate? until = null;
        if (isKnown)
        {
            var expiredOn = ListingClock.FiveYears(entry).LastDay.PlusDays(1);
            until = entry.Removal is { } removal && removal.RemovedOn < expiredOn ? removal.RemovedOn : expiredOn;
        }

        Tell(rows, Facts.Listing, isKnown ? entry.EnteredOn : null, labels, () =>
        [
            ("related_id", entry.NominationId),
            ("until_on", until),
            ("unlisted", entry.Restorations.Select(restored => new { FromOn = restored.Removal.RemovedOn, restored.ListedAgainOn }).ToArray()),
        ]);
        Tell(rows, Facts.ListingEnd, until, labels, () => [("related_id", entry.NominationId)]);
        Bought(rows, labels, entry, entry.Disposals, disposal => isKnown && DisposalLaw.IsBoughtByGroup(entry, disposal), null, disposal =>
            entry.Requests.Find(request => disposal.Buyer!.IsSameAs(disposal.Buyer with { Name = request.GroupName, PartyId = null }))?.BidId);
    }

    private static void Noticed(IRowWriter rows, Moratorium moratorium)
    {
        var labels = new FactLabels(moratorium.Reference, null, null);
        var first = moratorium.IsReceived
            ? moratorium.Requests.Where(request => MoratoriumClock.HasEffect(moratorium, request)).MinBy(request => request.RequestedOn)
            : null;
        Tell(rows, Facts.Notice, moratorium.IsReceived ? moratorium.ReceivedOn : null, labels, () =>
        {
            var end = MoratoriumClock.End(moratorium);
            return
            [
                ("interim_last_on", MoratoriumClock.Interim(moratorium).LastDay),
                ("full_last_on", MoratoriumClock.Full(moratorium).LastDay),
                ("protected_last_on", MoratoriumClock.Protected(moratorium).LastDay),
                ("asked_on", first?.RequestedOn),
                ("until_on", end?.EndedOn),
                ("detail", end?.Kind.ToString()),
            ];
        });
        Tell(rows, Facts.FullMoratorium, first?.RequestedOn, labels with { GroupKind = first?.Group.Body.Form.ToString() });
        Bought(
            rows, labels, moratorium, moratorium.Disposals, disposal => moratorium.IsReceived && DisposalLaw.IsBoughtByGroup(moratorium, disposal),
            moratorium.MoratoriumId, disposal => disposal.BidId ?? moratorium.Requests.Find(request => request.Group.IsSameAs(disposal.Buyer!))?.BidId);
    }

    /// <summary>The sales to community groups that were recorded with a notice or with an entry, each with the bid of the group that buys, where it made one.</summary>
    /// <remarks>A sale that was struck out leaves the numbers after those that stand.</remarks>
    private static void Bought(
        IRowWriter rows, FactLabels labels, IRemembering state, ImmutableList<Disposal> disposals, Func<Disposal, bool> isBought, Guid? moratoriumId,
        Func<Disposal, Guid?> bidOf)
    {
        var struckOut = Enumerable.Range(1, state.Past.Count).Count(entry => state.Past.StruckOutAt(entry) is DisposalRecorded);
        for (var number = 1; number <= disposals.Count + struckOut; number++)
        {
            var sale = number <= disposals.Count && isBought(disposals[number - 1]) ? disposals[number - 1] : null;
            Tell(
                rows, Facts.Purchase, sale?.BindingOn, labels with { GroupKind = sale?.Buyer!.Body.Form.ToString() },
                () => [("related_id", moratoriumId), ("bid_id", bidOf(sale!))], number);
        }
    }

    private static void Bidden(IRowWriter rows, Bid bid)
    {
        var isKnown = bid.Status is not (BidState.NotOpened or BidState.StruckOut);
        var labels = new FactLabels(bid.Reference, null, bid.Group?.Body.Form.ToString());
        Tell(rows, Facts.Bid, isKnown ? bid.RequestedOn : null, labels, () => [("related_id", bid.MoratoriumId)]);
        Tell(rows, Facts.Purchase, bid.Status is BidState.Succeeded ? bid.EndedOn : null, labels, () => [("related_id", bid.MoratoriumId), ("bid_id", bid.BidId)]);
    }

    private static void HandedOver(IRowWriter rows, Handover handover)
    {
        var labels = new FactLabels(handover.Reference, null, handover.Group?.Body.Form.ToString());
        Tell(rows, Facts.Handover, handover.Status is HandoverStatus.NotBegun ? null : handover.CompletedOn, labels, () =>
        [
            ("related_id", handover.MoratoriumId),
            ("detail", handover.Status),
        ]);
    }

    /// <summary>Writes the fact where it happened, and takes it away where it is not so any more.</summary>
    private static void Tell(
        IRowWriter rows, string fact, LocalDate? on, FactLabels labels, Func<IReadOnlyList<(string Column, object? Value)>>? more = null, int number = 1)
    {
        if (on is null)
        {
            rows.Remove(("fact", fact), ("number", number));
            return;
        }

        rows.Put(
        [
            ("fact", fact),
            ("number", number),
            ("reference", labels.Reference),
            ("on_day", on),
            ("asset_kind", labels.AssetKind),
            ("group_kind", labels.GroupKind),
            .. more?.Invoke() ?? [],
        ]);
    }

    private sealed record FactLabels(string Reference, string? AssetKind, string? GroupKind);
}

/// <summary>The kinds of fact that are counted, as the table names them.</summary>
internal static class Facts
{
    public const string Nomination = "nomination";
    public const string Decision = "decision";
    public const string Withdrawal = "withdrawal";
    public const string Listing = "listing";
    public const string ListingEnd = "listing-end";
    public const string Notice = "notice";
    public const string FullMoratorium = "full-moratorium";
    public const string Bid = "bid";
    public const string Purchase = "purchase";
    public const string Handover = "handover";

    /// <summary>What a nomination came to.</summary>
    public const string Accepted = "accepted";
    public const string Declined = "declined";
    public const string Invalid = "invalid";
}
