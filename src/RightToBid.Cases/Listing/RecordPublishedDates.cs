namespace RightToBid.Cases.Listing;

/// <summary>Keeps what the council published about the entry beside what the law gives.</summary>
/// <param name="PublishedIn">Where: the register's file or page.</param>
public sealed record RecordPublishedDates(Guid StreamId, string PublishedIn, IReadOnlyList<PublishedDate> Dates)
    : ICommand<ListEntry>
{
    public Decision Decide(ListEntry state, DecisionContext context) =>
        Entered.Required(state) is { } refusal
            ? refusal
            : Dates.Where(date => !state.PublishedDates.Contains(date)).ToList() is { Count: > 0 } unknown
                ? Decision.Of(new ListEntryDatesPublished(PublishedIn, unknown))
                : Decision.Nothing;
}

/// <summary>Claims, not facts: no window follows from them.</summary>
public sealed record ListEntryDatesPublished(string PublishedIn, IReadOnlyList<PublishedDate> Dates) : ICaseEvent;
