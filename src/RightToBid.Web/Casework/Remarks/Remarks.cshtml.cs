using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Casework.Remarks;

/// <summary>What people said is wrong on public pages, and no officer has settled yet.</summary>
[Authorize(Permissions.KeepLists)]
internal sealed class RemarksModel(CaseRemarks remarks) : PageModel
{
    public IReadOnlyList<CaseRemark> Open { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Open = await remarks.Open(Caller.Of(User).Authority, cancellation);
}
