using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;

namespace RightToBid.Web.Dashboards.Happening;

/// <summary>What is happening near you: what came in last, and which days are next. From what everybody may read.</summary>
internal sealed class HappeningQuery(IKernel kernel)
{
    private const int Five = 5;

    private const string LatestSql =
        """
        select tenant_id, stream_type, reference, asset_name, group_name, began_on from rtb.rm_case_references
        where began_on <= @today and not is_mistaken order by began_on desc, reference desc, stream_type desc limit @limit
        """;

    private const string NextSql =
        """
        select tenant_id, reference, asset_name, day, what from (
            select tenant_id, reference, asset_name, last_day as day, 'decision' as what from rtb.rm_undecided_nominations
            union all
            select tenant_id, reference, asset_name, interim_last_day, 'interim-moratorium' from rtb.rm_tracked_notices
            where live_to >= interim_last_day
            union all
            select tenant_id, reference, asset_name, full_last_day, 'full-moratorium' from rtb.rm_tracked_notices
            where has_request_in_time and live_to >= full_last_day
            union all
            select tenant_id, reference, asset_name, last_listed_day, 'listing' from rtb.rm_listed_land where removed_because is null
        ) dates
        where day >= @today order by day, reference, what limit @limit
        """;

    /// <summary>The five papers and entries that came last.</summary>
    public Task<IReadOnlyList<LatestNews>> Latest(LocalDate today, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Public, LatestSql, Asked(today),
        row => new LatestNews(
            row.Text("tenant_id"), row.Text("stream_type"), row.Text("reference"), row.Text("asset_name"), row.TextOrNull("group_name"),
            row.Day("began_on")),
        cancellation);

    /// <summary>The five days that are next, today included.</summary>
    public Task<IReadOnlyList<NextDate>> Next(LocalDate today, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Public, NextSql, Asked(today),
        row => new NextDate(row.Text("tenant_id"), row.Text("reference"), row.Text("asset_name"), row.Day("day"), row.Text("what")),
        cancellation);

    private static Dictionary<string, object?> Asked(LocalDate today) => new() { ["today"] = today, ["limit"] = Five };
}

/// <summary>Something that came in, in a sentence.</summary>
internal sealed record LatestNews(string Authority, string StreamType, string Reference, string AssetName, string? Group, LocalDate On)
{
    public string What => StreamType switch
    {
        "nomination" => $"was nominated by {Group}",
        "listing" => "was entered in the list",
        "moratorium" => "may be sold: its owner told the council",
        "bid" => $"may be bid for: {Group} asked",
        _ => $"is being handed over to {Group}",
    };
}

/// <summary>A day that is next, and what ends with it.</summary>
internal sealed record NextDate(string Authority, string Reference, string AssetName, LocalDate Day, string Kind)
{
    public string What => Kind switch
    {
        "decision" => "last day for the council's decision",
        "interim-moratorium" => "last day for groups to ask to bid",
        "full-moratorium" => "last day of the full moratorium",
        _ => "last day of the listing",
    };
}
