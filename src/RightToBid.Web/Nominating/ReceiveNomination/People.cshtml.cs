using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Nominating.ReceiveNomination;

/// <summary>Who owns and who occupies the land: not knowing is an answer, for a nomination need say only what its maker has.</summary>
[Authorize(Policy = Permissions.Nominate)]
internal sealed class PeopleModel(Drafts drafts) : NominationQuestion(drafts)
{
    protected override string Before => "land";

    [BindProperty]
    public string? Owner { get; set; }

    [BindProperty]
    public bool OwnerUnknown { get; set; }

    [BindProperty]
    public string? Occupier { get; set; }

    [BindProperty]
    public bool OccupierUnknown { get; set; }

    public void OnGet() => (Owner, OwnerUnknown, Occupier, OccupierUnknown) =
        (Answers.Owner, Answers.Owner is "", Answers.Occupier, Answers.Occupier is "");

    public async Task<IActionResult> OnPostAsync()
    {
        RequireOne(nameof(Owner), Owner, OwnerUnknown, "Enter who owns it, or select that it is not known");
        RequireOne(nameof(Occupier), Occupier, OccupierUnknown, "Enter who occupies it, or select that it is not known");
        return ModelState.IsValid ? await GoOn(Answers with { Owner = Owner?.Trim() ?? "", Occupier = Occupier?.Trim() ?? "" }) : Page();
    }

    private void RequireOne(string field, string? said, bool isUnknown, string message)
    {
        if (!isUnknown)
        {
            ModelState.Require(field, said, message);
        }
        else if (!string.IsNullOrWhiteSpace(said))
        {
            ModelState.AddModelError(field, "Enter what is known, or select that it is not known, but not both");
        }
    }
}
