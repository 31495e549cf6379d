using System.Globalization;

using Microsoft.AspNetCore.WebUtilities;

using NodaTime;

using RightToBid.Web.Authorities;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Places;

namespace RightToBid.Web.Dashboards.News;

/// <summary>Of which cases somebody wants to know what happens. What is left out asks for nothing; what is given must all hold.</summary>
/// <param name="Words">Words of the name, the place, the reference or a body that takes part, as the register searches them.</param>
/// <param name="Authority">Whose list it is, by its code; a list that it inherited is among them.</param>
/// <param name="Place">The code of a parish or a ward in which some of the land lies.</param>
/// <param name="Show">How the entry must stand on the day that is asked about, in the register's own words.</param>
/// <param name="Reference">One case of the authority.</param>
internal sealed record NewsQuestion(string? Words, string? Authority, string? Place, string? Show, string? Reference)
{
    public const string Listed = "listed";
    public const string Held = "moratorium";
    public const string Ended = "ended";
    public const string ListingEnding = "ends-soon";
    public const string MoratoriumEnding = "moratorium-ending";

    private static readonly string[] Standings = [Listed, Held, Ended, ListingEnding, MoratoriumEnding];

    private const int LongestPart = 200;

    /// <summary>What the asset is, as the list says it: <c>public house</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>Within how many days it must end, where <see cref="Show"/> asks for what ends soon; nothing otherwise.</summary>
    public int? WithinDays { get; init; }

    /// <summary>Where some of the land must lie.</summary>
    public Circle? Near { get; init; }

    /// <summary>Something near a place is asked for, and the address says the place by no point. Only the register knows where postcodes are.</summary>
    public bool IsNearUnknown { get; init; }

    /// <summary>Whether nothing is asked, so that it would be everything that happens anywhere.</summary>
    public bool IsOfEverything => this is
    {
        Words: null, Authority: null, Place: null, Show: null, Reference: null, Kind: null, Near: null, IsNearUnknown: false,
    };

    /// <summary>What the address asks: the register's own parameters, with a place to be near as a point; or <c>case</c> with an authority's code, a slash and a reference.</summary>
    public static NewsQuestion Read(IQueryCollection query)
    {
        if (Said(query, "case")?.Split('/', 2) is [{ Length: > 0 } keeper, { Length: > 0 } reference])
        {
            return new(null, keeper, null, null, reference);
        }

        var authority = Said(query, "authority");
        var show = Standings.FirstOrDefault(word => word == Said(query, "show"));
        var near = query["near"].ToString().Trim();
        var point = TypedPoint.Read(near);
        return new(
            SearchText.Asked(Said(query, "q")),
            authority is null ? null : KnownAuthorities.Find(authority)?.Code ?? authority,
            Said(query, "place"),
            show,
            null)
        {
            WithinDays = show is ListingEnding or MoratoriumEnding ? HowSoon.Read(query["within"].ToString()) : null,
            Kind = Said(query, "kind"),
            Near = point is var (latitude, longitude) ? new Circle(latitude, longitude, Circle.ReadKilometres(query["km"].ToString())) : null,
            IsNearUnknown = near.Length > 0 && point is null,
        };
    }

    /// <summary>The same as an address under a path.</summary>
    public string At(string path) => QueryHelpers.AddQueryString(path, new Dictionary<string, string?>
    {
        ["case"] = Reference is null ? null : $"{Authority}/{Reference}",
        ["q"] = Words,
        ["authority"] = Reference is null ? Authority : null,
        ["place"] = Place,
        ["kind"] = Kind,
        ["show"] = Show,
        ["within"] = WithinDays is null or HowSoon.UsualDays ? null : WithinDays.Value.ToString(CultureInfo.InvariantCulture),
        ["near"] = Near?.Point,
        ["km"] = Near is null or { Kilometres: Circle.UsualKilometres } ? null : Near.Kilometres.ToString(CultureInfo.InvariantCulture),
    }.Where(pair => pair.Value is not null));

    /// <summary>Whose lists are read on a day. One case stands in the list that it was entered in: those that its council inherited have references like it.</summary>
    public WhoseLists Lists(LocalDate on) => Reference is null ? WhoseLists.On(on, Authority) : new(Authority, [Authority!], []);

    /// <summary>One pattern a word; none where no words are asked.</summary>
    public IReadOnlyList<string>? Patterns => Words is null ? null : SearchText.Patterns(Words);

    private static string? Said(IQueryCollection query, string name) =>
        query[name].ToString().Trim() is { Length: > 0 and <= LongestPart } said && !said.Contains('\0', StringComparison.Ordinal) ? said : null;
}
