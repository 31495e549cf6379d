using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.NominationsAwaitingDecision;

/// <summary>A nomination that awaits its decision.</summary>
/// <param name="LastDay">The last day for the decision, counted from first receipt.</param>
/// <param name="ReturnedOn">The day it was returned for completion, while it has not come back.</param>
internal sealed record UndecidedNomination(
    string Reference,
    string AssetName,
    string NominatedBy,
    LocalDate ReceivedOn,
    LocalDate LastDay,
    LocalDate? ReturnedOn,
    string RuleVersion,
    UndecidedDisplay Display)
{
    public int DaysInAll => Period.DaysBetween(ReceivedOn, LastDay);

    /// <summary>How many of the days for the decision are gone. The day of receipt is not counted.</summary>
    public int DaysUsedOn(LocalDate today) => Period.DaysBetween(ReceivedOn, today);

    public bool IsOverdueOn(LocalDate today) => today > LastDay;

    /// <summary>How late the decision is: "14 days overdue".</summary>
    public string OverdueOn(LocalDate today) => Period.DaysBetween(LastDay, today) is 1
        ? "1 day overdue"
        : $"{Period.DaysBetween(LastDay, today)} days overdue";

    /// <summary>What a bank holiday gives to argue of a decision that is overdue: nothing is moved by it (A47).</summary>
    public string? HolidayOn(LocalDate today) => HolidayWords.Open(LastDay, today, BankHolidays.EnglandAndWales);

    /// <summary>What is missing, in words.</summary>
    public IEnumerable<string> Missing => Display.MissingContents.Select(code => code switch
    {
        "R6A" => "the boundaries of the land",
        "R6B1" => "what the nominator knows of the occupants",
        "R6B2" => "what the nominator knows of the owners",
        "R6C" => "the reasons",
        "R6D" => "evidence that the body may nominate",
        var other => other,
    });
}
