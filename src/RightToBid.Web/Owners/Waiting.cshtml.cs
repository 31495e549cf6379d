using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;

namespace RightToBid.Web.Owners;

/// <summary>What owners sent by their links and an officer has still to confirm.</summary>
[Authorize(Policy = Permissions.RecordNotices)]
internal sealed class WaitingModel(OwnerRequests requests) : PageModel
{
    public IReadOnlyList<OwnerRequest> Requests { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Requests = await requests.Waiting(Caller.Of(User).Authority, cancellation);
}
