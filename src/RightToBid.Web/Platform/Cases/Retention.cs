using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;

namespace RightToBid.Web.Platform.Cases;

/// <summary>Until when people are kept, and the nightly work that erases those whose day is past.</summary>
/// <remarks>
/// The day is computed, never stored: so many years after the last thing that happened in any matter that names the party, and not while one
/// of those matters still has a deadline before it. A day that was promised when somebody was recorded stands instead of the years.
/// </remarks>
internal sealed class Retention(IKernel kernel, Erasure erasure, Holds holds, IClock clock) : INightlyWork
{
    private const string Kept =
        """
        select p.party_id, p.name, p.purpose, p.keep_until, p.recorded_at, max(s.timestamp) as last_at,
            coalesce(bool_or(exists (select from rtb.deadlines d where d.tenant_id = s.tenant_id and d.stream_id = s.id)), false) as runs
        from rtb.parties p
        left join rtb.rm_named_parties n on n.tenant_id = p.tenant_id and n.party_id = p.party_id
        left join rtb.mt_streams s on s.tenant_id = n.tenant_id and s.id = n.stream_id
        where p.tenant_id = @tenant and (@only::uuid is null or p.party_id = @only)
            and coalesce(p.name, p.address, p.email, p.telephone) is not null
        group by p.tenant_id, p.party_id
        """;

    /// <summary>How many years each purpose keeps people in an authority: its own choice, or the table's.</summary>
    public async Task<IReadOnlyDictionary<string, int>> YearsOf(string authority, CancellationToken cancellation)
    {
        var chosen = (await kernel.Database.Query(
            Scope.Tenant(authority),
            "select purpose, years from rtb.retention_policies where tenant_id = @tenant",
            parameters: null,
            row => (Purpose: row.Text("purpose"), Years: (int)row.Whole("years")),
            cancellation)).ToDictionary(row => row.Purpose, row => row.Years);
        return Purposes.All.ToDictionary(purpose => purpose.Key, purpose => chosen.GetValueOrDefault(purpose.Key, purpose.Years));
    }

    public Task Choose(Caller caller, Purpose purpose, int years, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        """
        insert into rtb.retention_policies (tenant_id, purpose, years, set_by, set_at) values (@tenant, @purpose, @years, @by, @now)
        on conflict (tenant_id, purpose) do update set years = excluded.years, set_by = excluded.set_by, set_at = excluded.set_at
        """,
        new()
        {
            ["purpose"] = purpose.Key,
            ["years"] = (long)years,
            ["by"] = caller.Actor,
            ["now"] = clock.GetCurrentInstant(),
        },
        cancellation);

    /// <summary>Everybody of whom something is kept, the first to be erased first.</summary>
    public Task<IReadOnlyList<KeptParty>> All(string authority, CancellationToken cancellation) => Read(authority, only: null, cancellation);

    public async Task<KeptParty?> Find(string authority, Guid partyId, CancellationToken cancellation) =>
        (await Read(authority, partyId, cancellation)).SingleOrDefault();

    public async Task Run(CancellationToken cancellation)
    {
        var authorities = await kernel.Database.Query(
            Scope.Worker,
            "select distinct tenant_id from rtb.parties",
            parameters: null,
            row => row.Text("tenant_id"),
            cancellation);
        foreach (var authority in authorities)
        {
            foreach (var party in (await All(authority, cancellation)).Where(party => party.IsToGoOn(clock.Today())))
            {
                await erasure.Erase(authority, party.PartyId, ErasedBecause.DayIsPast, Erasure.NightlyWork, cancellation);
            }
        }
    }

    private async Task<IReadOnlyList<KeptParty>> Read(string authority, Guid? only, CancellationToken cancellation)
    {
        var years = await YearsOf(authority, cancellation);
        var held = await holds.Of(authority, cancellation);
        var kept = await kernel.Database.Query(
            Scope.Tenant(authority),
            Kept,
            new() { ["only"] = only },
            row => new KeptParty(
                row.Uuid("party_id"),
                row.TextOrNull("name"),
                row.Text("purpose"),
                row.DayOrNull("keep_until"),
                Later(row.Moment("recorded_at"), row.MomentOrNull("last_at")),
                years[Purposes.Of(row.Text("purpose")).Key],
                row.YesNo("runs"),
                held.GetValueOrDefault(row.Uuid("party_id"))),
            cancellation);
        return [.. kept.OrderBy(party => party.KeepUntil).ThenBy(party => party.PartyId)];
    }

    private static LocalDate Later(Instant recorded, Instant? last) =>
        (last is { } happened && happened > recorded ? happened : recorded).InZone(Clock.London).Date;
}

/// <summary>Somebody of whom something is kept, and until when.</summary>
/// <param name="PromisedUntil">The day that was given when the party was recorded; it stands instead of the years.</param>
/// <param name="LastOn">The day of the last thing that happened in any matter that names the party.</param>
/// <param name="Runs">Whether one of those matters has a deadline before it.</param>
internal sealed record KeptParty(
    Guid PartyId, string? Name, string Purpose, LocalDate? PromisedUntil, LocalDate LastOn, int Years, bool Runs, Hold? Hold)
{
    /// <summary>The last day on which the party is kept, if nothing more happens.</summary>
    public LocalDate KeepUntil => PromisedUntil ?? LastOn.PlusYears(Years);

    /// <summary>The night in which the party is erased; nothing while a hold or a running matter keeps it.</summary>
    public LocalDate? ErasedOn => Runs || Hold is not null ? null : KeepUntil.PlusDays(1);

    public bool IsToGoOn(LocalDate today) => ErasedOn is { } day && day <= today;
}
