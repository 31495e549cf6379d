using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Tokens;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Accounts;

[Authorize(Policy = Permissions.MakeTokens)]
internal sealed class RevokeTokenModel(ApiTokens tokens) : PageOf<ApiToken>
{
    [TempData]
    public string? Done { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await tokens.Revoke(Found, cancellation);
        Done = $"The token “{Found.Name}” is revoked";
        return Redirect(Links.Tokens);
    }

    protected override async Task<ApiToken?> Find(CancellationToken cancellation) =>
        (await tokens.Of(Caller, cancellation)).FirstOrDefault(token => token.TokenId == Id);
}
