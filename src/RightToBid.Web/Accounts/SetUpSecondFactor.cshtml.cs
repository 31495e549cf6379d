using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Platform.SigningIn.Passkeys;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Accounts;

/// <summary>Sets up an authenticator app, exchanges it, and gives new recovery codes. What is set up changes only with a code of the present app.</summary>
[Authorize(Policy = Permissions.KeepOwnAccount)]
[EnableRateLimiting(SignInLimits.Attempts)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class SetUpSecondFactorModel(UserManager<Account> accounts, SignInManager<Account> signIn, SecondFactor secondFactor, OwnPasskeys passkeys) : PageModel
{
    public const string NewCodes = "codes";
    public const string AnotherApp = "another";

    private const string NotRight = "That is not the code that the app shows now. Enter the present six digits";
    private const int LettersInGroup = 4;

    private Account account = null!;
    private string key = "";

    [BindProperty]
    [Required(ErrorMessage = "Enter the six digits that your app shows")]
    [StringLength(20, ErrorMessage = NotRight)]
    [DataType(DataType.Password)]
    public string? Code { get; set; }

    [BindProperty]
    public string? What { get; set; }

    public bool IsSetUp => account.TwoFactorEnabled;

    /// <summary>Whether nothing else can be done before.</summary>
    public bool IsLacking => SecondFactor.IsLacking(User);

    public IReadOnlyList<string> Codes { get; private set; } = [];

    public string KeyInGroups => string.Join(' ', key.Chunk(LettersInGroup).Select(letters => new string(letters)));

    public string AppLink => AuthenticatorCodes.LinkFor(account.Email!, key);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await accounts.GetUserAsync(User) is not { } own)
        {
            context.Result = NotFound();
            return;
        }

        // Whoever has no more than the password does not set up another factor beside the one that the account has.
        if (IsLacking && (await passkeys.Of(own)).Count > 0)
        {
            context.Result = Redirect(Links.SignInWithPasskey());
            return;
        }

        account = own;
        await FindKey();
        await next();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (IsSetUp && What is not (NewCodes or AnotherApp))
        {
            ModelState.AddModelError(nameof(What), "Select what you would like to do");
        }

        if (ModelState.IsValid && (await accounts.IsLockedOutAsync(account) || !await secondFactor.IsRight(account, SecondFactor.Plain(Code))))
        {
            await accounts.AccessFailedAsync(account);
            ModelState.AddModelError(nameof(Code), NotRight);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (IsSetUp && What == AnotherApp)
        {
            await secondFactor.Remove(account);
            await signIn.RefreshSignInAsync(account);
            return Redirect(Links.SecondFactor);
        }

        if (!IsSetUp)
        {
            await accounts.SetTwoFactorEnabledAsync(account, enabled: true);
            await signIn.SignInWithClaimsAsync(account, isPersistent: false, [SecondFactor.Given]);
        }

        Codes = await secondFactor.NewCodes(account);
        return Page();
    }

    /// <summary>The key of an app that is set up is nobody's to see again.</summary>
    private async Task FindKey()
    {
        if (!IsSetUp)
        {
            key = await secondFactor.Key(account);
        }
    }
}
