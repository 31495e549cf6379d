using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.WorkList;

/// <summary>Gives several cases to one officer, or to nobody, on one page.</summary>
[Authorize(Permissions.SeeCasework)]
internal sealed class GiveCasesPage(WorkListQuery query, Assignments assignments) : PageModel
{
    public const string Nobody = "nobody";

    [BindProperty(SupportsGet = true, Name = "whose")]
    public string? Whose { get; set; }

    [BindProperty]
    public List<string> Cases { get; set; } = [];

    [BindProperty]
    public string? Officer { get; set; }

    public WorkFilter Filter { get; private set; } = new();

    public IReadOnlyList<CaseChoice> Choices { get; private set; } = [];

    public IReadOnlyList<OfficerName> Officers { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellation) => Find(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await Find(cancellation);
        var officer = Officers.FirstOrDefault(known => known.AccountId.ToString() == Officer)?.AccountId;
        if (Cases.Count == 0 || Cases.Any(chosen => Choices.All(known => known.Reference != chosen)))
        {
            ModelState.AddModelError(nameof(Cases), "Select the cases to give");
        }

        if (officer is null && Officer != Nobody)
        {
            ModelState.AddModelError(nameof(Officer), "Choose who works on these cases");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        foreach (var reference in Cases.Distinct())
        {
            await assignments.Give(Caller.Of(User), reference, officer, cancellation);
        }

        return Redirect(new WorkFilter(officer?.ToString() ?? WorkFilter.Nobody).AddressOf());
    }

    private async Task Find(CancellationToken cancellation)
    {
        Filter = WorkFilter.Read(Whose, null, null, null);
        var work = await query.Of(User, Filter, cancellation);
        Officers = work.Load.Officers;
        Choices =
        [
            .. work.Board.Shown.GroupBy(row => row.Reference).Select(rows => new CaseChoice(
                rows.Key,
                rows.First().AssetName,
                $"{rows.Key}. {(work.Load.NameOf(rows.Key) is { } name ? $"{name} works on it" : "Given to nobody yet")}. {rows.First().Kind.What}" +
                $"{(rows.First().LastDay is { } day ? $", {day.ToTheEndOf()}" : ", as soon as practicable")}.")),
        ];
    }
}

/// <summary>A case that can be given, with what is due in it first.</summary>
internal sealed record CaseChoice(string Reference, string AssetName, string Hint);
