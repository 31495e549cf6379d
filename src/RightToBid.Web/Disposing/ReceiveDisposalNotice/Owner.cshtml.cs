using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Disposing.ReceiveDisposalNotice;

[Authorize(Policy = Permissions.RecordNotices)]
internal sealed class OwnerModel(Drafts drafts) : QuestionPage<NoticeAnswers>(drafts)
{
    protected override string Journey => NoticeAnswers.Journey;

    [BindProperty]
    [Required(ErrorMessage = "Enter the name of the owner who gave the notice")]
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
    public string? Label { get; set; }

    public void OnGet() => (Name, Address, Email, Label) = (Answers.OwnerName, Answers.OwnerAddress, Answers.OwnerEmail, Answers.OwnerLabel);

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Keep(
            Answers with { OwnerName = Name, OwnerAddress = Address, OwnerEmail = Email, OwnerLabel = Label },
            Answers.How is null ? NoticeLinks.Land(Draft) : NoticeLinks.CheckAnswers(Draft))
        : Page();
}
