using System.Collections.Frozen;
using System.Globalization;

using NodaTime;

using RightToBid.Web.Authorities;

namespace RightToBid.Web.Register;

/// <summary>The council behind a code, as people call it.</summary>
internal static class AuthorityNames
{
    /// <summary>A code that no council has, for the demonstration.</summary>
    private const string Demonstration = "E07999001";

    /// <summary>Which name comes before which, worked out once: hundreds are put in order for every page of the register.</summary>
    private static readonly FrozenDictionary<string, int> Places = KnownAuthorities.All
        .Select(council => council.Code).Append(Demonstration)
        .OrderBy(Of, StringComparer.Create(CultureInfo.GetCultureInfo("en-GB"), ignoreCase: false))
        .Index().ToFrozenDictionary(one => one.Item, one => one.Index);

    /// <summary>The council that keeps a council's list on a day: itself, or its heir once it has ended.</summary>
    public static Authority KeeperOn(Authority council, LocalDate on) =>
        council.EndedOn < on && KnownAuthorities.HeirOf(council) is { } heir ? heir : council;

    public static string Of(string code) => code == Demonstration
        ? "Ashcombe District Council (demonstration)"
        : KnownAuthorities.Find(code)?.OfficialName ?? code;

    /// <summary>Where the council stands among all by name; what is none comes last.</summary>
    public static int PlaceOf(string code) => Places.GetValueOrDefault(code, int.MaxValue);
}
