using NodaTime;

namespace RightToBid.Cases.Listing;

/// <summary>A moratorium began, or its receipt day was put right, and the entry must reveal it: section 97(2).</summary>
public sealed record NoteDisposalNotice(Guid StreamId, Guid MoratoriumId, string OwnerLabel, LocalDate ReceivedOn)
    : ICommand<ListEntry>
{
    public Decision Decide(ListEntry state, DecisionContext context) =>
        Entered.NotThere(state) is { } notThere
            ? notThere
            : state.Notices.Contains(new(MoratoriumId, OwnerLabel, ReceivedOn))
                ? Decision.Nothing
                : Decision.Of(new DisposalNoticeNoted(MoratoriumId, OwnerLabel, ReceivedOn));
}

public sealed record DisposalNoticeNoted(Guid MoratoriumId, string OwnerLabel, LocalDate ReceivedOn) : ICaseEvent;
