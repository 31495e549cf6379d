using System.Text.Json.Nodes;

using Microsoft.EntityFrameworkCore;

using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.SigningIn;

namespace RightToBid.Web.PersonalData;

/// <summary>Everything that is kept about somebody: about a party, or about an account.</summary>
/// <param name="Parts">By where it is kept, each with its rows as they are kept.</param>
/// <param name="Letters">Letters to them, as they were sent.</param>
internal sealed record KeptAbout(
    Guid Subject, string Name, string Authority, Instant MadeAt, IReadOnlyList<KeptPart> Parts, IReadOnlyList<(string Name, string Page)> Letters);

/// <summary>What one place keeps.</summary>
/// <param name="Place">The table, as the database calls it.</param>
/// <param name="Heading">The same in words.</param>
internal sealed record KeptPart(string Place, string Heading, IReadOnlyList<JsonObject> Rows);

/// <summary>Gathers what is kept about somebody, wherever their identifier stands: a table that is added later is looked through as well.</summary>
internal sealed class SubjectCopy(IKernel kernel, TenantTables tables, IServiceScopeFactory scopes, IClock clock)
{
    private static readonly Dictionary<string, string> Headings = new(StringComparer.Ordinal)
    {
        ["parties"] = "Who you are, and what you are recorded for",
        ["kept_letters"] = "Letters to you, or that you sent out for the council",
        ["evidence"] = "Files",
        ["list_copies"] = "Copies of lists that you were given",
        ["drafts"] = "Answers that you began to give",
        ["draft_files"] = "Files that you added to answers",
        ["body_constitutions"] = "Constitutions of bodies that you added as files, or that are yours",
        ["outbox"] = "Messages that wait, or have gone out",
        ["mail_written"] = "E-mails to you about cases",
        ["mail_preferences"] = "How you want e-mails",
        ["looks"] = "Who looked at your data, or whose data you looked at",
        ["role_changes"] = "Roles that you were given, or gave",
        ["case_assignments"] = "Cases that you work on",
        ["retention_holds"] = "Holds that keep your data past its day",
        ["copies_given"] = "Copies of your data that were given",
        ["invitations"] = "Invitations to accounts",
        ["followers"] = "What you follow in the register, without an account",
    };

    /// <summary>What is kept of a party.</summary>
    public async Task<KeptAbout> OfParty(string authority, Guid partyId, string name, CancellationToken cancellation) => new(
        partyId, name, authority, clock.GetCurrentInstant(),
        [
            .. await Rows(authority, partyId, cancellation), await Files(authority, partyId, cancellation), await Facts(authority, partyId, cancellation),
            await Follows(await EmailOf(authority, partyId, cancellation), cancellation),
        ],
        await Letters(authority, partyId, cancellation));

    /// <summary>What is kept of an account, nothing where it is another authority's; what it recorded included: the kind of fact and its day, for the facts themselves are about others.</summary>
    public async Task<KeptAbout?> OfAccount(string authority, Guid accountId, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AccountsContext>();
        if (await context.Users.AsNoTracking().SingleOrDefaultAsync(one => one.Id == accountId && one.Authority == authority, cancellation) is not { } account)
        {
            return null;
        }

        var roles = await context.UserRoles.Where(held => held.UserId == accountId)
            .Join(context.Roles, held => held.RoleId, role => role.Id, (_, role) => role.Name!).OrderBy(name => name).ToListAsync(cancellation);
        var own = new JsonObject
        {
            ["name"] = account.Name,
            ["email"] = account.Email,
            ["authority"] = account.Authority,
            ["group"] = account.GroupName,
            ["roles"] = new JsonArray([.. roles.Select(role => (JsonNode)role)]),
            ["second_factor"] = account.TwoFactorEnabled,
            ["closed_at"] = account.ClosedAt?.ToString("O"),
        };
        return new KeptAbout(
            accountId, account.Name, authority, clock.GetCurrentInstant(),
            [
                new("accounts", "Your account", [own]),
                .. await Rows(authority, accountId, cancellation),
                await Invited(authority, account.Email ?? "", cancellation),
                await Follows(account.Email ?? "", cancellation),
                await Recorded(authority, accountId, cancellation),
            ],
            []);
    }

    /// <summary>Every row of every table of the authority in which the identifier stands, without the bytes of files and without secrets.</summary>
    private async Task<IReadOnlyList<KeptPart>> Rows(string authority, Guid subject, CancellationToken cancellation)
    {
        var parts = new List<KeptPart>();
        foreach (var (table, columns) in await tables.Of(authority, cancellation))
        {
            var rows = await kernel.Database.Query(
                Scope.Tenant(authority),
                $"""
                select to_jsonb(kept)::text as kept from (select {columns} from rtb.{table} where tenant_id = @tenant) as kept
                where strpos(kept::text, @subject) > 0
                """,
                new() { ["subject"] = subject.ToString() },
                row => (JsonObject)JsonNode.Parse(row.Text("kept"))!,
                cancellation);
            if (rows.Count > 0)
            {
                parts.Add(new KeptPart(table, Headings.GetValueOrDefault(table, table.Replace('_', ' ')), rows));
            }
        }

        return parts;
    }

