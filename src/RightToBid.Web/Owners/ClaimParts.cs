using System.Globalization;

using NodaTime;

using RightToBid.Cases.Compensating;
using RightToBid.Law;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Owners;

/// <summary>The questions of a claim’s parts, and the parts that their answers make. A part is there once the one before it says that there is more.</summary>
internal static class ClaimParts
{
    /// <summary>The question whose answer is given where files are sent.</summary>
    public const string Files = "Files";

    private const int Most = 10;

    public static IReadOnlyList<Question> Questions(FactAnswers answers, string regimeKey) =>
    [
        .. Enumerable.Range(1, Count(answers)).SelectMany(number => OfPart(number, answers, regimeKey)),
        new WordsQuestion(Files, "Which files do you send as evidence?", "Evidence", "Add a file, or say that you send none here"),
    ];

    /// <summary>The question before the files.</summary>
    public static string LastKey(FactAnswers answers) => Count(answers) is var last && last < Most ? Key("More", last) : Key("ToOn", last);

    /// <summary>How many parts the claim has so far, the one that is being answered included.</summary>
    public static int Count(FactAnswers answers)
    {
        var count = 1;
        while (count < Most && answers.IsYes(Key("More", count)))
        {
            count++;
        }

        return count;
    }

    /// <param name="hasEvidence">Whether a file came for the part of that number.</param>
    public static IReadOnlyList<ClaimPart> Read(FactAnswers answers, Func<int, bool> hasEvidence) =>
    [
        .. Enumerable.Range(1, Count(answers)).Select(number => new ClaimPart(
            number,
            Enum.Parse<CompensationHead>(answers.Words(Key("Head", number))),
            answers.Words(Key("What", number)),
            answers.MoneyOrNull(Key("Amount", number)),
            hasEvidence(number),
            answers.IsYes(Key("AppealSucceeded", number)))
        {
            FromOn = answers.DayOrNull(Key("FromOn", number)),
            ToOn = answers.Day(Key("ToOn", number)),
        }),
    ];

    /// <summary>The day on which all of it had been incurred, from which the thirteen weeks run; nothing while a part’s day is not known.</summary>
    public static LocalDate? LossFinishedOn(FactAnswers answers)
    {
        var ends = Enumerable.Range(1, Count(answers)).Select(number => answers.DayOrNull(Key("ToOn", number))).ToList();
        return ends.Contains(null) ? null : ends.Max();
    }

    /// <summary>A part by its number and what it is for, where there are several.</summary>
    public static string Named(FactAnswers answers, int number) => string.Create(
        CultureInfo.InvariantCulture, $"Part {number}: {answers.WordsOrNull(Key("What", number)) ?? "not described yet"}");

    /// <summary>The files of the parts that the claim has now.</summary>
    public static string InWords(IReadOnlyList<OwnerFile> files, FactAnswers answers)
    {
        var parts = Count(answers);
        var named = files.Where(file => file.Part <= parts)
            .Select(file => parts == 1 ? file.Name : string.Create(CultureInfo.InvariantCulture, $"{file.Name} (part {file.Part})")).ToList();
        return named.Count == 0 ? "No file" : string.Join(", ", named);
    }

    private static IEnumerable<Question> OfPart(int number, FactAnswers answers, string regimeKey)
    {
        var part = number == 1 && Count(answers) == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"Part {number}: ");
        yield return new ChoiceQuestion(
            Key("Head", number), $"{part}what is the claim for?".ToSentence(), $"{part}for".ToSentence(), "Select what the claim is for",
            [
                new(nameof(CompensationHead.Delay), "Delay in agreeing to sell", "While a moratorium kept you from it"),
                new(nameof(CompensationHead.AppealExpenses), "Legal expenses of a successful appeal to the tribunal"),
                new(nameof(CompensationHead.Other), "Other loss or expense from the listing"),
            ]);
        if (answers.WordsOrNull(Key("Head", number)) == nameof(CompensationHead.AppealExpenses))
        {
            yield return new ChoiceQuestion(
                Key("AppealSucceeded", number), $"{part}did the appeal succeed?".ToSentence(), $"{part}the appeal succeeded".ToSentence(),
                "Select yes if the appeal succeeded", Choice.YesOrNo);
        }

        yield return new WordsQuestion(
            Key("What", number), $"{part}what was lost or spent?".ToSentence(), $"{part}lost or spent".ToSentence(), "Enter what was lost or spent")
        {
            Hint = "For example, interest on a loan. Name no person",
        };
        yield return new MoneyQuestion(
            Key("Amount", number), $"{part}how much do you claim?".ToSentence(), $"{part}amount".ToSentence(), "Enter the amount in pounds, like 12400.50")
        {
            Hint = "In pounds. A part without an amount is not complete. Leave it empty if you do not know it yet",
            WhenEmpty = "No amount stated",
        };
        yield return new DayQuestion(
            Key("FromOn", number), $"{part}on which day did the loss or expense begin?".ToSentence(), $"{part}from".ToSentence(), "the day on which it began")
        {
            Hint = "For example, 31 8 2023. Leave it empty if it was a single day",
            WhenEmpty = "A single day",
        };
        yield return new DayQuestion(
            Key("ToOn", number), $"{part}on which day had all of it been incurred?".ToSentence(), $"{part}to".ToSentence(),
            "the day on which all of it had been incurred")
        {
            Hint = "The thirteen weeks for a claim run from the last such day. For example, 31 8 2023",
            RegimeKey = regimeKey,
        };
        if (number < Most)
        {
            yield return new ChoiceQuestion(
                Key("More", number), "Do you claim for anything else?", $"{part}more after this".ToSentence(), "Select yes if you claim for anything else",
                Choice.YesOrNo)
            {
                Hint = "Each loss or expense of another sort is a part of its own",
            };
        }
    }

    /// <summary>A part’s question: the first part’s has no number.</summary>
    private static string Key(string question, int number) =>
        number == 1 ? question : string.Create(CultureInfo.InvariantCulture, $"{question}-{number}");

    private static string ToSentence(this string words) => Sentences.Begin(words);
}
