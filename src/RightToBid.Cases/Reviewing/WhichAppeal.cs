namespace RightToBid.Cases.Reviewing;

/// <summary>Which of several appeals against one decision a step is about: the owner who asked and later owners may each appeal (reg. 11(2)).</summary>
internal static class WhichAppeal
{
    private const string Number = "AppealNumber";

    /// <param name="number">The appeal's number; nothing where there is but one that has not ended without a decision.</param>
    /// <param name="decide">The decision on that appeal, with the number to be recorded: none while there is only one.</param>
    public static Decision About(ListingReview review, int? number, Func<Appeal?, int?, Decision> decide)
    {
        var appeals = review.Appeals;
        if (number is { } asked)
        {
            return asked >= 1 && asked <= appeals.Count
                ? decide(appeals[asked - 1], appeals.Count > 1 ? asked : null)
                : Refusal.OfAnswer(Number, "No appeal with that number has been recorded here.");
        }

        var standing = appeals.FindAll(appeal => !appeal.EndedWithoutDecision);
        return (appeals.Count, standing) switch
        {
            (0 or 1, _) => decide(appeals.IsEmpty ? null : appeals[0], null),
            (_, [var only]) => decide(only, only.Number),
            (_, []) => decide(appeals[^1], appeals.Count),
            _ => Refusal.OfAnswer(Number, "Several appeals against this decision have been recorded. Say which of them it is."),
        };
    }
}
