using Microsoft.AspNetCore.Mvc.ModelBinding;

using NodaTime;

using RightToBid.Web.Shared;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Shared;

public class days_in_words
{
    [Fact]
    public void name_the_weekday() => On("Thursday 29 February 2024").InFull().ShouldBe("Thursday 29 February 2024");

    [Fact]
    public void as_an_end_include_the_day() => On("Thursday 29 February 2024").ToTheEndOf().ShouldBe("to the end of Thursday 29 February 2024");

    [Theory]
    [InlineData("Friday 23 February 2024", "6 days left")]
    [InlineData("Wednesday 28 February 2024", "1 day left")]
    [InlineData("Thursday 29 February 2024", "today is the last day")]
    [InlineData("Friday 1 March 2024", "ended 1 day ago")]
    [InlineData("Sunday 3 March 2024", "ended 3 days ago")]
    public void say_how_far_away_an_end_is(string today, string distance) => On("Thursday 29 February 2024").Distance(On(today)).ShouldBe(distance);

    [Fact]
    public void typed_in_parts_are_read() => Read("29", "2", "2024").ShouldBe(On("Thursday 29 February 2024"));

    [Theory]
    [InlineData("feb")]
    [InlineData("February")]
    [InlineData(" 02 ")]
    public void typed_with_a_month_by_name_are_read(string month) => Read("29", month, "2024").ShouldBe(On("Thursday 29 February 2024"));

    [Theory]
    [InlineData("29", "2", "2023")]
    [InlineData("0", "2", "2023")]
    [InlineData("-1", "2", "2023")]
    [InlineData("31", "ma", "2023")]
    public void that_do_not_exist_are_refused(string day, string month, string year) => Read(day, month, year).ShouldBeNull();

    private static LocalDate? Read(string day, string month, string year) =>
        new DateAnswer { Day = day, Month = month, Year = year }.TryRead(new ModelStateDictionary(), "On", "the day", out var read) ? read : null;
}
