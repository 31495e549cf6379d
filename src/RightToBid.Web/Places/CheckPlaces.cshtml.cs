using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Places;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Places;

/// <summary>Every row of a table with what becomes of it, and then the same in earnest.</summary>
[Authorize(Policy = Permissions.KeepPlaces)]
internal sealed class CheckPlacesModel(Drafts drafts, PlaceRegister places) : QuestionPage<PlaceTableAnswers>(drafts)
{
    [BindProperty]
    public DateAnswer From { get; set; } = new();

    public IReadOnlyList<AccountedRow> Rows { get; private set; } = [];

    /// <summary>The rows that add or change something.</summary>
    public IReadOnlyList<PlaceRow> Effective =>
        [.. Rows.Where(row => row.Outcome is RowOutcome.Added or RowOutcome.Changed).Select(row => row.Place).OfType<PlaceRow>()];

    public string Summary
    {
        get
        {
            int Count(RowOutcome outcome) => Rows.Count(row => row.Outcome == outcome);
            return $"{(Rows.Count == 1 ? "1 row" : $"{Rows.Count} rows")}: {Count(RowOutcome.Added)} added, {Count(RowOutcome.Changed)} changed, "
                + $"{Count(RowOutcome.Unchanged)} unchanged, {Count(RowOutcome.Refused)} left out.";
        }
    }

    protected override string Journey => PlaceTableAnswers.Journey;

    public Task OnGetAsync() => Account();

    public async Task<IActionResult> OnPostAsync()
    {
        await Account();
        if (!From.TryRead(ModelState, nameof(From), "the day", out var from))
        {
            return Page();
        }

        foreach (var row in Effective)
        {
            await places.Set(Caller, row, from, HttpContext.RequestAborted);
        }

        return await End(Links.Places);
    }

    private async Task Account() => Rows = PlaceTable.Account(
        [.. Answers.Rows.Select(row => new Dictionary<string, string>(row, StringComparer.OrdinalIgnoreCase))],
        await places.All(Caller.Authority, HttpContext.RequestAborted));
}
