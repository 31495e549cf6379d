using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace RightToBid.Web.Platform;

/// <summary>What went wrong, and what is safe.</summary>
/// <remarks>
/// Somebody who sees no casework reads the same when a page is not there and when it is not theirs, and gets the same
/// status, so that nothing can be learned by trying addresses.
/// </remarks>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class ErrorPageModel : PageModel
{
    public string Heading { get; private set; } = "";

    public IReadOnlyList<string> Paragraphs { get; private set; } = [];

    public void OnGet(int status) => Show(status);

    public void OnPost(int status) => Show(status);

    private void Show(int status)
    {
        var shown = status == StatusCodes.Status403Forbidden && !User.MaySee(Permissions.SeeCasework)
            ? StatusCodes.Status404NotFound
            : status;
        Response.StatusCode = shown;
        (Heading, Paragraphs) = shown switch
        {
            400 => ("That request could not be read",
                ["Nothing was saved.", "The page may have been open for a long time. Go back, load it again and send your answers once more."]),
            403 => ("You may not do this", ["Nothing was changed.", "Your account does not have this permission. A legal officer of your council may."]),
            404 => ("Page not found", ["Check the address. If you followed a link here, what it led to is not there, or is not open to you."]),
            409 => ("Somebody else was first", ["Nothing of yours was saved.", "The case has moved on while this page was open. Load it again to see how it stands."]),
            413 => ("That is too large", ["Nothing was saved.", "Send less at once. A file can have 10 MB."]),
            429 => ("Too many attempts", ["Nothing was changed.", "Wait a minute, then try again."]),
            _ => ("Something went wrong on our side", (string[])["What you sent may not have been saved. What was saved before is safe.", "Try again in a few minutes, and look at the case before you repeat what you did."]),
        };
    }
}
