using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Authorities;
using RightToBid.Web.Platform;
using RightToBid.Web.Register.Searching;
using RightToBid.Web.Register.Versions;

namespace RightToBid.Web.Register.OpenData;

/// <summary>Puts together what is downloaded, the same for the site and for the command line.</summary>
internal sealed class OpenDatasets(IKernel kernel, OpenRecords records, OpenHistory history, ListVersions versions, IClock clock)
{
    /// <summary>One authority's records, or those of all; nothing where nothing is kept here for an authority of that code.</summary>
    /// <param name="knownOn">The last day whose recordings count in the history; nothing for all of them.</param>
    public async Task<OpenDataset?> Of(string? authority, LocalDate on, LocalDate? knownOn, CancellationToken cancellation)
    {
        var question = Question(authority, on);
        var lists = question.Lists;
        var happened = history.Stream(lists, on, knownOn, cancellation);
        if (lists.Code is not { } code)
        {
            return new(null, on, await VersionsOn(on, null, cancellation), Records(null, on, cancellation), happened) { IsOfToday = on == clock.Today() };
        }

        if (!await versions.AreMadeOf(lists, cancellation))
        {
            return null;
        }

        var isOfToday = on == clock.Today();
        if (isOfToday)
        {
            await NumberToday(code, cancellation);
        }

        return new(code, on, await VersionsOn(on, lists.Whole, cancellation), Records(code, on, cancellation), happened) { IsOfToday = isOfToday };
    }

    /// <summary>Gives the lists as they are today their numbers, so that whoever takes them can name exactly that.</summary>
    /// <returns>The code under which they are numbered.</returns>
    public async Task<string> NumberToday(string authority, CancellationToken cancellation)
    {
        var lists = WhoseLists.On(clock.Today(), authority);
        if (await versions.AreMadeOf(lists, cancellation))
        {
            await versions.Number(lists.Code!, cancellation);
        }

        return lists.Code!;
    }

    /// <summary>The last version of each list by a day, where there was one.</summary>
    public Task<IReadOnlyList<DatasetVersion>> VersionsOn(LocalDate on, IReadOnlyList<string>? authorities, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Public,
        $"""
        select distinct on (tenant_id, list) tenant_id, list, version, as_at, entries
        from rtb.list_versions where as_at <= @on {(authorities is null ? "" : "and tenant_id = any (@tenants)")}
        order by tenant_id, list, version desc
        """,
        new Dictionary<string, object?> { ["on"] = on, ["tenants"] = authorities ?? [] },
        row => new DatasetVersion(row.Text("tenant_id"), row.Text("list"), (int)row.Whole("version"), row.Day("as_at"), (int)row.Whole("entries")),
        cancellation);

    private IAsyncEnumerable<OpenRecord> Records(string? authority, LocalDate on, CancellationToken cancellation) =>
        records.Stream(Question(authority, on), cancellation);

    private static RegisterQuestion Question(string? authority, LocalDate on) => new(null, authority, Standing.All, on);
}
