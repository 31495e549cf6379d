using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform;

namespace RightToBid.Web.Owners;

/// <summary>Makes owners' links, finds them and ends them. A new one ends the one before it.</summary>
internal sealed class OwnerLinks(IKernel kernel, IClock clock, IIdentifiers identifiers)
{
    /// <summary>After as many wrong codes a link is no longer good: somebody else may have the letter's address.</summary>
    public const int MostWrongCodes = 10;

    private const string Columns = "tenant_id, link_id, list_entry_id, reference, party_id, made_at, ended_at";

    public async Task<MadeLink> Make(Caller caller, Guid listEntryId, string reference, Guid partyId, CancellationToken cancellation)
    {
        var made = new MadeLink(identifiers.Next(), OwnerSecret.NewAddress(), OwnerSecret.NewCode());
        await kernel.Database.Execute(
            Scope.Tenant(caller.Authority),
            """
            update rtb.owner_links set ended_at = @now, ended_by = @by
            where tenant_id = @tenant and list_entry_id = @entry and party_id = @party and ended_at is null
            """,
            new Dictionary<string, object?> { ["entry"] = listEntryId, ["party"] = partyId, ["by"] = caller.Actor, ["now"] = clock.GetCurrentInstant() },
            cancellation);
        await kernel.Database.Execute(
            Scope.Tenant(caller.Authority),
            """
            insert into rtb.owner_links (tenant_id, link_id, list_entry_id, reference, party_id, secret_hash, code_hash, made_by, made_at)
            values (@tenant, @link, @entry, @reference, @party, @secret, @code, @by, @now)
            """,
            new Dictionary<string, object?>
            {
                ["link"] = made.LinkId,
                ["entry"] = listEntryId,
                ["reference"] = reference,
                ["party"] = partyId,
                ["secret"] = OwnerSecret.HashOfAddress(made.Secret),
                ["code"] = OwnerSecret.HashOfCode(made.LinkId, made.Code),
                ["by"] = caller.Actor,
                ["now"] = clock.GetCurrentInstant(),
            },
            cancellation);
        return made;
    }

    public Task<int> End(Caller caller, Guid linkId, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        "update rtb.owner_links set ended_at = @now, ended_by = @by where tenant_id = @tenant and link_id = @link and ended_at is null",
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
            ended_by = case when code_hash <> @code and wrong_codes + 1 >= @most then 'wrong codes' end
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

/// <summary>A link just made: the only moment at which its address and its code are known.</summary>
internal sealed record MadeLink(Guid LinkId, string Secret, string Code);
