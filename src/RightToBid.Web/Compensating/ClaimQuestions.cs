namespace RightToBid.Web.Compensating;

/// <summary>What the law asks of a claim, in the order of its answers.</summary>
internal static class ClaimQuestions
{
    public static IReadOnlyList<string> Conditions { get; } =
        ["Was it made in writing?", "Was it made in time?", "Is an amount stated for each part?", "Did evidence come for each part?"];
}
