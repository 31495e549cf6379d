using RightToBid.Storage.Projections;

using Spectre.Console;

namespace RightToBid.Web.CommandLine;

/// <summary>Shows on the terminal's error stream how far read models have been built, so that what is printed stays clean.</summary>
internal static class Bars
{
    public static Task<T> Show<T>(Func<IProgress<RebuildProgress>, Task<T>> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(true).StartAsync(context => work(new Building(context)));
    }

    /// <summary>A bar for each read model, from its first report.</summary>
    private sealed class Building(ProgressContext context) : IProgress<RebuildProgress>
    {
        private readonly Dictionary<string, ProgressTask> bars = [];
        private readonly Lock gate = new();

        public void Report(RebuildProgress value)
        {
            lock (gate)
            {
                if (!bars.TryGetValue(value.ReadModel, out var bar))
                {
                    bar = bars[value.ReadModel] = context.AddTask(value.ReadModel);
                }

                bar.MaxValue = Math.Max(1, value.EventsInAll);
                bar.Value = value.EventsDone;
            }
        }
    }
}
