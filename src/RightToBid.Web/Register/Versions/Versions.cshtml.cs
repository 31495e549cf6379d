using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Web.Authorities;
using RightToBid.Web.Platform;

namespace RightToBid.Web.Register.Versions;

/// <summary>The numbered versions of one authority's list.</summary>
internal sealed class VersionsModel(ListVersions versions, IClock clock) : PageModel
{
    public string Authority { get; private set; } = "";

    public PublishedList List { get; private set; }

    public string Key => PublishedLists.Key(List);

    public ListVersion Current { get; private set; } = null!;

    public IReadOnlyList<ListVersion> All { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string authority, string list, CancellationToken cancellation)
    {
        var lists = WhoseLists.On(clock.Today(), authority);
        if (PublishedLists.Find(list) is not { } found || !await versions.AreMadeOf(lists, cancellation))
        {
            return NotFound();
        }

        (Authority, List) = (lists.Code!, found);
        Current = await versions.Current(Authority, found, cancellation);
        All = await versions.All(Authority, found, cancellation);
        return Page();
    }
}
