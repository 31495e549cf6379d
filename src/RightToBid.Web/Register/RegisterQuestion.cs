using NodaTime;

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
/// <param name="On">The day as at which the register is read.</param>
internal sealed record RegisterQuestion(string? Words, string? Authority, Standing Standing, LocalDate On, int Page = 1)
{
    public const int PageSize = 20;

    /// <summary>The parameters that every query over a list takes.</summary>
    public Dictionary<string, object?> Parameters() => new()
    {
        ["patterns"] = SearchText.Patterns(Words),
        ["authority"] = string.IsNullOrWhiteSpace(Authority) ? "" : Authority.Trim(),
        ["on"] = On,
    };
}
