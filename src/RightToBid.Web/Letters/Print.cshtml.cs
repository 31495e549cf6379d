using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Web.Platform;

namespace RightToBid.Web.Letters;

/// <summary>The letters of every open duty of a case in one page, each on a sheet of its own.</summary>
[Authorize(Policy = Permissions.RecordNotices)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class PrintModel(OwedLetters owed, LetterDesk letters, IClock clock) : PageModel
{
    public string Reference { get; private set; } = "";

    public List<LetterDraft> Drafted { get; } = [];

    public List<(OwedLetter Letter, IReadOnlyList<string> Missing)> Undrafted { get; } = [];

    public string Counted => (Drafted.Count, Undrafted.Count) switch
    {
        (0, 0) => "No duty is open, so there is nothing to print.",
        (0, _) => "No letter can be drafted yet.",
        (1, _) => "One letter. The print has the letter alone.",
        var (some, _) => $"{some} letters, each on a sheet of its own. The print has the letters alone.",
    };

    public async Task<IActionResult> OnGetAsync(string path)
    {
        Reference = path[..^"/letters/open".Length];
        var (caller, today) = (Caller.Of(User), clock.Today());
        if (await owed.OfCase(caller.Authority, Reference, today, HttpContext.RequestAborted) is not { } all)
        {
            return NotFound();
        }

        foreach (var letter in all.Where(letter => letter.Duty.IsOpenOn(today)))
        {
            if (await letters.Facts(caller.Authority, Reference, letter.Request.Stream, HttpContext.RequestAborted) is not { } known)
            {
                continue;
            }

            switch (await letters.Draft(caller.Authority, known, letter.Request, HttpContext.RequestAborted))
            {
                case { Draft: { } draft }:
                    Drafted.Add(await letters.GoingOut(caller.Authority, caller.Actor, known, letter.Request, draft, HttpContext.RequestAborted));
                    break;
                case { Missing: var missing }:
                    Undrafted.Add((letter, missing));
                    break;
            }
        }

        return Page();
    }
}
