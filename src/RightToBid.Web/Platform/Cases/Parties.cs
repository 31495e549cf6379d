using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform.Looks;

namespace RightToBid.Web.Platform.Cases;

/// <summary>Who people are: outside the events, with the purpose they are kept for and the day they need no longer be.</summary>
internal sealed class Parties(IKernel kernel, IClock clock, PeopleShown shown)
{
    public Task Record(string authority, Party party, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(authority),
        """
        insert into rtb.parties (tenant_id, party_id, name, address, email, telephone, purpose, keep_until, recorded_at)
        values (@tenant, @party, @name, @address, @email, @telephone, @purpose, @keepUntil, @now)
        on conflict (tenant_id, party_id) do update set name = excluded.name, address = excluded.address, email = excluded.email,
            telephone = excluded.telephone, purpose = excluded.purpose, keep_until = excluded.keep_until, recorded_at = excluded.recorded_at
        """,
        new Dictionary<string, object?>
        {
            ["party"] = party.PartyId,
            ["name"] = party.Name,
            ["address"] = party.Address,
            ["email"] = party.Email,
            ["telephone"] = party.Telephone,
            ["purpose"] = party.Purpose,
            ["keepUntil"] = party.KeepUntil,
            ["now"] = clock.GetCurrentInstant(),
        },
        cancellation);

    /// <summary>Who it is. That it was looked up is written down, where somebody is shown it.</summary>
    public async Task<Party?> Find(string authority, Guid partyId, CancellationToken cancellation)
    {
        var found = await Read(authority, partyId, cancellation);
        if (found is not null)
        {
            shown.Note(SeenKind.Party, partyId);
        }

        return found;
    }

    private async Task<Party?> Read(string authority, Guid partyId, CancellationToken cancellation) =>
        (await kernel.Database.Query(
            Scope.Tenant(authority),
            "select party_id, name, address, email, telephone, purpose, keep_until from rtb.parties where tenant_id = @tenant and party_id = @party",
            new Dictionary<string, object?> { ["party"] = partyId },
            row => new Party(row.Uuid("party_id"), row.TextOrNull("name"), row.TextOrNull("purpose") ?? "")
            {
                Address = row.TextOrNull("address"),
                Email = row.TextOrNull("email"),
                Telephone = row.TextOrNull("telephone"),
                KeepUntil = row.DayOrNull("keep_until"),
            },
            cancellation)).SingleOrDefault();
}

/// <summary>A person or a body with an address. Never in an event, a log or a public page.</summary>
internal sealed record Party(Guid PartyId, string? Name, string Purpose)
{
    public string? Address { get; init; }

    public string? Email { get; init; }

    public string? Telephone { get; init; }

    public LocalDate? KeepUntil { get; init; }
}
