using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Nominating;

public class listing_part_of_the_land
{
    private static readonly AcceptNomination Accept = new(
        NominationId, ListEntryId, Findings, "Both findings are made.", On("Friday 1 March 2024"));

    private static readonly OtherAuthorityNoted OverTheBorder =
        new("Westshire District Council", "The pub and its garden", On("Wednesday 10 January 2024"));

    [Fact]
    public void A11_keeps_what_was_nominated_and_what_is_listed_apart_with_the_reasons_for_the_rest()
    {
        var outcome = Given<Nomination>(NominatedOn("Monday 8 January 2024") with { Asset = Pub with { Boundaries = "The pub and the field" } })
            .When(Accept with { ListedExtent = "The pub", ReasonsForRest = "The field is let for grazing." });

        outcome.State.Asset!.Boundaries.ShouldBe("The pub and the field");
        outcome.State.ListedExtent.ShouldBe("The pub");
        outcome.State.ReasonsForRest.ShouldBe("The field is let for grazing.");
        NominationSaga.React(outcome.Decision.Events[0], outcome.State).ShouldHaveSingleItem()
            .ShouldBeOfType<EnterInList>().Extent.ShouldBe("The pub");
    }

    [Fact]
    public void without_reasons_for_the_rest_is_asked_again() =>
        Given<Nomination>(NominatedOn("Monday 8 January 2024"))
            .When(Accept with { ListedExtent = "The pub" })
            .ThenAsksAgainFor("ReasonsForRest", "Give the reasons why the rest of the land is not listed.");

    [Fact]
    public void NOM_18_is_all_that_can_be_done_where_the_rest_is_in_another_area()
    {
        var story = Given<Nomination>(NominatedOn("Monday 8 January 2024"), OverTheBorder);

        story.When(Accept).ThenRefused(
            "PARTLY_OUTSIDE_AREA",
            "Part of the land is in the area of Westshire District Council, and only the part in this council's area can be listed here.",
            under: "Localism Act 2011, s. 90(3)(a)");
        story.When(Accept with { ListedExtent = "The pub and its garden", ReasonsForRest = "The field is in Westshire." })
            .Decision.Refusal.ShouldBeNull();
    }

    [Fact]
    public void the_other_authority_is_named_once_however_often_it_is_noted()
    {
        var story = Given<Nomination>(NominatedOn("Monday 8 January 2024"));
        var note = new NoteOtherAuthority(NominationId, "Westshire District Council", "The pub and its garden", On("Wednesday 10 January 2024"));

        var noted = story.When(note);
        noted.Then(OverTheBorder);
        new Story<Nomination>(noted.State, LongAfter).When(note).ThenNothing();
        story.When(note with { Authority = " " }).ThenAsksAgainFor("Authority");
        story.When(note with { PartHere = "" }).ThenAsksAgainFor("PartHere");
    }
}
