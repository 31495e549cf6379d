using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;

namespace RightToBid.Web.Platform.Letterheads;

/// <summary>Each authority's letterhead and closing.</summary>
internal sealed class LetterSettings(IKernel kernel, IClock clock)
{
    public async Task<Letterhead?> Find(string authority, CancellationToken cancellation) =>
        (await kernel.Database.Query(
            Scope.Tenant(authority),
            "select council, address, telephone, email, signatory, closing from rtb.letter_settings where tenant_id = @tenant",
            [],
            row => new Letterhead(row.Text("council"), row.Text("address").Split('\n'), row.Text("signatory"))
            {
                Telephone = row.TextOrNull("telephone"),
                Email = row.TextOrNull("email"),
                Closing = row.TextOrNull("closing"),
            },
            cancellation)).SingleOrDefault();

    public Task Keep(string authority, string actor, Letterhead letterhead, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(authority),
        """
        insert into rtb.letter_settings (tenant_id, council, address, telephone, email, signatory, closing, updated_by, updated_at)
        values (@tenant, @council, @address, @telephone, @email, @signatory, @closing, @actor, @now)
        on conflict (tenant_id) do update set council = excluded.council, address = excluded.address, telephone = excluded.telephone,
            email = excluded.email, signatory = excluded.signatory, closing = excluded.closing, updated_by = excluded.updated_by,
            updated_at = excluded.updated_at
        """,
        new Dictionary<string, object?>
        {
            ["council"] = letterhead.Council,
            ["address"] = string.Join('\n', letterhead.Address),
            ["telephone"] = letterhead.Telephone,
            ["email"] = letterhead.Email,
            ["signatory"] = letterhead.Signatory,
            ["closing"] = letterhead.Closing,
            ["actor"] = actor,
            ["now"] = clock.GetCurrentInstant(),
        },
        cancellation);
}
