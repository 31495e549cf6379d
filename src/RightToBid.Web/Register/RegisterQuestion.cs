using NodaTime;

using RightToBid.Web.Authorities;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register;

/// <summary>Which entries to show.</summary>
internal enum Standing
{
    /// <summary>All that had been entered by the day asked about.</summary>
    All,

    /// <summary>Listed on that day.</summary>
    Listed,

    /// <summary>Listed, and an owner's notice holds the land in a moratorium on that day.</summary>
    InMoratorium,

    /// <summary>Its five years had ended, or it had been removed.</summary>
    Ended,
}

/// <summary>What somebody asks of the register. All of it is in the address.</summary>
/// <param name="Words">Words of the name, the place, the reference or the nominating body.</param>
/// <param name="Authority">One authority's list, by its code; all of them where nothing is said.</param>
/// <param name="Place">The code of a parish or a ward in which some of the land lies.</param>
/// <param name="On">The day as at which the register is read.</param>
internal sealed record RegisterQuestion(string? Words, string? Authority, Standing Standing, LocalDate On, int Page = 1, string? Place = null)
{
    public const int PageSize = 20;

    /// <summary>The last day whose recordings count; nothing for all of them.</summary>
    public LocalDate? KnownOn { get; init; }

    /// <summary>The council asked about, where its code is known.</summary>
    public Authorities.Authority? Council => Authority is null ? null : KnownAuthorities.Find(Authority);

    /// <summary>Whose lists are read: the council's own, and those that it had inherited by that day.</summary>
    public IReadOnlyList<string> Tenants => Council is { } council
        ? [council.Code, .. KnownAuthorities.InheritedBy(council, On).Select(ended => ended.Code)]
        : Authority is null ? [] : [Authority.Trim()];

    /// <summary>Whose lists it shares with other councils, until it is said which of them keeps which entry.</summary>
    public IReadOnlyList<string> Split => Council is { } council ? [.. KnownAuthorities.SplitAmong(council, On).Select(ended => ended.Code)] : [];

    /// <summary>Those entries of a table that are in the lists asked about: of lists that were split, what is the council's or not yet anybody's.</summary>
    public static string IsInLists(string table) =>
        $"""
        (@authority = '' or {table}.tenant_id = any (@tenants)
            or ({table}.tenant_id = any (@split) and coalesce({Allotments.Heir($"{table}.tenant_id", $"{table}.reference")}, @heir) = any (@tenants)))
        """;

    /// <summary>The parameters that every query over a list takes.</summary>
    public Dictionary<string, object?> Parameters() => new()
    {
        ["patterns"] = SearchText.Patterns(Words),
        ["authority"] = string.IsNullOrWhiteSpace(Authority) ? "" : Authority.Trim(),
        ["tenants"] = Tenants,
        ["split"] = Split,
        ["heir"] = Council?.Code ?? "",
        ["on"] = On,
        ["place"] = string.IsNullOrWhiteSpace(Place) ? "" : Place.Trim(),
    };
}
