using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.ForwardPlan;

/// <summary>How many days of a kind a month has.</summary>
internal sealed record PlanCount(YearMonth Month, string Kind, int Ends);

/// <summary>A place in which something of the plan lies.</summary>
internal sealed record PlanPlace(string Code, string Name, string Kind);

/// <summary>Reads the forward plan, from what everybody may read.</summary>
internal sealed class PlanQuery(IKernel kernel)
{
    /// <summary>How many lines a page shows. The files have them all.</summary>
    public const int MostLines = 500;

    private const string Order = "order by p.last_on, p.what, p.tenant_id, p.reference";

    /// <summary>What is coming, the next day first, and no more of it than a page shows.</summary>
    public Task<IReadOnlyList<PlannedEnd>> Lines(PlanQuestion question, LocalDate today, CancellationToken cancellation)
    {
        var (condition, parameters) = Coming(question, today);
        return kernel.Database.Query(
            Scope.Public, $"select p.* from rtb.rm_forward_plan p where {condition} {Order} limit {MostLines}", parameters, PlannedEnd.Read, cancellation);
    }

    /// <summary>Everything that is coming, one by one, after what is overdue.</summary>
    public IAsyncEnumerable<PlannedEnd> Stream(PlanQuestion question, LocalDate today, CancellationToken cancellation)
    {
        var (coming, parameters) = Coming(question, today);
        var (late, more) = Late(question, today);
        foreach (var (name, value) in more)
        {
            parameters[name] = value;
        }

        return kernel.Database.Stream(
            Scope.Public, $"select p.* from rtb.rm_forward_plan p where ({coming}) or ({late}) {Order}", parameters, PlannedEnd.Read, cancellation);
    }

    /// <summary>What the council should have done by now, and has not: the longest overdue first.</summary>
    public Task<IReadOnlyList<PlannedEnd>> Overdue(PlanQuestion question, LocalDate today, CancellationToken cancellation)
    {
        var (condition, parameters) = Late(question, today);
        return kernel.Database.Query(
            Scope.Public, $"select p.* from rtb.rm_forward_plan p where {condition} {Order} limit {MostLines}", parameters, PlannedEnd.Read, cancellation);
    }

    /// <summary>How much is coming, by month and kind.</summary>
    public Task<IReadOnlyList<PlanCount>> Counts(PlanQuestion question, LocalDate today, CancellationToken cancellation)
    {
        var (condition, parameters) = Coming(question, today);
        return kernel.Database.Query(
            Scope.Public,
            $"""
            select extract(year from p.last_on)::bigint as year, extract(month from p.last_on)::bigint as month, p.what, count(*) as ends
            from rtb.rm_forward_plan p where {condition} group by 1, 2, 3 order by 1, 2, 3
            """,
            parameters,
            row => new PlanCount(new YearMonth((int)row.Whole("year"), (int)row.Whole("month")), row.Text("what"), (int)row.Whole("ends")),
            cancellation);
    }

    /// <summary>The cases whose days are coming, and no more of them than a limit.</summary>
    public Task<IReadOnlyList<(string Authority, string Reference)>> Cases(PlanQuestion question, LocalDate today, int limit, CancellationToken cancellation)
    {
        var (condition, parameters) = Coming(question, today);
        parameters["take"] = limit;
        return kernel.Database.Query(
            Scope.Public,
            $"select p.tenant_id, p.reference from rtb.rm_forward_plan p where {condition} group by 1, 2 order by min(p.last_on), 1, 2 limit @take",
            parameters,
            row => (row.Text("tenant_id"), row.Text("reference")),
            cancellation);
    }

    /// <summary>The councils with something in the plan, whatever is asked.</summary>
    public Task<IReadOnlyList<string>> Authorities(CancellationToken cancellation) =>
        kernel.Database.Query(Scope.Public, DistinctValues.Of("tenant_id", "rtb.rm_forward_plan"), null, row => row.Text("value"), cancellation);

    /// <summary>The places of the authority that is asked about, as they are on a day.</summary>
    public async Task<IReadOnlyList<PlanPlace>> Places(PlanQuestion question, LocalDate on, CancellationToken cancellation) =>
        question.Authority is null ? [] : await kernel.Database.Query(
            Scope.Public,
            """
            select p.code, p.name, p.kind from rtb.places p
            where p.tenant_id = any (@lists) and p.from_on <= @on and (p.until_on is null or @on <= p.until_on) order by p.kind, lower(p.name), p.code
            """,
            new() { ["lists"] = question.Lists(on).Codes, ["on"] = on },
            row => new PlanPlace(row.Text("code"), row.Text("name"), row.Text("kind")),
            cancellation);

    private static (string Condition, Dictionary<string, object?> Parameters) Coming(PlanQuestion question, LocalDate today)
    {
        var (condition, parameters) = Asked(question, today);
        parameters["first"] = LocalDate.Max(question.FirstDay, today);
        parameters["last"] = question.LastDay;
        return ($"p.last_on between @first and @last{condition}", parameters);
    }

    private static (string Condition, Dictionary<string, object?> Parameters) Late(PlanQuestion question, LocalDate today)
    {
        var (condition, parameters) = Asked(question, today);
        parameters["today"] = today;
        parameters["duties"] = question.From == today.ToYearMonth() ? PlannedEnd.Duties : [];
        return ($"p.last_on < @today and p.what = any (@duties){condition}", parameters);
    }

    private static (string Condition, Dictionary<string, object?> Parameters) Asked(PlanQuestion question, LocalDate today)
    {
        var lists = question.Lists(today);
        var (conditions, parameters) = (new List<string> { $" and {lists.Have("p")}" }, lists.Given([]));
        if (question.Kind is { } kind)
        {
            conditions.Add(" and p.what = @kind");
            parameters["kind"] = kind;
        }

        if (question.Place is { } place)
        {
            conditions.Add(
                """
                 and exists (
                    select from rtb.land_places l join rtb.places a on a.tenant_id = l.tenant_id and a.place_id = l.place_id
                    where l.tenant_id = p.tenant_id and l.reference = p.reference and a.code = @place)
                """);
            parameters["place"] = place;
        }

        return (string.Concat(conditions), parameters);
    }
}
