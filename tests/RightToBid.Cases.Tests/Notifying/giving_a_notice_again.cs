using RightToBid.Cases.Disposing;
using RightToBid.Cases.Notifying;
using RightToBid.Law.Time;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Notifying;

public class giving_a_notice_again
{
    private static readonly ICaseEvent[] Told = [NoticeReceivedOn("Wednesday 13 May 2020"), ToldOfInterimEnd("Tuesday 23 June 2020", "Wednesday 13 May 2020")];

    [Fact]
    public void is_not_due_while_the_days_it_stated_are_those_that_the_facts_give() => Nominators(Told).IsDone.ShouldBeTrue();

    [Fact]
    public void is_due_when_the_day_of_receipt_is_put_right()
    {
        var duty = Nominators([.. Told, NoticeDayCorrected("Wednesday 13 May 2020", "Tuesday 12 May 2020")]);

        duty.MustBeGivenAgain.ShouldBeTrue();
        duty.IsOpenOn(On("Thursday 14 May 2020")).ShouldBeTrue();
        duty.Misstated.ShouldBe([new(WindowKeys.InterimMoratorium, On("Tuesday 23 June 2020"))]);
    }

    [Fact]
    public void is_done_by_a_later_notice_with_the_right_day() =>
        Nominators(
            [.. Told, NoticeDayCorrected("Wednesday 13 May 2020", "Tuesday 12 May 2020"), ToldOfInterimEnd("Monday 22 June 2020", "Friday 15 May 2020")])
            .IsDone.ShouldBeTrue();

    [Fact]
    public void is_not_done_by_a_later_notice_that_says_the_same_or_nothing()
    {
        ICaseEvent[] corrected = [.. Told, NoticeDayCorrected("Wednesday 13 May 2020", "Tuesday 12 May 2020")];

        Nominators([.. corrected, ToldOfInterimEnd("Tuesday 23 June 2020", "Friday 15 May 2020")]).MustBeGivenAgain.ShouldBeTrue();
        Nominators([.. corrected, new PublicityGiven(PublicityAudience.Nominator, "Letter", On("Friday 15 May 2020"))]).MustBeGivenAgain.ShouldBeTrue();
    }

    [Fact]
    public void is_not_due_after_all_when_the_correction_is_taken_back() =>
        Nominators(
            [
                .. Told, NoticeDayCorrected("Wednesday 13 May 2020", "Tuesday 12 May 2020"),
                NoticeDayCorrected("Tuesday 12 May 2020", "Wednesday 13 May 2020"),
            ]).IsDone.ShouldBeTrue();

    private static NoticeDuty Nominators(ICaseEvent[] history) =>
        NoticeDuties.Of(Fold<Moratorium>(history), WorkingDays.NoYears).Single(duty => duty.Notice.Key == NoticeCodes.DisposalNoticeToNominator);

    private static PublicityGiven ToldOfInterimEnd(string lastDay, string sentOn) => new(
        PublicityAudience.Nominator, "Letter", On(sentOn),
        new(MeansOfService.FirstClassPost, On(sentOn), On(sentOn), null, [new(WindowKeys.InterimMoratorium, On(lastDay))]));
}
