using NodaTime;

namespace RightToBid.Cases;

/// <summary>A date as a council published it, kept beside what the law gives.</summary>
/// <param name="Name">What it is the date of: a window's key where it is a window's end, else the heading.</param>
/// <param name="AsPublished">The text, unchanged.</param>
/// <param name="PublishedOn">The day it was read as, where it could be.</param>
public sealed record PublishedDate(string Name, string AsPublished, LocalDate? PublishedOn)
{
    /// <summary>Where the day was not published: which day was taken instead, and why.</summary>
    public string? Because { get; init; }
}
