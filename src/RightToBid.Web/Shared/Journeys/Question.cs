using System.Globalization;

using Microsoft.AspNetCore.Mvc.ModelBinding;

using NodaTime;
using NodaTime.Text;

namespace RightToBid.Web.Shared.Journeys;

/// <summary>One plain question of a <see cref="FactPage{TState}"/>.</summary>
/// <param name="Key">The command's member that the answer becomes, so that a refusal of the answer finds its field.</param>
/// <param name="Label">The question.</param>
/// <param name="Row">The answer's name where the answers are checked, which is also what "Change" changes.</param>
internal abstract record Question(string Key, string Label, string Row)
{
    /// <summary>What helps to answer it. Where no answer is needed, it says so.</summary>
    public string? Hint
    {
        get => (WhenEmpty, field) switch
        {
            (null, var hint) => hint,
            (_, null) => "Leave it empty if there is none",
            (_, var hint) when hint.Contains("eave", StringComparison.Ordinal) && hint.Contains("empty", StringComparison.Ordinal) => hint,
            (_, var hint) => $"{hint.TrimEnd('.')}. Leave it empty if there is none",
        };
        init;
    }

    /// <summary>How no answer reads; without it an answer is required.</summary>
    public string? WhenEmpty { get; init; }

    /// <summary>The input that holds the answer.</summary>
    public virtual string Field => nameof(FactPage.Text);

    /// <summary>The answer as it is kept, or nothing and an error beside its field.</summary>
    public string? Read(FactPage page, LocalDate today) =>
        WhenEmpty is not null && IsEmpty(page) ? "" : ReadGiven(page, page.ModelState, today);

    public string Show(string kept) => kept.Length == 0 ? WhenEmpty! : ShowGiven(kept);

    /// <summary>Puts a kept answer back where it was typed.</summary>
    public virtual void Fill(FactPage page, string kept) => page.Text = kept;

    protected virtual bool IsEmpty(FactPage page) => string.IsNullOrWhiteSpace(page.Text);

    protected abstract string? ReadGiven(FactPage page, ModelStateDictionary errors, LocalDate today);

    protected virtual string ShowGiven(string kept) => kept;

    private protected static string? Wrong(ModelStateDictionary errors, string field, string sentence)
    {
        errors.AddModelError(field, sentence);
        return null;
    }
}

/// <param name="What">The day as a noun: "the day of the offer".</param>
internal sealed record DayQuestion(string Key, string Label, string Row, string What) : Question(Key, Label, Row)
{
    public bool MayBeAhead { get; init; }

    /// <summary>The law that counts from the day, where one does: it must be encoded for it.</summary>
    public string? RegimeKey { get; init; }

    public override string Field => nameof(FactPage.Day);

    public override void Fill(FactPage page, string kept) =>
        page.Day = kept.Length == 0 ? new DateAnswer() : DateAnswer.Of(LocalDatePattern.Iso.Parse(kept).GetValueOrThrow());

    protected override bool IsEmpty(FactPage page) => page.Day.IsEmpty;

    protected override string? ReadGiven(FactPage page, ModelStateDictionary errors, LocalDate today) =>
        !page.Day.TryRead(errors, Field, What, out var day) ? null
        : day > today && !MayBeAhead ? Wrong(errors, Field, $"{Sentences.Begin(What)} must be today or in the past")
        : errors.RequireLaw(Field, RegimeKey, day) ? day.Iso() : null;

    protected override string ShowGiven(string kept) => LocalDatePattern.Iso.Parse(kept).GetValueOrThrow().InFull();
}

internal sealed record PoundsQuestion(string Key, string Label, string Row) : Question(Key, Label, Row)
{
    protected override string? ReadGiven(FactPage page, ModelStateDictionary errors, LocalDate today) =>
        Pounds.TryRead(page.Text ?? "", out var pounds)
            ? pounds.ToString(CultureInfo.InvariantCulture)
            : Wrong(errors, Field, "Enter the amount in whole pounds, like 410000");

    protected override string ShowGiven(string kept) => Pounds.InWords(int.Parse(kept, CultureInfo.InvariantCulture));
}

/// <summary>An amount with its pence. Nought is an answer where the question says so.</summary>
/// <param name="Missing">What to do, where there is no amount: "Enter the amount, like 12400.50".</param>
internal sealed record MoneyQuestion(string Key, string Label, string Row, string Missing) : Question(Key, Label, Row)
{
    public bool MayBeNought { get; init; }

