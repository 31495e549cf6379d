using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Mvc;

using RightToBid.Law;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Compensating.ReceiveClaim;

internal sealed class ClaimantModel(Drafts drafts) : ClaimQuestion(drafts)
{
    [BindProperty]
    [Required(ErrorMessage = "Enter the claimant’s name")]
    [StringLength(200, ErrorMessage = "Claimant’s name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [BindProperty]
    [StringLength(500, ErrorMessage = "Claimant’s address must be 500 characters or fewer")]
    public string? Address { get; set; }

    [BindProperty]
    [EmailAddress(ErrorMessage = "Enter an email address in the correct format, like name@example.com")]
    public string? Email { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Select what the claimant is to the land")]
    public ClaimantStanding? Standing { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Select whether the claimant is a public body")]
    public AuditedBody? Body { get; set; }

    public void OnGet() => (Name, Address, Email, Standing, Body) = (
        Answers.ClaimantName, Answers.ClaimantAddress, Answers.ClaimantEmail, Answers.Standing, Answers.Standing is null ? null : Answers.Body);

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Keep(Answers with
        {
            ClaimantName = Name,
            ClaimantAddress = Address,
            ClaimantEmail = Email,
            Standing = Standing,
            Body = Body!.Value,
        })
        : Page();
}
