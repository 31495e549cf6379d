namespace RightToBid.Cases.Correcting;

/// <summary>A fact about to be put right, for those that follow from it in the same stream.</summary>
/// <param name="Before">The stream's past as it is believed now.</param>
/// <param name="Happened">The event with the fact put right.</param>
internal sealed record FactChange(Past Before, FactCorrected Corrected, ICaseEvent Happened, DecisionContext Context)
{
    /// <summary>The event as it is believed now.</summary>
    public ICaseEvent Formerly => Before.At(Corrected.Entry)!;

    /// <summary>Another fact of the same event, which follows.</summary>
    public FactCorrected Following(string fact, string? value, string? formerValue) => new(fact, Corrected.Entry, value, formerValue, Corrected.Reason);
}
