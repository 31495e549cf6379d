using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Compensating;

internal sealed class WithdrawClaimPage(CaseDesk desk, Drafts drafts, IClock clock) : ClaimFactPage(desk, drafts, clock)
{
    public override string Heading => "Record that the claim was withdrawn";

    public override string Beforehand => "The claimant gave the claim up. A new claim has its own thirteen weeks, from the same loss.";

    public override bool IsFinal => true;

    public override IReadOnlyList<Question> Questions =>
        [new DayQuestion("WithdrawnOn", "On which day was the claim withdrawn?", "Day of the withdrawal", "the day of the withdrawal")];

    protected override string Name => "withdrawal";

    protected override ICommand<CompensationClaim> Command(Guid draft) => new WithdrawClaim(Id, Answers.Day("WithdrawnOn"));
}
