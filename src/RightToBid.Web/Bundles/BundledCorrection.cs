using RightToBid.Web.Shared;

namespace RightToBid.Web.Bundles;

/// <summary>A fact that was put right, with the last days that moved by it.</summary>
internal sealed record BundledCorrection(BundledEvent Event, IReadOnlyList<string> Moved)
{
    public static IReadOnlyList<BundledCorrection> In(CaseBundle bundle) =>
    [
        .. bundle.Streams.SelectMany(stream => stream.Events
            .Where(one => one.Line.IsCorrection || one.Line.Event.EndsWith("_corrected", StringComparison.Ordinal))
            .Select(one => new BundledCorrection(one, [.. MovedBy(stream, one)])))
            .OrderBy(correction => correction.Event.Line.RecordedAt),
    ];

    private static IEnumerable<string> MovedBy(BundledStream stream, BundledEvent correction)
    {
        var before = Windows(correction.Line.Version - 1);
        foreach (var window in Windows(correction.Line.Version))
        {
            if (before.Where(other => other.Rule.Key == window.Rule.Key).ToList() is [var other] && other.LastDay != window.LastDay)
            {
                yield return $"{window.Rule.Name}: the last day was {other.LastDay.InFull()}, and became {window.LastDay.InFull()}";
            }
        }

        IReadOnlyList<Law.StatutoryWindow> Windows(long upTo) => upTo < 1
            ? []
            : BundleDates.WindowsOf(BundleReader.StateOf(stream.StreamType, stream.Events.Where(one => one.Line.Version <= upTo)));
    }
}
