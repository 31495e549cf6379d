using RightToBid.Cases.Bidding;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;
using RightToBid.Storage.Projections;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Places;

namespace RightToBid.Web.Dashboards.CaseReferences;

/// <summary>How streams are found by what people know: the reference, the asset, the group. One row a stream.</summary>
internal sealed class CaseReferencesModel : ReadModel
{
    public override string Name => "case_references";

    public override int Version => 6;

    public override IReadOnlyList<string> StreamTypes { get; } =
        [Nomination.StreamType, ListEntry.StreamType, Moratorium.StreamType, Bid.StreamType, Handover.StreamType, ListingReview.StreamType];

    public override IReadOnlyList<Column> Columns { get; } = [.. Layout, Column.Text("kind"), Column.Real("longitude"), Column.Real("chart_north")];

    /// <summary>The columns, which the references that are not published have too.</summary>
    internal static IReadOnlyList<Column> Layout { get; } =
    [
        Column.Text("stream_type").Required(),
        Column.Text("reference").Required(),
        Column.Text("asset_name").Required(),
        Column.Text("place"),
        Column.Uuid("nomination_id"),
        Column.Uuid("list_entry_id"),
        Column.Uuid("moratorium_id"),
        Column.Uuid("bid_id"),
        Column.Text("group_name"),
        Column.Uuid("group_party_id"),
        Column.Day("began_on").Required(),
        Column.YesNo("is_mistaken").Required(),
        Column.Text("search_text").Required(),
    ];

    /// <summary>Land that a nomination alone tells of: an entry in the list says its own kind and where it is. Written so, indexes have it.</summary>
    /// <param name="row">The name of the row with a point behind it, or nothing.</param>
    public static string IsNominatedAlone(string row) => $"{row}list_entry_id is null";

    public override IReadOnlyList<string> Indexes { get; } =
    [
        "create index {table}_words on {table} using gin (search_text gin_trgm_ops)",
        "create unique index {table}_reference on {table} (tenant_id, reference, stream_type) where stream_type in ('nomination', 'listing') and not is_mistaken",
        "create index {table}_case on {table} (tenant_id, reference)",
        "create index {table}_list_entry on {table} (tenant_id, list_entry_id) where list_entry_id is not null",
        "create index {table}_moratorium on {table} (tenant_id, moratorium_id) where moratorium_id is not null",
        $"create index {{table}}_kind on {{table}} (lower(kind)) where {IsNominatedAlone("")} and kind is not null",
        $"create index {{table}}_point on {{table}} using gist (point(longitude, chart_north)) where {IsNominatedAlone("")} and longitude is not null",
        "create index {table}_group on {table} (tenant_id, group_party_id) where group_party_id is not null",
    ];

    public override bool IsPublished => true;

    public override void Project(StreamChange change, IRowWriter rows)
    {
        var isMistaken = Mistaken.Is(change.StateAfter);
        switch (Mistaken.Known(change.StateAfter))
        {
            case Nomination { Asset: { } asset } nomination:
                rows.Put(
                    ("stream_type", change.StreamType), ("is_mistaken", isMistaken), ("reference", nomination.Reference), ("asset_name", asset.Name),
                    ("place", asset.Address), ("nomination_id", nomination.NominationId), ("list_entry_id", nomination.ListEntryId),
                    ("group_name", nomination.Nominator?.Name), ("group_party_id", nomination.Nominator?.PartyId),
                    ("began_on", nomination.ReceivedOn), ("kind", asset.Kind), ("longitude", AssetPoint.Of(asset)?.Longitude),
                    ("chart_north", AssetPoint.Of(asset) is { } point ? Chart.North(point.Latitude) : null),
                    ("search_text", SearchText.Of(asset.Name, asset.Address, nomination.Reference, nomination.Nominator?.Name)));
                break;
            case ListEntry { Asset: { } asset } entry:
                rows.Put(
                    ("stream_type", change.StreamType), ("is_mistaken", isMistaken), ("reference", entry.Reference), ("asset_name", asset.Name),
                    ("place", asset.Address), ("nomination_id", entry.NominationId), ("list_entry_id", entry.ListEntryId),
                    ("group_name", entry.NominatedBy), ("began_on", entry.EnteredOn),
                    ("search_text", SearchText.Of(asset.Name, asset.Address, entry.Reference, entry.NominatedBy)));
                break;
            case Moratorium { IsReceived: true } moratorium:
                rows.Put(
                    ("stream_type", change.StreamType), ("is_mistaken", isMistaken), ("reference", moratorium.Reference), ("asset_name", moratorium.AssetName),
                    ("list_entry_id", moratorium.ListEntryId), ("moratorium_id", moratorium.MoratoriumId), ("began_on", moratorium.ReceivedOn),
                    ("search_text", SearchText.Of(moratorium.AssetName, moratorium.Reference)));
                break;
            case Bid { Group: { } group } bid:
                rows.Put(
                    ("stream_type", change.StreamType), ("is_mistaken", isMistaken), ("reference", bid.Reference), ("asset_name", bid.AssetName),
                    ("moratorium_id", bid.MoratoriumId), ("bid_id", bid.BidId), ("group_name", group.Name),
                    ("group_party_id", group.PartyId), ("began_on", bid.RequestedOn),
                    ("search_text", SearchText.Of(bid.AssetName, bid.Reference, group.Name)));
                break;
            case Handover { Group: { } group } handover:
                rows.Put(
                    ("stream_type", change.StreamType), ("is_mistaken", isMistaken), ("reference", handover.Reference), ("asset_name", handover.AssetName),
                    ("moratorium_id", handover.MoratoriumId), ("bid_id", handover.BidId), ("group_name", group.Name),
                    ("group_party_id", group.PartyId), ("began_on", handover.BegunOn),
                    ("search_text", SearchText.Of(handover.AssetName, handover.Reference, group.Name)));
                break;
            case ListingReview { Procedure.RequestReceivedOn: { } receivedOn } review:
                rows.Put(
                    ("stream_type", change.StreamType), ("is_mistaken", isMistaken), ("reference", review.Reference), ("asset_name", review.AssetName),
                    ("list_entry_id", review.ListEntryId), ("began_on", receivedOn),
                    ("search_text", SearchText.Of(review.AssetName, review.Reference)));
                break;
        }
    }
}
