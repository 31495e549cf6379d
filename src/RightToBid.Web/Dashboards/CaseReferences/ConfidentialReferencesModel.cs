using RightToBid.Cases.Compensating;
using RightToBid.Storage.Projections;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.CaseReferences;

/// <summary>How officers find the streams that the public does not know of. It is no published table, so no public page can read it.</summary>
internal sealed class ConfidentialReferencesModel : ReadModel
{
    public override string Name => "confidential_references";

    public override int Version => 3;

    public override IReadOnlyList<string> StreamTypes { get; } = [CompensationClaim.StreamType];

    public override IReadOnlyList<Column> Columns => CaseReferencesModel.Layout;

    public override IReadOnlyList<string> Indexes { get; } =
    [
        "create index {table}_case on {table} (tenant_id, reference)",
        "create index {table}_list_entry on {table} (tenant_id, list_entry_id) where list_entry_id is not null",
    ];

    public override void Project(StreamChange change, IRowWriter rows)
    {
        if (Mistaken.Known(change.StateAfter) is CompensationClaim { Status: not ClaimStatus.NotReceived } claim)
        {
            rows.Put(
                ("stream_type", change.StreamType), ("is_mistaken", Mistaken.Is(change.StateAfter)), ("reference", claim.Reference), ("asset_name", claim.AssetName),
                ("list_entry_id", claim.ListEntryId), ("began_on", claim.ReceivedOn),
                ("search_text", SearchText.Of(claim.AssetName, claim.Reference)));
        }
    }
}
