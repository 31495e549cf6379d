using RightToBid.Cases.Correcting;
using RightToBid.Cases.Nominating;
using RightToBid.Web.Dashboards.CaseHistory;

namespace RightToBid.Web.Register.Searching;

/// <summary>The list of land nominated by unsuccessful community nominations as it was known at the end of each day.</summary>
internal sealed class KnownUnsuccessfulTable() : KnownTable(new UnsuccessfulEntriesTable())
{
    public override IReadOnlyList<string> Indexes { get; } = ["create index {table}_name on {table} (lower(asset_name), tenant_id)"];

    /// <summary>Most nominations never are in that list.</summary>
    protected override bool Concerns(object state) => state is Nomination { UnsuccessfulEntry: not null }
        || (state is IRemembering { Past: var past }
            && (past.HasStruckOut<LandEnteredInUnsuccessfulList>() || past.Standing.OfType<LandEnteredInUnsuccessfulList>().Any()));
}
