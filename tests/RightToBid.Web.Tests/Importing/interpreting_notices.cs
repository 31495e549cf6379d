using RightToBid.Web.Importing.Interpreting;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Importing;

public class interpreting_notices
{
    private const string Ends = "Asset,Date of listing,Interim moratorium period ends,Full moratorium period ends,Protected period ends";

    private const string Gloucester =
        "Asset nominated,Date of listing,Notice from owner to dispose (S95(2)) date received,Interim moratorium end date (6 weeks),Full moratorium triggered Yes/No End Date (6 months)";

    [Fact]
    public void three_ends_that_fit_one_day_give_it() => Received(Ends, "The Fox Inn,03/06/2019,22/06/2020,11/11/2020,11/11/2021")
        .ShouldSatisfyAllConditions(day => day!.On.ShouldBe(On("Tuesday 12 May 2020")), day => day!.Source.ShouldBe(FactSource.Derived));

    [Fact]
    public void ends_that_fit_no_one_day_give_none_and_say_how_far_apart_they_are()
    {
        var row = Register.Only(Ends, "The Fox Inn,03/06/2019,22/06/2020,12/11/2020,11/11/2021");
        row.Entry.ShouldNotBeNull().Notices.ShouldHaveSingleItem().Received.ShouldBeNull();
        row.Issues.ShouldHaveSingleItem().Sentence.ShouldBe(
            "The day on which the council received the owner's notice is not published. No one day of receipt fits all 3 published ends: "
            + "12 May 2020 gives 22 June 2020 for the interim moratorium, but the full moratorium would then end on 11 November 2020, and 12 November 2020 is published (one day apart); "
            + "13 May 2020 gives 12 November 2020 for the full moratorium, but the interim moratorium would then end on 23 June 2020, and 22 June 2020 is published (one day apart) "
            + "and the protected period would then end on 12 November 2021, and 11 November 2021 is published (one day apart); "
            + "12 May 2020 gives 11 November 2021 for the protected period, but the full moratorium would then end on 11 November 2020, and 12 November 2020 is published (one day apart). "
            + "The notice is kept as published and opens no window.");
    }

    [Fact]
    public void an_end_that_several_days_fit_gives_none()
    {
        var row = Register.Only(Ends, "The Fox Inn,03/06/2019,,29/02/2024,");
        row.Entry!.Notices.ShouldHaveSingleItem().Received.ShouldBeNull();
        row.Issues.ShouldHaveSingleItem().Sentence.ShouldContain(
            "30 August 2023 and 31 August 2023 and 1 September 2023 fit the published end (29 February 2024) alike, so none is taken.");
    }

    [Fact]
    public void the_interim_moratorium_begins_with_the_day_of_receipt() =>
        Received("Asset,Date of listing,Interim moratorium start date", "The Fox Inn,03/06/2019,12/05/2020")
            .ShouldNotBeNull().On.ShouldBe(On("Tuesday 12 May 2020"));

    [Fact]
    public void yes_with_a_date_is_a_full_moratorium_and_its_end()
    {
        var row = Register.Only(Gloucester, "The Fox Inn,03/06/2019,12/05/2020,22/06/2020,Yes 11/11/2020");
        var notice = row.Entry.ShouldNotBeNull().Notices.ShouldHaveSingleItem();
        notice.FullEnds.ShouldNotBeNull().On.ShouldBe(On("Wednesday 11 November 2020"));
        notice.Requested.ShouldNotBeNull().ShouldSatisfyAllConditions(
            asked => asked.On.ShouldBe(On("Monday 22 June 2020")), asked => asked.Source.ShouldBe(FactSource.Assumed));
        Register.Compared(row).ShouldAllBe(each => !each.Differs);
    }

    [Theory]
    [InlineData("No")]
    [InlineData("")]
    public void no_and_nothing_are_no_full_moratorium(string triggered) =>
        Register.Only(Gloucester, $"The Fox Inn,03/06/2019,12/05/2020,22/06/2020,{triggered}").Entry!.Notices.ShouldHaveSingleItem().Requested.ShouldBeNull();

    [Fact]
    public void an_end_published_with_the_notice_does_not_show_that_a_group_asked() =>
        Register.Only("Asset,Date of listing,Disposal notice received,Full moratorium ends", "The Fox Inn,03/06/2019,12/05/2020,11/11/2020")
            .Entry!.Notices.ShouldHaveSingleItem().Requested.ShouldBeNull();

    [Theory]
    [InlineData("22/06/2020", "Monday 22 June 2020")]
    [InlineData("23/06/2020", null)]
    public void a_request_has_effect_to_the_last_day_of_the_interim_moratorium(string asked, string? taken) =>
        Register.Only("Asset,Date of listing,Disposal notice received,Request to bid received,Potential bidder", $"The Fox Inn,03/06/2019,12/05/2020,{asked},Friends of the Fox CIC")
            .Entry!.Notices.ShouldHaveSingleItem().Requested?.On.ShouldBe(On(taken ?? "Monday 22 June 2020"));

    [Fact]
    public void two_notices_in_a_cell_are_two_moratoria_with_their_ends_in_order()
    {
        var row = Register.Only(
            "Asset,Date of listing,Disposal notice received,Interim moratorium ends", "The Fox Inn,03/06/2019,\"12/05/2020\n3 May 2022\",\"22/06/2020\n14/06/2022\"");
        row.Entry!.Notices.Select(notice => (notice.Received!.On, notice.InterimEnds!.On)).ShouldBe(
        [
            (On("Tuesday 12 May 2020"), On("Monday 22 June 2020")), (On("Tuesday 3 May 2022"), On("Tuesday 14 June 2022")),
        ]);
        Register.Compared(row).Select(each => each.Days).ShouldBe([0, 1]);
    }

    [Fact]
    public void a_period_in_one_cell_ends_on_its_second_day() =>
        Register.Only("Asset,Date of listing,Disposal notice received,Interim moratorium period", "The Fox Inn,03/06/2019,12/05/2020,12/05/2020 to 22/06/2020")
            .Entry!.Notices.ShouldHaveSingleItem().InterimEnds!.On.ShouldBe(On("Monday 22 June 2020"));

    [Fact]
    public void a_notice_before_the_listing_sets_the_row_aside_for_the_days_may_be_swapped() =>
        Register.Only("Asset,Date of listing,Disposal notice received", "The Fox Inn,12/05/2020,03/06/2019").IsSetAside.ShouldBeTrue();

    [Fact]
    public void a_notice_on_the_day_of_the_listing_goes_in() =>
        Register.Only("Asset,Date of listing,Disposal notice received", "The Fox Inn,12/05/2020,12/05/2020").IsSetAside.ShouldBeFalse();

    private static FactDay? Received(string headings, string cells) => Register.Only(headings, cells).Entry.ShouldNotBeNull().Notices.ShouldHaveSingleItem().Received;
}
