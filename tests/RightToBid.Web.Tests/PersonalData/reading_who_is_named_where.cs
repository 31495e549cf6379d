using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases.HandingOver;
using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Letters;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Platform.TestCouncil;

namespace RightToBid.Web.Tests.PersonalData;

/// <summary>Until when people are kept is read from a table of who is named where. It has to say what the events say, read one by one.</summary>
public sealed class reading_who_is_named_where(PeopleKept council) : IClassFixture<PeopleKept>
{
    /// <summary>The whole history, searched for whatever looks like an identifier.</summary>
    private const string ByEveryEvent =
        """
        with named as (
            select distinct e.stream_id, found.id from rtb.mt_events e
            cross join lateral (
                select (regexp_matches(e.data::text, '"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"', 'g'))[1]::uuid as id) found
            where e.tenant_id = @tenant)
        select p.party_id, max(s.timestamp) as last_at,
            coalesce(bool_or(exists (select from rtb.deadlines d where d.tenant_id = s.tenant_id and d.stream_id = s.id)), false) as runs
        from rtb.parties p
        left join named n on n.id = p.party_id
        left join rtb.mt_streams s on s.tenant_id = p.tenant_id and s.id = n.stream_id
        where p.tenant_id = @tenant and coalesce(p.name, p.address, p.email, p.telephone) is not null
        group by p.tenant_id, p.party_id
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task answers_as_reading_every_event_does()
    {
        var later = Guid.Parse("0190a5f0-0009-7000-8000-000000000c1d");
        await council.RecordClara();
        await council.Parties.Record(Authority, new Party(later, "Lena Later", Purposes.OwnsLand), Cancellation);
        council.Clock.AdvanceTo(On("Wednesday 13 May 2026"));
        await council.Do(new BeginHandover(
            Guid.Parse("0190a5f0-0005-7000-8000-000000000c1d"), LetterCouncil.Reference, "The Fox Inn", FoxCouncil.Friends with { PartyId = later },
            On("Wednesday 13 May 2026")));
        await council.Drain();

        var read = (await council.Services.GetRequiredService<IKernel>().Database.Query(
            Scope.Tenant(Authority), ByEveryEvent, parameters: null,
            row => (Party: row.Uuid("party_id"), LastAt: row.MomentOrNull("last_at"), Runs: row.YesNo("runs")),
            Cancellation)).ToDictionary(row => row.Party);
        var kept = await council.Retention.All(Authority, Cancellation);

        kept.Select(party => party.PartyId).ShouldBe(read.Keys, ignoreOrder: true);
        kept.ShouldAllBe(party => party.Runs == read[party.PartyId].Runs);
        kept.ShouldContain(party => party.Runs);
        kept.ShouldContain(party => !party.Runs);
        foreach (var party in kept.Where(party => read[party.PartyId].LastAt is not null))
        {
            party.LastOn.ShouldBe(read[party.PartyId].LastAt!.Value.InZone(RightToBid.Web.Platform.Clock.London).Date);
        }

        (await council.Retention.Find(Authority, later, Cancellation)).ShouldBe(kept.Single(party => party.PartyId == later));
        (await council.Retention.Find(Authority, Guid.Empty, Cancellation)).ShouldBeNull();
        (await council.Services.GetRequiredService<IKernel>().Verification.Verify(Cancellation)).IsClean.ShouldBeTrue();
    }
}
