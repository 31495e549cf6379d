using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Authorities;
using RightToBid.Web.Platform.Places;

namespace RightToBid.Web.Register.Searching;

/// <summary>Reads the list of assets of community value as at a day, from the facts of each entry as they are known now or were known on another day.</summary>
/// <remarks>
/// Whether land is listed, and whether a notice holds it, is worked out for the day asked about: nothing that depends on a day is kept.
/// A few entries are found all at once, and what each filter leaves is counted among them. Of more, a page is read along the order asked
/// for, and nothing is counted.
/// </remarks>
internal sealed class RegisterList(IKernel kernel, RegisterHits hits, RegisterChoices choices, RegisterWords words, NearPlaces places, RegisterSpelling spelling)
{
    public async Task<RegisterAnswer> Ask(RegisterQuestion question, CancellationToken cancellation)
    {
        var near = await places.Find(question, cancellation);
        var judged = await words.Judge(question.Words, cancellation);
        var answer = await Answer(question, near, judged, cancellation);
        if (question.Words is null || answer is not { Found: { Number: 0, IsExact: true }, Choices.Standings: { } counts } || counts[Standing.All] > 0)
        {
            return answer;
        }

        var texts = await spelling.Texts(question, near, cancellation);
        return await spelling.Meant(question, texts, judged, cancellation) is { } meant
                && await Answer(question with { Words = meant }, near, await words.Judge(meant, cancellation), cancellation) is var other
                && other.Choices.Standings?[Standing.All] is null or > 0
            ? other
            : answer with { Nearest = await Read(question, await spelling.Nearest(question, near, texts, judged, cancellation), cancellation) };
    }

    /// <summary>Every entry found, one by one.</summary>
    public IAsyncEnumerable<RegisterEntry> Stream(RegisterQuestion question, CancellationToken cancellation) => Stream(question, near: null, box: null, cancellation);

    /// <summary>Every entry found, one by one.</summary>
    /// <param name="box">The part of the map that is looked at; then a few at most, and one more where there are more.</param>
    public IAsyncEnumerable<RegisterEntry> Stream(RegisterQuestion question, Surroundings? near, MapBox? box, CancellationToken cancellation)
    {
        var sql = new RegisterSql(question, near, box);
        return kernel.Database.Stream(
            Scope.Public,
            $"""
            {(sql.IsOfMoratoria ? $"with {sql.Held}" : "")}
            {Facts(sql)}
            from {(sql.IsOfMoratoria ? $"held join {sql.Table} on e.tenant_id = held.tenant_id and e.stream_id = held.list_entry_id" : sql.Table)}
            where {sql.All} order by {sql.Order}{(box is null ? "" : $" limit {RegisterHits.Few + 1}")}
            """,
            sql.Parameters(),
            RegisterEntry.Read,
            cancellation);
    }

    private static string Facts(RegisterSql sql) =>
        $"""
        select e.*, e.unlisted::text as gaps, {sql.Notices}, {LandPlace.Column("e.tenant_id", "e.reference")},
            {Allotments.Heir("e.tenant_id", "e.reference")} as heir
        """;

    private async Task<RegisterAnswer> Answer(RegisterQuestion question, Surroundings? near, Judgement judged, CancellationToken cancellation)
    {
        var hasChoices = question is not { Authority: null, Place: null, Kind: null };
        var least = 0;
        if (near is not null || !judged.AreCommon)
        {
            if (await hits.AllOf(question, near, withChoices: false, cancellation, judged.Rare) is { } sought)
            {
                var (chosen, among) = await choices.Among(sought, question, cancellation);
                return await Few(question, near, chosen, among, cancellation);
            }

            least = hasChoices ? 0 : RegisterHits.Few;
        }

        // A kind alone leaves too much to look through for a common word.
        if (hasChoices && (question is not { Authority: null, Place: null } || !judged.AreCommon))
        {
            if (await hits.AllOf(question, near, withChoices: true, cancellation, judged.Rare) is { } asked)
            {
                return await Few(question, near, asked, await choices.Beside(asked, question, cancellation), cancellation);
            }

            least = RegisterHits.Few;
        }

        return await Many(question, near, least, cancellation);
    }

