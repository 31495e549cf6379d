using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Authorities;
using RightToBid.Web.Platform.Places;

namespace RightToBid.Web.Register.Searching;

/// <summary>Reads the list of land nominated by unsuccessful community nominations as at a day, and as it was known at the end of one.</summary>
internal sealed class UnsuccessfulList(IKernel kernel)
{
    private const string IsOfKind = "(@kind = '' or lower(e.kind) = lower(@kind))";
    private const string Order = "order by lower(asset_name), tenant_id, reference";

    private static readonly string Columns = $"e.*, {LandPlace.Column("e.tenant_id", "e.reference")}, {Allotments.Heir("e.tenant_id", "e.reference")} as heir";

    public Task<IReadOnlyList<UnsuccessfulNomination>> Page(RegisterQuestion question, CancellationToken cancellation)
    {
        var parameters = question.Parameters();
        parameters["skip"] = (question.Page - 1) * RegisterQuestion.PageSize;
        parameters["take"] = RegisterQuestion.PageSize;
        return kernel.Database.Query(
            Scope.Public, $"select {Columns} {Asked(question)} {Order} limit @take offset @skip", parameters, UnsuccessfulNomination.Read, cancellation);
    }

    public async Task<int> Count(RegisterQuestion question, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Public, $"select count(*) as entries {Asked(question)}", question.Parameters(), row => (int)row.Whole("entries"), cancellation)).Single();

    /// <summary>Every entry found, one by one.</summary>
    public IAsyncEnumerable<UnsuccessfulNomination> Stream(RegisterQuestion question, CancellationToken cancellation) => kernel.Database.Stream(
        Scope.Public, $"select {Columns} {Asked(question)} {Order}", question.Parameters(), UnsuccessfulNomination.Read, cancellation);

    /// <summary>Whose lists the found entries are in, whichever authority is asked about.</summary>
    public Task<IReadOnlyList<AuthorityCount>> Authorities(RegisterQuestion question, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Public,
        $"select tenant_id, count(*) as entries {Found(question)} and {IsOfKind} group by tenant_id order by tenant_id",
        question.Parameters(),
        row => new AuthorityCount(row.Text("tenant_id"), (int)row.Whole("entries")),
        cancellation);

    /// <summary>What the found entries are, whichever kind is asked about.</summary>
    public Task<IReadOnlyList<KindCount>> Kinds(RegisterQuestion question, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Public,
        $"select lower(kind) as kind, count(*) as entries {Found(question)} and {question.Lists.Have("e")} and kind is not null group by 1 order by 1",
        question.Parameters(),
        row => new KindCount(row.Text("kind"), (int)row.Whole("entries")),
        cancellation);

    private static string Asked(RegisterQuestion question) => $"{Found(question)} and {question.Lists.Have("e")} and {IsOfKind}";

    private static string Found(RegisterQuestion question) =>
        $"""
        from {RegisterTables.Of(question).Unsuccessful} e
        where e.entered_on <= @on and (e.removed_on is null or @on < e.removed_on) and {question.HasWords("e")} and (@place = '' or exists (
            select from rtb.land_places l join rtb.places p on p.tenant_id = l.tenant_id and p.place_id = l.place_id
            where l.tenant_id = e.tenant_id and l.reference = e.reference and p.code = @place))
        """;
}
