using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Compensating;

internal sealed class SettleClaimPage(CaseDesk desk, Drafts drafts, IClock clock) : ClaimFactPage(desk, drafts, clock)
{
    public override string Heading => "Record that the claim was settled";

    public override string Beforehand => "The amount that was awarded, agreed or directed by the tribunal has been paid, and nothing more is in dispute.";

    public override bool IsFinal => true;

    public override IReadOnlyList<Question> Questions =>
    [
        new MoneyQuestion("AmountInPounds", "What amount was paid?", "Amount", "Enter the amount in pounds, like 12400.50"),
        new DayQuestion("SettledOn", "On which day was it settled?", "Day of the settlement", "the day of the settlement"),
    ];

    protected override string Name => "settlement";

    protected override ICommand<CompensationClaim> Command(Guid draft) => new SettleClaim(Id, Answers.Money("AmountInPounds"), Answers.Day("SettledOn"));
}
