using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Compensating;

/// <summary>The questions of a decision on compensation, which the council and its reviewer answer alike.</summary>
internal static class Awarding
{
    public static IEnumerable<Question> Questions(FactAnswers answers)
    {
        yield return new ChoiceQuestion(
            "Award", "What was decided?", "Decision", "Select what was decided",
            [new("award", "An amount is to be paid"), new("refuse", "Compensation is refused")]);
        if (answers.WordsOrNull("Award") == "award")
        {
            yield return new MoneyQuestion("AwardedInPounds", "What amount is to be paid?", "Amount", "Enter the amount in pounds, like 12400.50");
        }

        yield return new WordsQuestion("Reasons", "What are the reasons?", "Reasons", "Enter the reasons")
        {
            IsLong = true,
            Hint = "The claimant is given them. Do not name a person",
        };
    }

    public static decimal Pounds(FactAnswers answers) => answers.Words("Award") == "award" ? answers.Money("AwardedInPounds") : 0;
}
