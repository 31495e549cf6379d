using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Cases.Compensating;

/// <summary>When the council reminds itself to decide on a claim. Policy: the regulations set no time, and nothing here may be called statutory.</summary>
public static class CompensationPolicy
{
    public const int Weeks = 8;

    public const string Basis = "Policy: eight weeks to decide on a claim, not statutory";

    public const string Version = "policy-1";

    /// <summary>The day by which a complete claim should have been decided.</summary>
    public static LocalDate DecideBy(CompensationClaim claim) => Counting.WeeksAfter(Weeks, ClaimLaw.MadeOn(claim));
}
