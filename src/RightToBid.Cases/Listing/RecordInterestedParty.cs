using NodaTime;

using RightToBid.Cases.Notifying;

namespace RightToBid.Cases.Listing;

/// <summary>Who owns or occupies the land or governs its parish: somebody, somebody unknown, or nobody.</summary>
public sealed record RecordInterestedParty(
    Guid StreamId, NoticeRecipient Role, InterestAnswer Answer, Guid? PartyId = null, string? PublicName = null, LocalDate? SinceOn = null)
    : ICommand<ListEntry>
{
    public Decision Decide(ListEntry state, DecisionContext context) =>
        Entered.Required(state) is { } refusal
            ? refusal
            : Interests.Record(state.Interested, new(Role, Answer, PartyId, PublicName, SinceOn), context);
}

/// <summary>An interest in the land ended: from that day it is somebody else's, or nobody's.</summary>
public sealed record EndInterest(Guid StreamId, NoticeRecipient Role, Guid PartyId, LocalDate EndedOn) : ICommand<ListEntry>
{
    public Decision Decide(ListEntry state, DecisionContext context) =>
        Entered.Required(state) is { } refusal
            ? refusal
            : Interests.End(state.Interested, new(Role, PartyId, EndedOn), context);
}
