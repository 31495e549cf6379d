using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Web.Dashboards.MoratoriumTracker;
using RightToBid.Web.Demonstration;
using RightToBid.Web.Tests.Demonstration;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Dashboards.MoratoriumTracker;

public class tracking_notices
{
    private static readonly LocalDate Today = On("Saturday 21 November 2026");

    [Fact]
    public async Task says_on_every_day_what_the_law_says_of_the_facts()
    {
        var stage = await TellingStage.With(Today, AshcombeDemonstration.Tellings);
        var tracked = Tracked(stage).ToDictionary(notice => notice.MoratoriumId);

        foreach (var moratorium in stage.All<Moratorium>())
        {
            for (var day = moratorium.ReceivedOn; day < moratorium.ReceivedOn.PlusDays(1000); day = day.PlusDays(1))
            {
                var position = MoratoriumPosition.Of(moratorium, day);
                var shown = tracked[moratorium.MoratoriumId].PositionOn(day);
                (shown.Standing, shown.Sentence, shown.LastDay).ShouldBe((position.Standing, position.Sentence, position.LastDay));
            }
        }
    }

    [Theory]
    [InlineData("The Corner House", "Interim moratorium", "Friday 27 November 2026", "Applies if a group asks to bid in time")]
    [InlineData("The Fox Inn", "Full moratorium", "Friday 12 February 2027", "Applies: a group asked to bid in time")]
    [InlineData("The Tithe Barn", "Full moratorium", "Sunday 28 February 2027", "Applies: a group asked to bid in time")]
    [InlineData("The Weaver's Arms", "Owner may sell", "Tuesday 22 February 2028", "Does not apply: no group asked to bid in time")]
    public async Task shows_where_today_stands(string asset, string words, string nextEnd, string fullMoratorium)
    {
        var notice = Tracked(await TellingStage.With(Today, AshcombeDemonstration.Tellings)).Single(known => known.AssetName == asset);

        notice.TagOn(Today).Words.ShouldBe(words);
        notice.NextEndOn(Today).ShouldBe(On(nextEnd));
        notice.FullMoratoriumOn(Today).ShouldBe(fullMoratorium);
    }

    [Fact]
    public async Task divides_the_notices_into_live_and_ended_with_nothing_in_both()
    {
        var notices = Tracked(await TellingStage.With(Today, AshcombeDemonstration.Tellings)).ToList();

        Names(NoticeFilter.Ended).ShouldBe(["Railway Goods Shed", "The Old Forge", "The Mill", "Reading Room"], ignoreOrder: true);
        Names(NoticeFilter.Ending).ShouldBe(["The Corner House", "St Aldhelm's Hall", "Bowling Green"], ignoreOrder: true);
        Names(NoticeFilter.Live).Concat(Names(NoticeFilter.Ended)).ShouldBe(notices.Select(notice => notice.AssetName), ignoreOrder: true);

        IEnumerable<string> Names(NoticeFilter filter) =>
            notices.Where(notice => MoratoriumTrackerPage.Passes(notice, filter, Today)).Select(notice => notice.AssetName);
    }

    [Fact]
    public async Task a_notice_ends_in_four_weeks_on_the_28th_day_before_and_not_on_the_29th()
    {
        var notice = Tracked(await TellingStage.With(Today, AshcombeDemonstration.Tellings)).Single(known => known.AssetName == "The Fox Inn");

        notice.EndsSoonAfter(On("Friday 15 January 2027")).ShouldBeTrue();
        notice.EndsSoonAfter(On("Thursday 14 January 2027")).ShouldBeFalse();
    }

    private static IEnumerable<TrackedNotice> Tracked(TellingStage stage) => stage.All<Moratorium>().Select(moratorium =>
    {
        var row = Rows.Of(new TrackedNoticesModel(), stage).All.Single(known => (string)known["asset_name"]! == moratorium.AssetName);
        return new TrackedNotice(
            moratorium.MoratoriumId, (Guid)row["list_entry_id"]!, (string)row["reference"]!, (string)row["asset_name"]!, (string)row["owner_label"]!,
            (LocalDate)row["received_on"]!, (LocalDate)row["interim_last_day"]!, (LocalDate)row["full_last_day"]!,
            (LocalDate)row["protected_last_day"]!, (bool)row["has_request_in_time"]!, (LocalDate)row["live_to"]!, (string)row["rule_version"]!,
            (NoticeDisplay)row["display"]!);
    });
}
