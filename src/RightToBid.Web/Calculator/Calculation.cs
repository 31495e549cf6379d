using NodaTime;

using RightToBid.Law;
using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Calculator;

/// <summary>What follows by law when something happened on a day: the same answer for page, data and calendar.</summary>
internal sealed record Calculation(IRegime Regime, StatutoryFact Fact, LocalDate On, string Version, IReadOnlyList<StatutoryWindow> Windows)
{
    /// <summary>The one warning that matters: of the counting (a month end, a tribunal's hour) before one that always holds.</summary>
    public string? Warning =>
        Windows.Select(window => window.Rule.Counting.CautionFor(window.FactOn, window.LastDay)).FirstOrDefault(caution => caution is not null)
        ?? Windows.Select(window => window.Rule.StandingCaution).FirstOrDefault(caution => caution is not null);

    public LocalDate LastDayOfAll => Windows.Max(window => window.LastDay);

    /// <exception cref="LawNotEncodedException">Nobody has encoded the law for that regime, fact or day.</exception>
    public static Calculation Of(string regimeKey, string factKey, LocalDate on)
    {
        var regime = StatuteBook.Regime(regimeKey);
        var rules = regime.WindowsFollowing(factKey);
        var calendar = BankHolidays.For(regime.Key);
        return new(regime, rules[0].StartsWith, on, regime.VersionOn(on), [.. rules.Select(rule => rule.Opens(on, calendar))]);
    }

    public WhyThisDate Why(StatutoryWindow window) => new(window, $"It starts when {Fact.Name}: {On.InFull()}.", Version, Regime.Standing);
}
