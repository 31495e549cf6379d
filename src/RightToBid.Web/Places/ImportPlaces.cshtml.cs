using CsvHelper;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Places;

/// <summary>A table of places is read, and kept aside until it has been looked at.</summary>
[Authorize(Policy = Permissions.KeepPlaces)]
internal sealed class ImportPlacesModel(Drafts drafts) : PageModel
{
    private const int Largest = 1_000_000;
    private const int Most = 5_000;

    [BindProperty]
    public IFormFile? Table { get; set; }

    /// <summary>Why the file cannot be a table of places.</summary>
    public string? Fault { get; private set; }

    public string? Error => ModelState.TryGetValue(nameof(Table), out var state) && state.Errors is [var first, ..] ? first.ErrorMessage : null;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Table is not { Length: > 0 and <= Largest } file)
        {
            ModelState.Remove(nameof(Table));
            ModelState.AddModelError(nameof(Table), Table is { Length: > Largest } ? "The file must be 1 MB or smaller" : "Select a file");
            return Page();
        }

        IReadOnlyList<IReadOnlyDictionary<string, string>> rows;
        try
        {
            await using var stream = file.OpenReadStream();
            rows = EmbeddedCsv.Read(stream);
        }
        catch (Exception unreadable) when (unreadable is CsvFormatException or ArgumentException)
        {
            Fault = "The file is no table of comma-separated values.";
            return Page();
        }

        Fault = rows.Count > Most ? "The table has more than 5,000 rows." : PlaceTable.Fault(rows);
        if (Fault is not null)
        {
            return Page();
        }

        var kept = new PlaceTableAnswers { Rows = [.. rows.Select(row => new Dictionary<string, string>(row, StringComparer.OrdinalIgnoreCase))] };
        return Redirect($"{Links.ImportPlaces}/{await drafts.Begin(Caller.Of(User), PlaceTableAnswers.Journey, kept, cancellation)}");
    }
}

/// <summary>A table that has been read and not yet kept.</summary>
internal sealed record PlaceTableAnswers
{
    public const string Journey = "places";

    public IReadOnlyList<Dictionary<string, string>> Rows { get; init; } = [];
}
