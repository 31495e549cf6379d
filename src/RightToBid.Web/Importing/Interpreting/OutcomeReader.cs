using System.Text.RegularExpressions;

using RightToBid.Web.Importing.Recognising;

namespace RightToBid.Web.Importing.Interpreting;

/// <summary>What a row says was decided: in a column for it, or by what else it has.</summary>
internal static partial class OutcomeReader
{
    private static readonly RegisterField[] SignsOfListing =
    [
        RegisterField.ListedOn, RegisterField.InclusionNoticeGiven, RegisterField.ListingExpires, RegisterField.DisposalNoticeReceived,
        RegisterField.InterimStarts, RegisterField.InterimEnds, RegisterField.FullEnds, RegisterField.ProtectedEnds,
        RegisterField.Removed, RegisterField.Bidder,
    ];

    private static readonly RegisterField[] ColumnsThatWouldSay =
        [RegisterField.Decision, RegisterField.DecidedOn, RegisterField.ListedOn, RegisterField.InclusionNoticeGiven, RegisterField.ListingExpires, RegisterField.Status];

    /// <param name="sheetIsUnsuccessful">The sheet's own name says that it is the list of unsuccessful nominations.</param>
    /// <returns>Nothing where it cannot be told; the issues then say why.</returns>
    public static EntryOutcome? Read(RegisterRow row, bool sheetIsUnsuccessful, List<RowIssue> issues)
    {
        foreach (var field in (ReadOnlySpan<RegisterField>)[RegisterField.Decision, RegisterField.Status])
        {
            if (row.Find(field) is not var (heading, cell)) continue;
            if (InWords(cell.Text) is { } outcome) return outcome;
            if (field == RegisterField.Decision)
            {
                issues.Add(new(IssueLevel.Error, heading, $"\"{cell.Text.Trim()}\" does not say whether the nomination was accepted."));
                return null;
            }
        }

        if (sheetIsUnsuccessful || row.Text(RegisterField.ReasonUnsuccessful) is not null) return EntryOutcome.Unsuccessful;
        if (SignsOfListing.Any(field => row.Text(field) is not null)) return EntryOutcome.Listed;
        if (row.Text(RegisterField.DecidedOn) is not null)
        {
            issues.Add(new(IssueLevel.Error, null, "A day of decision is given, and nothing says what was decided."));
            return null;
        }

        if (row.Date(RegisterField.NominationReceived) is not null && ColumnsThatWouldSay.Any(field => row.HasColumn(field))) return EntryOutcome.Undecided;
        issues.Add(new(IssueLevel.Error, null, "Nothing in the row says whether the land was listed."));
        return null;
    }

    private static EntryOutcome? InWords(string text) => text switch
    {
        _ when Refused().IsMatch(text) => EntryOutcome.Unsuccessful,
        _ when Withdrawn().IsMatch(text) => EntryOutcome.Withdrawn,
        _ when Waiting().IsMatch(text) => EntryOutcome.Undecided,
        _ when Accepted().IsMatch(text) => EntryOutcome.Listed,
        _ => null,
    };

    [GeneratedRegex(@"unsuccessful|reject|refus|declin|\bfail|not\s+(?:been\s+)?(?:listed|accepted|approved|agreed|added|included|successful)|^\s*no\b", RegexOptions.IgnoreCase)]
    private static partial Regex Refused();

    [GeneratedRegex("withdrawn", RegexOptions.IgnoreCase)]
    private static partial Regex Withdrawn();

    [GeneratedRegex(@"pending|consider|await|undetermined|undecided|not\s+yet|in progress|received", RegexOptions.IgnoreCase)]
    private static partial Regex Waiting();

    [GeneratedRegex(@"accept|approv|agree|listed|success|added|include|^\s*yes\b|removed|expired|\blive\b|\bcurrent\b|\bactive\b|moratorium|sold", RegexOptions.IgnoreCase)]
    private static partial Regex Accepted();
}
