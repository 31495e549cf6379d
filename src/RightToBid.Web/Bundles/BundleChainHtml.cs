using System.Globalization;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Bundles;

/// <summary>The last section: each stream's events with their chains, and its head, by which anybody can tell that nothing was changed.</summary>
internal static class BundleChainHtml
{
    public static Html Of(CaseBundle bundle) => $"""
        <p>Each event carries a chain: SHA-256 over the chain of the event before and everything that is kept of this one. A change, a gap or another order shows where the chain no longer fits; an end that was cut off shows at the head. README.txt in the same file says how to compute it again from events.jsonl. It proves that nothing was changed since; it does not prove that what was recorded was true.</p>
        {Html.Join(bundle.Streams.Select((stream, place) => Stream(stream, place + 1)))}
        """;

    private static Html Stream(BundledStream stream, int place) => $"""
        <h3>9.{place} {stream.Heading}</h3>
        <p>Stream <span class="code">{stream.StreamId.ToString()}</span> ({stream.StreamType.Replace('_', ' ')}). Head: event {Number(stream.Last.Line.Version)}, <span class="code">{stream.Last.Chain}</span>.{Later(stream)}</p>
        {Differences(stream)}<table class="chain">
        <thead><tr><th scope="col" class="version">No.</th><th scope="col" class="event">Event</th><th scope="col">Chain</th></tr></thead>
        <tbody>
        {Html.Join(stream.Events.Select(one => (Html)$"<tr><td class=\"version\">{Number(one.Line.Version)}</td><td class=\"event\">{one.Line.Event.Replace('_', ' ')}<br><span class=\"quiet\">{Words.Moment(one.Line.RecordedAt)}</span></td><td class=\"code\">{one.Chain}{Redacted(one)}</td></tr>\n"))}</tbody>
        </table>

        """;

    private static string Later(BundledStream stream) => stream.Later switch
    {
        0 => "",
        1 => " One event was recorded later.",
        var later => $" {Words.Number(later)} events were recorded later.",
    };

    /// <summary>An event out of which somebody's name was taken does not give its chain any more. What it gives now is beside it.</summary>
    private static Html Redacted(BundledEvent one) => one.Chained.Redaction is { } redaction
        ? (Html)$"""
            <br><span class="quiet">A name was erased here on {Words.InLondon(redaction.At)} (London), from {string.Join(", ", redaction.Members)}. It now gives {redaction.Chain}.</span>
            """
        : Html.Nothing;

    private static Html Differences(BundledStream stream) => stream.Differences.Count == 0
        ? (Html)$"<p>Computed again for this bundle, it is whole.</p>\n"
        : (Html)$"<div class=\"warning\"><p><strong>The chain of this stream is broken.</strong></p>\n{Html.Join(stream.Differences.Select(what => (Html)$"<p>{Sentences.Begin(what)}.</p>\n"))}</div>\n";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
