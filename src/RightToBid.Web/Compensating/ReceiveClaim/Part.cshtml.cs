using System.ComponentModel.DataAnnotations;
using System.Globalization;

using Microsoft.AspNetCore.Mvc;

using RightToBid.Law;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Compensating.ReceiveClaim;

/// <summary>One part of the claim. The number after the last begins another.</summary>
internal sealed class PartModel(Drafts drafts) : ClaimQuestion(drafts)
{
    public override string Back => Answers.Parts.Count == 0 ? ClaimLinks.Loss(Draft) : ClaimLinks.Parts(Draft);

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Select what this part is for")]
    public CompensationHead? Head { get; set; }

    [BindProperty]
    [AllowedValues(null, "yes", "no", ErrorMessage = "Select yes if the appeal succeeded")]
    public string? AppealSucceeded { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter what was lost or spent")]
    [StringLength(200, ErrorMessage = "What was lost or spent must be 200 characters or fewer")]
    public string? What { get; set; }

    [BindProperty]
    public string? Amount { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Select yes if supporting evidence came with the claim")]
    [AllowedValues(null, "yes", "no", ErrorMessage = "Select yes if supporting evidence came with the claim")]
    public string? HasEvidence { get; set; }

    public IActionResult OnGet()
    {
        if (Number < 1 || Number > Answers.Parts.Count + 1)
        {
            return NotFound();
        }

        if (Answers.Parts.ElementAtOrDefault(Number - 1) is { } part)
        {
            Head = part.Head;
            AppealSucceeded = part.Head is not CompensationHead.AppealExpenses ? null : part.AppealSucceeded ? "yes" : "no";
            What = part.What;
            Amount = part.AmountInPounds?.ToString("0.##", CultureInfo.InvariantCulture);
            HasEvidence = part.HasEvidence ? "yes" : "no";
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Number < 1 || Number > Answers.Parts.Count + 1)
        {
            return NotFound();
        }

        decimal? pounds = null;
        if (!string.IsNullOrWhiteSpace(Amount))
        {
            if (Pounds.TryReadWithPence(Amount, out var typed) && typed > 0)
            {
                pounds = typed;
            }
            else
            {
                ModelState.AddModelError(nameof(Amount), "Enter the amount in pounds, like 12400.50");
            }
        }

        if (Head is CompensationHead.AppealExpenses && AppealSucceeded is null)
        {
            ModelState.AddModelError(nameof(AppealSucceeded), "Select yes if the appeal succeeded");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var part = new PartAnswer(
            Head!.Value, What!.Trim(), pounds, HasEvidence == "yes", Head is CompensationHead.AppealExpenses && AppealSucceeded == "yes");
        return await Keep(
            Answers with { Parts = [.. Answers.Parts.Take(Number - 1), part, .. Answers.Parts.Skip(Number)] }, ClaimLinks.Parts(Draft));
    }
}
