namespace RightToBid.Cases.Disposing;

/// <summary>What the council published about the moratoria, kept beside what the law gives. Claims, not facts: no window follows.</summary>
public sealed record MoratoriumDatesPublished(string PublishedIn, IReadOnlyList<PublishedDate> Dates) : ICaseEvent;
