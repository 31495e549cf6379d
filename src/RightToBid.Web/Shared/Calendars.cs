using System.Globalization;
using System.Text;

using NodaTime;
using NodaTime.Text;

namespace RightToBid.Web.Shared;

/// <summary>One all-day entry of a calendar.</summary>
/// <param name="Uid">Stable: the same entry again replaces itself.</param>
/// <param name="On">The day.</param>
/// <param name="Title">What it says on the day.</param>
/// <param name="Notes">The reasons.</param>
internal sealed record CalendarEntry(string Uid, LocalDate On, string Title, string Notes)
{
    /// <summary>Higher whenever the day was moved; nothing for days that follow from the law alone.</summary>
    public int? Sequence { get; init; }

    /// <summary>Whether a calendar that has the entry takes it out.</summary>
    public bool IsCancelled { get; init; }
}

/// <summary>Calendars after RFC 5545: lines end in CR LF and are folded at 75 octets; a day's entry ends, exclusively, on the next.</summary>
internal static class Calendars
{
    private const int LongestLine = 75;

    private static readonly InstantPattern Stamp = InstantPattern.Create("uuuuMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
    private static readonly LocalDatePattern Date = LocalDatePattern.Create("uuuuMMdd", CultureInfo.InvariantCulture);

    public static string Write(string name, IEnumerable<CalendarEntry> entries, Instant writtenAt)
    {
        var calendar = new StringBuilder();
        foreach (var line in Lines(name, entries, Stamp.Format(writtenAt)))
        {
            AppendFolded(calendar, line);
        }

        return calendar.ToString();
    }

    private static IEnumerable<string> Lines(string name, IEnumerable<CalendarEntry> entries, string stamp) =>
    [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//RightToBid//Statutory dates//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
        $"X-WR-CALNAME:{Escape(name)}",
        .. entries.SelectMany(entry => new[]
        {
            "BEGIN:VEVENT", $"UID:{entry.Uid}", $"DTSTAMP:{stamp}",
            $"DTSTART;VALUE=DATE:{Date.Format(entry.On)}", $"DTEND;VALUE=DATE:{Date.Format(entry.On.PlusDays(1))}",
            $"SUMMARY:{Escape(entry.Title)}", $"DESCRIPTION:{Escape(entry.Notes)}", "TRANSP:TRANSPARENT",
        }.Concat(Changes(entry)).Append("END:VEVENT")),
        "END:VCALENDAR",
    ];

    private static IEnumerable<string> Changes(CalendarEntry entry) =>
    [
        .. entry.Sequence is { } sequence ? [string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{sequence}")] : Array.Empty<string>(),
        .. entry.IsCancelled ? ["STATUS:CANCELLED"] : Array.Empty<string>(),
    ];

    private static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>Folds between characters, never inside one, counting octets as the standard does.</summary>
    private static void AppendFolded(StringBuilder calendar, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                calendar.Append("\r\n ");
                octets = 1;
            }

            calendar.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        calendar.Append("\r\n");
    }
}
