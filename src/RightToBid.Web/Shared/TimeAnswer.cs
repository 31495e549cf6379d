using System.Globalization;
using System.Text.RegularExpressions;

using Microsoft.AspNetCore.Mvc.ModelBinding;

using NodaTime;

namespace RightToBid.Web.Shared;

/// <summary>A time of day as somebody typed it: 23:59, 11.59pm. It may be left empty, for a day is enough.</summary>
internal static partial class TimeAnswer
{
    /// <summary>The moment on that day in London; nothing where no time was given or an error now stands beside <paramref name="field"/>.</summary>
    public static Instant? Read(ModelStateDictionary errors, string field, string? typed, LocalDate day)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (Parse(typed.Trim()) is { } time)
        {
            return Cases.LondonTime.MomentOf(day, time);
        }

        errors.AddModelError(field, "Enter the time like 23:59, or leave it empty");
        return null;
    }

    private static LocalTime? Parse(string typed)
    {
        if (Form().Match(typed) is not { Success: true } match)
        {
            return null;
        }

        var hour = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        var minute = int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture);
        return match.Groups[3].Value.ToLowerInvariant() switch
        {
            "am" when hour is >= 1 and <= 12 && minute < 60 => new(hour % 12, minute),
            "pm" when hour is >= 1 and <= 12 && minute < 60 => new((hour % 12) + 12, minute),
            "" when hour < 24 && minute < 60 => new(hour, minute),
            _ => null,
        };
    }

    [GeneratedRegex(@"^(\d{1,2})[:.](\d{2})\s*(am|pm)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
