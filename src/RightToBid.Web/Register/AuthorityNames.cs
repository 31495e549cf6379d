using NodaTime;

using RightToBid.Web.Authorities;

namespace RightToBid.Web.Register;

/// <summary>The council behind a code, as people call it.</summary>
internal static class AuthorityNames
{
    /// <summary>A code that no council has, for the demonstration.</summary>
    private const string Demonstration = "E07999001";

    /// <summary>The council that keeps a council's list on a day: itself, or its heir once it has ended.</summary>
    public static Authority KeeperOn(Authority council, LocalDate on) =>
        council.EndedOn < on && KnownAuthorities.HeirOf(council) is { } heir ? heir : council;

    public static string Of(string code) => code == Demonstration
        ? "Ashcombe District Council (demonstration)"
        : KnownAuthorities.Find(code)?.OfficialName ?? code;
}
