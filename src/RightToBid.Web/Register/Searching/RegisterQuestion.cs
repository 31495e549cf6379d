using NodaTime;

using RightToBid.Web.Authorities;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Places;

namespace RightToBid.Web.Register.Searching;

/// <summary>What somebody asks of the register. All of it is in the address.</summary>
/// <param name="Words">Words of the name, the place, the reference or the nominating body; or a postcode.</param>
/// <param name="Authority">One authority's list, by its code; all of them where nothing is said.</param>
/// <param name="Place">The code of a parish or a ward in which some of the land lies.</param>
/// <param name="On">The day as at which the register is read.</param>
internal sealed record RegisterQuestion(string? Words, string? Authority, Standing Standing, LocalDate On, int Page = 1, string? Place = null)
{
    public const int PageSize = 20;

    /// <summary>The last day whose recordings count; nothing for all of them.</summary>
    public LocalDate? KnownOn { get; init; }

    /// <summary>Nobody reads further: whoever has not found it by then asks for less.</summary>
    public const int MostPages = 50;

    /// <summary>What the asset is, as the list says it: <c>public house</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>How soon something must end, where the standing asks for what ends soon.</summary>
    public int WithinDays { get; init; } = HowSoon.UsualDays;

    /// <summary>Near what: a postcode, or latitude and longitude.</summary>
    public string? Near { get; init; }

    public int Kilometres { get; init; } = Circle.UsualKilometres;

    /// <summary>The order that somebody chose; none where they did not.</summary>
    public RegisterOrder? Chosen { get; init; }

    /// <summary>Whether it is shown on a map.</summary>
    public bool OnMap { get; init; }

    /// <summary>The last day of "soon".</summary>
    public LocalDate UntilOn => On.PlusDays(WithinDays);

    public RegisterOrder Order => this switch
    {
        { Chosen: RegisterOrder.Nearest, Near: null } => RegisterOrder.Name,
        { Chosen: { } order } => order,
        { Near: not null } => RegisterOrder.Nearest,
        { Standing: Standing.EndingSoon or Standing.MoratoriumEnding } => RegisterOrder.Ending,
        _ => RegisterOrder.Name,
    };

    /// <summary>The council asked about, where its code is known.</summary>
    public Authorities.Authority? Council => Authority is null ? null : KnownAuthorities.Find(Authority);

    /// <summary>Whose lists are read.</summary>
    public WhoseLists Lists => WhoseLists.On(On, Authority);

    /// <summary>Whether a row has every word that is asked, each by itself: so an index serves.</summary>
    public string HasWords(string table) => string.Join(
        " and ", SearchText.Patterns(Words).Select((_, place) => $"{table}.search_text like @pattern{place}").DefaultIfEmpty("true"));

    /// <summary>What a query takes that asks by words, place and kind, whether or not they were asked for.</summary>
    public Dictionary<string, object?> Parameters() => RegisterTables.Given(this, Lists.Given(new(
        SearchText.Patterns(Words).Select((pattern, place) => KeyValuePair.Create($"pattern{place}", (object?)pattern)))
    {
        ["on"] = On,
        ["place"] = string.IsNullOrWhiteSpace(Place) ? "" : Place.Trim(),
        ["kind"] = string.IsNullOrWhiteSpace(Kind) ? "" : Kind.Trim(),
    }));
}
