using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Compensating;

internal sealed class CompletePartPage(CaseDesk desk, Drafts drafts, IClock clock) : ClaimFactPage(desk, drafts, clock)
{
    public override string Heading => "Record what was missing";

    public override string Beforehand => "What a part lacked may still come within the thirteen weeks (regulation 14(5)). The claim is then checked again.";

    public override IReadOnlyList<Question> Questions =>
    [
        new ChoiceQuestion("Number", "Which part is it for?", "Part", "Select which part it is for", Lacking),
        new MoneyQuestion("AmountInPounds", "What amount is now stated?", "Amount", "Enter the amount in pounds, like 12400.50")
        {
            Hint = "Leave empty if only evidence came",
            WhenEmpty = "None: only evidence came",
        },
        new ChoiceQuestion("HasEvidence", "Did supporting evidence come?", "Evidence", "Select yes if supporting evidence came", Choice.YesOrNo),
        new DayQuestion("ReceivedOn", "On which day did it reach the council?", "Arrived", "the day it arrived"),
    ];

    protected override string Name => "missing";

    protected override Refusal? NotNow => Lacking.Count > 0 ? null : Refusal.ByState("PART_COMPLETE", "No part lacks its amount or its evidence.");

    private IReadOnlyList<Choice> Lacking =>
    [
        .. State.Parts.Where(part => !part.IsComplete()).Select(part => new Choice(
            part.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), $"Part {part.Number}: {part.What}")),
    ];

    protected override ICommand<CompensationClaim> Command(Guid draft) => new CompletePart(
        Id, Answers.Number("Number"), Answers.MoneyOrNull("AmountInPounds"), Answers.IsYes("HasEvidence"), Answers.Day("ReceivedOn"));
}
