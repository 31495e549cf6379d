using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Web.Platform;

namespace RightToBid.Web.Register;

/// <summary>The numbered versions of one authority's list.</summary>
internal sealed class VersionsModel(ListVersions versions, RegisterList listed, UnsuccessfulList unsuccessful, IClock clock) : PageModel
{
    public string Authority { get; private set; } = "";

    public PublishedList List { get; private set; }

    public string Key => PublishedLists.Key(List);

    public ListVersion Current { get; private set; } = null!;

    public IReadOnlyList<ListVersion> All { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string authority, string list, CancellationToken cancellation)
    {
        if (PublishedLists.Find(list) is not { } found || !await KeepsLists(authority, cancellation))
        {
            return NotFound();
        }

        (Authority, List) = (authority, found);
        Current = await versions.Current(authority, found, cancellation);
        All = await versions.All(authority, found, cancellation);
        return Page();
    }

    /// <summary>Nobody makes versions for an authority of which nothing is known here.</summary>
    private async Task<bool> KeepsLists(string authority, CancellationToken cancellation)
    {
        var question = new RegisterQuestion(null, authority, Standing.All, clock.Today());
        return await listed.IsKeptBy(authority, cancellation)
            || (await unsuccessful.Authorities(question, cancellation)).Any(count => count.Code == authority);
    }
}
