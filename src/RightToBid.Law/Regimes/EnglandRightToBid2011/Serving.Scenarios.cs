using RightToBid.Law.Tests.Regimes;
using RightToBid.Law.Time;
using RightToBid.Testing;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

public class section_7_delivery_by_post
{
    [Theory]
    [InlineData("Monday 8 January 2024", "Wednesday 10 January 2024")]
    [InlineData("Thursday 11 January 2024", "Monday 15 January 2024")]   // Friday, then Monday
    [InlineData("Friday 12 January 2024", "Tuesday 16 January 2024")]
    [InlineData("Saturday 13 January 2024", "Tuesday 16 January 2024")]   // posted on a Saturday: Monday is the first working day after
    [InlineData("Thursday 28 March 2024", "Wednesday 3 April 2024")]   // Good Friday, a weekend and Easter Monday
    public void first_class_is_presumed_on_the_second_working_day(string posted, string given) =>
        England.RightToBid.DeliveryByPost(PostClass.First, On(posted), BankHolidays.EnglandAndWales).GivenOn.ShouldBe(On(given));

    [Theory]
    [InlineData("Monday 8 January 2024", "Friday 12 January 2024")]
    [InlineData("Tuesday 9 January 2024", "Monday 15 January 2024")]
    [InlineData("Friday 22 December 2023", "Tuesday 2 January 2024")]   // 27, 28 and 29 December, and New Year's Day is a bank holiday
    public void second_class_is_presumed_on_the_fourth(string posted, string given) =>
        England.RightToBid.DeliveryByPost(PostClass.Second, On(posted), BankHolidays.EnglandAndWales).GivenOn.ShouldBe(On(given));

    [Fact]
    public void and_says_that_it_is_a_presumption()
    {
        var delivery = England.RightToBid.DeliveryByPost(PostClass.First, On("Monday 8 January 2024"), BankHolidays.EnglandAndWales);
        delivery.Explanation.ShouldEndWith("unless another day is proved.");
        delivery.Source.ToString().ShouldBe("Interpretation Act 1978, s. 7");
    }

    [Fact]
    public void a_year_without_a_calendar_is_refused() => Should.Throw<LawNotEncodedException>(() =>
        England.RightToBid.DeliveryByPost(PostClass.First, On("Monday 8 January 2024"), WorkingDays.NoYears));
}
