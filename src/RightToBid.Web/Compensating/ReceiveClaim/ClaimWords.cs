using RightToBid.Law;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Compensating.ReceiveClaim;

/// <summary>Parts of a claim as people read them.</summary>
internal static class ClaimWords
{
    public static string Describe(PartAnswer part) =>
        $"{Name(part.Head, part.AppealSucceeded)}: {part.What}. "
        + $"{(part.AmountInPounds is { } pounds ? Pounds.InWords(pounds) : "No amount is stated")}, {(part.HasEvidence ? "with" : "without")} evidence.";

    public static string Name(CompensationHead head, bool appealSucceeded) => head switch
    {
        CompensationHead.Delay => "Delay in agreeing to sell",
        CompensationHead.AppealExpenses => appealSucceeded ? "Expenses of an appeal that succeeded" : "Expenses of an appeal that failed",
        _ => "Other loss or expense",
    };
}
