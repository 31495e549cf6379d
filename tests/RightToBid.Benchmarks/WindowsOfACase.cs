using System.Diagnostics;

using NodaTime;

using RightToBid.Law;
using RightToBid.Law.Time;

namespace RightToBid.Benchmarks;

/// <summary>Every window that an owner's notice opens, on one core, by processor time; and what garbage it makes.</summary>
internal sealed class WindowsOfACase : IRow
{
    private const int Number = 2_000_000;

    public string Work => "all windows of a case";

    public string Bar => ">= 1,000,000/s on one core, no garbage";

    public Task<Measured> Run(BenchmarkServer server)
    {
        var rules = StatuteBook.Regime("england-right-to-bid-2011").WindowsFollowing("disposal-notice-received").ToArray();
        Compute(rules, Number / 10);
        var figures = new List<double>();
        long garbage = 0;
        for (var turn = 0; turn < Pace.Turns; turn++)
        {
            var (before, started) = (GC.GetAllocatedBytesForCurrentThread(), Process.GetCurrentProcess().TotalProcessorTime);
            Compute(rules, Number);
            figures.Add(Number / (Process.GetCurrentProcess().TotalProcessorTime - started).TotalSeconds);
            garbage = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        var median = figures.Order().ElementAt(figures.Count / 2);
        var perCase = garbage / (double)Number;
        return Task.FromResult(new Measured(median, "/s", null, median >= 1_000_000 && perCase < 1, $"; {perCase:0.000} bytes of garbage a case"));
    }

    private static int Compute(WindowRule[] rules, int number)
    {
        var (first, sum) = (new LocalDate(2013, 1, 1), 0);
        for (var each = 0; each < number; each++)
        {
            var day = first.PlusDays(each % 5000);
            foreach (var rule in rules)
            {
                sum += rule.Opens(day, WorkingDays.NoYears).LastDay.Day;
            }
        }

        return sum;
    }
}
