using NodaTime;

using RightToBid.Cases.Listing;
using RightToBid.Web.Importing.Dating;
using RightToBid.Web.Importing.Recognising;

namespace RightToBid.Web.Importing.Interpreting;

public enum EntryOutcome
{
    Undecided,
    Listed,
    Unsuccessful,
    Withdrawn,
}

/// <summary>A row as the field understands it: what was nominated, what was decided, and what an owner then gave notice of.</summary>
public sealed record RegisterEntry
{
    /// <summary>The council's own reference, without the mark of a further moratorium.</summary>
    public string? Reference { get; init; }

    public required string Name { get; init; }

    public required string Address { get; init; }

    public string? Nominator { get; init; }

    public FactDay? NominationReceived { get; init; }

    public EntryOutcome Outcome { get; init; }

    public FactDay? Decided { get; init; }

    public FactDay? Entered { get; init; }

    public LocalDate? InclusionNoticeGivenOn { get; init; }

    /// <summary>The reasons for listing, or for not listing, as published.</summary>
    public string? Reasons { get; init; }

    public PublishedRemoval? Removal { get; init; }

    public IReadOnlyList<PublishedNotice> Notices { get; init; } = [];

    /// <summary>Every date in the row, by its heading.</summary>
    public IReadOnlyList<PublishedCell> Dates { get; init; } = [];
}

/// <summary>A removal from the list.</summary>
/// <param name="Reason">Nothing where the register gives none and the five years had not ended.</param>
public sealed record PublishedRemoval(FactDay On, RemovalReason? Reason, string? AsPublished);

/// <summary>An owner's notice of a wish to dispose, and what the council published of its windows.</summary>
/// <param name="Received">Nothing where no single day fits what was published: then no window can be computed.</param>
/// <param name="Requested">The day a group asked to be treated as a bidder, where a full moratorium was triggered.</param>
public sealed record PublishedNotice(
    FactDay? Received,
    FactDay? Requested,
    string? Bidder,
    PublishedEnd? InterimEnds = null,
    PublishedEnd? FullEnds = null,
    PublishedEnd? ProtectedEnds = null)
{
    /// <summary>Tells the notices of one entry apart: those of its own row from 0, those of a row for a further moratorium from its hundred.</summary>
    public int Slot { get; init; }

    public IEnumerable<PublishedEnd> Ends => new[] { InterimEnds, FullEnds, ProtectedEnds }.OfType<PublishedEnd>();
}

/// <summary>The end of a window as published.</summary>
/// <param name="Window">The window's key in the regime.</param>
public sealed record PublishedEnd(string Window, string Heading, string Text, LocalDate On);

/// <summary>A date's cell: its field, its heading and what was read.</summary>
public sealed record PublishedCell(RegisterField Field, string Heading, DateReading Reading);

/// <summary>A row after interpretation. Without an entry it is set aside, and the issues say why.</summary>
public sealed record InterpretedRow(
    string? Sheet, int Number, IReadOnlyList<KeptCell> Kept, RegisterEntry? Entry, IReadOnlyList<RowIssue> Issues)
{
    public bool IsSetAside => Entry is null;

    /// <summary>Which moratorium of its entry the row repeats the entry for: "CAMACV17 (2nd moratorium)" is the second.</summary>
    public int MoratoriumOrdinal { get; init; } = 1;

    /// <summary>The headings under which a date can only be read with the month first, which is never done.</summary>
    public IReadOnlyList<string> MonthFirst { get; init; } = [];
}
