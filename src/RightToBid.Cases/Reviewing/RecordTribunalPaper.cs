using NodaTime;

namespace RightToBid.Cases.Reviewing;

/// <summary>The tribunal sent another paper, and the time for appealing further runs from the last of them.</summary>
/// <param name="AppealNumber">Which appeal, from one in the order in which they were lodged; nothing where there is but one.</param>
public sealed record RecordTribunalPaper(Guid StreamId, TribunalPaper Paper, LocalDate SentOn, int? AppealNumber = null) : ICommand<ListingReview>
{
    public Decision Decide(ListingReview state, DecisionContext context) =>
        WhichAppeal.About(state, AppealNumber, (appeal, number) => AppealSteps.Send(appeal, new(Paper, SentOn, number), context));
}
