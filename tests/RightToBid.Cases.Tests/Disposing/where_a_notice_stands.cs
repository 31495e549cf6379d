using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Disposing;

public class where_a_notice_stands
{
    [Theory]
    [InlineData("Wednesday 30 August 2023", MoratoriumStanding.NotReceived)]
    [InlineData("Thursday 31 August 2023", MoratoriumStanding.InterimMoratorium)]
    [InlineData("Wednesday 11 October 2023", MoratoriumStanding.InterimMoratorium)]
    [InlineData("Thursday 12 October 2023", MoratoriumStanding.OpenForDisposal)]
    [InlineData("Friday 28 February 2025", MoratoriumStanding.OpenForDisposal)]
    [InlineData("Saturday 1 March 2025", MoratoriumStanding.ProtectedPeriodOver)]
    public void when_nobody_asks(string day, MoratoriumStanding expected) =>
        On(day, NoticeReceivedOn("Thursday 31 August 2023", "Thursday 5 January 2023")).Standing.ShouldBe(expected);

    [Theory]
    [InlineData("Wednesday 11 October 2023", MoratoriumStanding.InterimMoratorium)]
    [InlineData("Thursday 12 October 2023", MoratoriumStanding.FullMoratorium)]
    [InlineData("Thursday 29 February 2024", MoratoriumStanding.FullMoratorium)]
    [InlineData("Friday 1 March 2024", MoratoriumStanding.OpenForDisposal)]
    [InlineData("Friday 28 February 2025", MoratoriumStanding.OpenForDisposal)]
    [InlineData("Saturday 1 March 2025", MoratoriumStanding.ProtectedPeriodOver)]
    public void when_a_group_asks(string day, MoratoriumStanding expected) =>
        On(
            day,
            NoticeReceivedOn("Thursday 31 August 2023", "Thursday 5 January 2023"),
            AskedOn("Friday 1 September 2023")).Standing.ShouldBe(expected);

    [Fact]
    public void MOR_13_an_email_of_the_night_the_clocks_go_back_counts_from_its_day_in_London() =>
        MoratoriumClock.Interim(Fold<Moratorium>([NoticeReceivedOn("Sunday 27 October 2024", "Thursday 5 January 2023")])).LastDay
            .ShouldBe(Testing.Day.On("Saturday 7 December 2024"));

    [Fact]
    public void is_told_in_a_sentence_with_the_day_that_matters()
    {
        var notice = NoticeReceivedOn("Thursday 31 August 2023", "Thursday 5 January 2023");
        var request = AskedOn("Monday 4 September 2023");

        On("Friday 1 September 2023", notice, request).Sentence.ShouldBe(
            "The owner may not sell, except to a community group, until after Wednesday 11 October 2023.");
        On("Monday 4 September 2023", notice, request).Sentence.ShouldBe(
            "The owner may not sell, except to a community group, until after Thursday 29 February 2024.");
        On("Friday 1 March 2024", notice, request).Sentence.ShouldBe(
            "The owner may sell to anyone, to the end of Friday 28 February 2025.");
        On("Saturday 1 March 2025", notice, request).Sentence.ShouldBe(
            "The protected period ended with Friday 28 February 2025. The owner needs to give a new notice before selling.");
    }

    [Fact]
    public void MOR_33_a_listing_that_ends_first_frees_the_owner()
    {
        ICaseEvent[] history = [NoticeReceivedOn("Friday 1 December 2023", "Friday 15 March 2019"), AskedOn("Monday 4 December 2023")];

        On("Thursday 14 March 2024", history).ShouldBe(new(
            MoratoriumStanding.FullMoratorium,
            "The owner may not sell, except to a community group, until after Thursday 14 March 2024, when the listing ends.",
            Testing.Day.On("Thursday 14 March 2024")));
        On("Friday 15 March 2024", history).ShouldBe(new(
            MoratoriumStanding.Terminated, "The land has not been listed since Friday 15 March 2024, so the owner is free to sell."));
        Given<Moratorium>(history).When(SellsOn("Friday 15 March 2024")).Decision.Events
            .ShouldHaveSingleItem().ShouldBeOfType<DisposalRecorded>().Branch.ShouldBe("NOT_LISTED");
    }

