using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Dashboards.News;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Following;

/// <summary>What somebody follows, by the link in each of their e-mails: see it, be told otherwise, stop.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class ManageModel(Followers followers, NewsSubjects subjects, FollowLinks links) : PageModel
{
    public const string StopIt = "Stop";
    public const string StopAll = "StopAll";

    private Guid follower;

    [BindProperty(SupportsGet = true)]
    public string? Signed { get; set; }

    /// <summary>Which of them.</summary>
    [BindProperty]
    public string? Which { get; set; }

    /// <summary>What is to be done with it: told otherwise, or stopped.</summary>
    [BindProperty]
    public string? What { get; set; }

    /// <summary>What was done on the page before.</summary>
    [TempData]
    public string? Done { get; set; }

    public IReadOnlyList<(Followed Following, string Words)> Followings { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await Find(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await Find(cancellation))
        {
            return NotFound();
        }

        if (What == StopAll)
        {
            await followers.StopAll(follower, cancellation);
            return BackWith("Everything is stopped, and your address is deleted.");
        }

        if (Followings.FirstOrDefault(one => one.Following.FollowingId.ToString() == Which) is not { Following: { } following } found)
        {
            ModelState.AddModelError(nameof(Which), "Select what to change: it may have been stopped meanwhile");
        }
        else if (What == StopIt)
        {
            await followers.Stop(follower, following.FollowingId, cancellation);
            return BackWith($"You get no more e-mails about {found.Words}.");
        }
        else if (Enum.GetNames<FollowChoice>().Contains(What))
        {
            await followers.Choose(follower, following.FollowingId, Enum.Parse<FollowChoice>(What!), cancellation);
            return BackWith(What == nameof(FollowChoice.Daily)
                ? $"You are told once a day about {found.Words}."
                : $"You are told at once about {found.Words}.");
        }
        else
        {
            ModelState.AddModelError(nameof(What), "Select what is to be done");
        }

        return Page();
    }

    private RedirectResult BackWith(string done)
    {
        Done = done;
        return Redirect(Links.ManageFollowing(Signed!));
    }

    private async Task<bool> Find(CancellationToken cancellation)
    {
        if (links.Managed(Signed) is not { } known)
        {
            return false;
        }

        follower = known;
        var found = new List<(Followed, string)>();
        foreach (var (following, _) in await followers.Of(follower, cancellation))
        {
            found.Add((following, await subjects.InWords(following.Question, cancellation) ?? "what is no longer in the register"));
        }

        Followings = found;
        return true;
    }
}
