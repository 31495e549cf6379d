using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Evidence;

namespace RightToBid.Web.Nominating.ReceiveNomination;

/// <summary>Files beside the answers: one at a time, each with what it shows. None is needed.</summary>
[Authorize(Policy = Permissions.Nominate)]
[RequestSizeLimit(EvidenceFile.MostInRequest)]
internal sealed class FilesModel(Drafts drafts, DraftFiles files) : NominationQuestion(drafts)
{
    public const string Another = "another";

    protected override string Before => "evidence";

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public string? Shows { get; set; }

    [BindProperty]
    public string? Then { get; set; }

    [BindProperty]
    public Guid? Remove { get; set; }

    public IReadOnlyList<DraftFile> Files { get; private set; } = [];

    public bool HasRoom => Files.Count < DraftFiles.Most;

    public override Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next) =>
        base.OnPageHandlerExecutionAsync(context, async () =>
        {
            Files = await files.Of(Caller, Draft, HttpContext.RequestAborted);
            return await next();
        });

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Remove is { } file)
        {
            await files.Remove(Caller, Draft, file, HttpContext.RequestAborted);
            return Redirect(Question("files"));
        }

        if (Upload is null && Then != Another)
        {
            RequireKnown();
            return ModelState.IsValid ? await GoOn(Answers with { FilesAsked = true }) : Page();
        }

        return await Add() ? Then == Another ? Redirect(Question("files")) : await GoOn(Answers with { FilesAsked = true }) : Page();
    }

    private async Task<bool> Add()
    {
        var (file, wrong) = await EvidenceFile.Read(Upload, HttpContext.RequestAborted);
        if (wrong is not null)
        {
            ModelState.AddModelError(nameof(Upload), wrong);
        }

        if (RequireKnown() is null && ModelState.IsValid)
        {
            ModelState.AddModelError(nameof(Shows), "Select what the file shows");
        }

        if (!ModelState.IsValid)
        {
            return false;
        }

        if (await files.Add(Caller, Draft, FileWords.Read(Shows)!.Value, file!, HttpContext.RequestAborted))
        {
            return true;
        }

        ModelState.AddModelError(nameof(Upload), $"A nomination can have {DraftFiles.Most} files");
        return false;
    }

    /// <summary>What it shows is one of what is offered, or is not said.</summary>
    private DocumentKind? RequireKnown()
    {
        var kind = FileWords.Read(Shows);
        if (kind is null && !string.IsNullOrEmpty(Shows))
        {
            ModelState.AddModelError(nameof(Shows), "Select what the file shows");
        }

        return kind;
    }
}
