using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using RightToBid.Cases;
using RightToBid.Web.Authorities;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

using Drawn = RightToBid.Web.Shared.Places.Outline;

namespace RightToBid.Web.Nominating.ReceiveNomination;

[Authorize(Policy = Permissions.Nominate)]
internal sealed class LandModel(Drafts drafts) : NominationQuestion(drafts)
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

    public void OnGet() => (Name, Address, Kind, Boundaries, Outline) = (
        Answers.Asset?.Name, Answers.Asset?.Address, Answers.Asset?.Kind, Answers.Asset?.Boundaries,
        Drawn.FromWellKnownText(Answers.Asset?.Outline)?.Typed);

    public async Task<IActionResult> OnPostAsync()
    {
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

        return ModelState.IsValid ? await GoOn(Answers with { Asset = Described(drawn) }) : Page();
    }

    private Asset Described(Drawn? outline) => new(Name!.Trim(), OnOneLine(Address!))
    {
        Kind = Kind?.Trim(),
        Boundaries = Boundaries?.Trim(),
        Outline = outline?.WellKnownText,
        Point = outline is { Inside: var (latitude, longitude) } ? new MapPoint(latitude, longitude) : null,
    };

    /// <summary>An address stands on one line wherever it is shown.</summary>
    private static string OnOneLine(string address) =>
        string.Join(", ", address.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.TrimEnd(',')));
}
