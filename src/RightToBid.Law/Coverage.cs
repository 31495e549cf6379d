using NodaTime;

namespace RightToBid.Law;

/// <summary>The days for which somebody has encoded a regime.</summary>
/// <param name="Regime">The regime's key.</param>
/// <param name="From">The first day that the fact which starts a step may have, included.</param>
/// <param name="To">The last such day, included: beyond it nobody has looked.</param>
public sealed record Coverage(string Regime, LocalDate From, LocalDate To)
{
    /// <summary>Whether <paramref name="day"/> is covered.</summary>
    public bool Includes(LocalDate day) => From <= day && day <= To;

    /// <summary>Refuses a day that is not covered.</summary>
    /// <exception cref="LawNotEncodedException">The day is outside.</exception>
    public void Require(LocalDate day)
    {
        if (!Includes(day))
        {
            throw LawNotEncodedException.OutsideCoverage(Regime, day, From, To);
        }
    }
}
