using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;

namespace RightToBid.Web.Dashboards.CaseReferences;

/// <summary>Finds the streams of a case.</summary>
internal sealed class CaseFinder(IKernel kernel)
{
    private const string Columns =
        "tenant_id, stream_id, stream_type, reference, asset_name, place, nomination_id, list_entry_id, moratorium_id, bid_id, " +
        "group_name, group_party_id, began_on, is_mistaken, search_text";

    /// <summary>Every stream that officers know of, those that the public does not know of included.</summary>
    public const string AllReferences =
        $"(select {Columns} from rtb.rm_case_references union all select {Columns} from rtb.rm_confidential_references)";

    /// <summary>Every stream of the case with this reference, the earliest first.</summary>
    public Task<IReadOnlyList<CaseReference>> OfCase(string authority, string reference, CancellationToken cancellation) =>
        Find(authority, "reference = @reference", ("reference", reference), cancellation);

    /// <summary>The stream with this identifier, or nothing.</summary>
    public async Task<CaseReference?> OfStream(string authority, Guid streamId, CancellationToken cancellation) =>
        (await Find(authority, "stream_id = @stream", ("stream", streamId), cancellation)).SingleOrDefault();

    /// <summary>Every stream that is about one entry in the list.</summary>
    public Task<IReadOnlyList<CaseReference>> OfEntry(string authority, Guid listEntryId, CancellationToken cancellation) =>
        Find(authority, "list_entry_id = @entry", ("entry", listEntryId), cancellation);

    /// <summary>Everything that a group takes part in.</summary>
    public Task<IReadOnlyList<CaseReference>> OfGroup(string authority, Guid partyId, CancellationToken cancellation) =>
        Find(authority, "group_party_id = @party", ("party", partyId), cancellation);

    private Task<IReadOnlyList<CaseReference>> Find(
        string authority, string condition, (string Name, object Value) parameter, CancellationToken cancellation) =>
        kernel.Database.Query(
            Scope.Tenant(authority),
            $"select {Columns} from {AllReferences} known where tenant_id = @tenant and {condition} order by began_on, stream_id",
            new Dictionary<string, object?> { [parameter.Name] = parameter.Value },
            Read,
            cancellation);

    private static CaseReference Read(Row row) => new(
        row.Text("tenant_id"), row.Uuid("stream_id"), row.Text("stream_type"), row.Text("reference"), row.Text("asset_name"),
        row.TextOrNull("place"), row.UuidOrNull("nomination_id"), row.UuidOrNull("list_entry_id"), row.UuidOrNull("moratorium_id"),
        row.UuidOrNull("bid_id"), row.TextOrNull("group_name"), row.UuidOrNull("group_party_id"), row.Day("began_on"));
}

/// <summary>A stream by what people know of it.</summary>
internal sealed record CaseReference(
    string Authority,
    Guid StreamId,
    string StreamType,
    string Reference,
    string AssetName,
    string? Place,
    Guid? NominationId,
    Guid? ListEntryId,
    Guid? MoratoriumId,
    Guid? BidId,
    string? GroupName,
    Guid? GroupPartyId,
    LocalDate BeganOn);
