using RightToBid.Cases.Disposing;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Disposing;

/// <summary>The five timers: on time, late, twice, after the end, never.</summary>
public class when_a_period_ends
{
    private static readonly Deadline Interim = new(
        "interim-moratorium", On("Monday 22 June 2020"), "Localism Act 2011, s. 95(6)", Version2014);

    private static readonly Deadline Full = Interim with { Kind = "full-moratorium", LastDay = On("Wednesday 11 November 2020") };

    private static readonly Deadline Protected = Interim with { Kind = "protected-period", LastDay = On("Thursday 11 November 2021") };

    [Fact]
    public void three_periods_stand_once_a_group_has_asked() =>
        MoratoriumSaga.Deadlines(Fold<Moratorium>([NoticeReceivedOn("Tuesday 12 May 2020"), AskedOn("Monday 1 June 2020")]))
            .ShouldBe([Interim, Full, Protected]);

    [Fact]
    public void on_time_it_is_announced()
    {
        var state = Fold<Moratorium>([NoticeReceivedOn("Tuesday 12 May 2020")]);

        MoratoriumSaga.OnDue(state, Interim).ShouldBe([new InterimMoratoriumEnded(On("Monday 22 June 2020"))]);
    }

    [Fact]
    public void late_and_in_any_order_each_is_announced_with_its_own_day()
    {
        var state = Fold<Moratorium>([NoticeReceivedOn("Tuesday 12 May 2020"), AskedOn("Monday 1 June 2020")]);

        foreach (var due in new[] { Protected, Interim, Full })
        {
            state = MoratoriumSaga.OnDue(state, due).ShouldHaveSingleItem() is var happened ? state.Evolve(happened) : state;
        }

        MoratoriumSaga.Deadlines(state).ShouldBeEmpty();
    }

    [Fact]
    public void twice_it_is_announced_once()
    {
        var state = Fold<Moratorium>([NoticeReceivedOn("Tuesday 12 May 2020"), new InterimMoratoriumEnded(On("Monday 22 June 2020"))]);

        MoratoriumSaga.OnDue(state, Interim).ShouldBeEmpty();
    }

    [Fact]
    public void after_the_end_nothing_is_announced()
    {
        var withdrawn = Fold<Moratorium>(
            [NoticeReceivedOn("Tuesday 12 May 2020"), new DisposalNoticeWithdrawn(On("Monday 1 June 2020"), null)]);

        MoratoriumSaga.OnDue(withdrawn, Interim).ShouldBeEmpty();
    }

    [Fact]
    public void for_a_day_that_was_corrected_away_nothing_is_announced()
    {
        var corrected = Fold<Moratorium>(
            [NoticeReceivedOn("Tuesday 12 May 2020"), NoticeDayCorrected("Tuesday 12 May 2020", "Monday 11 May 2020")]);

        MoratoriumSaga.OnDue(corrected, Interim).ShouldBeEmpty();
    }

    [Fact]
    public void a_full_moratorium_that_nobody_began_is_not_announced() =>
        MoratoriumSaga.OnDue(Fold<Moratorium>([NoticeReceivedOn("Tuesday 12 May 2020")]), Full).ShouldBeEmpty();

    [Fact]
    public void never_announced_it_is_over_all_the_same() =>
        MoratoriumPosition.Of(Fold<Moratorium>([NoticeReceivedOn("Tuesday 12 May 2020")]), On("Tuesday 23 June 2020")).Standing
            .ShouldBe(MoratoriumStanding.OpenForDisposal);

    [Fact]
    public void announced_too_soon_it_is_not_over()
    {
        var clockWasWrong = Fold<Moratorium>(
            [NoticeReceivedOn("Tuesday 12 May 2020"), new InterimMoratoriumEnded(On("Monday 22 June 2020"))]);

        MoratoriumPosition.Of(clockWasWrong, On("Monday 22 June 2020")).Standing.ShouldBe(MoratoriumStanding.InterimMoratorium);
    }
}
