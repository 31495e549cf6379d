using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;

using JsonValue = System.Text.Json.Nodes.JsonValue;

namespace RightToBid.Web.Platform.Cases;

/// <summary>
/// Erases somebody's name and address wherever they are kept beside the events: with the parties, in letters as they were sent, in e-mails that
/// wait, in notes of officers, in answers on the way, in the names of files, in rows of imported registers, in invitations. Events hold an
/// identifier alone, so that no history changes and no hash.
/// </summary>
internal sealed class Erasure(IKernel kernel, Parties parties, IClock clock)
{
    public const string InPlace = "[erased]";

    /// <summary>In the place of an account, where nobody asked for it.</summary>
    public const string NightlyWork = "nightly-work";

    private const int ShortestLine = 4;

    /// <summary>The party goes last, so that an attempt that broke off can be made again.</summary>
    /// <param name="by">The account that asked for it.</param>
    public async Task Erase(string authority, Guid partyId, ErasedBecause because, string by, CancellationToken cancellation)
    {
        if (await parties.Find(authority, partyId, cancellation) is not { } party)
        {
            return;
        }

        var words = await OfNobodyElse(authority, party, cancellation);
        foreach (var letter in await Naming(authority, partyId, words, cancellation))
        {
            await Rewrite(authority, letter, words, cancellation);
        }

        foreach (var imported in await Imported(authority, partyId, words, cancellation))
        {
            await RewriteRow(authority, imported, words, cancellation);
        }

        foreach (var note in await NotesNaming(authority, words, cancellation))
        {
            await kernel.Database.Execute(
                Scope.Tenant(authority),
                "update rtb.case_notes set words = @words where tenant_id = @tenant and note_id = @note",
                new() { ["note"] = note.NoteId, ["words"] = Without(words, note.Words) },
                cancellation);
        }

        foreach (var sql in Beside)
        {
            await kernel.Database.Execute(
                Scope.Tenant(authority), sql, new(About(partyId, words)) { ["now"] = clock.GetCurrentInstant() }, cancellation);
        }

        await kernel.Database.Execute(
            Scope.Tenant(authority),
            """
            with gone as (
                update rtb.parties set name = null, address = null, email = null, telephone = null
                where tenant_id = @tenant and party_id = @party and coalesce(name, address, email, telephone) is not null
                returning purpose)
            insert into rtb.erasures (tenant_id, party_id, purpose, because, erased_by, erased_at)
            select @tenant, @party, purpose, @because, @by, @now from gone
            on conflict do nothing
            """,
            new()
            {
                ["party"] = partyId,
                ["because"] = because.ToString(),
                ["by"] = by,
                ["now"] = clock.GetCurrentInstant(),
            },
            cancellation);
    }

    /// <summary>What tells somebody from others, as patterns of PostgreSQL; nothing where nothing of them is recorded.</summary>
    public async Task<IReadOnlyList<string>> PatternsOf(string authority, Guid partyId, CancellationToken cancellation) =>
        await parties.Find(authority, partyId, cancellation) is { } party ? Patterns(await OfNobodyElse(authority, party, cancellation)) : [];

    /// <summary>What was erased, the last first.</summary>
    public Task<IReadOnlyList<ErasedParty>> Log(string authority, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Tenant(authority),
        "select party_id, purpose, because, erased_at from rtb.erasures where tenant_id = @tenant order by erased_at desc, party_id",
        parameters: null,
        row => new ErasedParty(
            row.Uuid("party_id"), row.Text("purpose"), Enum.Parse<ErasedBecause>(row.Text("because")), row.Moment("erased_at").InZone(Clock.London).Date),
        cancellation);

