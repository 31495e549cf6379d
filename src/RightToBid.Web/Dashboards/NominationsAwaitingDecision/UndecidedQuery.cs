using RightToBid.Storage;
using RightToBid.Storage.Database;

namespace RightToBid.Web.Dashboards.NominationsAwaitingDecision;

/// <summary>Reads the nominations of one authority that await their decision, the one that ends first before the others.</summary>
internal sealed class UndecidedQuery(IKernel kernel)
{
    private const string Sql =
        """
        select reference, asset_name, nominated_by, received_on, last_day, returned_on, rule_version, display
        from rtb.rm_undecided_nominations where tenant_id = @tenant order by last_day, reference
        """;

    public Task<IReadOnlyList<UndecidedNomination>> Of(string authority, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Tenant(authority), Sql, parameters: null, Read, cancellation);

    private static UndecidedNomination Read(Row row) => new(
        row.Text("reference"), row.Text("asset_name"), row.Text("nominated_by"), row.Day("received_on"), row.Day("last_day"),
        row.DayOrNull("returned_on"), row.Text("rule_version"), row.Json<UndecidedDisplay>("display"));
}
