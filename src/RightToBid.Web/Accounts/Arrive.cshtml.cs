using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Platform.SigningIn.Providers;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Accounts;

/// <summary>Where somebody comes back from their authority's provider: into their account, to the setting up of one they were invited to, or to linking their own.</summary>
[EnableRateLimiting(SignInLimits.Attempts)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class ArriveModel(
    ProviderSignIn providers, UserManager<Account> accounts, SignInManager<Account> signIn, Invitations invitations, AccountDesk desk) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Authority { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "returnTo")]
    public string? ReturnTo { get; set; }

    [BindProperty]
    [StringLength(200, ErrorMessage = "Your name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [TempData]
    public string? Done { get; set; }

    public Arrival Arrival { get; private set; } = null!;

    /// <summary>The one that they came here with, while it is open.</summary>
    public Invitation? Invitation { get; private set; }

    /// <summary>Who is signed in already.</summary>
    public Account? Account { get; private set; }

    public bool CanLink { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await providers.ArrivedFrom(Authority) is not { } arrival)
        {
            context.Result = Redirect(Links.SignIn);
            return;
        }

        Arrival = arrival;
        if (await providers.LinkedTo(arrival) is { } linked)
        {
            context.Result = await Enter(linked);
            return;
        }

        Account = SecondFactor.IsLacking(User) ? null : await accounts.GetUserAsync(User);
        CanLink = Account is not null && ProviderSignIn.CanLink(arrival.Provider, Account) && await providers.LinkOf(Account) is null;
        Invitation = Account is null && arrival is { InvitationId: { } id, InvitationSecret: { } secret }
            && await invitations.Find(Authority, id, secret, HttpContext.RequestAborted) is { GroupPartyId: null } open ? open : null;
        await next();
    }

    public IActionResult OnGet() => Answer();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Invitation is { } invitation)
        {
            return await Accept(invitation, cancellation);
        }

        if (!CanLink || !(await providers.Link(Arrival, Account!)).Succeeded)
        {
            return Answer();
        }

        await providers.Forget();
        await signIn.RefreshSignInAsync(Account!);
        Done = $"Your account is linked to {Arrival.Provider.Name}";
        return Redirect(Links.OwnAccount);
    }

    private PageResult Answer()
    {
        Response.StatusCode = Invitation is null && !CanLink ? StatusCodes.Status403Forbidden : StatusCodes.Status200OK;
        return Page();
    }

    private async Task<IActionResult> Enter(Account account)
    {
        var outcome = await providers.SignIn(Arrival, account);
        if (outcome.RequiresTwoFactor)
        {
            return Redirect(Links.EnterCode(Url.IsLocalUrl(ReturnTo) ? ReturnTo : null));
        }

        return outcome.Succeeded ? Redirect(Url.IsLocalUrl(ReturnTo) ? ReturnTo : await FirstPage.Of(accounts, account)) : Answer();
    }

    private async Task<IActionResult> Accept(Invitation invitation, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(Name))
        {
            ModelState.AddModelError(nameof(Name), "Enter your name");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var made = await desk.Accept(invitation, Name!.Trim(), password: null, new(Arrival.Provider.Scheme, Arrival.Subject, Arrival.Provider.Name));
        if (!made.Succeeded)
        {
            ModelState.AddModelError(nameof(Name), "There is an account with this email address already. Sign in with it");
            return Page();
        }

        await invitations.NoteAccepted(invitation, cancellation);
        return await Enter((await providers.LinkedTo(Arrival))!);
    }
}
