using System.Text.RegularExpressions;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;
using NodaTime.Text;

using RightToBid.Law;
using RightToBid.Storage;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Letters;

/// <summary>One letter, drafted with the case's own facts: a page to print, a document to edit, and a way to send it by e-mail.</summary>
[Authorize(Policy = Permissions.RecordNotices)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed partial class LetterModel(LetterDesk letters, KeptLetters kept, IIdentifiers identifiers, IClock clock) : PageModel
{
    private LetterAddress address = new("", "", IsDocument: false);
    private LetterRequest asked = null!;
    private CaseFacts known = null!;

    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Party { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? About { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Stream { get; set; }

    /// <summary>The day on which the notice counts as given, where the letter says so; today unless given.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Given { get; set; }

    /// <summary>Other steps were taken, because no notice could be given.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Steps { get; set; }

    /// <summary>The title number, for a letter to the Land Registry.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Title { get; set; }

    public LetterDraft Draft { get; private set; } = null!;

    /// <summary>What is not known, where the letter cannot be drafted.</summary>
    public IReadOnlyList<string> Missing { get; private set; } = [];

    public LetterTemplate Template { get; private set; } = null!;

    public string Recipient { get; private set; } = "";

    public string Reference => address.Reference;

    /// <summary>Whether the title number, which no fact of the case gives, is what is missing.</summary>
    public bool NeedsTitle => Template.Blanks.Contains("titles");

    /// <summary>Where the letter went by e-mail, if it has just been handed over.</summary>
    public string? PostedTo { get; private set; }

    public bool CanPost => kept.IsPossible && Draft.To.Email is not null;

    public string Document => $"{Request.Path}.docx{Request.QueryString}";

    private Caller Caller => Caller.Of(User);

    public async Task<IActionResult> OnGetAsync(string? path)
    {
        if (await Find(path) is { } instead)
        {
            return instead;
        }

        if (address.IsDocument)
        {
            return File(WordDocument.Of(Draft), WordDocument.MediaType, $"{address.Reference.Replace('/', '-')}-{Draft.Template.Key}.docx");
        }

        PostedTo = TempData["PostedTo"] as string;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? path)
    {
        if (await Find(path) is { } instead)
        {
            return instead;
        }

        if (address.IsDocument || !CanPost)
        {
            return NotFound();
        }

        var here = $"{Request.Path}{Request.QueryString}";
        if (await kept.HandOver(
            new Sender(Caller.Authority, Caller.Actor), identifiers.Next(), known, Draft, asked, HttpContext.RequestAborted) is { } refusal)
        {
            return new RefusedPage("to send this letter by e-mail", refusal, here).On(this);
        }

        TempData["PostedTo"] = Draft.To.Email;
        return Redirect(here);
    }

    /// <summary>The sentence of the letter that supplies a required content.</summary>
    public string Supplied(string content) => string.Join(' ', Draft.Sections.SelectMany(section => section.Paragraphs)
        .Where(paragraph => paragraph.Supplies.Contains(content)).Select(paragraph => paragraph.Text));

    /// <summary>What the windows of the regimes are called.</summary>
    public static string WindowName(string window) =>
        StatuteBook.Regimes.SelectMany(regime => regime.Windows).First(rule => rule.Key == window).Name;

    /// <summary>Drafts the letter; returns what to show instead where there is none.</summary>
    private async Task<IActionResult?> Find(string? path)
    {
        if (LetterAddress.Read(path) is not { } read || RecipientKeys.Find(To) is not { } recipient || GivenOn() is not { } givenOn)
        {
            return NotFound();
        }

        address = read;
        asked = new LetterRequest(read.Letter, recipient, Party, About, Stream, clock.Today(), givenOn) { ByOtherSteps = Steps, Title = TitleNumber().IsMatch(Title ?? "") ? Title!.ToUpperInvariant() : null };
        if (await letters.Facts(Caller.Authority, read.Reference, Stream, HttpContext.RequestAborted) is not { } found)
        {
            return NotFound();
        }

        known = found;
        switch (await letters.Draft(Caller.Authority, known, asked, HttpContext.RequestAborted))
        {
            case null:
                return NotFound();
            case { Draft: { } draft }:
                Draft = await letters.GoingOut(Caller.Authority, Caller.Actor, known, asked, draft, HttpContext.RequestAborted);
                return null;
            case { Missing: var missing, Template: var template }:
                (Missing, Recipient, Template) = (missing, recipient.Role(), template);
                Response.StatusCode = StatusCodes.Status409Conflict;
                return Page();
        }
    }

    [GeneratedRegex("^[A-Za-z]{0,3}[0-9]{1,8}$")]
    private static partial Regex TitleNumber();

    private LocalDate? GivenOn() => Given is null or ""
        ? clock.Today()
        : LocalDatePattern.Iso.Parse(Given) is { Success: true } day ? day.Value : null;
}
