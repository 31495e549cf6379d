using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Groups;

/// <summary>An officer enters a body, and is then asked what kind it is.</summary>
[Authorize(Policy = Permissions.KeepBodies)]
internal sealed class AddBodyModel(BodyRegister bodies) : PageModel, IQuestionForm
{
    [BindProperty]
    public string? Name { get; set; }

    public string Back => Links.Bodies;

    public string Leave => Links.Bodies;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var caller = Caller.Of(User);
        if (!ModelState.IsValid || !await bodies.MayBeCalled(this, caller, Name, nameof(Name), null, cancellation))
        {
            return Page();
        }

        return Redirect($"{Links.Body(await bodies.Add(caller, Name!, cancellation))}/{BodyFact.Kind}");
    }
}

internal static class BodyNames
{
    private const int Longest = 200;

    /// <summary>Whether a body may have this name: one that no other body of the authority has. Where not, the error stands beside the field.</summary>
    public static async Task<bool> MayBeCalled(
        this BodyRegister bodies, PageModel page, Caller caller, string? name, string field, Guid? itself, CancellationToken cancellation)
    {
        var error = string.IsNullOrWhiteSpace(name) ? "Enter the name of the body"
            : name.Trim().Length > Longest ? "The name of the body must be 200 characters or fewer"
            : await bodies.Named(caller.Authority, name, cancellation) is { } known && known.BodyId != itself ? "A body of this name is in the register already"
            : null;
        if (error is not null)
        {
            page.ModelState.AddModelError(field, error);
        }

        return error is null;
    }
}
