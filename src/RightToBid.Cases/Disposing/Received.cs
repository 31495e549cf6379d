using NodaTime;

using RightToBid.Cases.Listing;
using RightToBid.Law;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Disposing;

/// <summary>Whether a notice still stands where a command needs it to.</summary>
internal static class Received
{
    /// <summary>What is said from another stream of a notice that is not there: nothing follows where it was struck out in the meantime.</summary>
    public static Decision? NotThere(Moratorium state) =>
        state.IsReceived ? null : state.Past.IsStruckOut ? Decision.Nothing : Required(state)!;

    public static Refusal? Required(Moratorium state) =>
        Checks.Unless(state.IsReceived, "NOT_RECEIVED", "No notice of a wish to sell has been recorded here.");

    /// <summary>Nothing had ended the notice by <paramref name="day"/>.</summary>
    public static Refusal? MustStandOn(Moratorium state, LocalDate day) =>
        state.IsReceived && MoratoriumClock.End(state) is { } end && end.EndedOn <= day
            ? Refusal.ByState("NOTICE_ENDED", MoratoriumPosition.Of(state, day).Sentence)
            : null;

    /// <summary>A notice about land that is not listed starts nothing.</summary>
    public static Refusal? MustBeListed(string regimeKey, ListedPeriod listed, LocalDate receivedOn) => listed switch
    {
        _ when receivedOn < listed.EnteredOn => Refusal.UnderLaw(
            "NOT_LISTED",
            $"The land was entered in the list on {Words.Full(listed.EnteredOn)}, after the notice was received. It was free to be sold until then.",
            Provisions.ListedLandOnly,
            "If the owner still wishes to sell, the council needs a notice received while the land is listed."),
        _ when !ListedPeriods.IsListedOn(regimeKey, listed, receivedOn) => Refusal.UnderLaw(
            "NOT_LISTED",
            $"The land has not been listed since {Words.Full(ListedPeriods.FirstUnlistedOn(regimeKey, listed))}, so no notice is needed.",
            Provisions.ListedLandOnly,
            "The owner is free to sell."),
        _ => null,
    };
}
