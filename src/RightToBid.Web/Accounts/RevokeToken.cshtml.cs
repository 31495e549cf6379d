using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Tokens;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Accounts;

[Authorize(Policy = Permissions.MakeTokens)]
internal sealed class RevokeTokenModel(ApiTokens tokens) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [TempData]
    public string? Done { get; set; }

    public ApiToken Token { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await Find(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await Find(cancellation))
        {
            return NotFound();
        }

        await tokens.Revoke(Token, cancellation);
        Done = $"The token “{Token.Name}” is revoked";
        return Redirect(Links.Tokens);
    }

    private async Task<bool> Find(CancellationToken cancellation)
    {
        if ((await tokens.Of(Caller.Of(User), cancellation)).FirstOrDefault(token => token.TokenId == Id) is { } found)
        {
            Token = found;
            return true;
        }

        return false;
    }
}
