using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Disposing;

/// <summary>Which of several sales is meant. Where there is one, nothing is asked.</summary>
internal static class SaleChoice
{
    public static IEnumerable<Question> Among(IReadOnlyList<Disposal> sales) => sales.Count > 1
        ? [new ChoiceQuestion("DisposalId", "Which sale?", "Sale", "Select which sale", [.. sales.Select(sale => new Choice(Key(sale), InWords(sale)))])]
        : Enumerable.Empty<Question>();

    public static Guid? Chosen(FactAnswers answers, IReadOnlyList<Disposal> sales) => sales.Count > 1
        ? Guid.TryParse(answers.WordsOrNull("DisposalId"), out var chosen) ? chosen : null
        : sales is [var only] ? only.DisposalId : null;

    /// <summary>Agreed, and neither completed nor fallen through.</summary>
    public static IReadOnlyList<Disposal> UnderWay(IEnumerable<Disposal> sales) => [.. sales.Where(sale => sale is { CompletedOn: null, FellThroughOn: null })];

    /// <summary>Those of them that can be completed: an option disposes of nothing.</summary>
    public static IReadOnlyList<Disposal> ToComplete(IEnumerable<Disposal> sales) =>
        [.. UnderWay(sales).Where(sale => sale.Terms.Agreement is not AgreementKind.OptionGranted)];

    public static Refusal? NoneUnderWay(IReadOnlyList<Disposal> sales) => sales.Count > 0
        ? null
        : Refusal.ByState("NO_DISPOSAL", "No sale is waiting to be completed.", "Record the sale first.");

    public static Question WhyItFellThrough { get; } = new WordsQuestion("Reason", "Why did it fall through?", "Reason", "")
    {
        IsLong = true,
        Hint = "Everybody can read this. Do not name a person. Leave empty if no reason is known",
        WhenEmpty = "Not known",
    };

    private static string Key(Disposal sale) => sale.DisposalId?.ToString() ?? "last";

    private static string InWords(Disposal sale) =>
        $"{(sale.Terms.Parcels is { Count: > 0 } parcels ? $"{string.Join(", ", parcels)}, " : "")}"
            + $"to {sale.Buyer?.Name ?? "somebody other than a community group"}, on {sale.BindingOn.InFull()}";
}
