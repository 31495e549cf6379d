namespace RightToBid.Cases.Disposing;

/// <summary>Keeps what the council published about the moratoria beside what the law gives.</summary>
/// <param name="PublishedIn">Where: the register's file or page.</param>
public sealed record RecordPublishedDates(Guid StreamId, string PublishedIn, IReadOnlyList<PublishedDate> Dates)
    : ICommand<Moratorium>
{
    public Decision Decide(Moratorium state, DecisionContext context) =>
        Received.Required(state) is { } refusal
            ? refusal
            : Dates.Where(date => !state.PublishedDates.Contains(date)).ToList() is { Count: > 0 } unknown
                ? Decision.Of(new MoratoriumDatesPublished(PublishedIn, unknown))
                : Decision.Nothing;
}

/// <summary>Claims, not facts: no window follows from them.</summary>
public sealed record MoratoriumDatesPublished(string PublishedIn, IReadOnlyList<PublishedDate> Dates) : ICaseEvent;
