using RightToBid.Law.Time;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

/// <summary>Nominations and the time to decide them (ss. 89 and 90; regs. 6 to 8).</summary>
internal static class Nominating
{
    // AMBIGUITY A45: the strict clock runs from first receipt, complete or not, and is the one shown.
    internal static readonly StatutoryFact NominationReceived =
        new("nomination-received", Wording.NominationReceived, Wording.NominationReceivedOn);

    /// <summary>The eight weeks in which the authority must decide whether to list the land.</summary>
    /// <remarks>The day of receipt is not counted. A bank holiday does not move the end (A47), and nothing is deemed when it passes (A20).</remarks>
    // AMBIGUITY A47: a duty that falls due on a bank holiday keeps its displayed day.
    internal static readonly WindowRule Decision = new()
    {
        Key = "nomination-decision",
        Name = "Nomination decision",
        StartsWith = NominationReceived,
        InPlainEnglish = "The council must decide whether to list the land.",
        Source = Provision.Regulation("7", "within eight weeks of receiving the nomination"),
        Counting = new WeeksAfter(8),
        Effect = BindingEffect.Duty,
        WhenItEnds = "The decision is overdue. Nothing is deemed decided: the council must still decide, late, and say why.",
        Coverage = Regime.Covered,
    };
}
