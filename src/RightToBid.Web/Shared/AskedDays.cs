using Microsoft.AspNetCore.WebUtilities;

using NodaTime;
using NodaTime.Text;

namespace RightToBid.Web.Shared;

/// <summary>The days that an address asks about: how a case stood on a day, and what was known of it by the end of a day.</summary>
/// <param name="On">The day for which positions are worked out.</param>
/// <param name="KnownOn">The last day whose recordings count; nothing for all of them.</param>
/// <param name="Error">What is wrong with a day in the address; it is then read as if it had not been given.</param>
internal sealed record AskedDays(LocalDate On, LocalDate? KnownOn, LocalDate Today, string? Error)
{
    /// <summary>Whether the case is shown otherwise than as it stands now.</summary>
    public bool IsAnotherView => KnownOn is not null || On != Today;

    /// <summary>What was known by the end of a day that is over stays as it was.</summary>
    public bool IsSettled => KnownOn < Today;

    /// <summary>What the reader must know before reading on.</summary>
    public string Banner => KnownOn switch
    {
        { } known => $"This is the case as it was known at the end of {known.InFull()}. What was recorded later is left out, corrections among it.",
        null when On > Today => $"This is the case as it will stand on {On.InFull()} if nothing else happens, on all that is known now.",
        null => $"This is the case as it stood on {On.InFull()}, on all that is known now.",
    };

    /// <summary>A page on the same days, those that are not today's spelled out.</summary>
    public string Of(string path) => QueryHelpers.AddQueryString(path, new Dictionary<string, string?>
    {
        ["on"] = IsAnotherView ? On.Iso() : null,
        ["known"] = KnownOn?.Iso(),
    }.Where(day => day.Value is not null));

    /// <summary>The same page with both days spelled out, so that it shows the same whenever it is opened.</summary>
    public string Exactly(string path) => QueryHelpers.AddQueryString(
        path, new Dictionary<string, string?> { ["on"] = On.Iso(), ["known"] = (KnownOn ?? Today).Iso() });

    /// <param name="on">From <c>?on=</c>.</param>
    /// <param name="known">From <c>?known=</c>.</param>
    public static AskedDays Read(string? on, string? known, LocalDate today)
    {
        var (onDay, onError) = Day(on);
        var (knownOn, knownError) = Day(known);
        if (knownOn is { } ahead && ahead > today)
        {
            (knownOn, knownError) = (null, $"{ahead.InFull()} is still to come, so nobody knows yet what will be recorded by then");
        }

        return new(onDay ?? (knownOn < today ? knownOn.Value : today), knownOn, today, onError ?? knownError);
    }

    /// <summary>A day in an address, or what is wrong with it; neither where none was given.</summary>
    public static (LocalDate? Day, string? Error) Day(string? typed) => typed?.Trim() switch
    {
        null or "" => (null, null),
        var text when LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } => DateAnswer.IsOfThisAge(day)
            ? (day, null)
            : (null, $"“{text}” is not a day between {DateAnswer.FirstYear} and {DateAnswer.LastYear}"),
        var text => (null, $"“{text}” is not a day. Write it like 2024-02-29"),
    };
}
