using RightToBid.Web.Importing.Dating;
using RightToBid.Web.Importing.Reading;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Importing;

public class reading_a_date_as_published
{
    [Theory]
    [InlineData("19/09/2020", "Saturday 19 September 2020")]
    [InlineData("9/9/20", "Wednesday 9 September 2020")]
    [InlineData("19.09.2020", "Saturday 19 September 2020")]
    [InlineData("19-09-2020", "Saturday 19 September 2020")]
    [InlineData("2020-09-19", "Saturday 19 September 2020")]
    [InlineData("2020-09-19T00:00:00Z", "Saturday 19 September 2020")]
    [InlineData("19/09/2020 00:00:00", "Saturday 19 September 2020")]
    [InlineData("10th December 2012", "Monday 10 December 2012")]
    [InlineData("1 August 2014", "Friday 1 August 2014")]
    [InlineData("12th May 2020", "Tuesday 12 May 2020")]
    [InlineData("Tuesday 12th of May, 2020", "Tuesday 12 May 2020")]
    [InlineData("May 12th, 2020", "Tuesday 12 May 2020")]
    [InlineData("1-Aug-14", "Friday 1 August 2014")]
    [InlineData("12Sept2020", "Saturday 12 September 2020")]
    [InlineData("to and including 11 November 2020", "Wednesday 11 November 2020")]
    [InlineData("Triggered 1 June 2020", "Monday 1 June 2020")]
    [InlineData("44089", "Tuesday 15 September 2020")]
    [InlineData("29 February 2024", "Thursday 29 February 2024")]
    public void finds_the_day(string text, string day)
    {
        var reading = PublishedDates.Read(new Cell(text));
        (reading.Form, reading.On, reading.Text).ShouldBe((DateForm.Day, On(day), text));
    }

    [Theory]
    [InlineData("05/06/2020", "Friday 5 June 2020")]
    [InlineData("06/05/2020", "Wednesday 6 May 2020")]
    public void takes_the_day_first_always(string text, string day) => PublishedDates.Read(new Cell(text)).On.ShouldBe(On(day));

    [Theory]
    [InlineData("31/02/2021", "31/02/2021 is not a day in the calendar.", false)]
    [InlineData("31st February 2021", "31st February 2021 is not a day in the calendar.", false)]
    [InlineData("29/02/2023", "29/02/2023 is not a day in the calendar.", false)]
    [InlineData("04/13/2021", "04/13/2021 has no month 13: dates are read with the day first.", true)]
    [InlineData("99/99/2021", "99/99/2021 has no month 99: dates are read with the day first.", false)]
    public void says_why_what_looks_like_a_date_is_none(string text, string problem, bool looksMonthFirst)
    {
        var reading = PublishedDates.Read(new Cell(text));
        (reading.Form, reading.Problem, reading.LooksMonthFirst).ShouldBe((DateForm.Impossible, problem, looksMonthFirst));
    }

    [Theory]
    [InlineData("2020-09", DateForm.MonthOrYear)]
    [InlineData("2020", DateForm.MonthOrYear)]
    [InlineData("September 2020", DateForm.MonthOrYear)]
    [InlineData("09/2020", DateForm.MonthOrYear)]
    [InlineData("(blank)", DateForm.Blank)]
    [InlineData("N/A", DateForm.Blank)]
    [InlineData(" ", DateForm.Blank)]
    [InlineData("see minutes", DateForm.Words)]
    public void makes_no_day_of_what_has_none(string text, DateForm form)
    {
        var reading = PublishedDates.Read(new Cell(text));
        (reading.Form, reading.On).ShouldBe((form, null));
    }

    [Theory]
    [InlineData("Yes 04/05/2021", true)]
    [InlineData("Triggered 04/05/2021", true)]
    [InlineData("No", false)]
    [InlineData("Not triggered", false)]
    [InlineData("04/05/2021", null)]
    public void hears_the_answer_beside_the_date(string text, bool? answer) => PublishedDates.Read(new Cell(text)).Answer.ShouldBe(answer);

    [Fact]
    public void finds_every_day_in_a_cell_with_several()
    {
        var reading = PublishedDates.Read(new Cell("1 June 2020; 3rd May 2022\n(second notice)"));
        (reading.Form, reading.On).ShouldBe((DateForm.SeveralDays, null));
        reading.Days.ShouldBe([On("Monday 1 June 2020"), On("Tuesday 3 May 2022")]);
    }

    [Fact]
    public void notices_a_weekday_that_the_date_does_not_have() => PublishedDates.Read(new Cell("Monday 12 May 2020")).Problem
        .ShouldBe("Monday is written, and 12 May 2020 was a Tuesday.");

    [Fact]
    public void believes_a_cell_that_the_workbook_says_is_a_date() =>
        PublishedDates.Read(new Cell("2020-05-12", On("Tuesday 12 May 2020"))).On.ShouldBe(On("Tuesday 12 May 2020"));
}
