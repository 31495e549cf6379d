using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Cases.Reviewing;

/// <summary>Whether a request for a listing review came in time: Schedule 2, paragraph 1.</summary>
internal static class MayAsk
{
    /// <summary>Nothing where it came in time, or where no time runs because the owner was never told.</summary>
    public static Refusal? InTime(string regimeKey, TimeForAsking time, LocalDate receivedOn)
    {
        if (time.NoticeGivenOn is not { } givenOn) return null;

        var eightWeeks = Statute.Window(regimeKey, WindowKeys.ReviewRequest, givenOn);
        return (time, eightWeeks.HasEndedBy(receivedOn)) switch
        {
            (_, false) => null,
            ({ ByAlternativeSteps: true }, _) => Refusal.UnderLaw(
                "OUT_OF_TIME",
                $"The owner had to the end of {Words.Full(eightWeeks.LastDay)} to ask. The council is not bound to review.",
                ReviewProvisions.RequestAfterSteps,
                time.AllowedToOn is null
                    ? "Paragraph 1(2) gives no power to allow longer."
                    : $"The council said that the owner might ask to the end of {Words.Full(time.AllowedToOn.Value)}, but paragraph 1(2) gives no power to allow longer (A36)."),
            ({ AllowedToOn: { } allowedToOn }, _) when receivedOn <= allowedToOn => null,
            _ => Refusal.UnderLaw(
                "OUT_OF_TIME",
                $"The owner had to the end of {Words.Full(Later(eightWeeks.LastDay, time.AllowedToOn))} to ask. The council is not bound to review.",
                ReviewProvisions.RequestAfterNotice,
                "The council may allow longer in writing. Record that it did, and then the request."),
        };
    }

    private static LocalDate Later(LocalDate lastDay, LocalDate? allowedToOn) => allowedToOn > lastDay ? allowedToOn.Value : lastDay;
}
