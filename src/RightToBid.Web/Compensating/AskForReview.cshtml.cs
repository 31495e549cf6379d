using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Compensating;

internal sealed class AskForReviewPage(CaseDesk desk, Drafts drafts, IClock clock) : ClaimFactPage(desk, drafts, clock)
{
    public override string Heading => "Record a request for a review";

    public override string? Beforehand => ClaimClock.LastDayToAsk(State) is { } lastDay
        ? $"The claimant can ask in writing {lastDay.ToTheEndOf()} (regulation 16 and Schedule 2, paragraph 2)."
        : "The claimant can ask in writing once the reasons for the decision have been given (regulation 16).";

    public override string? Consequence => After is null || ClaimClock.LastDayToReview(After) is not { } lastDay
        ? null
        : $"The council must tell the claimant the procedure as soon as is practicable, and complete the review {lastDay.ToTheEndOf()}.";

    public override IReadOnlyList<Question> Questions =>
    [
        new DayQuestion("ReceivedOn", "On which day did the written request reach the council?", "Request received", "the day the request arrived"),
    ];

    protected override string Name => "review";

    protected override ICommand<CompensationClaim> Command(Guid draft) => new AskForReview(Id, Answers.Day("ReceivedOn"));
}
