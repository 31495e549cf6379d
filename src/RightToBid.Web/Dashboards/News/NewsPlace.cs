using System.Globalization;

using NodaTime;
using NodaTime.Text;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.News;

/// <summary>Where news stands among all, in the order of the moments from which it could be told. An address can carry it.</summary>
/// <param name="Version">Its number in the stream; 0 for what is of no event.</param>
internal readonly record struct NewsPlace(Instant At, Guid StreamId, long Version) : IComparable<NewsPlace>
{
    /// <summary>A place read back from an address; nothing where it is none.</summary>
    public static NewsPlace? Read(string? text) =>
        text?.Split('_') is [var at, var stream, var number]
            && InstantPattern.ExtendedIso.Parse(at) is { Success: true, Value: var moment }
            && DateAnswer.IsOfThisAge(moment.InUtc().Date)
            && Guid.TryParseExact(stream, "N", out var streamId)
            && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
                ? new(moment, streamId, version)
                : null;

    /// <summary>The earlier first; at one moment, in the order in which PostgreSQL has identifiers.</summary>
    public int CompareTo(NewsPlace other) => At.CompareTo(other.At) switch
    {
        0 => string.CompareOrdinal($"{StreamId:N}", $"{other.StreamId:N}") is var byStream and not 0 ? byStream : Version.CompareTo(other.Version),
        var byMoment => byMoment,
    };

    public override string ToString() => $"{InstantPattern.ExtendedIso.Format(At)}_{StreamId:N}_{Version.ToString(CultureInfo.InvariantCulture)}";
}