    private static readonly string[] Beside =
    [
        """
        delete from rtb.drafts where tenant_id = @tenant
            and exists (select from unnest(@patterns) as pattern where answers::text ~* pattern)
        """,
        """
        update rtb.outbox set error = null where tenant_id = @tenant
            and exists (select from unnest(@patterns) as pattern where error ~* pattern)
        """,
        """
        update rtb.handover_checklist set note = null where tenant_id = @tenant
            and exists (select from unnest(@patterns) as pattern where note ~* pattern)
        """,
        """
        delete from rtb.invitations where tenant_id = @tenant
            and exists (select from unnest(@patterns) as pattern where email ~* pattern)
        """,
        """
        delete from rtb.mail_preferences where tenant_id = @tenant and recipient_id = @party
        """,
        """
        update rtb.evidence set file_name = coalesce('file' || substring(file_name from '\.[A-Za-z0-9]+$'), 'file') where tenant_id = @tenant
            and exists (select from unnest(@patterns) as pattern where file_name ~* pattern)
        """,
        """
        update rtb.owner_requests set answers = '{"Given":{}}', shown = '[]', reason = null where tenant_id = @tenant and party_id = @party
        """,
        """
        update rtb.owner_links set ended_at = @now, ended_by = 'erasure', sealed = null where tenant_id = @tenant and party_id = @party and ended_at is null
        """,
        """
        update rtb.case_documents set title = 'Document' where tenant_id = @tenant
            and exists (select from unnest(@patterns) as pattern where title ~* pattern)
        """,
        """
        update rtb.published_documents set title = 'Document' where tenant_id = @tenant
            and exists (select from unnest(@patterns) as pattern where title ~* pattern)
        """,
    ];

    /// <summary>Every row of an imported register that names the party.</summary>
    private Task<IReadOnlyList<(Guid RowId, string Cells, string Issues, string Compared)>> Imported(
        string authority, Guid partyId, IReadOnlyList<string> words, CancellationToken cancellation) => kernel.Database.Query(
            Scope.Tenant(authority),
            """
            select row_id, cells::text as cells, issues::text as issues, compared::text as compared from rtb.published_rows where tenant_id = @tenant
                and exists (select from unnest(@patterns) as pattern where cells::text || issues::text || compared::text ~* pattern)
            """,
            About(partyId, words),
            row => (row.Uuid("row_id"), row.Text("cells"), row.Text("issues"), row.Text("compared")),
            cancellation);

    /// <summary>The row keeps the rest of what it said, and the hash of the file that it came in.</summary>
    private Task<int> RewriteRow(
        string authority, (Guid RowId, string Cells, string Issues, string Compared) imported, IReadOnlyList<string> words, CancellationToken cancellation) =>
        kernel.Database.Execute(
            Scope.Tenant(authority),
            """
            update rtb.published_rows set cells = @cells::jsonb, issues = @issues::jsonb, compared = @compared::jsonb
            where tenant_id = @tenant and row_id = @row
            """,
            new()
            {
                ["row"] = imported.RowId,
                ["cells"] = InData(words, imported.Cells),
                ["issues"] = InData(words, imported.Issues),
                ["compared"] = InData(words, imported.Compared),
            },
            cancellation);

    /// <summary>Every note of officers that names the party. It keeps the rest of what it said.</summary>
    private Task<IReadOnlyList<(Guid NoteId, string Words)>> NotesNaming(string authority, IReadOnlyList<string> words, CancellationToken cancellation) =>
        kernel.Database.Query(
            Scope.Tenant(authority),
            """
            select note_id, words from rtb.case_notes where tenant_id = @tenant
                and exists (select from unnest(@patterns) as pattern where words ~* pattern)
            """,
            new Dictionary<string, object?> { ["patterns"] = Patterns(words) },
            row => (row.Uuid("note_id"), row.Text("words")),
            cancellation);

    /// <summary>Every letter to the party, and every other one that names it.</summary>
    private Task<IReadOnlyList<(Guid LetterId, string Subject, string Html, string? Address)>> Naming(
        string authority, Guid partyId, IReadOnlyList<string> words, CancellationToken cancellation) => kernel.Database.Query(
            Scope.Tenant(authority),
            """
            select letter_id, subject, body, to_address from rtb.kept_letters where tenant_id = @tenant
                and (party_id = @party
                    or exists (select from unnest(@patterns) as pattern where body || ' ' || coalesce(to_address, '') ~* pattern))
            """,
            About(partyId, words),
            row => (row.Uuid("letter_id"), row.Text("subject"), row.Text("body"), row.TextOrNull("to_address")),
            cancellation);

