using NodaTime;

namespace RightToBid.Law;

/// <summary>Nobody has encoded the law for what was asked; the nearest version would be a lie with a citation.</summary>
/// <remarks>
/// Thrown for an unknown regime, fact or window, for a pivot day outside a regime's coverage, and for a working-day count that
/// leaves the years of the calendar it was given. The message is a sentence for the person who asked.
/// </remarks>
public sealed class LawNotEncodedException(string message) : Exception(message)
{
    /// <summary>The law of <paramref name="regime"/> is encoded from <paramref name="from"/> to <paramref name="to"/> (both included), and not for <paramref name="day"/>.</summary>
    public static LawNotEncodedException OutsideCoverage(string regime, LocalDate day, LocalDate from, LocalDate to) =>
        new($"{regime} is encoded for {from:uuuu-MM-dd} to {to:uuuu-MM-dd}, not for {day:uuuu-MM-dd}.");
}
