using System.Reflection;

namespace RightToBid.Law.Tests.Regimes;

public class scenario_tables
{
    [Fact]
    public void give_every_window_a_last_day_and_the_day_after() => StatuteBook.Regimes
        .SelectMany(regime => regime.Windows.Select(window => window.Key).Except(WindowsWithBoundaries(regime)).Select(key => $"{regime.Key}: {key}"))
        .ShouldBeEmpty();

    /// <summary>The first column of every <c>Boundaries</c> table beside the regime's rules.</summary>
    private static IEnumerable<string> WindowsWithBoundaries(IRegime regime) => typeof(scenario_tables).Assembly.GetTypes()
        .Where(type => type.Namespace == regime.GetType().Namespace)
        .Select(type => type.GetProperty("Boundaries", BindingFlags.Public | BindingFlags.Static)?.GetValue(null))
        .OfType<TheoryData<string, string, string, string>>()
        .SelectMany(table => table)
        .Select(row => row.Data.Item1);
}
