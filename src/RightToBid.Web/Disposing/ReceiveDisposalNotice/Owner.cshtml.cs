using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Disposing.ReceiveDisposalNotice;

[Authorize(Policy = Permissions.RecordNotices)]
internal sealed class OwnerModel(CaseDesk desk, Drafts drafts, CaseFinder finder) : QuestionPage<NoticeAnswers>(drafts)
{
    protected override string Journey => NoticeAnswers.Journey;

    /// <summary>The owners of this land's earlier notices, by what they are called in public.</summary>
    public IReadOnlyList<(Guid Party, string Words)> Known { get; private set; } = [];

    [BindProperty]
    public Guid? KnownOwner { get; set; }

    [BindProperty]
    [StringLength(200, ErrorMessage = "Owner’s name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [BindProperty]
    [StringLength(500, ErrorMessage = "Owner’s address must be 500 characters or fewer")]
    public string? Address { get; set; }

    [BindProperty]
    [EmailAddress(ErrorMessage = "Enter an email address in the correct format, like name@example.com")]
    public string? Email { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Select what the owner is called on public pages")]
    [AllowedValues(null, "the freeholder", "the leaseholder", "one of the owners", ErrorMessage = "Select what the owner is called on public pages")]
    public string? Label { get; set; }

    public override Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next) =>
        base.OnPageHandlerExecutionAsync(context, async () =>
        {
            var given = await OtherNotices.Given(finder, desk, Caller.Authority, Answers.Reference, Answers.ListEntryId, HttpContext.RequestAborted);
            Known = [.. given.GroupBy(notice => notice.OwnerPartyId).Select(notices => (
                notices.Key, $"Yes, {notices.First().OwnerLabel}: notice received on {string.Join(" and ", notices.Select(notice => notice.ReceivedOn.InFull()))}"))];
            return await next();
        });

    public void OnGet() => (KnownOwner, Name, Address, Email, Label) =
        (Answers.KnownOwnerPartyId, Answers.OwnerName, Answers.OwnerAddress, Answers.OwnerEmail, Answers.OwnerLabel);

    public async Task<IActionResult> OnPostAsync()
    {
        var isKnown = Known.Any(owner => owner.Party == KnownOwner);
        if (KnownOwner is not null && !isKnown)
        {
            ModelState.AddModelError(nameof(KnownOwner), "Select whether this owner has given notice before");
        }

        if (!isKnown && string.IsNullOrWhiteSpace(Name))
        {
            ModelState.AddModelError(nameof(Name), "Enter the name of the owner who gave the notice");
        }

        return ModelState.IsValid
            ? await Keep(
                Answers with
                {
                    KnownOwnerPartyId = isKnown ? KnownOwner : null,
                    OwnerName = isKnown ? null : Name,
                    OwnerAddress = Address,
                    OwnerEmail = Email,
                    OwnerLabel = Label,
                },
                Answers.How is null ? NoticeLinks.Land(Draft) : NoticeLinks.CheckAnswers(Draft))
            : Page();
    }
}
