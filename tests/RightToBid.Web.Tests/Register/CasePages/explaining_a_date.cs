using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Web.Register.CasePages;
using RightToBid.Web.Tests.Dashboards.CaseHistory;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register.CasePages;

public class explaining_a_date
{
    [Fact]
    public void it_says_what_started_it_and_who_recorded_that_when() =>
        Full().Why.Started.ShouldBe(
            "The council received the owner's notice of a wish to sell on Thursday 31 August 2023. An officer recorded this on 1 September 2023.");

    [Fact]
    public void it_says_what_the_law_says_with_its_section()
    {
        Full().WhyThisDate[1].ShouldBe("The Localism Act 2011, section 95(6), gives six months beginning with that day.");
        Full().Law.ShouldBe(new Uri("https://www.legislation.gov.uk/ukpga/2011/20/section/95"));
    }

    [Fact]
    public void it_counts_to_the_end_of_a_short_month()
    {
        Full().LastDay.ShouldBe(On("Thursday 29 February 2024"));
        Full().Counting.ShouldContain("31 February");
    }

    [Fact]
    public void it_says_that_no_lawyer_has_reviewed_it() => Full().Why.Standing.ShouldContain("not yet reviewed by a lawyer");

    [Fact]
    public void a_corrected_receipt_is_part_of_what_started_it() =>
        Window(
            "interim-moratorium",
            Fox.Notice("Friday 1 September 2023").RecordedOn("Friday 1 September 2023"),
            Fox.NoticeCorrected("Thursday 31 August 2023", "Friday 1 September 2023").RecordedOn("Friday 20 October 2023")).Why.Started.ShouldBe(
            "The council received the owner's notice of a wish to sell on Thursday 31 August 2023. An officer recorded this on 1 September 2023. " +
            "It was corrected on 20 October 2023 from Friday 1 September 2023, because: the post room's stamp was misread.");

    [Fact]
    public void a_day_that_the_council_published_otherwise_is_shown_with_what_to_do() =>
        Window("full-moratorium", Notice, Published("28/02/2024", "Wednesday 28 February 2024")).PublishedOtherwise.ShouldBe(
            "The council published 28 February 2024 (“28/02/2024”), one day less than the law gives. " +
            "Until it is put right, groups should act by the earlier date and owners should wait for the later.");

    [Fact]
    public void a_day_that_the_council_published_rightly_is_not_remarked_on() =>
        Window("full-moratorium", Notice, Published("29/02/2024", "Thursday 29 February 2024")).PublishedOtherwise.ShouldBeNull();

    [Fact]
    public void a_full_moratorium_that_nobody_asked_for_says_why_it_does_not_apply()
    {
        var window = Full();

        window.Standing.ShouldBe(WindowStanding.DoesNotApply);
        window.StandingInWords.ShouldBe("No community interest group asked to bid by the end of Wednesday 11 October 2023.");
    }

    private static (ICaseEvent, NodaTime.LocalDate) Notice => Fox.Notice("Thursday 31 August 2023").RecordedOn("Friday 1 September 2023");

    private static (ICaseEvent, NodaTime.LocalDate) Published(string text, string day) =>
        new MoratoriumDatesPublished("the register", [new PublishedDate("full-moratorium", text, On(day))]).RecordedOn("Friday 1 March 2024");

    private static WindowRow Full() => Window("full-moratorium", Notice);

    private static WindowRow Window(string key, params (ICaseEvent, NodaTime.LocalDate)[] events) =>
        CaseDocuments.Of(CaseOf.Events(events), On("Friday 1 March 2024")).Notices[0].Windows.Single(window => window.Window == key);
}
