using Microsoft.AspNetCore.Authorization;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Disposing;

[Authorize(Policy = Permissions.CorrectFacts)]
internal sealed class SettleBreachWithoutNoticePage(CaseDesk desk, Drafts drafts, IClock clock) : EntryFactPage(desk, drafts, clock)
{
    public override string Heading => BreachQuestions.Heading;

    public override string Beforehand => BreachQuestions.Beforehand;

    public override string? Consequence => After is { } after
        ? after.RelevantDisposals.Count > State.RelevantDisposals.Count
            ? "What was sold leaves the list (regulation 2(b)): the entry is amended at once, and everybody who was told of the listing must be told."
            : Answers.Words("Outcome") == nameof(BreachOutcome.SavedByRegulation21)
                ? "The land stays in the list until the sale is completed (regulation 2(b), and this council’s policy)."
                : "The land stays in the list."
        : null;

    public override bool IsFinal => true;

    public override IReadOnlyList<Question> Questions => BreachQuestions.About(Breaches);

    protected override string Address => Links.SettleBreachWithoutNotice(Id);

    protected override string AskedFor => $"to record what became of the sale of {State.Asset?.Name}";

    protected override Refusal? NotNow => Breaches.Count > 0
        ? null
        : Refusal.ByState("NO_BREACH", "No sale in breach is recorded for this entry.");

    private IReadOnlyList<Disposal> Breaches => [.. State.Disposals.Where(sale => DisposalLaw.IsBreach(State, sale))];

    protected override ICommand<ListEntry> Command(Guid draft) => new SettleBreachWithoutNotice(
        Id, SaleChoice.Chosen(Answers, Breaches), BreachQuestions.Outcome(Answers), Answers.Words("Reason"), Answers.Day("SettledOn"));
}
