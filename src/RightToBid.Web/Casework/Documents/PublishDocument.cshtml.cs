using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Casework.Documents;

/// <summary>An officer puts a document on the public page, or takes it off.</summary>
[Authorize(Permissions.KeepLists)]
internal sealed class PublishDocumentModel(CaseFiles documents) : PageModel
{
    public const string Officers = "officers";
    public const string Anybody = "anybody";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Readers { get; set; }

    public FiledDocument Document { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await documents.Find(Caller.Of(User).Authority, Id, HttpContext.RequestAborted) is not { Gone: null } found)
        {
            context.Result = NotFound();
            return;
        }

        Document = found;
        await next();
    }

    public void OnGet() => Readers = Document.PublishedOn is null ? Officers : Anybody;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        switch (Readers)
        {
            case Anybody:
                await documents.Publish(Caller.Of(User), Id, cancellation);
                break;
            case Officers:
                await documents.Withhold(Caller.Of(User), Id, cancellation);
                break;
            default:
                ModelState.AddModelError(nameof(Readers), "Select who may read the document");
                return Page();
        }

        return Redirect($"{Links.CaseworkCase(Document.Reference)}#documents");
    }
}
