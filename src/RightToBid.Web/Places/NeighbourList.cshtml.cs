using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Web.Authorities;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Places;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Places;

/// <summary>An authority says which councils are its neighbours.</summary>
[Authorize(Policy = Permissions.KeepPlaces)]
internal sealed class NeighbourListModel(Neighbours neighbours, IClock clock) : PageModel, IQuestionForm
{
    [BindProperty]
    public List<string> Kept { get; set; } = [];

    [BindProperty]
    public string? Code { get; set; }

    /// <summary>From which day on the other is a neighbour.</summary>
    [BindProperty]
    public DateAnswer From { get; set; } = new();

    public IReadOnlyList<Authority> Known { get; private set; } = [];

    /// <summary>The councils of England that there are today and are not recorded yet.</summary>
    public IReadOnlyList<Authority> Others { get; private set; } = [];

    public string Back => Links.Places;

    public string Leave => Links.Places;

    string IQuestionForm.Button => "Save";

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await Find(cancellation);
        Kept = [.. Known.Select(neighbour => neighbour.Code)];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var caller = Caller.Of(User);
        await Find(cancellation);
        if (Kept.Except(Known.Select(neighbour => neighbour.Code)).Any())
        {
            ModelState.AddModelError(nameof(Kept), "Select from the councils that are recorded");
        }

        var another = Others.FirstOrDefault(council => council.Code == Code);
        if (another is null && !string.IsNullOrEmpty(Code))
        {
            ModelState.AddModelError(nameof(Code), "Select another council in England, or none");
        }

        var from = another is null || From.IsEmpty ? null : From.ReadPast(ModelState, nameof(From), "the day", clock.Today());

        if (!ModelState.IsValid)
        {
            return Page();
        }

        foreach (var gone in Known.Where(neighbour => !Kept.Contains(neighbour.Code)))
        {
            await neighbours.Remove(caller, gone.Code, cancellation);
        }

        if (another is not null)
        {
            await neighbours.Add(caller, another, from ?? Neighbours.Since(caller.Authority, another), cancellation);
        }

        return Redirect(Links.Places);
    }

    private async Task Find(CancellationToken cancellation)
    {
        var (own, today) = (Caller.Of(User).Authority, clock.Today());
        Known = await neighbours.Of(own, today, cancellation);
        Others =
        [
            .. KnownAuthorities.All
                .Where(council => council is { Nation: "England" } && council.ExistedOn(today) && council.Code != own && !Known.Contains(council))
                .OrderBy(council => council.OfficialName, StringComparer.Ordinal),
        ];
    }
}
