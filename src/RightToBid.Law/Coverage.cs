using NodaTime;

namespace RightToBid.Law;

/// <summary>The days for which somebody has encoded a regime.</summary>
/// <param name="Regime">The regime's key.</param>
/// <param name="FirstDay">The first day that the fact which starts a step may have, included.</param>
/// <param name="LastDay">The last such day, included: beyond it nobody has looked.</param>
public sealed record Coverage(string Regime, LocalDate FirstDay, LocalDate LastDay)
{
    /// <summary>Whether <paramref name="day"/> is covered.</summary>
    public bool Includes(LocalDate day) => FirstDay <= day && day <= LastDay;

    /// <summary>Refuses a day that is not covered.</summary>
    /// <exception cref="LawNotEncodedException">The day is outside.</exception>
    public void Require(LocalDate day)
    {
        if (!Includes(day))
        {
            throw LawNotEncodedException.OutsideCoverage(Regime, day, FirstDay, LastDay);
        }
    }
}
