using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Disposing.RegisterBidder;

/// <summary>What the request started, what it did not, and what to do now.</summary>
[Authorize(Policy = Permissions.AskToBid)]
internal sealed class SentModel(CaseDesk desk, IClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Moratorium Notice { get; private set; } = Moratorium.Initial;

    public string Authority => Caller.Of(User).Authority;

    public string Sentence => MoratoriumPosition.Of(Notice, clock.Today()).Sentence;

    public async Task<IActionResult> OnGetAsync()
    {
        (Notice, _) = await desk.Load<Moratorium>(Authority, Id, HttpContext.RequestAborted);
        return Notice.IsReceived ? Page() : NotFound();
    }
}
