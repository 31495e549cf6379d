using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime.Text;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.Versions;

/// <summary>An entry on paper: what the list says of it, and each owner's notice.</summary>
/// <param name="Authority">The code of the council under which it is kept; nothing in a version that does not say.</param>
internal sealed record PaperEntry(
    string? Authority,
    string Reference,
    string Name,
    string Address,
    IReadOnlyList<(string Term, string Said)> Facts,
    IReadOnlyList<IReadOnlyList<(string Term, string Said)>> Notices,
    string? Reasons);

/// <summary>One version of a list as paper, for whoever asked for a copy.</summary>
/// <remarks>A version is text that was written when it was made, so a column that a version lacks is left out, and one that is new here is said under its own name.</remarks>
internal sealed class PaperModel(ListVersions versions) : PageModel
{
    private static readonly string[] OfNotices =
    [
        "notice_received_on", "interim_moratorium_last_day", "full_moratorium_last_day", "protected_period_last_day", "asked_to_bid", "restrictions",
    ];

    private static readonly string[] Heads = ["reference", "asset", "address", "reasons", ListContent.Authority];

    public string Authority { get; private set; } = "";

    public PublishedList List { get; private set; }

    public ListVersion Version { get; private set; } = null!;

    public IReadOnlyList<PaperEntry> Entries { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string authority, string list, int number, CancellationToken cancellation)
    {
        if (PublishedLists.Find(list) is not { } known || await versions.Find(authority, known, number, cancellation) is not { } found)
        {
            return NotFound();
        }

        (Authority, List, Version) = (authority, known, found.Version);
        Entries = Of(found.Content);
        return Page();
    }

    /// <summary>The rows of each entry as one: they say the same but of the notices.</summary>
    internal static IReadOnlyList<PaperEntry> Of(ListContent content)
    {
        var columns = content.Columns;
        return [.. content.Rows.GroupBy(OfTheEntry).Select(rows => Entry([.. rows]))];

        PaperEntry Entry(IReadOnlyList<IReadOnlyList<string?>> rows) => new(
            content.Cell(rows[0], ListContent.Authority), Said(rows[0], "reference"), Said(rows[0], "asset"), Said(rows[0], "address"),
            Cells(rows[0], column => !Heads.Contains(column) && !OfNotices.Contains(column)),
            [.. rows.Select(row => Cells(row, column => OfNotices.Contains(column))).Where(notice => notice.Count > 0)],
            columns.Contains("reasons") ? Said(rows[0], "reasons") : null);

        // An old version does not say under which council an entry is kept, and several may have had the reference.
        string OfTheEntry(IReadOnlyList<string?> row) => string.Join('\0', columns.Zip(row).Where(cell => !OfNotices.Contains(cell.First)).Select(cell => cell.Second));

        string Said(IReadOnlyList<string?> row, string column) => content.Cell(row, column) ?? "";

        IReadOnlyList<(string, string)> Cells(IReadOnlyList<string?> row, Func<string, bool> which) =>
        [
            .. columns.Zip(row).Where(cell => which(cell.First) && !string.IsNullOrEmpty(cell.Second)).Select(cell => (InWords(cell.First), Day(cell.Second!))),
        ];
    }

    private static string InWords(string column) => column switch
    {
        "entered_on" => "Entered in the list",
        "last_listed_day" => "Last day listed",
        "notice_received_on" => "Notice received",
        "interim_moratorium_last_day" => "Interim moratorium, to the end of",
        "full_moratorium_last_day" => "Full moratorium, if a group asks in time, to the end of",
        "protected_period_last_day" => "Protected period, to the end of",
        "asked_to_bid" => "Asked to be treated as a potential bidder",
        "may_be_removed_from" => "May be removed from",
        _ => Sentences.Begin(column.Replace('_', ' ')),
    };

    private static string Day(string said) => LocalDatePattern.Iso.Parse(said) is { Success: true, Value: var day } ? day.InShort() : said;
}
