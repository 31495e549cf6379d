using NodaTime;

using RightToBid.Testing;

namespace RightToBid.Law.Tests.Regimes;

public class all_windows_of_a_case
{
    [Fact]
    public void are_computed_without_garbage()
    {
        var rules = England.RightToBid.Windows.ToArray();
        Compute(rules);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Compute(rules);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    private static void Compute(WindowRule[] rules)
    {
        var day = new LocalDate(2024, 1, 1);
        for (var turn = 0; turn < 365; turn++, day = day.PlusDays(1))
        {
            foreach (var rule in rules)
            {
                rule.Opens(day, BankHolidays.EnglandAndWales);
            }
        }
    }
}
