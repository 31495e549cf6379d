using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using RightToBid.Cases;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

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

    public void OnGet() => (Name, Address, Kind, Boundaries) =
        (Answers.Asset?.Name, Answers.Asset?.Address, Answers.Asset?.Kind, Answers.Asset?.Boundaries);

    public async Task<IActionResult> OnPostAsync()
    {
        ModelState.Require(nameof(Name), Name, "Enter the name of the land or building");
        ModelState.Require(nameof(Address), Address, "Enter the address, or where it is");
        if (IsFromGroup)
        {
            ModelState.Require(nameof(Boundaries), Boundaries, "Describe the land and its boundaries");
        }

        return ModelState.IsValid
            ? await GoOn(Answers with { Asset = new Asset(Name!.Trim(), OnOneLine(Address!)) { Kind = Kind?.Trim(), Boundaries = Boundaries?.Trim() } })
            : Page();
    }

    /// <summary>An address stands on one line wherever it is shown.</summary>
    private static string OnOneLine(string address) =>
        string.Join(", ", address.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.TrimEnd(',')));
}
