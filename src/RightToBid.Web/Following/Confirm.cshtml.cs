using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Dashboards.News;

namespace RightToBid.Web.Following;

/// <summary>Says that it was the reader of an address who asked. Opening the page confirms nothing, because programs open every link in an e-mail to look at it.</summary>
internal sealed class ConfirmModel(Followers followers, NewsSubjects subjects, FollowLinks links) : PageModel
{
    private Followed following = null!;

    [BindProperty(SupportsGet = true)]
    public string? Signed { get; set; }

    public string What { get; private set; } = "";

    public bool IsConfirmed { get; private set; }

    public string Manage => links.ToManage(following.FollowerId).PathAndQuery;

    public bool IsDaily => following.Choice is FollowChoice.Daily;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await Find(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await Find(cancellation))
        {
            return NotFound();
        }

        await followers.Confirm(following.FollowingId, cancellation);
        IsConfirmed = true;
        return Page();
    }

    private async Task<bool> Find(CancellationToken cancellation)
    {
        if (links.Confirmed(Signed) is not { } id || await followers.Find(id, cancellation) is not var (found, _)
            || await subjects.InWords(found.Question, cancellation) is not { } what)
        {
            return false;
        }

        (following, What, IsConfirmed) = (found, what, found.ConfirmedAt is not null);
        return true;
    }
}
