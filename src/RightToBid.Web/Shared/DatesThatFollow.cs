using NodaTime;

using RightToBid.Law;
using RightToBid.Web.Platform;

namespace RightToBid.Web.Shared;

/// <summary>The dates that follow from a fact, each with its reasons, for a page that shows them before anything is recorded.</summary>
internal sealed record DatesThatFollow(IReadOnlyList<WhyThisDate> Dates, LocalDate Today)
{
    /// <param name="regimeKey">The law.</param>
    /// <param name="fact">What happened, by the law's key.</param>
    /// <param name="on">The day it happened.</param>
    /// <param name="started">That it happened, in a sentence.</param>
    /// <param name="today">Today in London.</param>
    /// <exception cref="LawNotEncodedException">The law is not encoded for that day.</exception>
    public static DatesThatFollow From(string regimeKey, string fact, LocalDate on, string started, LocalDate today)
    {
        var law = StatuteBook.Regime(regimeKey);
        var version = law.VersionOn(on);
        var calendar = BankHolidays.For(regimeKey);
        return new DatesThatFollow(
            [.. law.WindowsFollowing(fact).Select(rule => new WhyThisDate(rule.Opens(on, calendar), started, version, law.Standing))], today);
    }
}
