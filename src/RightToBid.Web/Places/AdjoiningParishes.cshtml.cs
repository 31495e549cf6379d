using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Places;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Places;

/// <summary>An authority says which of its parishes share part of a boundary with one of them.</summary>
[Authorize(Policy = Permissions.KeepPlaces)]
internal sealed class AdjoiningParishesModel(PlaceRegister places, Adjoining adjoining, IClock clock) : PageModel, IQuestionForm
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public List<string> Chosen { get; set; } = [];

    [BindProperty]
    public DateAnswer From { get; set; } = new();

    public Place Place { get; private set; } = null!;

    public IReadOnlyList<Place> Others { get; private set; } = [];

    public string Back => Links.Places;

    public string Leave => Links.Places;

    string IQuestionForm.Button => "Save";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await Find(cancellation))
        {
            return NotFound();
        }

        Chosen = [.. await adjoining.Of(Caller.Of(User).Authority, Place.Code, clock.Today(), cancellation)];
        From = DateAnswer.Of(Place.FromOn);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await Find(cancellation))
        {
            return NotFound();
        }

        if (Chosen.Any(code => !Others.Any(parish => parish.Code == code)))
        {
            ModelState.AddModelError(nameof(Chosen), "Select from the parishes that are offered");
        }

        var from = From.ReadPast(ModelState, nameof(From), "the day", clock.Today());
        if (!ModelState.IsValid || from is not { } day)
        {
            return Page();
        }

        await adjoining.Set(Caller.Of(User), Place.Code, Chosen, day, cancellation);
        return Redirect(Links.Places);
    }

    private async Task<bool> Find(CancellationToken cancellation)
    {
        var standing = (await places.On(Caller.Of(User).Authority, clock.Today(), cancellation)).Where(place => place.Kind is PlaceKind.Parish).ToList();
        Place = standing.FirstOrDefault(place => place.PlaceId == Id)!;
        Others = [.. standing.Where(place => place.PlaceId != Id)];
        return Place is not null;
    }
}
