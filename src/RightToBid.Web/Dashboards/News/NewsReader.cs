using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Dashboards.CaseHistory;

namespace RightToBid.Web.Dashboards.News;

/// <summary>Reads what happened in the cases that a question asks about, from what everybody may read.</summary>
internal sealed class NewsReader(IKernel kernel)
{
    /// <summary>How many items a page of a feed has.</summary>
    public const int PageSize = 50;

    /// <summary>The last items first, and whether there are more behind them.</summary>
    /// <param name="on">The day as at which entries stand as the question asks.</param>
    /// <param name="before">The place of the last item that the reader has.</param>
    public async Task<(IReadOnlyList<INews> Items, bool HasMore)> Latest(
        NewsQuestion question, LocalDate on, NewsPlace? before, CancellationToken cancellation)
    {
        IReadOnlyList<INews> found =
        [
            .. (await Happened(question, on, before, cancellation)).Concat<INews>(await Reminders(question, on, before, cancellation))
                .OrderByDescending(news => news.Place),
        ];
        return ([.. found.Take(PageSize)], found.Count > PageSize);
    }

    private Task<IReadOnlyList<NewsItem>> Happened(NewsQuestion question, LocalDate on, NewsPlace? before, CancellationToken cancellation)
    {
        var (conditions, parameters) = Asked(question, on, NewsSql.StandsOrStood);
        conditions.Add(NewsSql.IsNews);
        parameters["office"] = OfficeRecords.Names;
        if (before is { } last)
        {
            conditions.Add("(h.recorded_at, h.stream_id, h.version) < (@recordedAt, @stream, @version)");
            (parameters["recordedAt"], parameters["stream"], parameters["version"]) = (last.At, last.StreamId, last.Version);
        }

        parameters["take"] = PageSize + 1;
        return kernel.Database.Query(
            Scope.Public,
            $"""
            select {NewsItem.Columns} from {NewsSql.History} where {string.Join(" and ", conditions)}
            order by h.recorded_at desc, h.stream_id desc, h.version desc limit @take
            """,
            parameters,
            NewsItem.Read,
            cancellation);
    }

    /// <summary>The ends that are within the days that are asked about, the last to come so near first; none where the question asks for no such thing.</summary>
    private async Task<IReadOnlyList<Reminder>> Reminders(NewsQuestion question, LocalDate on, NewsPlace? before, CancellationToken cancellation)
    {
        if (question.WithinDays is null)
        {
            return [];
        }

        const string Within = "@within::integer";
        var (conditions, parameters) = Asked(question, on, NewsSql.Stands);
        conditions.Add($"h.show = @show and h.last_on <= @on + {Within}");
        if (before is { } last)
        {
            conditions.Add(
                $"(((h.last_on - {Within})::timestamp at time zone 'Europe/London'), h.stream_id, 0::bigint) < (@recordedAt, @stream, @version)");
            (parameters["recordedAt"], parameters["stream"], parameters["version"]) = (last.At, last.StreamId, last.Version);
        }

        parameters["take"] = PageSize + 1;
        return await kernel.Database.Query(
            Scope.Public,
            $"""
            select {Reminder.Columns(Within)} from {Reminder.EndsSql} where {string.Join(" and ", conditions)}
            order by h.last_on desc, h.stream_id desc limit @take
            """,
            parameters,
            Reminder.Read,
            cancellation);
    }

    /// <summary>The cases that a question asks about, by reference, and no more of them than a limit.</summary>
    /// <param name="since">Where it is given, a case is left out in which no day is to come and nothing was recorded since.</param>
    public Task<IReadOnlyList<(string Authority, string Reference)>> Cases(
        NewsQuestion question, LocalDate on, Instant? since, int limit, CancellationToken cancellation)
    {
        var (conditions, parameters) = Asked(question, on, NewsSql.Stands);
        if (since is { } moment)
        {
            conditions.Add(
                """
                (exists (select from rtb.rm_forward_plan p where p.tenant_id = h.tenant_id and p.stream_id = h.stream_id and p.last_on >= @on)
                    or exists (select from rtb.rm_case_history r where r.tenant_id = h.tenant_id and r.stream_id = h.stream_id and r.recorded_at >= @since))
                """);
            (parameters["on"], parameters["since"]) = (on, moment);
        }

        parameters["take"] = limit;
        return kernel.Database.Query(
            Scope.Public,
            $"""
            select h.tenant_id, h.reference from rtb.rm_case_references h where {string.Join(" and ", conditions)}
            group by h.tenant_id, h.reference order by h.tenant_id, h.reference limit @take
            """,
            parameters,
            row => (row.Text("tenant_id"), row.Text("reference")),
            cancellation);
    }

    /// <summary>What a question asks of a row <c>h</c> that says whose case it is of and which.</summary>
    /// <param name="stands">The condition by which a case stands as the question asks.</param>
    private static (List<string> Conditions, Dictionary<string, object?> Parameters) Asked(
        NewsQuestion question, LocalDate on, Func<string, string, string> stands)
    {
        var lists = question.Lists(on);
        var conditions = new List<string> { lists.Have("h") };
        var parameters = lists.Given([]);
        if (question.Reference is { } reference)
        {
            conditions.Add(NewsSql.IsOfCase("@reference"));
            parameters["reference"] = reference;
        }

        if (question.Place is { } place)
        {
            conditions.Add(NewsSql.IsAmongThoseIn("@place"));
            parameters["place"] = place;
        }

        if (question.Patterns is { } patterns)
        {
            var named = patterns.Select((pattern, place) => ($"pattern{place}", pattern)).ToList();
            conditions.Add(NewsSql.IsAmongThoseCalled(named.Select(one => one.Item1)));
            named.ForEach(one => parameters[one.Item1] = one.pattern);
        }

        if (question.Kind is { } kind)
        {
            conditions.Add(NewsSql.IsAmongThoseOfKind("@kind"));
            parameters["kind"] = kind;
        }

        if (question.Near is { } near)
        {
            conditions.Add(NewsSql.IsAmongThoseWithin("circle(point(@east, @north), @radius)"));
            (parameters["east"], parameters["north"], parameters["radius"]) = (near.Longitude, near.North, near.Radius);
        }

        if (question.Show is { } show)
        {
            conditions.Add(stands("@show", "@within::integer"));
            (parameters["show"], parameters["within"], parameters["on"]) = (show, question.WithinDays, on);
        }

        return (conditions, parameters);
    }
}
