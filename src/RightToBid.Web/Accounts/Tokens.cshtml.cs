using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Tokens;

namespace RightToBid.Web.Accounts;

/// <summary>The tokens of one's own programs.</summary>
[Authorize(Policy = Permissions.MakeTokens)]
internal sealed class TokensModel(ApiTokens tokens, IClock clock) : PageModel
{
    [TempData]
    public string? Done { get; set; }

    public IReadOnlyList<ApiToken> Tokens { get; private set; } = [];

    public LocalDate Today => clock.Today();

    public async Task OnGetAsync(CancellationToken cancellation) => Tokens = await tokens.Of(Caller.Of(User), cancellation);
}