    [Fact]
    public void MOR_36_a_review_that_reverses_the_listing_frees_the_owner()
    {
        ICaseEvent[] history =
        [
            NoticeReceivedOn("Thursday 31 August 2023"),
            AskedOn("Friday 1 September 2023"),
            new MoratoriumTerminated(RemovalReason.ReviewReversed, Testing.Day.On("Friday 1 December 2023")),
        ];

        On("Thursday 30 November 2023", history).Standing.ShouldBe(MoratoriumStanding.FullMoratorium);
        On("Friday 1 December 2023", history).Standing.ShouldBe(MoratoriumStanding.Terminated);
        MoratoriumSaga.Deadlines(Fold<Moratorium>(history)).Select(deadline => deadline.Kind).ShouldBe(["interim-moratorium"]);
    }

    [Fact]
    public void a_notice_that_had_lapsed_is_not_said_to_end_when_the_listing_does() =>
        On("Monday 4 March 2024", NoticeReceivedOn("Tuesday 12 May 2020")).Standing.ShouldBe(MoratoriumStanding.ProtectedPeriodOver);

    [Fact]
    public void a_withdrawn_notice_stands_as_before_until_the_day_it_is_withdrawn()
    {
        ICaseEvent[] history =
        [
            NoticeReceivedOn("Tuesday 12 May 2020"),
            new DisposalNoticeWithdrawn(Testing.Day.On("Monday 1 June 2020"), "The freeholder will keep it."),
        ];

        On("Sunday 31 May 2020", history).Standing.ShouldBe(MoratoriumStanding.InterimMoratorium);
        On("Monday 1 June 2020", history).Standing.ShouldBe(MoratoriumStanding.Withdrawn);
        MoratoriumSaga.Deadlines(Fold<Moratorium>(history)).ShouldBeEmpty();
    }

    [Fact]
    public void windows_say_whether_they_run_and_why_not()
    {
        var state = Fold<Moratorium>([NoticeReceivedOn("Tuesday 12 May 2020")]);

        Said(state, "Monday 22 June 2020").ShouldBe(
        [
            ("interim-moratorium", WindowStanding.Running, "It runs to the end of Monday 22 June 2020."),
            ("full-moratorium", WindowStanding.NotBegun, "It applies if a community interest group asks to bid by the end of Monday 22 June 2020."),
            ("protected-period", WindowStanding.Running, "It runs to the end of Thursday 11 November 2021."),
            ("sale-to-group", WindowStanding.Running, "It runs to the end of Thursday 11 November 2021."),
        ]);
        Said(state, "Tuesday 23 June 2020")[..2].ShouldBe(
        [
            ("interim-moratorium", WindowStanding.Ended, "It ended with Monday 22 June 2020."),
            ("full-moratorium", WindowStanding.DoesNotApply, "No community interest group asked to bid by the end of Monday 22 June 2020."),
        ]);
    }

    [Fact]
    public void windows_of_a_notice_that_ended_say_what_ended_it()
    {
        var state = Fold<Moratorium>(
        [
            NoticeReceivedOn("Tuesday 12 May 2020"),
            AskedOn("Monday 1 June 2020"),
            new MoratoriumTerminated(RemovalReason.AppealAllowed, Testing.Day.On("Wednesday 1 July 2020")),
        ]);

        Said(state, "Wednesday 1 July 2020").Select(window => window.Standing).ShouldBe(
            [WindowStanding.Ended, WindowStanding.DoesNotApply, WindowStanding.DoesNotApply, WindowStanding.DoesNotApply]);
    }

    private static MoratoriumPosition On(string day, params ICaseEvent[] history) =>
        MoratoriumPosition.Of(Fold<Moratorium>(history), Testing.Day.On(day));

    private static (string Key, WindowStanding Standing, string Why)[] Said(Moratorium state, string day) =>
    [
        .. MoratoriumWindows.On(state, Testing.Day.On(day)).Select(window => (window.Window.Rule.Key, window.Standing, window.Why)),
    ];
}
