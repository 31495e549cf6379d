using System.Globalization;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Law;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Owners;

/// <summary>What an owner asks: may I enter into this disposal? Answered by the law, with this listing's facts and notices.</summary>
internal sealed class SaleModel(OwnersLand land, IClock clock) : OwnersOwnPage(land, clock)
{
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
    public string? Exemption { get; set; }

    public DisposalAnswer? Answer { get; private set; }

    public string? NotEncoded { get; private set; }

    public LocalDate BindingDay { get; private set; }

    public IEnumerable<SelectListItem> Exemptions =>
        [new("None", ""), .. Law.Exemptions.Select(exemption => new SelectListItem(exemption.Rule, exemption.Code))];

    private IRegime Law => StatuteBook.Regime(Entry.RegimeKey);

    public void OnGet()
    {
        if (HttpContext.Request.Query.Count == 0 || Read() is not { } disposal)
        {
            return;
        }

        BindingDay = disposal.BindingOn;
        try
        {
            Answer = Law.MayDispose(new DisposalQuestion(ListingClock.ListedWithoutGap(Entry), [.. Listing.All.Select(DisposalLaw.NoticeOf)], disposal));
        }
        catch (LawNotEncodedException nobody)
        {
            NotEncoded = nobody.Message;
        }
    }

    /// <summary>The disposal as the law has it, or nothing where an answer is missing or impossible.</summary>
    private ProposedDisposal? Read()
    {
        var isRead = Binding.TryRead(ModelState, nameof(Binding), "the day it becomes binding", out var binding);
        isRead &= Chosen(nameof(Sold), Sold, ["freehold", "lease", "shares"], "Select what would be sold");
        isRead &= Chosen(nameof(Vacant), Vacant, ["yes", "no"], "Select yes if it would pass with vacant possession");
        isRead &= Chosen(nameof(Buyer), Buyer, ["anyone", "group"], "Select who would buy");
        var years = Sold == "lease" && int.TryParse(LeaseYears, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        if (Sold == "lease" && years is null)
        {
            ModelState.AddModelError(nameof(LeaseYears), "Enter the years of the lease, like 25");
            isRead = false;
        }

        // A company limited by guarantee stands for every group with its local connection: the law treats them alike here.
        return !isRead ? null : new ProposedDisposal(Of.PartyId.ToString(), binding)
        {
            To = Buyer == "group" ? CommunityBody.WithLocalConnection(LegalForm.CompanyLimitedByGuarantee) : null,
            Estate = Sold == "lease" ? Estate.Lease : Estate.Freehold,
            LeaseYears = years,
            VacantPossession = Vacant == "yes",
            ShareSale = Sold == "shares",
            Exemption = string.IsNullOrEmpty(Exemption) ? null : Exemption,
        };
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
