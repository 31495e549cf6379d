using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Cases;
using RightToBid.Law;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Letters;

/// <summary>A legal officer erases somebody's name and address wherever they are kept. That it was done is logged, without the name.</summary>
[Authorize(Policy = Permissions.CorrectFacts)]
internal sealed class ErasePartyModel(
    Erasure erasure, Mentions mentions, Parties parties, Holds holds, CaseFinder cases, ILogger<ErasePartyModel> log) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The reference of the case from which it was asked.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Of { get; set; }

    private static readonly LegalReference WhileClaimsRun = new(
        "UK GDPR", "Article 17(3)(e)", "for the establishment, exercise or defence of legal claims", new Uri("https://www.legislation.gov.uk/eur/2016/679/article/17"));

    public Party Party { get; private set; } = null!;

    /// <summary>Where they stay named.</summary>
    public IReadOnlyList<Mention> Staying { get; private set; } = [];

    private Caller Caller => Caller.Of(User);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await parties.Find(Caller.Authority, Id, HttpContext.RequestAborted) is not { Name: not null } found
            || (await cases.OfCase(Caller.Authority, Of ?? "", HttpContext.RequestAborted)).Count == 0)
        {
            context.Result = NotFound();
            return;
        }

        Party = found;
        await next();
    }

    public async Task OnGetAsync() => Staying = await mentions.Of(Caller.Authority, Id, HttpContext.RequestAborted);

    public async Task<IActionResult> OnPostAsync()
    {
        if ((await holds.Of(Caller.Authority, HttpContext.RequestAborted)).TryGetValue(Id, out var hold))
        {
            return new RefusedPage(
                "to erase a name and an address",
                Refusal.UnderLaw(
                    "ON_HOLD",
                    $"They are on hold: {Sentences.GoOn(Hold.InWords(hold.Reason))}.",
                    WhileClaimsRun,
                    "Lift the hold when it no longer applies, and erase them then."),
                Links.PersonalData).On(this);
        }

        await erasure.Erase(Caller.Authority, Id, ErasedBecause.Asked, Caller.Actor, HttpContext.RequestAborted);
        log.LogInformation("{Account} erased the party {PartyId} of {Authority}.", Caller.Actor, Id, Caller.Authority);
        return Redirect(Links.Letters(Of!));
    }
}
