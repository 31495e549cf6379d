using NodaTime;

namespace RightToBid.Cases;

/// <summary>Says that a window is over. It is never the reason: positions are computed from facts and days.</summary>
public interface IAnnouncement : ICaseEvent
{
    /// <summary>The window's key.</summary>
    string Kind { get; }

    /// <summary>The last day on which the window was open. A correction that moves it makes a new announcement due.</summary>
    LocalDate LastDay { get; }
}
