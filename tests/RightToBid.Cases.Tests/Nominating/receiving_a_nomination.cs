using RightToBid.Cases.Nominating;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Nominating;

public class receiving_a_nomination
{
    private static ReceiveNomination Receive(string day) => new(
        NominationId, Reference, Pub, FriendsOfTheFox, "It is the heart of the village.", On(day), How: MeansOfReceipt.Email);

    [Fact]
    public void records_the_day_and_the_version_of_the_law_that_governs_it() =>
        Given<Nomination>().When(Receive("Monday 8 January 2024")).Then(NominatedOn("Monday 8 January 2024"));

    [Theory]
    [InlineData("Thursday 31 July 2014", Version2012)]
    [InlineData("Friday 1 August 2014", Version2014)]
    public void is_governed_by_the_law_of_its_day(string day, string version) =>
        Given<Nomination>().When(Receive(day)).State.RuleVersion.ShouldBe(version);

    [Fact]
    public void on_the_first_day_of_the_law_is_possible_and_a_day_sooner_nobody_has_encoded()
    {
        Given<Nomination>().When(Receive("Friday 21 September 2012")).Decision.Refusal.ShouldBeNull();
        Given<Nomination>().When(Receive("Thursday 20 September 2012")).ThenRefused(
            "LAW_NOT_ENCODED", "england-right-to-bid-2011 is encoded for 2012-09-21 to 2042-12-31, not for 2012-09-20.");
    }

    [Fact]
    public void under_a_regime_that_nobody_has_encoded_is_refused() =>
        Given<Nomination>().When(Receive("Monday 8 January 2024") with { RegimeKey = "atlantis-right-to-bid-1999" })
            .ThenRefused("LAW_NOT_ENCODED");

    [Fact]
    public void today_is_possible_and_tomorrow_is_not()
    {
        var story = Given<Nomination>().RecordedOn("Monday 8 January 2024");

        story.When(Receive("Monday 8 January 2024")).Decision.Refusal.ShouldBeNull();
        story.When(Receive("Tuesday 9 January 2024")).ThenAsksAgainFor("ReceivedOn", "Tuesday 9 January 2024 is in the future.");
    }

    [Fact]
    public void needs_a_reference_a_place_and_a_body()
    {
        var receive = Receive("Monday 8 January 2024");

        Given<Nomination>().When(receive with { Reference = " " }).ThenAsksAgainFor("Reference");
        Given<Nomination>().When(receive with { Asset = Pub with { Name = "" } }).ThenAsksAgainFor("Asset");
        Given<Nomination>().When(receive with { Nominator = FriendsOfTheFox with { Name = "" } }).ThenAsksAgainFor("Nominator");
    }

    [Fact]
    public void of_another_day_in_the_same_place_is_refused() =>
        Given<Nomination>(NominatedOn("Monday 8 January 2024")).When(Receive("Tuesday 9 January 2024"))
            .ThenRefused("ALREADY_RECEIVED", "Nomination ACV/2020/0007 has been recorded here already.");
}
