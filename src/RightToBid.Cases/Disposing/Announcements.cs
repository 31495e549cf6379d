using NodaTime;

namespace RightToBid.Cases.Disposing;

/// <summary>The six weeks in which a group can ask to bid ended.</summary>
public sealed record InterimMoratoriumEnded(LocalDate LastDay) : IAnnouncement
{
    string IAnnouncement.Kind => WindowKeys.InterimMoratorium;
}

/// <summary>The six months that a group's request gave ended.</summary>
public sealed record FullMoratoriumEnded(LocalDate LastDay) : IAnnouncement
{
    string IAnnouncement.Kind => WindowKeys.FullMoratorium;
}

/// <summary>The eighteen months ended: the notice has lapsed, and a sale needs a new one.</summary>
public sealed record ProtectedPeriodEnded(LocalDate LastDay) : IAnnouncement
{
    string IAnnouncement.Kind => WindowKeys.ProtectedPeriod;
}
