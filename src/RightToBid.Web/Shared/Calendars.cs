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
    /// <summary>How often its day has moved, or it fell away or came back: a program that has an earlier one puts this in its place. Nothing for days that follow from the law alone.</summary>
    public int? Sequence { get; init; }

    /// <summary>When it became what it is; nothing where it is made as it is asked for.</summary>
    public Instant? ChangedAt { get; init; }

    /// <summary>It fell away, and whoever has it must be told.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>The page that it is about.</summary>
    public Uri? Page { get; init; }
}

/// <summary>Calendars after RFC 5545: lines end in CR LF and are folded at 75 octets; a day's entry ends, exclusively, on the next.</summary>
internal static class Calendars
{
    private const int LongestLine = 75;

    private static readonly string[] StillStands = ["STATUS:CONFIRMED"];
    private static readonly string[] EverySixHours = ["REFRESH-INTERVAL;VALUE=DURATION:PT6H", "X-PUBLISHED-TTL:PT6H"];

    /// <summary>A calendar has at least one component (section 3.6), so one without a day says the time zone that the days are of.</summary>
    private static readonly string[] TimeZone =
    [
        "BEGIN:VTIMEZONE", "TZID:Europe/London",
        "BEGIN:STANDARD", "DTSTART:19961027T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000", "TZNAME:GMT", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
        "BEGIN:DAYLIGHT", "DTSTART:19960331T010000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "TZNAME:BST", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
        "END:VTIMEZONE",
    ];

    private static readonly InstantPattern Stamp = InstantPattern.Create("uuuuMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
    private static readonly LocalDatePattern Date = LocalDatePattern.Create("uuuuMMdd", CultureInfo.InvariantCulture);

    /// <summary>A calendar to be taken once.</summary>
    public static string Write(string name, IEnumerable<CalendarEntry> entries, Instant writtenAt) => Write(name, [.. entries], writtenAt, []);

    /// <summary>A calendar that programs fetch again by themselves: the same as long as nothing has changed.</summary>
    /// <param name="about">What somebody who reads it should know of the whole.</param>
    public static string WriteToFollow(string name, IEnumerable<CalendarEntry> entries, string? about = null) =>
        Write(name, [.. entries], default, [.. about is null ? Array.Empty<string>() : [$"X-WR-CALDESC:{Escape(about)}"], .. EverySixHours]);

    private static string Write(string name, IReadOnlyList<CalendarEntry> entries, Instant writtenAt, IEnumerable<string> refresh)
    {
        var calendar = new StringBuilder();
        foreach (var line in Lines(name, entries, writtenAt, refresh))
        {
            AppendFolded(calendar, line);
        }

        return calendar.ToString();
    }

    private static IEnumerable<string> Lines(string name, IReadOnlyList<CalendarEntry> entries, Instant writtenAt, IEnumerable<string> refresh) =>
    [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//RightToBid//Statutory dates//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
        $"X-WR-CALNAME:{Escape(name)}", .. refresh,
        .. entries.Count == 0 ? TimeZone : entries.SelectMany(entry => Lines(entry, writtenAt)),
        "END:VCALENDAR",
    ];

    private static IEnumerable<string> Lines(CalendarEntry entry, Instant writtenAt) =>
    [
        "BEGIN:VEVENT", $"UID:{entry.Uid}", $"DTSTAMP:{Stamp.Format(entry.ChangedAt ?? writtenAt)}",
        $"DTSTART;VALUE=DATE:{Date.Format(entry.On)}", $"DTEND;VALUE=DATE:{Date.Format(entry.On.PlusDays(1))}",
        $"SUMMARY:{Escape(entry.Title)}", $"DESCRIPTION:{Escape(entry.Notes)}",
        .. entry.Page is { } page ? [$"URL:{page.AbsoluteUri}"] : Array.Empty<string>(),
        "TRANSP:TRANSPARENT",
        .. entry.Sequence is { } sequence ? [string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{sequence}")] : Array.Empty<string>(),
        .. entry.IsCancelled ? ["STATUS:CANCELLED"] : entry.ChangedAt is null ? [] : StillStands,
        "END:VEVENT",
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
