using NodaTime;

namespace RightToBid.Web.Platform.Places;

internal enum PlaceKind
{
    /// <summary>A civil parish, with a council or without.</summary>
    Parish,

    /// <summary>A ward of the authority, or of a parish.</summary>
    Ward,

    /// <summary>An area for which the authority holds a forum or a committee of its own, as it has drawn it itself.</summary>
    ForumArea,
}

/// <summary>A parish, a ward or a forum area.</summary>
/// <param name="Code">Its code, by the Office for National Statistics where it has one.</param>
/// <param name="ParentCode">The code of the place that it is part of.</param>
/// <param name="UntilOn">The last day on which it existed.</param>
internal sealed record Place(Guid PlaceId, string Code, string Name, PlaceKind Kind, string? ParentCode, LocalDate FromOn, LocalDate? UntilOn)
{
    public bool ExistsOn(LocalDate day) => FromOn <= day && !(UntilOn < day);

    public string KindInWords => InWords(Kind);

    public static string InWords(PlaceKind kind) => kind switch { PlaceKind.Parish => "Parish", PlaceKind.Ward => "Ward", _ => "Forum area" };
}

/// <summary>A place as it is to be from a day on.</summary>
internal sealed record PlaceRow(string Code, string Name, PlaceKind Kind, string? ParentCode);
