using NodaTime;

using RightToBid.Cases.Disposing;

namespace RightToBid.Web.Dashboards.MoratoriumTracker;

/// <summary>One owner's notice as the tracker shows it.</summary>
internal sealed record TrackedNotice(
    Guid MoratoriumId,
    Guid ListEntryId,
    string Reference,
    string AssetName,
    string OwnerLabel,
    LocalDate ReceivedOn,
    LocalDate InterimLastDay,
    LocalDate FullLastDay,
    LocalDate ProtectedLastDay,
    bool HasRequestInTime,
    LocalDate LiveTo,
    string RuleVersion,
    NoticeDisplay Display)
{
    private const int FourWeeks = 28;

    public ShownPosition PositionOn(LocalDate day) => Display.Positions.LastOrDefault(position => position.From <= day) ?? Display.Positions[0];

    public bool IsLiveOn(LocalDate day) => day <= LiveTo;

    /// <summary>Whether what holds on the day ends within four weeks, by its own last day or because the notice ends.</summary>
    public bool EndsSoonAfter(LocalDate day) => IsLiveOn(day) && NextEndOn(day) is { } end && Period.DaysBetween(day, end) <= FourWeeks;

    /// <summary>The last day of what holds on the day.</summary>
    public LocalDate? NextEndOn(LocalDate day) => !IsLiveOn(day) ? null
        : PositionOn(day).LastDay is { } lastDay && lastDay < LiveTo ? lastDay : LiveTo;

    /// <summary>The position in two words.</summary>
    public (string Words, string Colour) TagOn(LocalDate day) => PositionOn(day).Standing switch
    {
        MoratoriumStanding.InterimMoratorium => ("Interim moratorium", "yellow"),
        MoratoriumStanding.FullMoratorium => ("Full moratorium", "orange"),
        MoratoriumStanding.OpenForDisposal => ("Owner may sell", "green"),
        MoratoriumStanding.ProtectedPeriodOver => ("Notice lapsed", "grey"),
        MoratoriumStanding.Discharged => ("Sold", "blue"),
        MoratoriumStanding.OwnerChanged => ("Owner changed", "blue"),
        MoratoriumStanding.Terminated => ("No longer listed", "grey"),
        MoratoriumStanding.Withdrawn => ("Withdrawn", "grey"),
        _ => ("Not begun", "grey"),
    };

    /// <summary>Whether the six months apply, can still come to apply, or will not.</summary>
    public string FullMoratoriumOn(LocalDate day) => HasRequestInTime ? FullLastDayAsItStands(day)
        : day <= InterimLastDay && IsLiveOn(day) ? "Applies if a group asks to bid in time"
        : "Does not apply: no group asked to bid in time";

    private string FullLastDayAsItStands(LocalDate day) => day <= FullLastDay ? "Applies: a group asked to bid in time" : "Ended";
}

/// <summary>Which notices somebody asked to see. Kept in the address.</summary>
internal enum NoticeFilter
{
    Live,
    Ending,
    Ended,
}
