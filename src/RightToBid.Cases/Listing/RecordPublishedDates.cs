namespace RightToBid.Cases.Listing;

/// <summary>What the council published about the entry, kept beside what the law gives. Claims, not facts: no window follows.</summary>
public sealed record ListEntryDatesPublished(string PublishedIn, IReadOnlyList<PublishedDate> Dates) : ICaseEvent;
