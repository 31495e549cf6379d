using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Places;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Places;

/// <summary>An officer says in which parishes and wards the land of a case lies.</summary>
[Authorize(Policy = Permissions.KeepLists)]
internal sealed class PlacesOfLandModel(CaseFinder cases, PlaceRegister places, IClock clock) : PageModel
{
    [BindProperty]
    public List<string> Chosen { get; set; } = [];

    public string Reference { get; private set; } = "";

    public string AssetName { get; private set; } = "";

    /// <summary>The places of today, and those that were named for this land before.</summary>
    public IReadOnlyList<Place> Offered { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? reference, CancellationToken cancellation)
    {
        if (!await Find(reference, cancellation))
        {
            return NotFound();
        }

        Chosen = [.. (await places.Of(Caller.Of(User).Authority, Reference, cancellation)).Select(place => place.PlaceId.ToString())];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? reference, CancellationToken cancellation)
    {
        if (!await Find(reference, cancellation))
        {
            return NotFound();
        }

        var chosen = Offered.Where(place => Chosen.Contains(place.PlaceId.ToString())).Select(place => place.PlaceId).ToList();
        if (chosen.Count != Chosen.Distinct().Count())
        {
            ModelState.AddModelError(nameof(Chosen), "Select from the parishes and wards that are offered");
            return Page();
        }

        await places.Name(Caller.Of(User), Reference, chosen, cancellation);
        return Redirect(Links.CaseworkCase(Reference));
    }

    private async Task<bool> Find(string? reference, CancellationToken cancellation)
    {
        var authority = Caller.Of(User).Authority;
        if (await cases.OfCase(authority, reference ?? "", cancellation) is not [var found, ..])
        {
            return false;
        }

        (Reference, AssetName) = (found.Reference, found.AssetName);
        var named = (await places.Of(authority, Reference, cancellation)).Select(place => place.PlaceId).ToHashSet();
        Offered = [.. (await places.All(authority, cancellation)).Where(place => place.ExistsOn(clock.Today()) || named.Contains(place.PlaceId))];
        return true;
    }
}
