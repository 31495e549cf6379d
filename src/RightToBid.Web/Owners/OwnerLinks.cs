using System.Security.Cryptography;

using Microsoft.AspNetCore.DataProtection;

using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform;

namespace RightToBid.Web.Owners;

/// <summary>Makes owners' links, finds them and ends them. A new one ends the one before it.</summary>
internal sealed class OwnerLinks(IKernel kernel, IClock clock, IIdentifiers identifiers, IDataProtectionProvider protection)
{
    /// <summary>After as many wrong codes a link is no longer good: somebody else may have the letter's address.</summary>
    public const int MostWrongCodes = 10;

    private const string Columns = "tenant_id, link_id, list_entry_id, reference, party_id, made_at, ended_at";

    private readonly IDataProtector protector = protection.CreateProtector("owner-links");

    public async Task<MadeLink> Make(Caller caller, Guid listEntryId, string reference, Guid partyId, CancellationToken cancellation)
    {
        await kernel.Database.Execute(
            Scope.Tenant(caller.Authority),
            """
            update rtb.owner_links set ended_at = @now, ended_by = @by, sealed = null
            where tenant_id = @tenant and list_entry_id = @entry and party_id = @party and ended_at is null
            """,
            new Dictionary<string, object?> { ["entry"] = listEntryId, ["party"] = partyId, ["by"] = caller.Actor, ["now"] = clock.GetCurrentInstant() },
            cancellation);
        var link = await Standing(caller.Authority, caller.Actor, listEntryId, reference, partyId, cancellation);
        return await Reveal(link, cancellation) ?? throw new InvalidOperationException($"The link {link.LinkId} was ended while it was made.");
    }

    /// <summary>The link that stands for an owner of an entry. Where there is none, one is made.</summary>
    public async Task<OwnerLink> Standing(string authority, string actor, Guid listEntryId, string reference, Guid partyId, CancellationToken cancellation)
    {
        if (await Find() is { } standing)
        {
            return standing;
        }

        var made = new MadeLink(identifiers.Next(), OwnerSecret.NewAddress(), OwnerSecret.NewCode());
        await kernel.Database.Execute(
            Scope.Tenant(authority),
            """
            insert into rtb.owner_links (tenant_id, link_id, list_entry_id, reference, party_id, secret_hash, code_hash, sealed, made_by, made_at)
            values (@tenant, @link, @entry, @reference, @party, @secret, @code, @sealed, @by, @now)
            on conflict (tenant_id, list_entry_id, party_id) where ended_at is null do nothing
            """,
            new Dictionary<string, object?>
            {
                ["link"] = made.LinkId,
                ["entry"] = listEntryId,
                ["reference"] = reference,
                ["party"] = partyId,
                ["secret"] = OwnerSecret.HashOfAddress(made.Secret),
                ["code"] = OwnerSecret.HashOfCode(made.LinkId, made.Code),
                ["sealed"] = protector.Protect($"{made.LinkId:N} {made.Secret} {made.Code}"),
                ["by"] = actor,
                ["now"] = clock.GetCurrentInstant(),
            },
            cancellation);
        return await Find() ?? throw new InvalidOperationException($"The link for {partyId} was ended while it was made.");

        async Task<OwnerLink?> Find() => (await Query(
            authority, "list_entry_id = @entry and party_id = @party and ended_at is null", new() { ["entry"] = listEntryId, ["party"] = partyId },
            cancellation)).SingleOrDefault();
    }

