using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.CaseSearch;

/// <summary>An officer finds a case. A whole reference leads straight to it.</summary>
[Authorize(Permissions.SeeCasework)]
internal sealed class CaseSearchPage(CaseSearchQuery query) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    public string Asked => (Words ?? "").Trim();

    public IReadOnlyList<FoundCase> Found { get; private set; } = [];

    /// <summary>Cases with words like those typed, where none has them.</summary>
    public IReadOnlyList<FoundCase> Nearest { get; private set; } = [];

    /// <summary>More were found than are shown.</summary>
    public bool HasMore { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (Asked.Length == 0)
        {
            return Page();
        }

        var authority = Caller.Of(User).Authority;
        var found = await query.Find(authority, Asked, cancellation);
        if (found.FirstOrDefault(one => one.Reference.Equals(Asked, StringComparison.OrdinalIgnoreCase)) is { } exactly)
        {
            return Redirect(Links.CaseworkCase(exactly.Reference));
        }

        (Found, HasMore) = ([.. found.Take(CaseSearchQuery.Most)], found.Count > CaseSearchQuery.Most);
        Nearest = found.Count > 0 ? [] : await query.Nearest(authority, Asked, cancellation);
        return Page();
    }
}
