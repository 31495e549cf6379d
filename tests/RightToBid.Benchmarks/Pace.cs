using System.Diagnostics;

namespace RightToBid.Benchmarks;

/// <summary>Measures two ways of doing the same work in turns, so that both meet the same weather, and takes each one's median.</summary>
internal static class Pace
{
    public const int Turns = 5;

    public static async Task<(double Ours, double ByHand)> Compare(Func<int, Task<double>> ours, Func<int, Task<double>> byHand)
    {
        var (one, other) = (new List<double>(), new List<double>());
        for (var turn = 0; turn < Turns; turn++)
        {
            one.Add(await ours(turn));
            other.Add(await byHand(turn));
        }

        return (Median(one), Median(other));
    }

    /// <summary>How many a second.</summary>
    public static async Task<double> Of(long number, Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return number / watch.Elapsed.TotalSeconds;
    }

    private static double Median(List<double> figures) => figures.Order().ElementAt(figures.Count / 2);
}