    /// <summary>The address and the code of a link that stands; nothing where they were printed once and kept nowhere, or the seal cannot be opened.</summary>
    public async Task<MadeLink?> Reveal(OwnerLink link, CancellationToken cancellation)
    {
        var kept = (await kernel.Database.Query(
            Scope.Tenant(link.Authority),
            "select sealed from rtb.owner_links where tenant_id = @tenant and link_id = @link and ended_at is null and sealed is not null",
            new Dictionary<string, object?> { ["link"] = link.LinkId },
            row => row.Text("sealed"),
            cancellation)).SingleOrDefault();
        try
        {
            // The link is sealed in too, so that one link's seal moved to another opens nothing.
            return kept is not null && protector.Unprotect(kept).Split(' ') is [var id, var secret, var code] && id == $"{link.LinkId:N}"
                ? new MadeLink(link.LinkId, secret, code)
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public Task<int> End(Caller caller, Guid linkId, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        "update rtb.owner_links set ended_at = @now, ended_by = @by, sealed = null where tenant_id = @tenant and link_id = @link and ended_at is null",
        new Dictionary<string, object?> { ["link"] = linkId, ["by"] = caller.Actor, ["now"] = clock.GetCurrentInstant() },
        cancellation);

    /// <summary>The link that a letter's address leads to; nothing where it was ended or there is none.</summary>
    public async Task<OwnerLink?> FindBySecret(string authority, string secret, CancellationToken cancellation) => (await Query(
        authority, "secret_hash = @secret and ended_at is null", new() { ["secret"] = OwnerSecret.HashOfAddress(secret) }, cancellation)).SingleOrDefault();

    public async Task<OwnerLink?> FindStanding(string authority, Guid linkId, CancellationToken cancellation) => (await Query(
        authority, "link_id = @link and ended_at is null", new() { ["link"] = linkId }, cancellation)).SingleOrDefault();

    /// <summary>Any link, ended or not: what was sent by it still has its owner.</summary>
    public async Task<OwnerLink?> Find(string authority, Guid linkId, CancellationToken cancellation) => (await Query(
        authority, "link_id = @link", new() { ["link"] = linkId }, cancellation)).SingleOrDefault();

    /// <summary>Every link to an entry, the last first.</summary>
    public Task<IReadOnlyList<OwnerLink>> Of(string authority, Guid listEntryId, CancellationToken cancellation) =>
        Query(authority, "list_entry_id = @entry", new() { ["entry"] = listEntryId }, cancellation);

    /// <summary>Whether the code is the letter's. A wrong one is counted, and the last one allowed ends the link.</summary>
    public async Task<bool> IsCode(OwnerLink link, string code, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Tenant(link.Authority),
        """
        update rtb.owner_links set
            wrong_codes = case when code_hash = @code then 0 else wrong_codes + 1 end,
            ended_at = case when code_hash <> @code and wrong_codes + 1 >= @most then @now end,
            ended_by = case when code_hash <> @code and wrong_codes + 1 >= @most then 'wrong codes' end,
            sealed = case when code_hash <> @code and wrong_codes + 1 >= @most then null else sealed end
        where tenant_id = @tenant and link_id = @link and ended_at is null
        returning case when code_hash = @code then 'right' else 'wrong' end as answer
        """,
        new Dictionary<string, object?>
        {
            ["link"] = link.LinkId,
            ["code"] = OwnerSecret.HashOfCode(link.LinkId, code),
            ["most"] = MostWrongCodes,
            ["now"] = clock.GetCurrentInstant(),
        },
        row => row.Text("answer"),
        cancellation)) is ["right"];

    private Task<IReadOnlyList<OwnerLink>> Query(
        string authority, string condition, Dictionary<string, object?> parameters, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Tenant(authority),
        $"select {Columns} from rtb.owner_links where tenant_id = @tenant and {condition} order by made_at desc, link_id",
        parameters,
        row => new OwnerLink(
            row.Text("tenant_id"), row.Uuid("link_id"), row.Uuid("list_entry_id"), row.Text("reference"), row.Uuid("party_id"),
            row.Moment("made_at").InZone(Clock.London).Date, row.MomentOrNull("ended_at")?.InZone(Clock.London).Date),
        cancellation);
}

/// <summary>A link with its address and its code, as a letter or a sheet has them.</summary>
internal sealed record MadeLink(Guid LinkId, string Secret, string Code);
