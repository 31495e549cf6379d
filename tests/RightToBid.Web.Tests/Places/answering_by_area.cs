using NodaTime;

using RightToBid.Web.Authorities;
using RightToBid.Web.Platform.Places;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Places;

/// <summary>Regulation 4(1)(a) and (b), answered from the areas of councils and their neighbours of the day.</summary>
public class answering_by_area
{
    private const string Gloucester = "E07000081";
    private const string Tewkesbury = "E07000083";
    private const string Mendip = "E07000187";
    private const string SouthSomerset = "E07000189";
    private const string Somerset = "E06000066";
    private const string Cornwall = "E06000052";

    private static readonly LocalDate Early = On("Friday 21 September 2012");

    [Fact]
    public void the_authority_s_own_area_is_yes()
    {
        var answer = At(Gloucester, "Monday 8 January 2024").Of([Gloucester], null, "Its activities concern");
        answer.ShouldBe(new AreaAnswer(AreaFound.OwnArea, "Its activities concern this council’s area."));
    }

    [Fact]
    public void so_is_a_parish_of_it_while_that_exists()
    {
        var parish = new Place(Guid.Empty, "T01", "Thornbury", PlaceKind.Parish, null, On("Monday 1 April 2013"), On("Saturday 31 March 2018"));

        At(Gloucester, "Saturday 31 March 2018").Of([], parish, "Its activities concern").Reason.ShouldBe("Its activities concern Thornbury, which is in this council’s area.");
        At(Gloucester, "Sunday 1 April 2018").Of([], parish, "Its activities concern").Found.ShouldBe(AreaFound.NotShown);
    }

    [Fact]
    public void a_neighbour_s_area_is_yes_with_its_name()
    {
        var answer = At(Gloucester, "Monday 8 January 2024", (Tewkesbury, Early)).Of([Cornwall, Tewkesbury], null, "Its surplus benefits");
        answer.Found.ShouldBe(AreaFound.NeighbouringArea);
        answer.Reason.ShouldBe(
            "Its surplus benefits the area of Tewkesbury Borough Council. Tewkesbury Borough Council is a neighbouring authority: the two share part of a boundary (regulation 1(3)).");
    }

    [Fact]
    public void a_neighbour_counts_from_the_day_on_which_it_became_one()
    {
        At(Gloucester, "Sunday 31 March 2024", (Tewkesbury, On("Monday 1 April 2024"))).Of([Tewkesbury], null, "It is active in").IsShown.ShouldBeFalse();
        At(Gloucester, "Monday 1 April 2024", (Tewkesbury, On("Monday 1 April 2024"))).Of([Tewkesbury], null, "It is active in").IsShown.ShouldBeTrue();
    }

    [Fact]
    public void any_other_area_is_for_the_officer()
    {
        At(Gloucester, "Monday 8 January 2024", (Tewkesbury, Early)).Of([Cornwall], null, "Its activities concern").Reason
            .ShouldBe("Its activities concern the area of Cornwall Council. On Monday 8 January 2024 the register shows that neither as this council’s area nor as a neighbour’s.");
        At(Gloucester, "Monday 8 January 2024").Of([], null, "Its activities concern").Reason.ShouldBe("The register does not say, by council, where that is.");
    }

    [Fact]
    public void the_area_of_a_council_that_ended_is_its_successor_s_from_then()
    {
        At(Somerset, "Monday 3 April 2023").Of([Mendip], null, "Its activities concern").ShouldBe(
            new AreaAnswer(AreaFound.OwnArea, "Its activities concern the area of Mendip District Council, which lies in this council’s area."));
        At(SouthSomerset, "Friday 31 March 2023").Of([Mendip], null, "Its activities concern").IsShown.ShouldBeFalse();
        At(SouthSomerset, "Monday 3 April 2023").Of([Mendip], null, "Its activities concern").Found.ShouldBe(AreaFound.OwnArea);
    }

    [Fact]
    public void a_neighbour_that_ended_is_one_still_through_its_successor()
    {
        const string Dorset = "E06000059";
        At(Dorset, "Friday 31 March 2023", (SouthSomerset, On("Monday 1 April 2019"))).Of([Mendip], null, "It is active in").IsShown.ShouldBeFalse();
        var after = At(Dorset, "Monday 3 April 2023", (SouthSomerset, On("Monday 1 April 2019"))).Of([Mendip], null, "Its activities concern");
        after.Found.ShouldBe(AreaFound.NeighbouringArea);
        after.Reason.ShouldContain("the area of Mendip District Council, which was part of that of Somerset Council on Monday 3 April 2023");
    }

    [Fact]
    public void the_area_of_a_council_that_several_took_over_is_nobody_s_for_certain() =>
        At("E06000063", "Monday 3 April 2023").Of(["CMA"], null, "Its activities concern").IsShown.ShouldBeFalse();

    [Fact]
    public void neighbours_are_such_since_the_younger_of_the_two_began()
    {
        Neighbours.Since(Gloucester, KnownAuthorities.Find(Tewkesbury)!).ShouldBe(Early);
        Neighbours.Since(Gloucester, KnownAuthorities.Find(Somerset)!).ShouldBe(On("Saturday 1 April 2023"));
    }

    private static LocalArea At(string authority, string day, params (string Code, LocalDate From)[] neighbours) =>
        new(authority, [.. neighbours.Select(neighbour => new Neighbour(KnownAuthorities.Find(neighbour.Code)!, neighbour.From))], On(day));
}