    protected override string? ReadGiven(FactPage page, ModelStateDictionary errors, LocalDate today) =>
        Pounds.TryReadWithPence(page.Text ?? "", out var pounds) && (pounds > 0 || MayBeNought)
            ? pounds.ToString(CultureInfo.InvariantCulture)
            : Wrong(errors, Field, Missing);

    protected override string ShowGiven(string kept) => Pounds.InWords(decimal.Parse(kept, CultureInfo.InvariantCulture));
}

/// <summary>A time of day in London, kept as 24 hours and minutes.</summary>
internal sealed record TimeQuestion(string Key, string Label, string Row) : Question(Key, Label, Row)
{
    private static readonly LocalTimePattern[] Typed =
    [
        LocalTimePattern.CreateWithInvariantCulture("H:mm"), LocalTimePattern.CreateWithInvariantCulture("H.mm"),
        LocalTimePattern.CreateWithInvariantCulture("h:mmtt"), LocalTimePattern.CreateWithInvariantCulture("htt"),
    ];

    protected override string? ReadGiven(FactPage page, ModelStateDictionary errors, LocalDate today) =>
        Typed.Select(pattern => pattern.Parse((page.Text ?? "").Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant()))
            .FirstOrDefault(parsed => parsed.Success) is { } time
            ? FactAnswers.Time.Format(time.Value)
            : Wrong(errors, Field, "Enter a time, like 16:45 or 4:45pm");
}

/// <param name="Missing">What to do, where there is no number: "Enter the number of years, like 30".</param>
internal sealed record NumberQuestion(string Key, string Label, string Row, string Missing) : Question(Key, Label, Row)
{
    public bool MayBeNought { get; init; }

    protected override string? ReadGiven(FactPage page, ModelStateDictionary errors, LocalDate today) =>
        int.TryParse(page.Text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number)
            && (number > 0 || (number == 0 && MayBeNought))
            ? number.ToString(CultureInfo.InvariantCulture)
            : Wrong(errors, Field, Missing);
}

/// <param name="Missing">What to do, where there is no answer: "Enter how the bid was lost".</param>
internal sealed record WordsQuestion(string Key, string Label, string Row, string Missing) : Question(Key, Label, Row)
{
    private const int Most = 2000;

    public bool IsLong { get; init; }

    protected override string? ReadGiven(FactPage page, ModelStateDictionary errors, LocalDate today) => page.Text?.Trim() switch
    {
        null or "" => Wrong(errors, Field, Missing),
        { Length: > Most } => Wrong(errors, Field, $"{Row} must be 2,000 characters or fewer"),
        var words => words,
    };
}

/// <param name="Missing">What to do, where nothing is chosen: "Select whether the owner accepted".</param>
internal sealed record ChoiceQuestion(string Key, string Label, string Row, string Missing, IReadOnlyList<Choice> Choices) : Question(Key, Label, Row)
{
    protected override string? ReadGiven(FactPage page, ModelStateDictionary errors, LocalDate today) =>
        Choices.Any(choice => choice.Value == page.Text) ? page.Text : Wrong(errors, Field, Missing);

    protected override string ShowGiven(string kept) => Choices.FirstOrDefault(choice => choice.Value == kept)?.Words ?? kept;
}

/// <summary>Any number of the answers, one at least. They are kept a line each.</summary>
/// <param name="Missing">What to do, where nothing is chosen: "Select which parts were sold".</param>
internal sealed record ManyQuestion(string Key, string Label, string Row, string Missing, IReadOnlyList<Choice> Choices) : Question(Key, Label, Row)
{
    public override string Field => nameof(FactPage.Chosen);

    public override void Fill(FactPage page, string kept) => page.Chosen = [.. FactAnswers.Lines(kept)];

    protected override bool IsEmpty(FactPage page) => page.Chosen.Count == 0;

    protected override string? ReadGiven(FactPage page, ModelStateDictionary errors, LocalDate today) =>
        Choices.Where(choice => page.Chosen.Contains(choice.Value)).Select(choice => choice.Value).ToList() is { Count: > 0 } chosen
            ? string.Join('\n', chosen)
            : Wrong(errors, Field, Missing);

    protected override string ShowGiven(string kept) => string.Join(
        ", ", FactAnswers.Lines(kept).Select(value => Choices.FirstOrDefault(choice => choice.Value == value)?.Words ?? value));
}

/// <summary>One of the answers to choose from.</summary>
internal sealed record Choice(string Value, string Words, string? Hint = null)
{
    public static IReadOnlyList<Choice> YesOrNo { get; } = [new("yes", "Yes"), new("no", "No")];
}
