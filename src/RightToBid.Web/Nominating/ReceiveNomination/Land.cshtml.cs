using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Web.Authorities;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Places;
using RightToBid.Web.Shared.Journeys;

using Drawn = RightToBid.Web.Shared.Places.Outline;

namespace RightToBid.Web.Nominating.ReceiveNomination;

[Authorize(Policy = Permissions.Nominate)]
internal sealed class LandModel(Drafts drafts, PlaceRegister places, IClock clock) : NominationQuestion(drafts)
{
    protected override string Before => "may";

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public string? Boundaries { get; set; }

    /// <summary>A corner on each line.</summary>
    [BindProperty]
    public string? Outline { get; set; }

    /// <summary>Where a map of the council's area opens.</summary>
    public (double Latitude, double Longitude)? Centre => KnownAuthorities.Find(Caller.Of(User).Authority)?.Centre;

    [BindProperty]
    public Guid? Parish { get; set; }

    [BindProperty]
    public Guid? Ward { get; set; }

    /// <summary>The parishes and wards of the authority; none where it has recorded none.</summary>
    public IReadOnlyList<Place> Places { get; private set; } = [];

    public IEnumerable<SelectListItem> Of(PlaceKind kind) =>
        Places.Where(place => place.Kind == kind).Select(place => new SelectListItem(place.Name, place.PlaceId.ToString())).Prepend(new("Not known, or none", ""));

    public async Task OnGetAsync()
    {
        await FindPlaces();
        (Name, Address, Kind, Boundaries, Outline) = (
            Answers.Asset?.Name, Answers.Asset?.Address, Answers.Asset?.Kind, Answers.Asset?.Boundaries,
            Drawn.FromWellKnownText(Answers.Asset?.Outline)?.Typed);
        (Parish, Ward) = (Named(PlaceKind.Parish), Named(PlaceKind.Ward));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await FindPlaces();
        ModelState.Require(nameof(Name), Name, "Enter the name of the land or building");
        ModelState.Require(nameof(Address), Address, "Enter the address, or where it is");
        if (IsFromGroup)
        {
            ModelState.Require(nameof(Boundaries), Boundaries, "Describe the land and its boundaries");
        }

        var (drawn, wrong) = string.IsNullOrWhiteSpace(Outline) ? default : Drawn.FromTyped(Outline);
        if (wrong is not null)
        {
            ModelState.AddModelError(nameof(Outline), wrong);
        }

        RequireOffered(nameof(Parish), Parish, PlaceKind.Parish);
        RequireOffered(nameof(Ward), Ward, PlaceKind.Ward);
        return ModelState.IsValid
            ? await GoOn(Answers with { Asset = Described(drawn), PlaceIds = [.. new[] { Parish, Ward }.OfType<Guid>()] })
            : Page();
    }

    private Asset Described(Drawn? outline) => new(Name!.Trim(), OnOneLine(Address!))
    {
        Kind = Kind?.Trim(),
        Boundaries = Boundaries?.Trim(),
        Outline = outline?.WellKnownText,
        Point = outline is { Inside: var (latitude, longitude) } ? new MapPoint(latitude, longitude) : null,
    };

    private async Task FindPlaces() => Places = await places.On(Caller.Authority, clock.Today(), HttpContext.RequestAborted);

    private Guid? Named(PlaceKind kind) => Places.FirstOrDefault(place => place.Kind == kind && Answers.PlaceIds.Contains(place.PlaceId))?.PlaceId;

    private void RequireOffered(string field, Guid? chosen, PlaceKind kind)
    {
        if (chosen is not null && !Places.Any(place => place.Kind == kind && place.PlaceId == chosen))
        {
            ModelState.AddModelError(field, "Select one that is offered, or that it is not known");
        }
    }

    /// <summary>An address stands on one line wherever it is shown.</summary>
    private static string OnOneLine(string address) =>
        string.Join(", ", address.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.TrimEnd(',')));
}