    /// <summary>Files that prove a service on them, or support their claim: the name and the day, and not the content.</summary>
    private async Task<KeptPart> Files(string authority, Guid partyId, CancellationToken cancellation) => new(
        "evidence", Headings["evidence"],
        await kernel.Database.Query(
            Scope.Tenant(authority),
            """
            with about as (select e.stream_id, e.type, e.data::text as data from rtb.mt_events e where e.tenant_id = @tenant and strpos(e.data::text, @subject) > 0)
            select f.file_name, f.media_type, f.kept_at from rtb.evidence f where f.tenant_id = @tenant and (
                exists (select from about where strpos(about.data, f.evidence_id::text) > 0)
                or exists (
                    select from rtb.mt_events e join about on about.stream_id = e.stream_id and about.type = 'compensation_claim_received'
                    where e.tenant_id = @tenant and strpos(e.data::text, f.evidence_id::text) > 0))
            order by f.kept_at, f.evidence_id
            """,
            new() { ["subject"] = partyId.ToString() },
            row => new JsonObject
            {
                ["file_name"] = row.Text("file_name"),
                ["media_type"] = row.Text("media_type"),
                ["kept_at"] = row.Moment("kept_at").ToString(),
            },
            cancellation));

    /// <summary>The facts in which the party stands, with the case of each.</summary>
    private async Task<KeptPart> Facts(string authority, Guid partyId, CancellationToken cancellation) => new(
        "mt_events", "What is recorded of you in cases",
        await kernel.Database.Query(
            Scope.Tenant(authority),
            $"""
            select (select reference from {CaseFinder.AllReferences} c where c.tenant_id = e.tenant_id and c.stream_id = e.stream_id limit 1) as reference,
                e.type, e.timestamp, e.data::text as data
            from rtb.mt_events e where e.tenant_id = @tenant and strpos(e.data::text, @subject) > 0 order by e.seq_id
            """,
            new() { ["subject"] = partyId.ToString() },
            row => new JsonObject
            {
                ["case"] = row.TextOrNull("reference"),
                ["fact"] = row.Text("type"),
                ["recorded_at"] = row.Moment("timestamp").ToString(),
                ["data"] = JsonNode.Parse(row.Text("data")),
            },
            cancellation));

    private async Task<KeptPart> Recorded(string authority, Guid accountId, CancellationToken cancellation) => new(
        "mt_events", "What you recorded in cases",
        await kernel.Database.Query(
            Scope.Tenant(authority),
            $"""
            select (select reference from {CaseFinder.AllReferences} c where c.tenant_id = e.tenant_id and c.stream_id = e.stream_id limit 1) as reference,
                e.type, e.timestamp
            from rtb.mt_events e where e.tenant_id = @tenant and e.user_name = @subject order by e.seq_id
            """,
            new() { ["subject"] = accountId.ToString() },
            row => new JsonObject { ["case"] = row.TextOrNull("reference"), ["fact"] = row.Text("type"), ["recorded_at"] = row.Moment("timestamp").ToString() },
            cancellation));

    /// <summary>An invitation knows an address, and no account.</summary>
    private async Task<KeptPart> Invited(string authority, string email, CancellationToken cancellation) => new(
        "invitations", Headings["invitations"],
        await kernel.Database.Query(
            Scope.Tenant(authority),
            "select (to_jsonb(kept) - 'secret_hash')::text as kept from rtb.invitations as kept where tenant_id = @tenant and lower(email) = lower(@email)",
            new() { ["email"] = email },
            row => (JsonObject)JsonNode.Parse(row.Text("kept"))!,
            cancellation));

    private async Task<string> EmailOf(string authority, Guid partyId, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Tenant(authority),
        "select coalesce(email, '') as email from rtb.parties where tenant_id = @tenant and party_id = @party",
        new() { ["party"] = partyId },
        row => row.Text("email"),
        cancellation)).SingleOrDefault("");

    /// <summary>Whoever follows cases does so with an address, and without being a party or having an account.</summary>
    private async Task<KeptPart> Follows(string email, CancellationToken cancellation) => new(
        "followers", Headings["followers"],
        await kernel.Database.Query(
            Scope.Tenant(SiteTenant.Code),
            """
            select (to_jsonb(g) - 'patterns' - 'chart_north' - 'radius' - 'position' || jsonb_build_object('email', f.email))::text as kept
            from rtb.followers f join rtb.followings g on g.tenant_id = f.tenant_id and g.follower_id = f.follower_id
            where f.tenant_id = @tenant and lower(f.email) = lower(@email)
            union all
            select (to_jsonb(w) - 'sealed_secret' - 'patterns' - 'chart_north' - 'radius' - 'position' - 'delivered')::text from rtb.webhooks w
            where w.tenant_id = @tenant and lower(w.email) = lower(@email)
            """,
            new() { ["email"] = email.Trim() },
            row => (JsonObject)JsonNode.Parse(row.Text("kept"))!,
            cancellation));

    private Task<IReadOnlyList<(string Name, string Page)>> Letters(string authority, Guid partyId, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Tenant(authority),
        "select reference, letter, letter_id, body from rtb.kept_letters where tenant_id = @tenant and party_id = @party order by posted_at, letter_id",
        new() { ["party"] = partyId },
        row => ($"letters/{row.Text("reference").Replace('/', '-')}-{row.Text("letter")}-{row.Uuid("letter_id"):N}.html", row.Text("body")),
        cancellation);
}
