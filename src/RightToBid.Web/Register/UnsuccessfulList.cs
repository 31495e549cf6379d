using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Authorities;
using RightToBid.Web.Platform.Places;

namespace RightToBid.Web.Register;

/// <summary>Reads the list of land nominated by unsuccessful community nominations as at a day.</summary>
internal sealed class UnsuccessfulList(IKernel kernel)
{
    private const string Found = """
        from rtb.rm_unsuccessful_entries
        where entered_on <= @on and (removed_on is null or @on < removed_on) and search_text like all (@patterns) and (@place = '' or exists (
            select from rtb.land_places l join rtb.places p on p.tenant_id = l.tenant_id and p.place_id = l.place_id
            where l.tenant_id = rm_unsuccessful_entries.tenant_id and l.reference = rm_unsuccessful_entries.reference and p.code = @place))
        """;

    private static readonly string Columns =
        $"""
        *, {LandPlace.Column("rm_unsuccessful_entries.tenant_id", "rm_unsuccessful_entries.reference")},
            {Allotments.Heir("rm_unsuccessful_entries.tenant_id", "rm_unsuccessful_entries.reference")} as heir
        """;

    private static readonly string Asked = $"{Found} and {RegisterQuestion.IsInLists("rm_unsuccessful_entries")}";

    private const string Order = "order by lower(asset_name), tenant_id, reference";

    public Task<IReadOnlyList<UnsuccessfulNomination>> Page(RegisterQuestion question, CancellationToken cancellation)
    {
        var parameters = question.Parameters();
        parameters["skip"] = (question.Page - 1) * RegisterQuestion.PageSize;
        parameters["take"] = RegisterQuestion.PageSize;
        return kernel.Database.Query(
            Scope.Public, $"select {Columns} {Asked} {Order} limit @take offset @skip", parameters, UnsuccessfulNomination.Read, cancellation);
    }

    public async Task<int> Count(RegisterQuestion question, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Public, $"select count(*) as entries {Asked}", question.Parameters(), row => (int)row.Whole("entries"), cancellation)).Single();

    /// <summary>Every entry found, one by one.</summary>
    public IAsyncEnumerable<UnsuccessfulNomination> Stream(RegisterQuestion question, CancellationToken cancellation) => kernel.Database.Stream(
        Scope.Public, $"select {Columns} {Asked} {Order}", question.Parameters(), UnsuccessfulNomination.Read, cancellation);

    /// <summary>Whose lists the found entries are in, whichever authority is asked about.</summary>
    public Task<IReadOnlyList<AuthorityCount>> Authorities(RegisterQuestion question, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Public,
        $"select tenant_id, count(*) as entries {Found} group by tenant_id order by tenant_id",
        question.Parameters(),
        row => new AuthorityCount(row.Text("tenant_id"), (int)row.Whole("entries")),
        cancellation);
}
