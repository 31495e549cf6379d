using NodaTime;

using RightToBid.Cases.Bidding;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Web.Authorities;
using RightToBid.Web.Demonstration;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Demonstration;

public class telling_the_demonstration
{
    public static TheoryData<string> Days =>
        ["Saturday 21 November 2026", "Tuesday 29 February 2028", "Tuesday 31 August 2027", "Wednesday 1 September 2027", "Friday 1 January 2027"];

    [Fact]
    public async Task works_on_every_day_of_a_year_with_a_29_February()
    {
        for (var day = On("Wednesday 1 September 2027"); day <= On("Thursday 31 August 2028"); day = day.PlusDays(1))
        {
            await TellingStage.With(day, AshcombeDemonstration.Tellings);
        }
    }

    [Theory]
    [MemberData(nameof(Days))]
    public async Task again_changes_nothing(string today)
    {
        var stage = await TellingStage.With(On(today), AshcombeDemonstration.Tellings);
        var before = stage.History.Count;

        await stage.Tell(AshcombeDemonstration.Tellings);

        stage.History.Count.ShouldBe(before);
    }

    [Theory]
    [MemberData(nameof(Days))]
    public async Task shows_a_visitor_every_state(string today)
    {
        var day = On(today);
        var stage = await TellingStage.With(day, AshcombeDemonstration.Tellings);

        stage.All<Nomination>().Select(one => one.Status).Distinct().ShouldBe(
            [
                NominationStatus.UnderConsideration, NominationStatus.ReturnedForCompletion, NominationStatus.Unsuccessful,
                NominationStatus.Invalid, NominationStatus.Accepted,
            ], ignoreOrder: true);
        stage.All<ListEntry>().Select(entry => ListingClock.Position(entry, day).Standing).Distinct()
            .ShouldBe([ListingStanding.Listed, ListingStanding.Expired, ListingStanding.Removed], ignoreOrder: true);
        stage.All<Moratorium>().Select(notice => MoratoriumPosition.Of(notice, day).Standing).Distinct().ShouldBe(
            [
                MoratoriumStanding.InterimMoratorium, MoratoriumStanding.FullMoratorium, MoratoriumStanding.OpenForDisposal,
                MoratoriumStanding.ProtectedPeriodOver, MoratoriumStanding.Discharged,
            ], ignoreOrder: true);
        stage.All<Bid>().Select(bid => bid.Status).Distinct().ShouldBe([BidStatus.Open, BidStatus.Succeeded], ignoreOrder: true);
        stage.All<Handover>().Select(handover => handover.Status).Distinct()
            .ShouldBe([HandoverStatus.UnderWay, HandoverStatus.Completed], ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Days))]
    public async Task has_something_due_tomorrow_today_and_weeks_ago(string today)
    {
        var day = On(today);
        var stage = await TellingStage.With(day, AshcombeDemonstration.Tellings);

        stage.All<Nomination>().Where(one => one.IsUndecided).Select(one => Period.DaysBetween(day, NominationClock.Strict(one).LastDay))
            .ShouldBe([55, 1, -14, 36], ignoreOrder: true);
        stage.All<Moratorium>().Where(one => MoratoriumPosition.Of(one, day).Standing is MoratoriumStanding.InterimMoratorium)
            .Select(one => Period.DaysBetween(day, MoratoriumClock.Interim(one).LastDay))
            .ShouldContain(0);
    }

    [Fact]
    public async Task has_a_request_that_came_on_the_last_day_and_is_recorded_a_week_later()
    {
        var day = On("Saturday 21 November 2026");
        var stage = await TellingStage.With(day, AshcombeDemonstration.Tellings);

        var forge = stage.All<Moratorium>().Single(notice => notice.AssetName == "The Forge");
        forge.Requests.Single().RequestedOn.ShouldBe(MoratoriumClock.Interim(forge).LastDay);
        forge.Requests.Single().RequestedOn.ShouldBe(day.PlusDays(-7));
        MoratoriumPosition.Of(forge, day).Standing.ShouldBe(MoratoriumStanding.FullMoratorium);
    }

    [Fact]
    public async Task has_a_notice_of_31_August_whose_six_months_end_with_February()
    {
        var stage = await TellingStage.With(On("Saturday 21 November 2026"), AshcombeDemonstration.Tellings);

        var barn = stage.All<Moratorium>().Single(notice => notice.AssetName == "The Tithe Barn");
        barn.ReceivedOn.ShouldBe(On("Monday 31 August 2026"));
        MoratoriumClock.Full(barn).LastDay.ShouldBe(On("Sunday 28 February 2027"));
    }

    [Fact]
    public void is_about_an_authority_that_nobody_has() => KnownAuthorities.Find(Ashcombe.Code).ShouldBeNull();

    [Fact]
    public void can_sign_a_member_of_the_bidding_group_in() =>
        Ashcombe.WithAccounts.Select(group => group.PartyId).ShouldContain(Ashcombe.Friends.PartyId);
}
