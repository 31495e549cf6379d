using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Casework.Documents;

/// <summary>An officer puts a document on the public page, or takes it off.</summary>
[Authorize(Permissions.KeepLists)]
internal sealed class PublishDocumentModel(CaseFiles documents) : PageOf<FiledDocument>
{
    public const string Officers = "officers";
    public const string Anybody = "anybody";

    [BindProperty]
    public string? Readers { get; set; }

    public void OnGet() => Readers = Found.PublishedOn is null ? Officers : Anybody;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        switch (Readers)
        {
            case Anybody:
                await documents.Publish(Caller, Id, cancellation);
                break;
            case Officers:
                await documents.Withhold(Caller, Id, cancellation);
                break;
            default:
                ModelState.AddModelError(nameof(Readers), "Select who may read the document");
                return Page();
        }

        return Redirect($"{Links.CaseworkCase(Found.Reference)}#documents");
    }

    protected override async Task<FiledDocument?> Find(CancellationToken cancellation) =>
        await documents.Find(Caller.Authority, Id, cancellation) is { Gone: null } found ? found : null;
}
