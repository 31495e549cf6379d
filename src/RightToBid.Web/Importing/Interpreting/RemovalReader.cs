using System.Globalization;
using System.Text.RegularExpressions;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Law;
using RightToBid.Law.Time;
using RightToBid.Web.Importing.Recognising;

namespace RightToBid.Web.Importing.Interpreting;

/// <summary>When and why land left the list. The five years end by themselves; anything else needs a reason.</summary>
internal static partial class RemovalReader
{
    public static PublishedRemoval? Read(RegisterRow row, RowDates dates, LocalDate enteredOn, IRegime regime, List<RowIssue> issues)
    {
        if (dates.Fact(RegisterField.Removed) is not { } removed) return null;
        var text = row.Text(RegisterField.ReasonForRemoval) ?? row.Text(RegisterField.Status);
        var lastDay = regime.Window(WindowKeys.Listing).Opens(enteredOn, WorkingDays.NoYears).LastDay;
        if (removed.On > lastDay) return new(removed, RemovalReason.Expired, text);
        if (removed.On < enteredOn)
        {
            issues.Add(new(IssueLevel.Error, dates.Find(RegisterField.Removed)!.Heading,
                $"The land would have left the list on {Day(removed.On)}, before it was entered on {Day(enteredOn)}."));
        }

        var reason = text is null ? null : InWords(text);
        if (reason is null or RemovalReason.Expired)
        {
            issues.Add(new(IssueLevel.Warning, dates.Find(RegisterField.Removed)!.Heading,
                $"The land left the list on {Day(removed.On)}, before the five years ended on {Day(lastDay)}, and the register does not say why."));
            reason = null;
        }

        return new(removed, reason, text);
    }

    private static RemovalReason? InWords(string text) => text switch
    {
        _ when Reviewed().IsMatch(text) => RemovalReason.ReviewReversed,
        _ when Appealed().IsMatch(text) => RemovalReason.AppealAllowed,
        _ when Sold().IsMatch(text) => RemovalReason.RelevantDisposal,
        _ when Expired().IsMatch(text) => RemovalReason.Expired,
        _ when NoLonger().IsMatch(text) => RemovalReason.NoLongerOfCommunityValue,
        _ => null,
    };

    private static string Day(LocalDate day) => day.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);

    [GeneratedRegex("review", RegexOptions.IgnoreCase)]
    private static partial Regex Reviewed();

    [GeneratedRegex("appeal|tribunal|quash", RegexOptions.IgnoreCase)]
    private static partial Regex Appealed();

    [GeneratedRegex(@"\bsold\b|disposal|disposed|\bsale\b|purchas|bought", RegexOptions.IgnoreCase)]
    private static partial Regex Sold();

    [GeneratedRegex("expir|five.year|5.year|lapsed", RegexOptions.IgnoreCase)]
    private static partial Regex Expired();

    [GeneratedRegex("no longer|demolish|redevelop|ceased", RegexOptions.IgnoreCase)]
    private static partial Regex NoLonger();
}
