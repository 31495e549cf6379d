using NodaTime;

using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;
using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Dashboards.DueBoard;
using RightToBid.Web.Dashboards.MoratoriumTracker;
using RightToBid.Web.Dashboards.NominationsAwaitingDecision;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Dashboards.LegalOverview;

/// <summary>Reads what the figures are counted from.</summary>
internal sealed class SourcesQuery(IKernel kernel, TrackerQuery tracker, DueQuery due, UndecidedQuery undecided, Assignments assignments)
{
    private const string Listed =
        "select reference, asset_name, entered_on, last_listed_day from rtb.rm_listed_land where tenant_id = @tenant order by last_listed_day, reference";

    private const string Decisions =
        """
        select reference, asset_name, received_on, last_day, decided_on, outcome, working_last_day
        from rtb.rm_nomination_decisions where tenant_id = @tenant order by decided_on desc, reference
        """;

    private const string Differences =
        """
        select reference, asset_name, window_name, last_day, published_on, as_published, basis
        from rtb.rm_published_differences where tenant_id = @tenant order by reference, window_name
        """;

    private const string Proceedings =
        """
        select reference, asset_name, kind, party, stage, last_day, basis, began_on, ended_on, outcome
        from rtb.rm_proceedings where tenant_id = @tenant order by last_day nulls last, reference, kind, number
        """;

    private const string Given =
        """
        select known.reference, min(known.asset_name) as asset_name
        from rtb.case_assignments given
        join rtb.rm_case_references known on known.tenant_id = given.tenant_id and known.reference = given.reference
        where given.tenant_id = @tenant
        group by known.reference
        """;

    public async Task<Sources> Of(string authority, LocalDate today, CancellationToken cancellation) => new(
        today,
        await tracker.Of(authority, cancellation),
        await Read(authority, Listed, row => new ListedPeriodRow(
            row.Text("reference"), row.Text("asset_name"), row.Day("entered_on"), row.Day("last_listed_day")), cancellation),
        await due.Of(authority, today, cancellation),
        await undecided.Of(authority, cancellation),
        await Read(authority, Decisions, row => new NominationDecision(
            row.Text("reference"), row.Text("asset_name"), row.Day("received_on"), row.Day("last_day"), row.Day("decided_on"),
            Enum.Parse<NominationStatus>(row.Text("outcome")), row.DayOrNull("working_last_day")), cancellation),
        await Read(authority, Differences, row => new PublishedDifference(
            row.Text("reference"), row.Text("asset_name"), row.Text("window_name"), row.Day("last_day"), row.Day("published_on"),
            row.Text("as_published"), row.Text("basis")), cancellation),
        await Read(authority, Proceedings, row => new Proceeding(
            row.Text("reference"), row.Text("asset_name"), Enum.Parse<ProceedingKind>(row.Text("kind")), row.Text("stage"),
            row.DayOrNull("last_day"), row.TextOrNull("basis"), row.Day("began_on"), row.DayOrNull("ended_on"), row.TextOrNull("outcome"))
        {
            By = row.TextOrNull("party") is { } appellant ? Enum.Parse<Appellant>(appellant) : null,
        }, cancellation),
        await assignments.Of(authority, cancellation))
    {
        AssetNames = (await Read(authority, Given, row => (Reference: row.Text("reference"), Name: row.Text("asset_name")), cancellation))
            .ToDictionary(known => known.Reference, known => known.Name, StringComparer.Ordinal),
    };

    private Task<IReadOnlyList<T>> Read<T>(string authority, string sql, Func<Row, T> read, CancellationToken cancellation) =>
        kernel.Database.Query(Scope.Tenant(authority), sql, parameters: null, read, cancellation);
}
