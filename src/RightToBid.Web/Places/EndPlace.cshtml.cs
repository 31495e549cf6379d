using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Places;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Places;

/// <summary>A parish or a ward that is no more.</summary>
[Authorize(Policy = Permissions.KeepPlaces)]
internal sealed class EndPlaceModel(PlaceRegister places) : PageModel, IQuestionForm
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public DateAnswer LastDay { get; set; } = new();

    public Place Place { get; private set; } = null!;

    public string Back => Links.Places;

    public string Leave => Links.Places;

    string IQuestionForm.Button => "Save";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await Find(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await Find(cancellation))
        {
            return NotFound();
        }

        if (LastDay.TryRead(ModelState, nameof(LastDay), "its last day", out var last) && last < Place.FromOn)
        {
            ModelState.AddModelError(nameof(LastDay), $"Its last day must be {Place.FromOn.InFull()}, when it began, or later");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await places.End(Caller.Of(User), Id, last, cancellation);
        return Redirect(Links.Places);
    }

    private async Task<bool> Find(CancellationToken cancellation)
    {
        if ((await places.All(Caller.Of(User).Authority, cancellation)).FirstOrDefault(place => place.PlaceId == Id && place.UntilOn is null) is not { } found)
        {
            return false;
        }

        Place = found;
        return true;
    }
}
