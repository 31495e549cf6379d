using System.Diagnostics;
using System.Net;

namespace RightToBid.Benchmarks.Register;

/// <summary>How long answers took: the middle one, and the slowest but one in a hundred.</summary>
internal sealed record Latency(double Median, double Slowest)
{
    public static Latency Of(IEnumerable<double> milliseconds)
    {
        var sorted = milliseconds.Order().ToList();
        return new(sorted[sorted.Count / 2], sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * 0.99))]);
    }
}

/// <summary>Requests that are sent when they are due, whether or not the ones before are answered: a slow answer delays nobody else's question.</summary>
internal static class OpenLoop
{
    /// <summary>Each is timed from the moment at which it was due, so that what waits counts as waiting.</summary>
    public static async Task<IReadOnlyList<double>> Run(Uri address, IReadOnlyList<string> paths, int aSecond)
    {
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = 64 };
        using var http = new HttpClient(handler) { BaseAddress = address };
        var took = new double[paths.Count];
        var asked = new List<Task>();
        using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        var watch = Stopwatch.StartNew();
        for (var n = 0; n < paths.Count;)
        {
            while (n < paths.Count && watch.Elapsed.TotalSeconds >= (double)n / aSecond)
            {
                asked.Add(Ask(n++));
            }

            await pace.WaitForNextTickAsync();
        }

        await Task.WhenAll(asked);
        return took;

        async Task Ask(int n)
        {
            using var answer = await http.GetAsync(new Uri(paths[n], UriKind.Relative));
            await answer.Content.LoadIntoBufferAsync();
            took[n] = watch.Elapsed.TotalMilliseconds - (n * 1000.0 / aSecond);
            if (!answer.IsSuccessStatusCode)
            {
                throw new InvalidOperationException($"{paths[n]} answered {(int)answer.StatusCode}.");
            }
        }
    }

    /// <summary>How many are answered in a second when so many ask one after the other.</summary>
    public static async Task<double> Rate(Uri address, string path, string? tag, int askers, int each)
    {
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = askers };
        using var http = new HttpClient(handler) { BaseAddress = address };
        if (tag is not null)
        {
            http.DefaultRequestHeaders.TryAddWithoutValidation("If-None-Match", tag);
        }

        return await Pace.Of((long)askers * each, () => Task.WhenAll(Enumerable.Range(0, askers).Select(_ => Task.Run(async () =>
        {
            for (var n = 0; n < each; n++)
            {
                using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
                if (tag is not null && answer.StatusCode is not HttpStatusCode.NotModified)
                {
                    throw new InvalidOperationException($"{path} was made again: {(int)answer.StatusCode}.");
                }
            }
        }))));
    }
}
