namespace RightToBid.Web.Importing.Interpreting;

public enum IssueLevel
{
    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>The row goes in, and somebody should look at it.</summary>
    Warning,

    /// <summary>The row is set aside.</summary>
    Error,
}

/// <summary>What is to be said of a row, in a sentence, with the heading it is about.</summary>
public sealed record RowIssue(IssueLevel Level, string? Heading, string Sentence);