    /// <summary>The page keeps the rest of what it said. The document goes: its words are in the page. An e-mail that waits does not leave.</summary>
    private Task<int> Rewrite(
        string authority, (Guid LetterId, string Subject, string Html, string? Address) letter, IReadOnlyList<string> words, CancellationToken cancellation) =>
        kernel.Database.Execute(
            Scope.Tenant(authority),
            """
            update rtb.kept_letters set subject = @subject, body = @body, to_address = @address, document = null, names_erased_on = @today
            where tenant_id = @tenant and letter_id = @letter
            """,
            new Dictionary<string, object?>
            {
                ["letter"] = letter.LetterId,
                ["subject"] = Without(words, letter.Subject),
                ["body"] = Without(words, letter.Html),
                ["address"] = letter.Address is { } address && !words.Contains(address, StringComparer.OrdinalIgnoreCase) ? address : null,
                ["today"] = clock.Today(),
            },
            cancellation);

    /// <summary>
    /// The name, the ways to reach the party, the address, and those of its lines that tell where somebody lives: the first, and what has a
    /// number in it. The name of a town or a county tells nobody from others, and stands in letters that have nothing to do with the party.
    /// </summary>
    private static IReadOnlyList<string> WordsOf(Party party)
    {
        var lines = (party.Address ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        IEnumerable<string?> typed =
            [party.Name, party.Email, party.Telephone, party.Address, string.Join(", ", lines), .. lines.Where((line, place) => place == 0 || line.Any(char.IsDigit))];
        var known = typed.OfType<string>().Select(word => word.Trim()).Where(word => word.Length >= ShortestLine || word == party.Name).ToList();
        return [.. known.Concat(known.Select(HtmlEncoder.Default.Encode)).Distinct().OrderByDescending(word => word.Length)];
    }

    /// <summary>What others who are still recorded are called, and where they live, stays: two people can share a house.</summary>
    private async Task<IReadOnlyList<string>> OfNobodyElse(string authority, Party party, CancellationToken cancellation)
    {
        var words = WordsOf(party);
        var shared = await kernel.Database.Query(
            Scope.Tenant(authority),
            """
            select word from unnest(@words) as word where exists (
                select from rtb.parties where tenant_id = @tenant and party_id <> @party
                    and lower(word) = any (array[lower(name), lower(email), lower(telephone), lower(address), lower(replace(address, E'\n', ', '))]
                        || string_to_array(lower(address), E'\n')))
            """,
            new() { ["party"] = party.PartyId, ["words"] = words },
            row => row.Text("word"),
            cancellation);
        var kept = shared.Concat(shared.Select(HtmlEncoder.Default.Encode)).ToHashSet();
        return [.. words.Where(word => !kept.Contains(word))];
    }

    private static string Without(IReadOnlyList<string> words, string text) => words.Aggregate(
        text,
        (left, word) => Regex.Replace(left, $@"(?<!\w){Regex.Escape(word)}(?!\w)", InPlace, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));

    private static string InData(IReadOnlyList<string> words, string json)
    {
        return Read(JsonNode.Parse(json))?.ToJsonString() ?? "null";

        JsonNode? Read(JsonNode? node) => node switch
        {
            JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(Without(words, member.Key), Read(member.Value)))),
            JsonArray items => new JsonArray([.. items.Select(Read)]),
            JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(Without(words, text)),
            _ => node?.DeepClone(),
        };
    }

    /// <summary>Whole words alone: somebody called Bell is not in every Bellwood. In answers, a line may begin behind a backslash and an n.</summary>
    private static string[] Patterns(IReadOnlyList<string> words) =>
        [.. words.Select(word => $@"(^|[^[:alnum:]]|\\n){Regex.Escape(word)}([^[:alnum:]]|$)")];

    private static Dictionary<string, object?> About(Guid partyId, IReadOnlyList<string> words) => new()
    {
        ["party"] = partyId,
        ["patterns"] = Patterns(words),
    };
}

/// <summary>Why somebody was erased.</summary>
internal enum ErasedBecause
{
    DayIsPast,
    Asked,
}

/// <summary>An identifier, and what the person was recorded for. Who it was is known to nobody any more.</summary>
internal sealed record ErasedParty(Guid PartyId, string Purpose, ErasedBecause Because, LocalDate On);
