using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Cases;
using RightToBid.Law;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Letters;

/// <summary>A legal officer erases somebody's name and address wherever they are kept. That it was done is logged, without the name.</summary>
[Authorize(Policy = Permissions.CorrectFacts)]
internal sealed class ErasePartyModel(
    Erasure erasure, Mentions mentions, FilesToLookInto files, Parties parties, Holds holds, CaseFinder cases, IConfiguration configuration,
    ILogger<ErasePartyModel> log)
    : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The reference of the case from which it was asked.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Of { get; set; }

    private static readonly LegalReference WhileClaimsRun = new(
        "UK GDPR", "Article 17(3)(e)", "for the establishment, exercise or defence of legal claims", new Uri("https://www.legislation.gov.uk/eur/2016/679/article/17"));

    public Party Party { get; private set; } = null!;

    /// <summary>What is taken out of words that somebody typed.</summary>
    public IReadOnlyList<ChangedPassage> Changing { get; private set; } = [];

    /// <summary>The files that may name them.</summary>
    public IReadOnlyList<FileToLookInto> Files { get; private set; } = [];

    /// <summary>Where they stay named.</summary>
    public IReadOnlyList<Mention> Staying { get; private set; } = [];

    /// <summary>For how many days whoever runs the site keeps backups; nothing where they have not said.</summary>
    public int? BackupDays => configuration.GetValue<int?>("Backups:DaysKept");

    /// <summary>How many letters are shown on either side of what changes.</summary>
    private const int Around = 60;

    private Caller Caller => Caller.Of(User);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await parties.Find(Caller.Authority, Id, HttpContext.RequestAborted) is not { Name: not null } found
            || (await cases.OfCase(Caller.Authority, Of ?? "", HttpContext.RequestAborted)).Count == 0)
        {
            context.Result = NotFound();
            return;
        }

        Party = found;
        await next();
    }

    public async Task OnGetAsync()
    {
        Changing = await erasure.Passages(Caller.Authority, Party, HttpContext.RequestAborted);
        Files = await files.Of(Caller.Authority, Id, await erasure.WordsFor(Caller.Authority, Party, HttpContext.RequestAborted), HttpContext.RequestAborted);
        Staying = await mentions.Of(Caller.Authority, Id, HttpContext.RequestAborted);
    }

    /// <summary>A long text as far as it changes.</summary>
    public static string Excerpt(string text, string other)
    {
        var first = text.Zip(other).TakeWhile(both => both.First == both.Second).Count();
        var last = text.Reverse().Zip(other.Reverse()).TakeWhile(both => both.First == both.Second).Count();
        var (from, to) = (Math.Max(0, first - Around), Math.Min(text.Length, Math.Max(first, text.Length - last) + Around));
        return $"{(from > 0 ? "…" : "")}{text[from..to]}{(to < text.Length ? "…" : "")}";
    }

    public static string At(FileToLookInto file) => file.BodyId is { } body ? Links.Constitution(body, file.FileId) : Links.EvidenceFile(file.FileId);

    public string TakeAway(FileToLookInto file) => file.BodyId is { } body
        ? Links.TakeAwayConstitution(body, file.FileId)
        : Links.TakeAwayEvidence(file.FileId, file.Reference ?? Of!);

    public static string InWords(FileSays says) => says switch
    {
        FileSays.NamesThem => "Its words name them",
        FileSays.NamesThemNowhere => "Its words, as far as they could be read, do not name them",
        _ => "It could not be read: look into it",
    };

    public async Task<IActionResult> OnPostAsync()
    {
        if ((await holds.Of(Caller.Authority, HttpContext.RequestAborted)).TryGetValue(Id, out var hold))
        {
            return new RefusedPage(
                "to erase a name and an address",
                Refusal.UnderLaw(
                    "ON_HOLD",
                    $"They are on hold: {Sentences.GoOn(Hold.InWords(hold.Reason))}.",
                    WhileClaimsRun,
                    "Lift the hold when it no longer applies, and erase them then."),
                Links.PersonalData).On(this);
        }

        await erasure.Erase(Caller.Authority, Id, ErasedBecause.Asked, Caller.Actor, HttpContext.RequestAborted);
        log.LogInformation("{Account} erased the party {PartyId} of {Authority}.", Caller.Actor, Id, Caller.Authority);
        return Redirect(Links.Letters(Of!));
    }
}
