using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Bundles;

/// <summary>An officer makes the bundle of a case. Nothing is recorded by it; that it was made is logged.</summary>
[Authorize(Policy = Permissions.MakeBundles)]
internal sealed class MakeBundleModel(CaseFinder cases, BundleReader bundles, IClock clock) : PageModel
{
    [BindProperty]
    public DateAnswer AsKnownOn { get; set; } = new();

    [BindProperty]
    public bool WithNames { get; set; }

    [BindProperty]
    public bool WithoutFiles { get; set; }

    [BindProperty]
    public bool ForOfficers { get; set; }

    /// <summary>The case's reference.</summary>
    public string Case { get; private set; } = "";

    public string AssetName { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string? reference, CancellationToken cancellation) =>
        await Find(reference, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string? reference, CancellationToken cancellation)
    {
        if (!await Find(reference, cancellation))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        LocalDate? day = null;
        if (!AsKnownOn.IsEmpty)
        {
            if (!AsKnownOn.TryRead(ModelState, nameof(AsKnownOn), "the day as of which the bundle is made", out var given))
            {
                return Page();
            }

            day = given;
        }

        if (day > clock.Today())
        {
            ModelState.AddModelError(nameof(AsKnownOn), "The day as of which the bundle is made must be today or in the past");
            return Page();
        }

        var caller = Caller.Of(User);
        var request = new BundleRequest(
            caller.Authority, Case, User.IsInRole(Roles.LegalOfficer) ? "a legal officer" : "an officer", caller.Actor, day, WithNames, WithoutFiles, ForOfficers);
        if (await bundles.Read(request, cancellation) is not { } bundle)
        {
            ModelState.AddModelError(nameof(AsKnownOn), $"Nothing was recorded of this case by the end of {day?.InFull()}");
            return Page();
        }

        return File(BundleFile.Of(bundle), BundleFile.ContentType, BundleFile.NameOf(request));
    }

    private async Task<bool> Find(string? reference, CancellationToken cancellation)
    {
        var streams = await cases.OfCase(Caller.Of(User).Authority, reference ?? "", cancellation);
        if (streams.Count == 0)
        {
            return false;
        }

        (Case, AssetName) = (streams[0].Reference, streams[0].AssetName);
        return true;
    }
}
