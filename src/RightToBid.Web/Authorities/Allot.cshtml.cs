using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Authorities;

/// <summary>Which council keeps one entry of a list that was split, or every entry of a parish or ward.</summary>
[Authorize(Policy = Permissions.AllotEntries)]
internal sealed class AllotModel(Allotments allotments, IClock clock) : PageModel, IQuestionForm
{
    public const string NotSaid = "none";

    [BindProperty(SupportsGet = true)]
    public string Authority { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string What { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    [BindProperty]
    public string? Heir { get; set; }

    [TempData]
    public string? Done { get; set; }

    public string Name { get; private set; } = "";

    public IReadOnlyList<Authority> Heirs { get; private set; } = [];

    public string Heading => What == Allotments.Place ? $"Which council keeps what lies in {Name}?" : $"Which council keeps {Name}?";

    public string Back => Links.SuccessionOf(Authority);

    public string Leave => Links.SuccessionOf(Authority);

    string IQuestionForm.Button => "Save";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await Find(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var chosen = Heir;
        if (!await Find(cancellation))
        {
            return NotFound();
        }

        Heir = chosen;
        var heir = Heirs.FirstOrDefault(one => one.Code == chosen);
        if (heir is null && chosen != NotSaid)
        {
            ModelState.Remove(nameof(Heir));
            ModelState.AddModelError(nameof(Heir), "Select which council keeps it");
            return Page();
        }

        await allotments.Say(Authority, What, Code!, heir?.Code, Caller.Of(User).Actor, cancellation);
        Done = heir is null ? $"{Name} is not yet allotted" : $"{heir.OfficialName} keeps {(What == Allotments.Place ? $"what lies in {Name}" : Name)}";
        return Redirect(Links.SuccessionOf(Authority));
    }

    private async Task<bool> Find(CancellationToken cancellation)
    {
        if (KnownAuthorities.SplitBefore(clock.Today()).FirstOrDefault(ended => ended.Code == Authority) is not { } found || Code is null)
        {
            return false;
        }

        Heirs = KnownAuthorities.StandingFor(found, clock.Today());
        var known = What == Allotments.Place
            ? (await allotments.Places(Authority, cancellation)).Where(place => place.Code == Code).Select(place => (place.Name, place.Heir)).FirstOrDefault()
            : (await allotments.Entries(Authority, cancellation)).Where(entry => entry.Reference == Code)
                .Select(entry => (Name: entry.AssetName, Heir: entry.IsByPlace ? null : entry.Heir)).FirstOrDefault();
        (Name, Heir) = (known.Name, known.Heir ?? NotSaid);
        return known.Name is not null;
    }
}
