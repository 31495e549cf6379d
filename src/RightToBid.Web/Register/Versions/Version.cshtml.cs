using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace RightToBid.Web.Register.Versions;

/// <summary>One version of a list, as it was.</summary>
internal sealed class VersionModel(ListVersions versions) : PageModel
{
    public string Authority { get; private set; } = "";

    public PublishedList List { get; private set; }

    public ListVersion Version { get; private set; } = null!;

    public ListContent Said { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string authority, string list, int number, CancellationToken cancellation)
    {
        if (PublishedLists.Find(list) is not { } known || await versions.Find(authority, known, number, cancellation) is not { } found)
        {
            return NotFound();
        }

        (Authority, List) = (authority, known);
        (Version, Said) = found;
        return Page();
    }
}
