using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Platform.SigningIn.Providers;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Accounts;

/// <summary>Where the link of an invitation leads. Opening it uses nothing up, for mail programs open links on their own; sending the form does.</summary>
[EnableRateLimiting(SignInLimits.Attempts)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class JoinModel(Invitations invitations, AccountDesk desk, ProviderSignIn providers) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Authority { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Secret { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Enter your name")]
    [StringLength(200, ErrorMessage = "Your name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Choose a password")]
    [DataType(DataType.Password)]
    [StringLength(PasswordWords.Longest, ErrorMessage = PasswordWords.TooLong)]
    public string? Password { get; set; }

    [TempData]
    public string? Done { get; set; }

    public Invitation? Invitation { get; private set; }

    /// <summary>Where the people of the council sign in, which those of a group do not.</summary>
    public Provider? Provider => Invitation?.GroupPartyId is null ? providers.Of(Authority) : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await Find(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var shown = await Find(cancellation);
        if (Invitation is not { } invitation || !ModelState.IsValid)
        {
            return shown;
        }

        var made = await desk.Accept(invitation, Name!.Trim(), Password!);
        if (!made.Succeeded)
        {
            var error = made.Errors.First();
            ModelState.AddModelError(
                nameof(Password),
                error.Code is nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName)
                    ? "There is an account with this email address already. Sign in with it"
                    : PasswordWords.For(error));
            return Page();
        }

        await invitations.NoteAccepted(invitation, cancellation);
        Done = "Your account is set up. Sign in";
        return Redirect(Links.SignIn);
    }

    private async Task<IActionResult> Find(CancellationToken cancellation)
    {
        Invitation = await invitations.Find(Authority, Id, Secret, cancellation);
        Response.StatusCode = Invitation is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        return Page();
    }
}
