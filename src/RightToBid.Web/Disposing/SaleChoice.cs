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

    private static string Key(Disposal sale) => sale.DisposalId?.ToString() ?? "last";

    private static string InWords(Disposal sale) =>
        $"{(sale.Terms.Parcels is { Count: > 0 } parcels ? $"{string.Join(", ", parcels)}, " : "")}"
            + $"to {sale.Buyer?.Name ?? "somebody other than a community group"}, on {sale.BindingOn.InFull()}";
}
