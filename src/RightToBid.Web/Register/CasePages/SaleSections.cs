using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Law;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.CasePages;

/// <summary>Disposals as everybody may read them: what happened and what the law made of it, without a person's name.</summary>
internal static class SaleSections
{
    /// <summary>What had happened by the end of <paramref name="day"/>, the earliest first.</summary>
    /// <param name="judge">What the law says of a disposal on what is now known.</param>
    public static IEnumerable<SaleSection> Of(IEnumerable<Disposal> disposals, Func<Disposal, DisposalAnswer> judge, LocalDate day) => disposals
        .Where(sale => sale.BindingOn <= day)
        .OrderBy(sale => sale.BindingOn)
        .Select(sale => Of(sale with
        {
            CompletedOn = sale.CompletedOn <= day ? sale.CompletedOn : null,
            FellThroughOn = sale.FellThroughOn <= day ? sale.FellThroughOn : null,
            Settlement = sale.Settlement?.SettledOn <= day ? sale.Settlement : null,
        }, IsBreach(sale, judge)));

    /// <summary>An option disposes of nothing yet.</summary>
    private static bool IsBreach(Disposal sale, Func<Disposal, DisposalAnswer> judge) =>
        sale.Terms.Agreement is not AgreementKind.OptionGranted && !judge(sale).IsAllowed;

    private static SaleSection Of(Disposal sale, bool isBreach) => new(sale.BindingOn, sale.CompletedOn, Buyer(sale), isBreach, InWords(sale, isBreach))
    {
        Parts = sale.Terms.Parcels,
        Exemption = sale.Exemption,
        FellThroughOn = sale.FellThroughOn,
        Outcome = sale.Settlement?.Outcome,
        SettledOn = sale.Settlement?.SettledOn,
    };

    private static string InWords(Disposal sale, bool isBreach) => string.Concat(
        What(sale),
        sale.Terms.Agreement is AgreementKind.Conditional ? " The contract was conditional." : "",
        sale.CompletedOn is { } completedOn ? $" It was completed on {completedOn.InFull()}." : "",
        sale.FellThroughOn is { } fellThroughOn ? $" It fell through on {fellThroughOn.InFull()}." : "",
        isBreach ? $" On the facts now known, the owner might not enter into that on that day.{WhatFollows(sale)}" : "");

    private static string What(Disposal sale) => sale switch
    {
        { Terms.ShareSale: true } => $"Shares in the company that owns the land were sold on {sale.BindingOn.InFull()}, which disposes of no land.",
        { Terms.Agreement: AgreementKind.OptionGranted } => $"{Seller(sale)} granted an option to buy {Land(sale)} on {sale.BindingOn.InFull()}.",
        { Exemption: { } code } => $"{Seller(sale)} disposed of {Land(sale)} on {sale.BindingOn.InFull()}, and claims an exemption ({code}).",
        _ => $"{Seller(sale)} agreed on {sale.BindingOn.InFull()} to sell {(sale.Terms.Parcels is null ? "" : $"{Land(sale)} ")}to {Buyer(sale)}.",
    };

    private static string WhatFollows(Disposal sale) => sale switch
    {
        { FellThroughOn: not null } => "",
        { Settlement: { Outcome: BreachOutcome.SavedByRegulation21, SettledOn: var day } } =>
            $" On {day.InFull()} it was taken to have effect all the same, because the seller did not know that the land was listed (regulation 21(2)).",
        { Settlement.SettledOn: var day } =>
            $" On {day.InFull()} it was taken to be ineffective, so title stays with the seller (regulation 21(1)) and the land stays listed.",
        _ => " What became of it has not been recorded. The land stays listed.",
    };

    private static string Seller(Disposal sale) => sale.Terms switch
    {
        { NotByOwner: true } => "Somebody who is not the owner in the sense of the Act",
        { ByAnotherOwner: true } => "A later owner",
        _ => "The owner",
    };

    private static string Land(Disposal sale) => sale.Terms.Parcels is { Count: > 0 } parts ? string.Join(", ", parts) : "the land";

    private static string Buyer(Disposal sale) => sale.Buyer?.Name ?? "somebody other than a community group";
}
