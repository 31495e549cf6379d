using RightToBid.Cases.Correcting;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Notifying;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Register.Changes;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register.Changes;

public class keeping_records_to_the_office(AshcombeRegister council) : IClassFixture<AshcombeRegister>
{
    private static readonly Guid Meadow = Guid.Parse("0190a5f0-0000-7000-8000-000000000003");

    [Fact]
    public async Task what_puts_one_right_is_in_no_list_of_changes_no_feed_and_no_history()
    {
        council.Clock.AdvanceTo(On("Tuesday 12 May 2026"));
        await council.Send(new RecordInterestedParty(Meadow, NoticeRecipient.Owner, InterestAnswer.Known, AshcombeRegister.Owner));
        await council.Send(new StrikeOutFact<ListEntry>(Meadow, 2, "it was the neighbour"));

        foreach (var page in new[] { "/register/changes?from=2026-05-12&to=2026-05-12", $"/register/{TestCouncil.Authority}/ACV/2025/0002", "/register.atom" })
        {
            using var response = await council.Ask(page);
            var told = await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            told.ShouldContain("Long Meadow");
            told.ShouldNotContain("it was the neighbour");
        }
    }

    [Fact]
    public void none_is_a_kind_of_change() =>
        OfficeRecords.Names.Intersect(ChangeKinds.Events(null)).ShouldBeEmpty();

    [Fact]
    public void each_is_known_by_its_stored_name() => OfficeRecords.Names.Order(StringComparer.Ordinal)
        .ShouldBe(["evidence_attached", "interested_party_ended", "interested_party_recorded", "letter_kept"]);
}
