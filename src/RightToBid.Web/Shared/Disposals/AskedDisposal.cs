using System.Globalization;

using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Law;

namespace RightToBid.Web.Shared.Disposals;

/// <summary>A disposal that somebody has in mind, as typed: wherever it is asked whether an owner may enter into one.</summary>
public sealed record AskedDisposal
{
    private const string Freehold = "freehold";
    private const string Lease = "lease";
    private const string Shares = "shares";
    private const string Group = "group";

    public DateAnswer Binding { get; set; } = new();

    public string? Sold { get; set; }

    public string? LeaseYears { get; set; }

    public string? Vacant { get; set; }

    public string? Buyer { get; set; }

    public string? Exemption { get; set; }

    /// <summary>The exemptions that can be claimed, and none.</summary>
    public static IEnumerable<SelectListItem> Exemptions { get; } =
        [new("None", ""), .. StatuteBook.Regime(RegimeKeys.EnglandRightToBid2011).Exemptions.Select(exemption => new SelectListItem(exemption.Rule, exemption.Code))];

    /// <summary>The disposal as the law has it, or nothing where an answer is missing or impossible.</summary>
    /// <param name="owner">Who disposes, named as in the notices that are looked at.</param>
    internal ProposedDisposal? Read(ModelStateDictionary errors, string owner)
    {
        var isRead = Binding.TryRead(errors, nameof(Binding), "the day it becomes binding", out var binding);
        isRead &= Chosen(nameof(Sold), Sold, [Freehold, Lease, Shares], "Select what would be sold");
        isRead &= TryReadYears(out var years);
        isRead &= Chosen(nameof(Vacant), Vacant, ["yes", "no"], "Select yes if it would pass with vacant possession");
        isRead &= Chosen(nameof(Buyer), Buyer, ["anyone", Group], "Select who would buy");

        // A company limited by guarantee stands for every group with its local connection: the law treats them alike here.
        return !isRead ? null : new ProposedDisposal(owner, binding)
        {
            To = Buyer == Group ? GroupWithLocalConnection : null,
            Estate = Sold == Lease ? Estate.Lease : Estate.Freehold,
            LeaseYears = years,
            VacantPossession = Vacant == "yes",
            ShareSale = Sold == Shares,
            Exemption = string.IsNullOrEmpty(Exemption) ? null : Exemption,
        };

        bool Chosen(string field, string? answer, string[] allowed, string otherwise)
        {
            if (allowed.Contains(answer))
            {
                return true;
            }

            errors.AddModelError(field, otherwise);
            return false;
        }

        bool TryReadYears(out int? read)
        {
            read = Sold == Lease && int.TryParse(LeaseYears, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
            if (Sold != Lease || read is not null)
            {
                return true;
            }

            errors.AddModelError(nameof(LeaseYears), "Enter the years of the lease, like 25");
            return false;
        }
    }

    /// <summary>Any community interest group.</summary>
    internal static CommunityBody GroupWithLocalConnection => CommunityBody.WithLocalConnection(LegalForm.CompanyLimitedByGuarantee);
}

/// <summary>What the answer to the question shows: the law's, or that nobody encoded the law for that day.</summary>
internal sealed record AnsweredDisposal(LocalDate BindingOn, DisposalAnswer? Answer, string? NotEncoded)
{
    public static AnsweredDisposal To(string regimeKey, DisposalQuestion question)
    {
        try
        {
            return new(question.Disposal.BindingOn, StatuteBook.Regime(regimeKey).MayDispose(question), null);
        }
        catch (LawNotEncodedException nobody)
        {
            return new(question.Disposal.BindingOn, null, nobody.Message);
        }
    }
}
