using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Compensating;

internal sealed class AllowLongerPage(CaseDesk desk, Drafts drafts, IClock clock) : ClaimFactPage(desk, drafts, clock)
{
    public override string Heading => "Record that longer was allowed for asking";

    public override string? Beforehand => ClaimClock.ReviewRequest(State) is { } weeks
        ? $"The claimant can ask for a review {weeks.LastDay.ToTheEndOf()}. The council may allow longer in writing (Schedule 2, paragraph 2)."
        : null;

    public override IReadOnlyList<Question> Questions =>
    [
        new DayQuestion("AllowedToOn", "To the end of which day may a review be asked for?", "Longer, to the end of", "the last day allowed") { MayBeAhead = true },
        new DayQuestion("AllowedOn", "On which day did the council allow it in writing?", "Allowed in writing on", "the day it was allowed"),
    ];

    protected override string Name => "longer-to-ask";

    protected override ICommand<CompensationClaim> Command(Guid draft) => new AllowLongerToAsk(Id, Answers.Day("AllowedToOn"), Answers.Day("AllowedOn"));
}
