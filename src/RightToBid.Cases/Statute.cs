using System.Diagnostics.CodeAnalysis;

using NodaTime;

using RightToBid.Law;
using RightToBid.Law.Time;

namespace RightToBid.Cases;

/// <summary>How deciders ask the law: what nobody encoded comes back as a refusal in the law's own sentence.</summary>
internal static class Statute
{
    /// <summary>The version of the law for a pivot day.</summary>
    public static Refusal? Version(string regimeKey, LocalDate pivotOn, out string version)
    {
        var refusal = Ask(() => StatuteBook.Regime(regimeKey).VersionOn(pivotOn), out var answer);
        version = answer ?? "";
        return refusal;
    }

    public static Refusal? Ask<T>(Func<T> question, [NotNullIfNotNull(nameof(answer))] out T? answer)
        where T : class
    {
        try
        {
            answer = question();
            return null;
        }
        catch (LawNotEncodedException notEncoded)
        {
            answer = null;
            return new Refusal(RefusalKind.Law, "LAW_NOT_ENCODED", notEncoded.Message);
        }
    }

    /// <summary>A window of a case. None of the windows of these streams counts working days.</summary>
    public static StatutoryWindow Window(string regimeKey, string window, LocalDate factOn) =>
        StatuteBook.Regime(regimeKey).Window(window).Opens(factOn, WorkingDays.NoYears);

    public static Deadline DeadlineOf(StatutoryWindow window, string ruleVersion) =>
        new(window.Rule.Key, window.LastDay, window.Rule.Source.ToString(), ruleVersion);
}
