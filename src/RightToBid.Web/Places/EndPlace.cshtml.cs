using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Places;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Places;

/// <summary>A parish or a ward that is no more.</summary>
[Authorize(Policy = Permissions.KeepPlaces)]
internal sealed class EndPlaceModel(PlaceRegister places) : PageOf<Place>, IQuestionForm
{
    [BindProperty]
    public DateAnswer LastDay { get; set; } = new();

    public string Back => Links.Places;

    public string Leave => Links.Places;

    string IQuestionForm.Button => "Save";

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (LastDay.TryRead(ModelState, nameof(LastDay), "its last day", out var last) && last < Found.FromOn)
        {
            ModelState.AddModelError(nameof(LastDay), $"Its last day must be {Found.FromOn.InFull()}, when it began, or later");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await places.End(Caller, Id, last, cancellation);
        return Redirect(Links.Places);
    }

    protected override async Task<Place?> Find(CancellationToken cancellation) =>
        (await places.All(Caller.Authority, cancellation)).FirstOrDefault(place => place.PlaceId == Id && place.UntilOn is null);
}
