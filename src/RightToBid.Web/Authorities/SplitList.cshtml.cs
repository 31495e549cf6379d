using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Web.Platform;

namespace RightToBid.Web.Authorities;

/// <summary>The list of a council that several took over, with who keeps what of it.</summary>
[Authorize(Policy = Permissions.AllotEntries)]
internal sealed class SplitListModel(Allotments allotments, IClock clock) : PageModel
{
    [TempData]
    public string? Done { get; set; }

    public Authority Ended { get; private set; } = null!;

    public IReadOnlyList<Authority> Heirs { get; private set; } = [];

    public IReadOnlyList<AllottedEntry> Entries { get; private set; } = [];

    public IReadOnlyList<AllottedPlace> Places { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string authority, CancellationToken cancellation)
    {
        if (KnownAuthorities.SplitBefore(clock.Today()).FirstOrDefault(ended => ended.Code == authority) is not { } found)
        {
            return NotFound();
        }

        (Ended, Heirs) = (found, KnownAuthorities.StandingFor(found, clock.Today()));
        Entries = await allotments.Entries(found.Code, cancellation);
        Places = await allotments.Places(found.Code, cancellation);
        return Page();
    }

    internal static string NameOf(string? heir) => heir is null ? "Not yet allotted" : KnownAuthorities.Find(heir)?.OfficialName ?? heir;
}
