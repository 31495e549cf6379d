using Microsoft.AspNetCore.Authorization;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Disposing;

[Authorize(Policy = Permissions.CorrectFacts)]
internal sealed class SettleBreachPage(CaseDesk desk, Drafts drafts, IClock clock) : NoticeFactPage(desk, drafts, clock)
{
    public override string Heading => BreachQuestions.Heading;

    public override string Beforehand => BreachQuestions.Beforehand;

    public override bool IsFinal => true;

    public override IReadOnlyList<Question> Questions => BreachQuestions.About(Breaches);

    protected override string Address => Links.SettleBreach(Id);

    protected override string AskedFor => $"to record what became of the sale of {State.AssetName}";

    protected override Refusal? NotNow => Breaches.Count > 0
        ? null
        : Refusal.ByState("NO_BREACH", "No sale in breach is recorded for this notice.");

    private IReadOnlyList<Disposal> Breaches => [.. State.Disposals.Where(sale => DisposalLaw.IsBreach(State, sale))];

    protected override ICommand<Moratorium> Command(Guid draft) => new SettleBreach(
        Id, BreachQuestions.Outcome(Answers), Answers.Words("Reason"), Answers.Day("SettledOn"), SaleChoice.Chosen(Answers, Breaches));
}
