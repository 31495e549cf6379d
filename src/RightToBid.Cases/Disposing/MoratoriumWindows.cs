using NodaTime;

using RightToBid.Law;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Disposing;

/// <summary>How a window stands on a day.</summary>
public enum WindowStanding
{
    NotBegun,
    Running,
    Ended,
    DoesNotApply,
}

/// <summary>A window of a notice, how it stands, and why.</summary>
public sealed record MoratoriumWindow(StatutoryWindow Window, WindowStanding Standing, string Why);

/// <summary>The windows of a notice as a reader sees them on a day.</summary>
public static class MoratoriumWindows
{
    public static IReadOnlyList<MoratoriumWindow> On(Moratorium moratorium, LocalDate day) => moratorium.IsReceived
        ?
        [
            Judge(moratorium, MoratoriumClock.Interim(moratorium), day),
            FullOn(moratorium, day),
            Judge(moratorium, MoratoriumClock.Protected(moratorium), day),
            Judge(moratorium, MoratoriumClock.SaleToGroup(moratorium), day),
        ]
        : [];

    private static MoratoriumWindow FullOn(Moratorium moratorium, LocalDate day)
    {
        var full = MoratoriumClock.Full(moratorium);
        if (MoratoriumClock.HasRequestInTime(moratorium, day)) return Judge(moratorium, full, day);

        var interim = MoratoriumClock.Interim(moratorium);
        return interim.HasEndedBy(day)
            ? new(full, WindowStanding.DoesNotApply, $"No community interest group asked to bid by the end of {Words.Full(interim.LastDay)}.")
            : Judge(moratorium, full, day) is { Standing: not WindowStanding.Running } other
                ? other
                : new(
                    full,
                    WindowStanding.NotBegun,
                    $"It applies if a community interest group asks to bid by the end of {Words.Full(interim.LastDay)}.");
    }

    private static MoratoriumWindow Judge(Moratorium moratorium, StatutoryWindow window, LocalDate day)
    {
        var end = MoratoriumClock.End(moratorium);
        return day switch
        {
            _ when day < moratorium.ReceivedOn => new(
                window, WindowStanding.NotBegun, $"The council received the owner's notice on {Words.Full(moratorium.ReceivedOn)}."),
            _ when end is not null && end.EndedOn <= day && end.EndedOn <= window.LastDay && !OutlivesOwner(window, end) => new(
                window, WindowStanding.DoesNotApply, MoratoriumPosition.Of(moratorium, day).Sentence),
            _ when window.HasEndedBy(day) => new(window, WindowStanding.Ended, $"It ended with {Words.Full(window.LastDay)}."),
            _ => new(window, WindowStanding.Running, $"It runs to the end of {Words.Full(window.LastDay)}."),
        };
    }

    /// <summary>Regulation 13(1) is not personal: whoever owns the land may still sell to a group.</summary>
    private static bool OutlivesOwner(StatutoryWindow window, MoratoriumEnd end) =>
        window.Rule.Key == WindowKeys.SaleToGroup && end.Kind is MoratoriumEndKind.OwnerChanged;
}
