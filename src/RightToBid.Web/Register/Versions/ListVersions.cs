using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Authorities;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Json;

namespace RightToBid.Web.Register.Versions;

/// <summary>Numbers what each list said: a new number whenever it says something else than the last version.</summary>
/// <remarks>A version is made when somebody asks for the list, and every night for every authority, so that expiry shows as well.</remarks>
internal sealed class ListVersions(IKernel kernel, ListContents contents, IClock clock) : INightlyWork
{
    private const string Columns = "version, as_at, entries, content_hash";

    /// <summary>The version that the list is at now: the last one, or a new one where the list has changed since.</summary>
    public async Task<ListVersion> Current(string authority, PublishedList list, CancellationToken cancellation)
    {
        // The last version is read before the list: what the list says then is never older, and whoever is overtaken finds the next number taken.
        var today = clock.Today();
        var last = (await All(authority, list, cancellation)) is [var newest, ..] ? newest : null;
        var content = await contents.Of(authority, list, today, cancellation);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(content, CaseJson.Stored))));
        if (last?.Hash == hash)
        {
            return last;
        }

        // Of two who find the list changed at once, one makes the version and the other finds it made.
        var next = new ListVersion((last?.Number ?? 0) + 1, today, content.CountEntries(), hash);
        var made = await kernel.Database.Execute(
            Scope.Tenant(authority),
            """
            insert into rtb.list_versions (tenant_id, list, version, as_at, entries, content, content_hash, made_at)
            values (@tenant, @list, @version, @asAt, @entries, @content, @hash, @now)
            on conflict (tenant_id, list, version) do nothing
            """,
            new Dictionary<string, object?>
            {
                ["list"] = PublishedLists.Key(list),
                ["version"] = next.Number,
                ["asAt"] = next.AsAt,
                ["entries"] = next.Entries,
                ["content"] = new JsonValue(content),
                ["hash"] = hash,
                ["now"] = clock.GetCurrentInstant(),
            },
            cancellation);
        return made == 1 ? next : await Current(authority, list, cancellation);
    }

    /// <summary>Every version there has been, the newest first.</summary>
    public Task<IReadOnlyList<ListVersion>> All(string authority, PublishedList list, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Public,
        $"select {Columns} from rtb.list_versions where tenant_id = @authority and list = @list order by version desc",
        Of(authority, list),
        ListVersion.Read,
        cancellation);

    /// <summary>What a version said; nothing where there is none of that number.</summary>
    public async Task<(ListVersion Version, ListContent Content)?> Find(
        string authority, PublishedList list, int number, CancellationToken cancellation)
    {
        var parameters = Of(authority, list);
        parameters["version"] = number;
        var found = await kernel.Database.Query(
            Scope.Public,
            $"select {Columns}, content::text as content from rtb.list_versions where tenant_id = @authority and list = @list and version = @version",
            parameters,
            row => (ListVersion.Read(row), row.Json<ListContent>("content")),
            cancellation);
        return found is [var only] ? only : null;
    }

    /// <summary>Whether anything was ever nominated to or listed by those whose lists are read. Nobody makes versions where nothing was.</summary>
    public async Task<bool> AreMadeOf(WhoseLists lists, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Public,
        $"select exists (select from rtb.rm_open_land land where {lists.Have("land")}) as is_any",
        lists.Given([]),
        row => row.YesNo("is_any"),
        cancellation))[0];

    /// <summary>Every authority that recorded anything, and whoever keeps the list of one that ended, with or without an entry of its own.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        var today = clock.Today();
        var recorded = await kernel.Database.Query(
            Scope.Worker, "select distinct tenant_id from rtb.mt_streams", null, row => row.Text("tenant_id"), cancellation);
        foreach (var authority in recorded)
        {
            await Number(authority, cancellation);
        }

        var heirs = recorded.Select(KnownAuthorities.Find).OfType<Authority>()
            .SelectMany(council => KnownAuthorities.StandingFor(council, today)).Select(council => council.Code);
        foreach (var heir in heirs.Except(recorded))
        {
            if (await AreMadeOf(WhoseLists.On(today, heir), cancellation))
            {
                await Number(heir, cancellation);
            }
        }
    }

    /// <summary>Gives both lists of an authority their numbers as they are now.</summary>
    public async Task Number(string authority, CancellationToken cancellation)
    {
        await Current(authority, PublishedList.Listed, cancellation);
        await Current(authority, PublishedList.Unsuccessful, cancellation);
    }

    private static Dictionary<string, object?> Of(string authority, PublishedList list) =>
        new() { ["authority"] = authority, ["list"] = PublishedLists.Key(list) };
}
