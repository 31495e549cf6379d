using NodaTime;

namespace RightToBid.Cases.Reviewing;

/// <summary>The tribunal sent another paper, and the time for appealing further runs from the last of them.</summary>
public sealed record RecordTribunalPaper(Guid StreamId, TribunalPaper Paper, LocalDate SentOn) : ICommand<ListingReview>
{
    public Decision Decide(ListingReview state, DecisionContext context) =>
        AppealSteps.Send(state.Appeal, new(Paper, SentOn), context);
}
