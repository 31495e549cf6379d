using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Compensating;

internal sealed class AgreeLongerPage(CaseDesk desk, Drafts drafts, IClock clock) : ClaimFactPage(desk, drafts, clock)
{
    public override string Heading => "Record that longer was agreed for the review";

    public override string? Beforehand => ClaimClock.LastDayToReview(State) is { } lastDay
        ? $"The council has {lastDay.ToTheEndOf()}. A longer period may be agreed with the claimant in writing (Schedule 2, paragraph 9)."
        : null;

    public override IReadOnlyList<Question> Questions =>
    [
        new DayQuestion("AgreedToOn", "To the end of which day may the review take?", "Longer, to the end of", "the last day agreed") { MayBeAhead = true },
        new DayQuestion("AgreedOn", "On which day was it agreed in writing?", "Agreed in writing on", "the day of the agreement"),
    ];

    protected override string Name => "longer-review";

    protected override ICommand<CompensationClaim> Command(Guid draft) => new AgreeLongerClaimReview(Id, Answers.Day("AgreedToOn"), Answers.Day("AgreedOn"));
}
