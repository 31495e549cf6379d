using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Register.Versions;

/// <summary>An officer gives somebody a free copy of a list, once for each version.</summary>
[Authorize(Policy = Permissions.KeepLists)]
internal sealed class GiveCopyModel(ListCopies copies, IClock clock) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Select which list")]
    public PublishedList? List { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter who asks for it")]
    [StringLength(200, ErrorMessage = "Who asks for it must be 200 characters or fewer")]
    public string? Person { get; set; }

    public ListVersion? Given { get; private set; }

    public int Copies { get; private set; }

    public string Authority => Caller.Of(User).Authority;

    public string ListKey => PublishedLists.Key(List!.Value);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var (version, refusal) = await copies.Give(Caller.Of(User), List!.Value, Person!, clock.Today(), cancellation);
        if (refusal is not null)
        {
            return new RefusedPage("to give a free copy of the list", refusal, Links.GiveCopy).On(this);
        }

        Given = version;
        Copies = await copies.GivenOf(Authority, List.Value, version.Number, cancellation);
        ModelState.Clear();
        Person = null;
        return Page();
    }
}
