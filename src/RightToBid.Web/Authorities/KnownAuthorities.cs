using System.Collections.Frozen;
using System.Globalization;

using NodaTime;
using NodaTime.Text;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Authorities;

/// <summary>Principal councils of England, Scotland and Wales, present and past, by either code.</summary>
/// <remarks>authorities.csv is derived from mySociety's "UK local authority names and codes" (CC BY 4.0).</remarks>
public static class KnownAuthorities
{
    /// <summary>Whom to name wherever the list is shown.</summary>
    public const string Attribution = "Council names and codes: mySociety, \"UK local authority names and codes\", CC BY 4.0";

    private static readonly FrozenDictionary<string, Authority> ByAnyCode = Index();

    public static IReadOnlyList<Authority> All { get; } = [.. ByAnyCode.Values.Distinct().OrderBy(each => each.Name, StringComparer.Ordinal)];

    /// <summary>The few councils of England without one heir. Pages ask of every entry whether its council is among them.</summary>
    private static readonly IReadOnlyList<Authority> WithoutOneHeir = [.. All.Where(ended => ended is { Nation: "England", EndedOn: not null } && HeirOf(ended) is null)];

    /// <summary>The councils that ended with one heir, by the heir. Every search of one council's list asks for them.</summary>
    private static readonly FrozenDictionary<string, Authority[]> ByHeir = All
        .Where(ended => ended is { EndedOn: not null, CanBeTenant: true })
        .Select(ended => (Ended: ended, Heir: HeirOf(ended)))
        .Where(one => one.Heir is not null)
        .GroupBy(one => one.Heir!.Code, one => one.Ended)
        .ToFrozenDictionary(heirs => heirs.Key, heirs => heirs.ToArray());

    /// <summary>The council with this ONS code, former ONS code or three-letter code, ignoring case; or nothing.</summary>
    public static Authority? Find(string code) => ByAnyCode.GetValueOrDefault(code.Trim());

    /// <summary>The councils that took over from an abolished one.</summary>
    public static IReadOnlyList<Authority> SuccessorsOf(Authority ended) => [.. ended.SucceededBy.Select(Find).OfType<Authority>()];

    /// <summary>The council that stands today for one that ended: its one successor, or that one's. Where several took over its area, none does.</summary>
    public static Authority? HeirOf(Authority ended) => SuccessorsOf(ended) switch
    {
        [var one] => one.EndedOn is null ? one : HeirOf(one),
        _ => null,
    };

    /// <summary>The councils that had ended by a day, whose lists this one keeps.</summary>
    public static IReadOnlyList<Authority> InheritedBy(Authority heir, LocalDate on) =>
        [.. ByHeir.GetValueOrDefault(heir.Code, []).Where(ended => ended.EndedOn < on)];

    /// <summary>The code of the council that keeps the list of one on a day: its own until it ends, then that of its one heir.</summary>
    /// <remarks>Where several took over, its own still.</remarks>
    public static string KeeperOf(string code, LocalDate on) =>
        Find(code) is { CanBeTenant: true } ended && ended.EndedOn < on && HeirOf(ended) is { } heir ? heir.Code : code;

    /// <summary>The councils in whose areas the area of one lies on a day: itself while there is one, and after its end whoever took over.</summary>
    /// <remarks>None before it began: of which area its own was part then, the list does not say.</remarks>
    public static IReadOnlyList<Authority> StandingFor(Authority council, LocalDate on) =>
        council.ExistedOn(on) ? [council]
        : council.EndedOn < on ? [.. SuccessorsOf(council).SelectMany(successor => StandingFor(successor, on)).Distinct()]
        : [];

    /// <summary>The councils of England that several had taken over by a day, this one among them. Which of them keeps which entry has to be said.</summary>
    public static IReadOnlyList<Authority> SplitAmong(Authority heir, LocalDate on) =>
        [.. SplitBefore(on).Where(ended => StandingFor(ended, on).Contains(heir))];

    /// <summary>Every council of England that several had taken over by a day.</summary>
    public static IReadOnlyList<Authority> SplitBefore(LocalDate on) =>
        [.. WithoutOneHeir.Where(ended => ended.EndedOn < on && StandingFor(ended, on).Count > 1)];

    private static FrozenDictionary<string, Authority> Index()
    {
        var rows = EmbeddedCsv.Read("Authorities.authorities.csv").Select(row => (Row: row, Authority: From(row))).ToList();
        var index = new Dictionary<string, Authority>(StringComparer.OrdinalIgnoreCase);

        // A former code names its council only where no council has that code or those letters today.
        foreach (var (_, authority) in rows) index.TryAdd(authority.Code, authority);
        foreach (var (_, authority) in rows) index.TryAdd(authority.ShortCode, authority);
        foreach (var (row, authority) in rows)
        {
            foreach (var former in Several(row["former_gss_codes"])) index.TryAdd(former, authority);
        }

        return index.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static Authority From(IReadOnlyDictionary<string, string> row) => new(
        row["gss_code"], row["code"], row["official_name"], row["short_name"], row["nation"], row["keeps_acv_list"] == "yes",
        Day(row["start_date"]), Day(row["end_date"]), Several(row["replaced_by"]))
    {
        Centre = Degrees(row["lat"]) is { } latitude && Degrees(row["long"]) is { } longitude ? (latitude, longitude) : null,
    };

    private static double? Degrees(string text) => double.TryParse(text, CultureInfo.InvariantCulture, out var degrees) ? degrees : null;

    private static LocalDate? Day(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : null;

    private static string[] Several(string text) =>
        text.Split([';', ',', ' ', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
