using NodaTime;

using RightToBid.Law;

namespace RightToBid.Cases.Listing;

/// <summary>One owner's time for asking that the listing be reviewed.</summary>
/// <param name="EightWeeks">From the day on which this owner was told, or the steps taken instead were complete.</param>
/// <param name="PartyId">The owner, where the notice says who was told.</param>
/// <param name="Longer">The longer time that the council allowed in writing, where it did.</param>
public sealed record TimeToAsk(StatutoryWindow EightWeeks, Guid? PartyId, bool ByAlternativeSteps, LongerToAskForReviewAllowed? Longer)
{
    public LocalDate GivenOn => EightWeeks.FactOn;

    /// <summary>The last day, included: of the eight weeks, or later where the council allowed it in writing.</summary>
    public LocalDate LastDay => Longer is { AllowedToOn: var allowed } && allowed > EightWeeks.LastDay ? allowed : EightWeeks.LastDay;

    public bool IsOpenOn(LocalDate day) => EightWeeks.FirstDay <= day && day <= LastDay;
}
