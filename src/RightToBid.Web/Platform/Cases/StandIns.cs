using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;

namespace RightToBid.Web.Platform.Cases;

/// <summary>An officer who works on a case while its own is away.</summary>
/// <param name="FromOn">The first day.</param>
/// <param name="ToOn">The last day.</param>
/// <param name="GivenBy">The account that recorded it.</param>
internal sealed record StandIn(string Reference, Guid Officer, Guid InPlaceOf, LocalDate FromOn, LocalDate ToOn, string GivenBy, Instant GivenAt);

/// <summary>Hands cases to colleagues for a time. Who did so and when is kept.</summary>
internal sealed class StandIns(IKernel kernel, IClock clock, IIdentifiers identifiers)
{
    /// <summary>Those that have not been ended, over or not.</summary>
    public Task<IReadOnlyList<StandIn>> Of(string authority, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Tenant(authority),
        "select reference, account_id, in_place_of, from_on, to_on, given_by, given_at from rtb.case_stand_ins where tenant_id = @tenant and ended_at is null",
        parameters: null,
        row => new StandIn(
            row.Text("reference"), row.Uuid("account_id"), row.Uuid("in_place_of"), row.Day("from_on"), row.Day("to_on"), row.Text("given_by"), row.Moment("given_at")),
        cancellation);

    /// <summary>In place of an earlier one, which ends now.</summary>
    public async Task Give(Caller caller, string reference, Guid officer, Guid inPlaceOf, DateInterval days, CancellationToken cancellation)
    {
        await End(caller, reference, cancellation);
        await kernel.Database.Execute(
            Scope.Tenant(caller.Authority),
            """
            insert into rtb.case_stand_ins (tenant_id, stand_in_id, reference, account_id, in_place_of, from_on, to_on, given_by, given_at)
            values (@tenant, @id, @reference, @officer, @absent, @from, @to, @by, @now)
            on conflict (tenant_id, reference) where ended_at is null do update
            set account_id = excluded.account_id, in_place_of = excluded.in_place_of, from_on = excluded.from_on, to_on = excluded.to_on,
                given_by = excluded.given_by, given_at = excluded.given_at
            """,
            new()
            {
                ["id"] = identifiers.Next(),
                ["reference"] = reference,
                ["officer"] = officer,
                ["absent"] = inPlaceOf,
                ["from"] = days.Start,
                ["to"] = days.End,
                ["by"] = caller.Actor,
                ["now"] = clock.GetCurrentInstant(),
            },
            cancellation);
    }

    public Task End(Caller caller, string reference, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        "update rtb.case_stand_ins set ended_at = @now where tenant_id = @tenant and reference = @reference and ended_at is null",
        new() { ["reference"] = reference, ["now"] = clock.GetCurrentInstant() },
        cancellation);
}
