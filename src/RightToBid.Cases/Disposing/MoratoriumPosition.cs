using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Cases.Disposing;

/// <summary>Where a notice stands on a day.</summary>
public enum MoratoriumStanding
{
    NotReceived,
    InterimMoratorium,
    FullMoratorium,
    OpenForDisposal,
    ProtectedPeriodOver,
    Discharged,
    OwnerChanged,
    Terminated,
    Withdrawn,
}

/// <summary>Where a notice stands on a day, with the sentence that says so.</summary>
/// <param name="LastDay">The last day on which it stands so, where the law gives one.</param>
public sealed record MoratoriumPosition(MoratoriumStanding Standing, string Sentence, LocalDate? LastDay = null)
{
    /// <summary>The position on <paramref name="day"/>, from the facts alone.</summary>
    public static MoratoriumPosition Of(Moratorium moratorium, LocalDate day)
    {
        if (!moratorium.IsReceived) return new(MoratoriumStanding.NotReceived, "No notice of a wish to sell has been recorded here.");

        if (day < moratorium.ReceivedOn)
        {
            return new(
                MoratoriumStanding.NotReceived,
                $"The council had not received the owner's notice before {Words.Full(moratorium.ReceivedOn)}.");
        }

        return MoratoriumClock.End(moratorium) is { } end && end.EndedOn <= day && !HadLapsedBefore(moratorium, end)
            ? AfterEnd(moratorium, end, day)
            : ByWindows(moratorium, day);
    }

    private static bool HadLapsedBefore(Moratorium moratorium, MoratoriumEnd end) =>
        MoratoriumClock.Protected(moratorium).HasEndedBy(end.EndedOn);

    private static MoratoriumPosition ByWindows(Moratorium moratorium, LocalDate day)
    {
        var interim = MoratoriumClock.Interim(moratorium).LastDay;
        var full = MoratoriumClock.Full(moratorium).LastDay;
        var protectedTo = MoratoriumClock.Protected(moratorium).LastDay;
        return day switch
        {
            _ when day <= interim => Held(moratorium, MoratoriumStanding.InterimMoratorium, HeldUntil(moratorium, day), interim),
            _ when day <= full && MoratoriumClock.HasRequestInTime(moratorium) =>
                Held(moratorium, MoratoriumStanding.FullMoratorium, full, full),
            _ when day <= protectedTo => new(
                MoratoriumStanding.OpenForDisposal,
                $"The owner may sell to anyone, to the end of {Words.Full(protectedTo)}.",
                protectedTo),
            _ => new(
                MoratoriumStanding.ProtectedPeriodOver,
                $"The protected period ended with {Words.Full(protectedTo)}. The owner needs to give a new notice before selling."),
        };
    }

    /// <summary>A hold lasts as long as the listing at most: section 95 binds on listed land alone.</summary>
    private static MoratoriumPosition Held(Moratorium moratorium, MoratoriumStanding standing, LocalDate until, LocalDate lastDay) =>
        MoratoriumClock.UnlistedOn(moratorium)?.PlusDays(-1) is { } lastListed && lastListed < until
            ? new(
                standing,
                $"The owner may not sell, except to a community group, until after {Words.Full(lastListed)}, when the listing ends.",
                LocalDate.Min(lastDay, lastListed))
            : new(standing, $"The owner may not sell, except to a community group, until after {Words.Full(until)}.", lastDay);

    private static LocalDate HeldUntil(Moratorium moratorium, LocalDate day) => MoratoriumClock.HasRequestInTime(moratorium, day)
        ? MoratoriumClock.Full(moratorium).LastDay
        : MoratoriumClock.Interim(moratorium).LastDay;

    private static MoratoriumPosition AfterEnd(Moratorium moratorium, MoratoriumEnd end, LocalDate day) => end.Kind switch
    {
        MoratoriumEndKind.Discharged => new(
            MoratoriumStanding.Discharged, $"The owner entered into a sale on {Words.Full(end.EndedOn)}."),
        MoratoriumEndKind.OwnerChanged => new(
            MoratoriumStanding.OwnerChanged,
            $"{Passed(moratorium, end)} on {Words.Full(end.EndedOn)}. The notice does not serve a new owner, who must give their own."
                + SaleToGroup(moratorium, day)),
        MoratoriumEndKind.Terminated => new(
            MoratoriumStanding.Terminated,
            $"The land has not been listed since {Words.Full(end.EndedOn)}, so the owner is free to sell."),
        MoratoriumEndKind.Withdrawn => new(
            MoratoriumStanding.Withdrawn,
            $"The owner withdrew the notice on {Words.Full(end.EndedOn)}. {AfterWithdrawal(moratorium)}"),
        _ => throw new ArgumentOutOfRangeException(nameof(end), end.Kind, "An end without words."),
    };

    private static string Passed(Moratorium moratorium, MoratoriumEnd end) => moratorium.OwnerChange?.ChangedOn == end.EndedOn
        ? "The land passed to another owner"
        : "The owner disposed of the land";

    /// <summary>Regulation 13(1) speaks of an owner, whoever gave the notice.</summary>
    private static string SaleToGroup(Moratorium moratorium, LocalDate day) =>
        MoratoriumClock.SaleToGroup(moratorium) is var window && !window.HasEndedBy(day)
            ? $" Whoever owns the land may sell it to a community group, to the end of {Words.Full(window.LastDay)}."
            : "";

    private static string AfterWithdrawal(Moratorium moratorium) =>
        $"The law makes no provision for that; a later notice from {moratorium.OwnerLabel} starts its own periods.";
}
