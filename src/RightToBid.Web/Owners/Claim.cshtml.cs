using RightToBid.Law;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Owners;

/// <summary>An owner claims compensation for loss or expense that the listing caused: regulation 14. The claim is confidential.</summary>
internal sealed class ClaimPage(OwnersDesk owners) : OwnerActPage(owners)
{
    public override string Heading => "Claim compensation";

    public override string Beforehand =>
        "You may claim loss or expense that you would not have had if the land had not been listed, within thirteen weeks after it finished being incurred. Nothing of a claim is public. A claim here has one part: send another claim for another part." + Confirmation;

    public override string Consequence =>
        "The claim is complete only with evidence: send it to the council by post or e-mail before the end of the thirteen weeks, with the receipt’s number." + Confirmation;

    public override IReadOnlyList<Question> Questions =>
    [
        new ChoiceQuestion(
            "Head", "What is the claim for?", "For", "Select what the claim is for",
            [
                new(nameof(CompensationHead.Delay), "Delay in agreeing to sell", "While a moratorium kept you from it"),
                new(nameof(CompensationHead.AppealExpenses), "Legal expenses of a successful appeal to the tribunal"),
                new(nameof(CompensationHead.Other), "Other loss or expense from the listing"),
            ]),
        .. Answers.WordsOrNull("Head") == nameof(CompensationHead.AppealExpenses)
            ? new[] { new ChoiceQuestion("AppealSucceeded", "Did the appeal succeed?", "The appeal succeeded", "Select yes if the appeal succeeded", Choice.YesOrNo) }
            : [],
        new WordsQuestion("What", "What was lost or spent?", "Lost or spent", "Enter what was lost or spent") { Hint = "For example, interest on a loan. Name no person" },
        new MoneyQuestion("Amount", "How much do you claim?", "Amount", "Enter the amount in pounds, like 12400.50")
        {
            Hint = "In pounds. A claim without an amount is not complete",
            WhenEmpty = "No amount stated",
        },
        new DayQuestion("LossFinishedOn", "On which day had all of it been incurred?", "Loss finished on", "the day the loss finished")
        {
            Hint = "For example, 31 8 2023",
            RegimeKey = State.RegimeKey,
        },
    ];

    protected override OwnerAct Act => OwnerAct.Claim;

    protected override string AskedFor => $"to claim compensation for the listing of {State.Asset?.Name}";
}
