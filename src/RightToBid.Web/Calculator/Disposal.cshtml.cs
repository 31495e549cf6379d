using System.Globalization;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

using NodaTime;

using RightToBid.Law;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Calculator;

/// <summary>What owners ask: may I enter into this disposal? Answered by the law alone, from what the address says.</summary>
internal sealed class DisposalModel : PageModel
{
    private const string Owner = "this owner";

    public static IRegime Law => StatuteBook.Regime("england-right-to-bid-2011");

    [BindProperty(SupportsGet = true)]
    public DateAnswer Binding { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Sold { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? LeaseYears { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Vacant { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Buyer { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateAnswer Entered { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public DateAnswer Notice { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public new DateAnswer Request { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Exemption { get; set; }

    public DisposalAnswer? Answer { get; private set; }

    public string? NotEncoded { get; private set; }

    public LocalDate BindingDay { get; private set; }

    public IEnumerable<SelectListItem> Exemptions { get; } =
    [
        new("None", ""),
        .. Law.Exemptions.Select(exemption => new SelectListItem(exemption.Rule, exemption.Code)),
    ];

    public void OnGet()
    {
        if (HttpContext.Request.Query.Count == 0 || Read() is not { } question)
        {
            return;
        }

        BindingDay = question.Disposal.BindingOn;
        try
        {
            Answer = Law.MayDispose(question);
        }
        catch (LawNotEncodedException nobody)
        {
            NotEncoded = nobody.Message;
        }
    }

    /// <summary>The question as the law has it, or nothing where an answer is missing or impossible.</summary>
    private DisposalQuestion? Read()
    {
        var isRead = Binding.TryRead(ModelState, nameof(Binding), "the day it becomes binding", out var binding);
        isRead &= Chosen(nameof(Sold), Sold, ["freehold", "lease", "shares"], "Select what would be sold");
        isRead &= TryReadYears(out var years);
        isRead &= Chosen(nameof(Vacant), Vacant, ["yes", "no"], "Select yes if it would pass with vacant possession");
        isRead &= Chosen(nameof(Buyer), Buyer, ["anyone", "group"], "Select who would buy");
        isRead &= TryReadOptional(Entered, nameof(Entered), "the day of entry in the list", out var entered);
        isRead &= TryReadOptional(Notice, nameof(Notice), "the day the notice arrived", out var notice);
        isRead &= TryReadOptional(Request, nameof(Request), "the day of the request", out var request);
        if (notice is null && request is not null)
        {
            ModelState.AddModelError($"{nameof(Notice)}.Day", "Enter the day the notice arrived: a group can ask only once the owner has given notice");
            return null;
        }

        return isRead ? Question(binding, years, entered, notice, request) : null;
    }

    private DisposalQuestion Question(LocalDate binding, int? years, LocalDate? entered, LocalDate? notice, LocalDate? request)
    {
        // A company limited by guarantee stands for every group with its local connection: the law treats them alike here.
        var group = CommunityBody.WithLocalConnection(LegalForm.CompanyLimitedByGuarantee);
        IReadOnlyList<OwnersNotice> notices = notice is { } receivedOn
            ? [new OwnersNotice(Owner, receivedOn, request is { } askedOn ? [new BidRequest(group, askedOn)] : [])]
            : [];
        return new(entered is { } enteredOn ? new ListedPeriod(enteredOn) : null, notices, new ProposedDisposal(Owner, binding)
        {
            To = Buyer == "group" ? group : null,
            Estate = Sold == "lease" ? Estate.Lease : Estate.Freehold,
            LeaseYears = years,
            VacantPossession = Vacant == "yes",
            ShareSale = Sold == "shares",
            Exemption = string.IsNullOrEmpty(Exemption) ? null : Exemption,
        });
    }

    private bool TryReadYears(out int? years)
    {
        years = Sold == "lease" && int.TryParse(LeaseYears, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (Sold != "lease" || years is not null)
        {
            return true;
        }

        ModelState.AddModelError(nameof(LeaseYears), "Enter the years of the lease, like 25");
        return false;
    }

    private bool TryReadOptional(DateAnswer answer, string field, string what, out LocalDate? day)
    {
        day = null;
        if (answer.IsEmpty)
        {
            return true;
        }

        var isRead = answer.TryRead(ModelState, field, what, out var read);
        day = read;
        return isRead;
    }

    private bool Chosen(string field, string? answer, string[] allowed, string otherwise)
    {
        if (allowed.Contains(answer))
        {
            return true;
        }

        ModelState.AddModelError(field, otherwise);
        return false;
    }
}
