using RightToBid.Cases.Nominating;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Nominating;

public class keeping_an_unsuccessful_nomination
{
    private static readonly ICaseEvent[] Unsuccessful =
    [
        NominatedOn("Monday 10 May 2021"),
        new NominationUnsuccessful("It furthers no social interest.", On("Monday 14 June 2021")),
        new LandEnteredInUnsuccessfulList(
            "It furthers no social interest.", On("Monday 14 June 2021"), RegimeKeys.EnglandRightToBid2011, Version2014),
    ];

    [Fact]
    public void W20_02_may_end_on_the_first_day_after_five_years() =>
        Given<Nomination>(Unsuccessful).When(new RemoveFromUnsuccessfulList(NominationId, On("Sunday 14 June 2026")))
            .Then(new UnsuccessfulEntryRemoved(On("Sunday 14 June 2026")));

    [Fact]
    public void W20_02_may_not_end_a_day_sooner()
    {
        var outcome = Given<Nomination>(Unsuccessful).When(new RemoveFromUnsuccessfulList(NominationId, On("Saturday 13 June 2026")));

        outcome.ThenRefused(
            "TOO_EARLY",
            "The entry must stay in the list to the end of Saturday 13 June 2026.",
            under: "Localism Act 2011, s. 93(3)(a)");
        outcome.Decision.Refusal!.Instead.ShouldBe("It may be removed from Sunday 14 June 2026.");
    }

    [Fact]
    public void may_not_end_twice_on_different_days() =>
        Given<Nomination>([.. Unsuccessful, new UnsuccessfulEntryRemoved(On("Sunday 14 June 2026"))])
            .When(new RemoveFromUnsuccessfulList(NominationId, On("Monday 15 June 2026")))
            .ThenRefused("ALREADY_REMOVED");

    [Fact]
    public void is_no_matter_for_a_nomination_that_is_in_no_list() =>
        Given<Nomination>(NominatedOn("Monday 10 May 2021"))
            .When(new RemoveFromUnsuccessfulList(NominationId, On("Sunday 14 June 2026")))
            .ThenRefused("NOT_IN_UNSUCCESSFUL_LIST");

    [Fact]
    public void may_end_from_a_day_that_is_announced_once()
    {
        var state = Fold<Nomination>(Unsuccessful);
        var due = NominationSaga.Deadlines(state).ShouldHaveSingleItem();
        (due.Kind, due.LastDay).ShouldBe(("unsuccessful-list", On("Saturday 13 June 2026")));

        var announced = NominationSaga.OnDue(state, due).ShouldHaveSingleItem();

        announced.ShouldBe(new UnsuccessfulEntryMayBeRemoved(On("Saturday 13 June 2026")));
        NominationSaga.OnDue(state.Evolve(announced), due).ShouldBeEmpty();
        NominationSaga.Deadlines(state.Evolve(announced)).ShouldBeEmpty();
    }

    [Fact]
    public void is_not_announced_once_the_entry_has_gone() =>
        NominationSaga.Deadlines(Fold<Nomination>([.. Unsuccessful, new UnsuccessfulEntryRemoved(On("Sunday 14 June 2026"))]))
            .ShouldBeEmpty();
}
