using RightToBid.Cases.Disposing;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Disposing;

/// <summary>What is asked once a sale in breach has been looked into.</summary>
internal static class BreachQuestions
{
    public const string Heading = "Record what became of a sale in breach";

    public const string Beforehand =
        "A sale in breach is ineffective (regulation 21(1)), unless the seller, after all reasonable efforts to find out, did not know "
            + "that the land was listed (regulation 21(2)). The council decides neither: record what the parties accept or a court found.";

    public static IReadOnlyList<Question> About(IReadOnlyList<Disposal> breaches) =>
    [
        .. SaleChoice.Among(breaches),
        new ChoiceQuestion(
            "Outcome",
            "What became of the sale?",
            "Outcome",
            "Select what became of the sale",
            [
                new(nameof(BreachOutcome.Ineffective), "It is ineffective", "Title stays with the seller, and the land stays listed"),
                new(nameof(BreachOutcome.SavedByRegulation21), "It has effect all the same", "The seller did not know that the land was listed, after all reasonable efforts to find out"),
            ]),
        new DayQuestion("SettledOn", "On which day was that established?", "Day", "the day that was established"),
        new WordsQuestion("Reason", "On what does that rest?", "Reason", "Enter on what that rests")
        {
            IsLong = true,
            Hint = "Everybody can read this. Do not name a person. For example, both conveyancers accept it",
        },
    ];

    public static BreachOutcome Outcome(FactAnswers answers) => Enum.Parse<BreachOutcome>(answers.Words("Outcome"));
}
