using NodaTime;

namespace RightToBid.Web.Register.Searching;

/// <summary>An entry that was found, as far as filters and order need to know it.</summary>
/// <param name="KeptBy">Which of several councils keeps it, by code, where the one that listed it was split and the question asks for one of them.</param>
/// <param name="HeldToOn">The last day of the moratorium that holds the land on the day asked about.</param>
internal sealed record Hit(
    string Authority, Guid EntryId, string Reference, string? Kind, LocalDate EnteredOn, LocalDate LastListedOn, bool IsListed, LocalDate? HeldToOn,
    double? Latitude, double? Longitude, string? KeptBy)
{
    public bool Is(Standing standing, LocalDate untilOn) => standing switch
    {
        Standing.Listed => IsListed,
        Standing.InMoratorium => IsListed && HeldToOn is not null,
        Standing.Ended => !IsListed,
        Standing.EndingSoon => IsListed && LastListedOn <= untilOn,
        Standing.MoratoriumEnding => IsListed && HeldToOn <= untilOn,
        _ => true,
    };
}
