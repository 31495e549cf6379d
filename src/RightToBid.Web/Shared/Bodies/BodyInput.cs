using System.Globalization;

using Microsoft.AspNetCore.Mvc.ModelBinding;

using RightToBid.Law;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Shared.Bodies;

/// <summary>A page that asks about a body.</summary>
internal interface IAsksAboutBody
{
    BodyInput Body { get; }

    /// <summary>What the register shows of its local connection; nothing where the body is not in the register.</summary>
    ConnectionShown? Shown => null;

    /// <summary>An officer decides here, and gives a reason for finding otherwise than the register shows.</summary>
    bool AsksWhyOtherwise => false;
}

/// <summary>What a form asks about a body, so that the law can say what it may do: only the facts that its legal form makes matter.</summary>
public sealed class BodyInput
{
    public LegalForm? Form { get; set; }

    public bool? ActiveInArea { get; set; }

    public bool? SurplusBenefitsArea { get; set; }

    public bool? DistributesSurplus { get; set; }

    public int? IndividualMembers { get; set; }

    public int? LocalMembers { get; set; }

    public ParishConnection? Parish { get; set; }

    /// <summary>Why an officer finds otherwise than the register shows.</summary>
    public string? WhyOtherwise { get; set; }

    public bool IsParishCouncil => Form is LegalForm.ParishCouncil;

    /// <summary>Whether what becomes of a surplus matters: regulation 4(1)(b).</summary>
    public bool AsksAboutSurplus => Form is LegalForm.UnincorporatedBody or LegalForm.CompanyLimitedByGuarantee or LegalForm.RegisteredSociety;

    /// <summary>Whether members matter: regulations 4(1)(c) and 5(1)(c).</summary>
    public bool AsksAboutMembers => Form is LegalForm.UnincorporatedBody;

    /// <summary>Whether there is anything to ask beyond the form.</summary>
    public bool AsksMore => Form is not (null or LegalForm.PublicAuthority or LegalForm.Other or LegalForm.ParishMeeting);

    /// <summary>The form, and every fact that it makes matter, by the names under which they are asked.</summary>
    [BindNever]
    public IReadOnlyList<(string Name, string? Value)> Answers =>
    [
        ($"Body.{nameof(Form)}", Form?.ToString()),
        .. Asked(IsParishCouncil, (nameof(Parish), Parish?.ToString())),
        .. Asked(AsksMore && !IsParishCouncil, (nameof(ActiveInArea), ActiveInArea?.ToString())),
        .. Asked(
            AsksAboutSurplus,
            (nameof(DistributesSurplus), DistributesSurplus?.ToString()),
            (nameof(SurplusBenefitsArea), SurplusBenefitsArea?.ToString())),
        .. Asked(AsksAboutMembers, (nameof(IndividualMembers), Number(IndividualMembers)), (nameof(LocalMembers), Number(LocalMembers))),
    ];

    /// <summary>The answers that were given, as an address carries them to another page.</summary>
    public string Query => QueryString.Create(
        Answers.Where(answer => answer.Value is not null).Select(answer => KeyValuePair.Create(answer.Name, answer.Value))).Value!;

    /// <summary>Whether the form and every fact that it makes matter were given.</summary>
    public bool IsWhole => Form is not null && !Answers.Any(answer => answer.Value is null) && !(IndividualMembers < 0) && !(LocalMembers < 0);

    public static BodyInput Of(CommunityBody? body) => body is null
        ? new BodyInput()
        : new BodyInput
        {
            Form = body.Form,
            ActiveInArea = body.ActiveInArea,
            SurplusBenefitsArea = body.SurplusBenefitsArea,
            DistributesSurplus = body.DistributesSurplus,
            IndividualMembers = body.IndividualMembers,
            LocalMembers = body.LocalMembers,
            Parish = body.Parish,
        };

    /// <summary>A body of which only the form is known, with the answers that the register gives.</summary>
    internal static BodyInput Shown(LegalForm form, ConnectionShown? shown) => new()
    {
        Form = form,
        ActiveInArea = shown?.Activities is { IsShown: true } ? true : null,
        SurplusBenefitsArea = shown?.Surplus is { IsShown: true } ? true : null,
        Parish = shown?.Parish?.Where,
    };

    public CommunityBody ToBody() => new(Form ?? LegalForm.Other)
    {
        ActiveInArea = ActiveInArea ?? false,
        SurplusBenefitsArea = SurplusBenefitsArea ?? false,
        DistributesSurplus = DistributesSurplus ?? false,
        IndividualMembers = IndividualMembers ?? 0,
        LocalMembers = LocalMembers ?? 0,
        Parish = Parish ?? ParishConnection.NotStated,
    };

    /// <summary>Adds an error for every fact that matters and was not given.</summary>
    public void RequireFacts(ModelStateDictionary errors)
    {
        Require(IsParishCouncil && Parish is null, nameof(Parish), "Select where the land is");
        Require(AsksMore && !IsParishCouncil && ActiveInArea is null, nameof(ActiveInArea), "Select yes if the body’s activities concern the area");
        Require(AsksAboutSurplus && DistributesSurplus is null, nameof(DistributesSurplus), "Select yes if a surplus may be paid to members");
        Require(AsksAboutSurplus && SurplusBenefitsArea is null, nameof(SurplusBenefitsArea), "Select yes if a surplus is used for the benefit of the area");
        Require(AsksAboutMembers && IndividualMembers is null or < 0, nameof(IndividualMembers), "Enter how many individuals are members, like 25");
        Require(AsksAboutMembers && LocalMembers is null or < 0, nameof(LocalMembers), "Enter how many members are local electors, like 21");

        void Require(bool isMissing, string field, string message)
        {
            var key = $"Body.{field}";
            if (isMissing || errors.GetFieldValidationState(key) is ModelValidationState.Invalid)
            {
                errors.GetValueOrDefault(key)?.Errors.Clear();
                errors.AddModelError(key, message);
            }
        }
    }

    /// <summary>Adds an error where the answers are other than the register shows, and nobody says why.</summary>
    internal void RequireReason(ModelStateDictionary errors, ConnectionShown? shown)
    {
        if (errors.IsValid && shown?.IsContradictedBy(ToBody()) is true)
        {
            errors.Require($"Body.{nameof(WhyOtherwise)}", WhyOtherwise, "Enter why you find otherwise than the register shows");
        }
    }

    private static (string Name, string? Value)[] Asked(bool matters, params (string Name, string? Value)[] facts) =>
        matters ? [.. facts.Select(fact => ($"Body.{fact.Name}", fact.Value))] : [];

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
