using Microsoft.AspNetCore.Mvc;

using RightToBid.Law;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Nominating.DecideNomination;

/// <summary>Land that the law keeps off the list. "None of these" is an answer, so that silence is not one.</summary>
internal sealed class LandModel(Drafts drafts) : DecisionQuestion(drafts)
{
    public const string None = "none";

    private static readonly string[] Offered =
    [
        None, nameof(LandDescription.OutsideArea), nameof(LandDescription.IsResidence), nameof(LandDescription.ResidenceIsPartOfEligibleBuilding),
        nameof(LandDescription.ResidenceOnlyInPermission), nameof(LandDescription.IsLicensedCaravanSite), nameof(LandDescription.IsOperationalLand),
    ];

    protected override string? Before => "facts";

    [BindProperty]
    public List<string> Is { get; set; } = [];

    public IActionResult OnGet()
    {
        if (!Answers.HasFacts || !Answers.MayNominate.IsMet)
        {
            return Redirect(Question(Answers.Next));
        }

        Is = Chosen(Answers.Land);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Is.Count == 0 || Is.Exists(chosen => !Offered.Contains(chosen)))
        {
            ModelState.AddModelError(nameof(Is), "Select what is so, or none of these");
        }
        else if (Is.Contains(None) && Is.Count > 1)
        {
            ModelState.AddModelError(nameof(Is), "Select what is so, or none of these, but not both");
        }

        return ModelState.IsValid ? await GoOn(Answers with { Land = Described() }) : Page();
    }

    private static List<string> Chosen(LandDescription? land)
    {
        if (land is null)
        {
            return [];
        }

        var chosen = new (bool IsSo, string Name)[]
        {
            (land.OutsideArea, nameof(land.OutsideArea)),
            (land.IsResidence, nameof(land.IsResidence)),
            (land.ResidenceIsPartOfEligibleBuilding, nameof(land.ResidenceIsPartOfEligibleBuilding)),
            (land.ResidenceOnlyInPermission, nameof(land.ResidenceOnlyInPermission)),
            (land.IsLicensedCaravanSite, nameof(land.IsLicensedCaravanSite)),
            (land.IsOperationalLand, nameof(land.IsOperationalLand)),
        }.Where(fact => fact.IsSo).Select(fact => fact.Name).ToList();
        return chosen.Count == 0 ? [None] : chosen;
    }

    private LandDescription Described() => new()
    {
        OutsideArea = Is.Contains(nameof(LandDescription.OutsideArea)),
        IsResidence = Is.Contains(nameof(LandDescription.IsResidence)),
        ResidenceIsPartOfEligibleBuilding = Is.Contains(nameof(LandDescription.ResidenceIsPartOfEligibleBuilding)),
        ResidenceOnlyInPermission = Is.Contains(nameof(LandDescription.ResidenceOnlyInPermission)),
        IsLicensedCaravanSite = Is.Contains(nameof(LandDescription.IsLicensedCaravanSite)),
        IsOperationalLand = Is.Contains(nameof(LandDescription.IsOperationalLand)),
    };
}
