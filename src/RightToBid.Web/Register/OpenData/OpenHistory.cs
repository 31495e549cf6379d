using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Authorities;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Dashboards.News;

namespace RightToBid.Web.Register.OpenData;

/// <summary>Reads what happened in every case event by event, in the order in which it was recorded, as the public case tells it.</summary>
/// <remarks>What the council only holds on file is left out, as it is from feeds.</remarks>
internal sealed class OpenHistory(IKernel kernel)
{
    /// <param name="on">The last day of what happened.</param>
    /// <param name="knownOn">The last day whose recordings count; nothing for all of them.</param>
    public IAsyncEnumerable<NewsItem> Stream(WhoseLists lists, LocalDate on, LocalDate? knownOn, CancellationToken cancellation) => kernel.Database.Stream(
        Scope.Public,
        $"""
        select {NewsItem.Columns} from {NewsSql.History}
        where {NewsSql.IsNews} and h.occurred_on <= @on{(knownOn is null ? "" : " and h.recorded_on <= @known")} and {lists.Have("h")}
        order by h.recorded_at, h.stream_id, h.version
        """,
        lists.Given(new() { ["on"] = on, ["known"] = knownOn, ["office"] = OfficeRecords.Names }),
        NewsItem.Read,
        cancellation);
}
