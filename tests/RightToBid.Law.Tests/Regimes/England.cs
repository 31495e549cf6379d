using RightToBid.Testing;

namespace RightToBid.Law.Tests.Regimes;

/// <summary>England's right to bid as the scenarios ask it: with days in words and the bank holidays of England and Wales.</summary>
internal static class England
{
    public static IRegime RightToBid { get; } = StatuteBook.Regime("england-right-to-bid-2011");

    public static WindowRule Window(string key) => RightToBid.Window(key);

    public static IReadOnlyList<WindowRule> WindowsFollowing(string fact) => RightToBid.WindowsFollowing(fact);

    public static StatutoryWindow Opened(string window, string factOn) =>
        RightToBid.Window(window).Opens(On(factOn), BankHolidays.EnglandAndWales);

    /// <summary>A pair of days: the window is open on the first and over on the second, and they are a day apart.</summary>
    public static void OpensUntil(string window, string factOn, string lastDay, string dayAfter)
    {
        var opened = Opened(window, factOn);
        opened.LastDay.ShouldBe(On(lastDay));
        On(dayAfter).ShouldBe(On(lastDay).PlusDays(1));
        opened.IsOpenOn(On(lastDay)).ShouldBeTrue();
        opened.HasEndedBy(On(lastDay)).ShouldBeFalse();
        opened.IsOpenOn(On(dayAfter)).ShouldBeFalse();
        opened.HasEndedBy(On(dayAfter)).ShouldBeTrue();
    }
}