    private async Task<RegisterAnswer> Few(
        RegisterQuestion question, Surroundings? near, IReadOnlyList<Hit> chosen, Choices among, CancellationToken cancellation)
    {
        var found = InOrder(chosen.Where(hit => hit.Is(question.Standing, question.UntilOn)), question, near);
        var pages = (found.Count + RegisterQuestion.PageSize - 1) / RegisterQuestion.PageSize;
        var asked = question with { Page = Math.Clamp(question.Page, 1, Math.Max(pages, 1)) };
        var shown = found.Skip((asked.Page - 1) * RegisterQuestion.PageSize).Take(RegisterQuestion.PageSize).Select(hit => (hit.Authority, hit.EntryId)).ToList();
        return new RegisterAnswer(
            asked, near, new Counted(found.Count, IsExact: true), await Read(asked, shown, cancellation), found, pages, among);
    }

    /// <param name="least">How many there are at least, whatever their standing.</param>
    private async Task<RegisterAnswer> Many(RegisterQuestion question, Surroundings? near, int least, CancellationToken cancellation)
    {
        var asked = question with { Page = Math.Min(question.Page, RegisterQuestion.MostPages) };
        var (keys, known) = await hits.PageOf(asked, near, cancellation);
        if (keys.Count == 0 && asked.Page > 1)
        {
            return await Many(asked with { Page = 1 }, near, least, cancellation);
        }

        var shown = keys.Take(RegisterQuestion.PageSize).ToList();
        var hasMore = keys.Count > shown.Count;
        var seen = ((asked.Page - 1) * RegisterQuestion.PageSize) + shown.Count;
        var found = known is { } number ? new Counted(number, IsExact: true)
            : new Counted(hasMore && asked.Standing is Standing.All ? Math.Max(seen, least) : seen, !hasMore);
        var pages = found.IsExact ? (found.Number + RegisterQuestion.PageSize - 1) / RegisterQuestion.PageSize : asked.Page + 1;
        return new RegisterAnswer(
            asked, near, found, await Read(asked, shown, cancellation), null, Math.Min(pages, RegisterQuestion.MostPages),
            await choices.All(asked, cancellation));
    }

    /// <summary>What comes by name is put into the order asked for; names order what is equal in it.</summary>
    private static List<Hit> InOrder(IEnumerable<Hit> found, RegisterQuestion question, Surroundings? near) => question.Order switch
    {
        RegisterOrder.Newest => [.. found.OrderByDescending(hit => hit.EnteredOn)],
        RegisterOrder.Ending when question.Standing is Standing.InMoratorium or Standing.MoratoriumEnding => [.. found.OrderBy(hit => hit.HeldToOn)],
        RegisterOrder.Ending => [.. found.OrderBy(hit => hit.LastListedOn)],
        RegisterOrder.Nearest when near is not null => [.. found.OrderBy(hit => near.To(hit.Latitude!.Value, hit.Longitude!.Value))],
        _ => [.. found],
    };

    /// <summary>The entries of those keys, in their order.</summary>
    private async Task<IReadOnlyList<RegisterEntry>> Read(
        RegisterQuestion question, IReadOnlyList<(string Authority, Guid EntryId)> keys, CancellationToken cancellation)
    {
        if (keys.Count == 0)
        {
            return [];
        }

        var sql = new RegisterSql(question, near: null);
        return await kernel.Database.Query(
            Scope.Public,
            $"""
            {Facts(sql)}
            from unnest(@authorities::varchar[], @entries::uuid[]) with ordinality as key (tenant_id, stream_id, place)
            join {sql.Table} on e.tenant_id = key.tenant_id and e.stream_id = key.stream_id
            order by key.place
            """,
            RegisterTables.Given(
                question, new() { ["on"] = question.On, ["authorities"] = keys.Select(key => key.Authority), ["entries"] = keys.Select(key => key.EntryId) }),
            RegisterEntry.Read,
            cancellation);
    }
}
