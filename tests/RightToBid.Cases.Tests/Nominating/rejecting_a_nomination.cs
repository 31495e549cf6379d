using RightToBid.Cases.Nominating;
using RightToBid.Law;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Nominating;

public class rejecting_a_nomination
{
    private static readonly RejectNomination Reject = new(NominationId, "INV_CONNECTION", "Twenty local members.", On("Friday 1 March 2024"));

    private static Story<Nomination> TwentyLocalMembers => Given<Nomination>(
        NominatedOn("Monday 8 January 2024", SaveTheFox with { Body = SaveTheFox.Body with { IndividualMembers = 25, LocalMembers = 20 } }));

    [Fact]
    public void NOM_05_leaves_both_lists_as_they_are_where_that_is_the_policy()
    {
        var outcome = TwentyLocalMembers.When(Reject with { Policy = InvalidNominationPolicy.OnNeitherList });

        outcome.Then(new NominationInvalid(
            "INV_CONNECTION", "Twenty local members.", On("Friday 1 March 2024"), InvalidNominationPolicy.OnNeitherList));
        outcome.State.UnsuccessfulEntry.ShouldBeNull();
    }

    [Fact]
    public void A32_puts_it_on_the_unsuccessful_list_where_that_is_the_policy()
    {
        var outcome = TwentyLocalMembers.When(Reject with { Policy = InvalidNominationPolicy.OnUnsuccessfulList });

        outcome.Then(
            new NominationInvalid(
                "INV_CONNECTION", "Twenty local members.", On("Friday 1 March 2024"), InvalidNominationPolicy.OnUnsuccessfulList),
            new LandEnteredInUnsuccessfulList(
                "Twenty local members.", On("Friday 1 March 2024"), RegimeKeys.EnglandRightToBid2011, Version2014));
        outcome.State.Status.ShouldBe(NominationStatus.Invalid);
        NominationClock.UnsuccessfulList(outcome.State)!.Value.LastDay.ShouldBe(On("Wednesday 28 February 2029"));
    }

    [Fact]
    public void NOM_07_of_a_district_council_is_for_want_of_an_eligible_body() =>
        Given<Nomination>(NominatedOn(
                "Monday 8 January 2024", new CommunityGroup("Foxshire District Council", new CommunityBody(LegalForm.PublicAuthority))))
            .When(Reject with { Code = "INV_BODY" }).Decision.Refusal.ShouldBeNull();

    [Fact]
    public void for_want_of_a_connection_that_is_there_is_refused() =>
        Given<Nomination>(NominatedOn("Monday 8 January 2024", SaveTheFox)).When(Reject).ThenRefused("NOM_UNINC");
}
