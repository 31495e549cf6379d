using NodaTime;

namespace RightToBid.Cases.Nominating;

/// <summary>The eight weeks ended without a decision. Nothing is deemed: the duty goes on.</summary>
public sealed record NominationDecisionOverdue(LocalDate LastDay) : IAnnouncement
{
    string IAnnouncement.Kind => WindowKeys.NominationDecision;
}

/// <summary>The five years for which land must stay in the unsuccessful list are over. It may go, and need not.</summary>
public sealed record UnsuccessfulEntryMayBeRemoved(LocalDate LastDay) : IAnnouncement
{
    string IAnnouncement.Kind => WindowKeys.UnsuccessfulList;
}
