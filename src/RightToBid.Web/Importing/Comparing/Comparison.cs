using NodaTime;

namespace RightToBid.Web.Importing.Comparing;

/// <summary>A published day beside the day that the law gives.</summary>
/// <param name="Window">The window's key in the regime, or <c>removal</c>.</param>
/// <param name="Days">How many days the published day is after the law's; negative where it is before.</param>
/// <param name="Differs">Whether the two disagree. A decision before its last day does not; an end on any other day does.</param>
/// <param name="Provision">Where the law's day comes from, as cited.</param>
/// <param name="Sentence">Both days and how far apart, for a reader.</param>
public sealed record Comparison(
    string Window, string Heading, string AsPublished, LocalDate PublishedOn, LocalDate LawOn, int Days, bool Differs, string Provision, string Sentence);
