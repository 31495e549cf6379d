using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;

namespace RightToBid.Web.Platform.Cases;

/// <summary>
/// Erases somebody's name and address wherever they are kept: with the parties, in letters as they were sent, in e-mails that wait, in what was typed
/// beside the history and in its facts, in answers on the way, in the names of files, in rows of imported registers, in invitations. Events hold an
/// identifier; where a passage of one names somebody all the same, it is taken out, and a note says so to whoever computes the chain.
/// </summary>
internal sealed class Erasure(IKernel kernel, Parties parties, HistoryWords history, TextsBeside texts, IClock clock)
{
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

        var words = await WordsFor(authority, party, cancellation);
        foreach (var letter in await Naming(authority, partyId, words, cancellation))
        {
            await Rewrite(authority, letter, words, cancellation);
        }

        foreach (var imported in await Imported(authority, partyId, words, cancellation))
        {
            await RewriteRow(authority, imported, words, cancellation);
        }

        var inHistory = await history.Of(authority, party, words, cancellation);
        await texts.Erase(authority, words, inHistory, cancellation);
        await history.Redact(authority, inHistory, because, by, cancellation);

        if (because is ErasedBecause.Asked && party.Email is { } email)
        {
            await kernel.Database.Execute(
                Scope.Tenant(SiteTenant.Code),
                """
                with gone as (delete from rtb.webhooks where tenant_id = @tenant and lower(email) = lower(@email))
                delete from rtb.followers where tenant_id = @tenant and lower(email) = lower(@email)
                """,
                new() { ["email"] = email.Trim() },
                cancellation);
        }

        foreach (var sql in Beside)
        {
            await kernel.Database.Execute(
                Scope.Tenant(authority), sql, new(About(partyId, words)) { ["because"] = because.ToString(), ["now"] = clock.GetCurrentInstant() }, cancellation);
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

    /// <summary>What tells somebody from others. What others who are still recorded are called, and where they live, stays: two people can share a house.</summary>
    public async Task<ErasedWords> WordsFor(string authority, Party party, CancellationToken cancellation)
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
            new() { ["party"] = party.PartyId, ["words"] = words.All },
            row => row.Text("word"),
            cancellation);
        return words.Except(shared);
    }

    /// <summary>Every passage that erasing somebody changes in the history and in what was typed beside it.</summary>
    public async Task<IReadOnlyList<ChangedPassage>> Passages(string authority, Party party, CancellationToken cancellation)
    {
        var words = await WordsFor(authority, party, cancellation);
        var inHistory = await history.Of(authority, party, words, cancellation);
        return [.. await history.Naming(authority, inHistory, cancellation), .. await texts.Naming(authority, words, inHistory, cancellation)];
    }

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
        delete from rtb.invitations where tenant_id = @tenant
            and exists (select from unnest(@patterns) as pattern where email ~* pattern)
        """,
        """
        delete from rtb.mail_preferences where tenant_id = @tenant and recipient_id = @party
        """,
        """
        update rtb.owner_requests set answers = '{"Given":{}}', shown = '[]', reason = null where tenant_id = @tenant and party_id = @party
        """,
        """
        delete from rtb.owner_files where tenant_id = @tenant and party_id = @party
        """,
        """
        delete from rtb.body_constitutions where tenant_id = @tenant and body_id = @party and @because = 'DayIsPast'
        """,
        """
        update rtb.owner_links set ended_at = @now, ended_by = 'erasure', sealed = null where tenant_id = @tenant and party_id = @party and ended_at is null
        """,
    ];

    /// <summary>Every row of an imported register that names the party.</summary>
    private Task<IReadOnlyList<(Guid RowId, string Cells, string Issues, string Compared)>> Imported(
        string authority, Guid partyId, ErasedWords words, CancellationToken cancellation) => kernel.Database.Query(
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
        string authority, (Guid RowId, string Cells, string Issues, string Compared) imported, ErasedWords words, CancellationToken cancellation) =>
        kernel.Database.Execute(
            Scope.Tenant(authority),
            """
            update rtb.published_rows set cells = @cells::jsonb, issues = @issues::jsonb, compared = @compared::jsonb
            where tenant_id = @tenant and row_id = @row
            """,
            new()
            {
                ["row"] = imported.RowId,
                ["cells"] = words.WithoutInData(imported.Cells),
                ["issues"] = words.WithoutInData(imported.Issues),
                ["compared"] = words.WithoutInData(imported.Compared),
            },
            cancellation);

    /// <summary>Every letter to the party, and every other one that names it.</summary>
    private Task<IReadOnlyList<(Guid LetterId, string Subject, string Html, string? Address)>> Naming(
        string authority, Guid partyId, ErasedWords words, CancellationToken cancellation) => kernel.Database.Query(
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
        string authority, (Guid LetterId, string Subject, string Html, string? Address) letter, ErasedWords words, CancellationToken cancellation) =>
        kernel.Database.Execute(
            Scope.Tenant(authority),
            """
            update rtb.kept_letters set subject = @subject, body = @body, to_address = @address, document = null, names_erased_on = @today
            where tenant_id = @tenant and letter_id = @letter
            """,
            new Dictionary<string, object?>
            {
                ["letter"] = letter.LetterId,
                ["subject"] = words.Without(letter.Subject),
                ["body"] = words.Without(letter.Html),
                ["address"] = letter.Address is { } address && !words.All.Contains(address, StringComparer.OrdinalIgnoreCase) ? address : null,
                ["today"] = clock.Today(),
            },
            cancellation);

    /// <summary>
    /// The name, the ways to reach the party, the address, and those of its lines that tell where somebody lives: the first, and what has a
    /// number in it. The name of a town or a county tells nobody from others, and stands in letters that have nothing to do with the party.
    /// </summary>
    private static ErasedWords WordsOf(Party party)
    {
        var lines = (party.Address ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        IEnumerable<string?> typed =
            [party.Name, party.Email, party.Telephone, party.Address, string.Join(", ", lines), .. lines.Where((line, place) => place == 0 || line.Any(char.IsDigit))];
        var known = typed.OfType<string>().Select(word => word.Trim()).Where(word => word.Length >= ShortestLine || word == party.Name).ToList();
        return ErasedWords.Of(known);
    }

    private static Dictionary<string, object?> About(Guid partyId, ErasedWords words) => new()
    {
        ["party"] = partyId,
        ["patterns"] = words.Patterns,
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
