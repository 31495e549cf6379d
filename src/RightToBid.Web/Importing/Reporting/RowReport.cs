using RightToBid.Web.Importing.Comparing;
using RightToBid.Web.Importing.Interpreting;

namespace RightToBid.Web.Importing.Reporting;

/// <summary>What became of a row. Every row of the file has exactly one of these.</summary>
public enum RowStatus
{
    Blank,
    AboveHeadings,
    Headings,

    /// <summary>It became a case, or in a dry run would have.</summary>
    Imported,

    /// <summary>Its case was brought in before, from this file or another. Nothing was changed.</summary>
    AlreadyThere,

    /// <summary>It did not go in, and its issues say why. The other rows did.</summary>
    SetAside,
}

/// <summary>A row of the file, what became of it, and what is to be said of it.</summary>
/// <param name="Row">As the officer's spreadsheet numbers it.</param>
/// <param name="Reference">The case's reference: the council's own, or the one it was given.</param>
/// <param name="Compared">Every published date that the law also gives, with the difference.</param>
/// <param name="AsPublished">Every cell, under its own heading.</param>
public sealed record RowReport(
    string? Sheet,
    int Row,
    RowStatus Status,
    string? Reference,
    string? Asset,
    int Events,
    IReadOnlyList<RowIssue> Issues,
    IReadOnlyList<Comparison> Compared,
    IReadOnlyList<KeptCell> AsPublished);
