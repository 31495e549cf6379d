using NodaTime;

namespace RightToBid.Cases.Bidding;

/// <summary>The day of the notice or of the request was corrected: the bid's own windows follow. A request that began no bid has none to tell.</summary>
public sealed record NoteRequestFacts(Guid StreamId, LocalDate NoticeReceivedOn, LocalDate RequestedOn) : ICommand<Bid>
{
    public Decision Decide(Bid state, DecisionContext context) => state switch
    {
        { Status: BidStatus.NotOpened } => Decision.Nothing,
        _ when state.NoticeReceivedOn == NoticeReceivedOn && state.RequestedOn == RequestedOn => Decision.Nothing,
        _ => Decision.Of(new RequestFactsNoted(NoticeReceivedOn, RequestedOn)),
    };
}

public sealed record RequestFactsNoted(LocalDate NoticeReceivedOn, LocalDate RequestedOn) : ICaseEvent;
