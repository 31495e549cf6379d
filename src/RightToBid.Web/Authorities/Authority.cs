using NodaTime;

namespace RightToBid.Web.Authorities;

/// <summary>A principal council, present or past.</summary>
/// <param name="Code">The Office for National Statistics code, which names the tenant: <c>E07000081</c>.</param>
/// <param name="ShortCode">Three letters, as mySociety's list has them: <c>GLO</c>.</param>
/// <param name="KeepsList">Whether it is of a kind that keeps a list of assets of community value (Localism Act 2011, s. 106).</param>
/// <param name="StartedOn">The day it began, where the list says.</param>
/// <param name="EndedOn">The last day it existed, where it has been abolished.</param>
/// <param name="SucceededBy">The short codes of the councils that took over its area.</param>
public sealed record Authority(
    string Code, string ShortCode, string OfficialName, string Name, string Nation, bool KeepsList,
    LocalDate? StartedOn, LocalDate? EndedOn, IReadOnlyList<string> SucceededBy)
{
    /// <summary>Roughly the middle of its area, in degrees, where the list says.</summary>
    public (double Latitude, double Longitude)? Centre { get; init; }

    /// <summary>Only an English council that keeps a list can have its cases kept here; an abolished one has its history.</summary>
    public bool CanBeTenant => KeepsList && Nation == "England";

    public bool ExistedOn(LocalDate day) => (StartedOn is null || StartedOn <= day) && (EndedOn is null || day <= EndedOn);
}
