using NodaTime;

using RightToBid.Law.Regimes.EnglandRightToBid2011;
using RightToBid.Testing;

namespace RightToBid.Law.Tests.Regimes;

/// <summary>No values are asserted here: from commencement to horizon, day by day, there is one version of the law and one only.</summary>
public class temporal_coverage
{
    public static TheoryData<string> Keys => [.. StatuteBook.Regimes.Select(regime => regime.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void leaves_no_day_without_a_version(string key)
    {
        var regime = StatuteBook.Regime(key);
        EveryDayOf(regime).Where(day => string.IsNullOrEmpty(regime.VersionOn(day))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void refuses_the_day_before_and_the_day_after(string key)
    {
        var regime = StatuteBook.Regime(key);
        Should.Throw<LawNotEncodedException>(() => regime.VersionOn(regime.InForceFrom.PlusDays(-1)));
        Should.Throw<LawNotEncodedException>(() => regime.VersionOn(regime.EncodedTo.PlusDays(1)));
    }

    [Fact]
    public void gives_england_each_version_once_and_in_one_stretch()
    {
        var england = StatuteBook.Regime(Regime.FolderKey);
        var changes = EveryDayOf(england).Where(day => day == england.InForceFrom || england.VersionOn(day) != england.VersionOn(day.PlusDays(-1)));
        changes.Select(day => (england.VersionOn(day), day)).ShouldBe(Regime.Versions.Select(version => (version.Id, version.FirstDay)));
    }

    [Theory]
    [InlineData("Thursday 31 July 2014", "england-right-to-bid-2011@2012-09-21")]
    [InlineData("Friday 1 August 2014", "england-right-to-bid-2011@2014-08-01")]
    public void changes_england_on_1_august_2014(string pivot, string version) =>
        StatuteBook.Regime(Regime.FolderKey).VersionOn(On(pivot)).ShouldBe(version);

    [Fact]
    public void opens_every_window_of_england_on_every_day_that_its_calendar_reaches()
    {
        var england = StatuteBook.Regime(Regime.FolderKey);
        foreach (var day in EveryDayOf(england).TakeWhile(day => day.Year < 2028))
        {
            foreach (var rule in england.Windows)
            {
                var window = rule.Opens(day, BankHolidays.EnglandAndWales);
                (window.FactOn <= window.FirstDay && window.FirstDay < window.LastDay).ShouldBeTrue($"{rule.Key} on {day}");
            }
        }
    }

    private static IEnumerable<LocalDate> EveryDayOf(IRegime regime) =>
        Enumerable.Range(0, Period.DaysBetween(regime.InForceFrom, regime.EncodedTo) + 1).Select(regime.InForceFrom.PlusDays);
}
