using NodaTime;

using RightToBid.Cases.Bidding;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Nominating;
using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Dashboards.CaseReferences;

namespace RightToBid.Web.Dashboards.Casework;

/// <summary>What reached the council lately: nominations, owners' notices, requests to bid, claims.</summary>
internal sealed class ArrivalsQuery(IKernel kernel)
{
    private static readonly string[] Papers = [Nomination.StreamType, Moratorium.StreamType, Bid.StreamType, CompensationClaim.StreamType];

    private const string Sql =
        $"""
        select stream_type, reference, asset_name, group_name, began_on from {CaseFinder.AllReferences} known
        where tenant_id = @tenant and stream_type = any(@papers) and not is_mistaken and began_on between @since and @today
        order by began_on desc, reference
        """;

    public Task<IReadOnlyList<Arrival>> Since(string authority, LocalDate since, LocalDate today, CancellationToken cancellation) =>
        kernel.Database.Query(
            Scope.Tenant(authority), Sql,
            new Dictionary<string, object?> { ["papers"] = Papers, ["since"] = since, ["today"] = today },
            row => new Arrival(
                row.Text("stream_type"), row.Text("reference"), row.Text("asset_name"), row.TextOrNull("group_name"), row.Day("began_on")),
            cancellation);
}

/// <summary>A paper that reached the council.</summary>
internal sealed record Arrival(string StreamType, string Reference, string AssetName, string? Group, LocalDate On)
{
    public string What => StreamType switch
    {
        "nomination" => $"Nomination by {Group}",
        "moratorium" => "Owner's notice of a wish to sell",
        "compensation_claim" => "Claim for compensation",
        _ => $"Request to bid by {Group}",
    };
}
