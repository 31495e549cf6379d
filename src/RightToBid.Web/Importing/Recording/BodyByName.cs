using System.Text.RegularExpressions;

using RightToBid.Cases;
using RightToBid.Law;

namespace RightToBid.Web.Importing.Recording;

/// <summary>Registers name bodies and not their legal forms. Some names say what they are; the others stay unknown.</summary>
internal static partial class BodyByName
{
    public const string NotNamed = "Not named in the register";

    public static CommunityGroup Nominator(string? name) => new(name ?? NotNamed, Read(name ?? string.Empty) ?? new(LegalForm.Other));

    /// <summary>
    /// A group whose request the council acted on. Where its name does not say what it is, it is taken for a body that may ask,
    /// since the council took it for one: otherwise an owner would be told that no full moratorium runs.
    /// </summary>
    public static CommunityGroup Bidder(string? name) => new(name ?? NotNamed, Read(name ?? string.Empty) ?? Local(LegalForm.Charity));

    /// <summary>Whether a body's form had to be taken rather than read.</summary>
    public static bool IsUnknown(string? name) => Read(name ?? string.Empty) is null;

    private static CommunityBody? Read(string name) => name switch
    {
        _ when Parish().IsMatch(name) => new(LegalForm.ParishCouncil) { Parish = ParishConnection.LandInOwnArea },
        _ when InterestCompany().IsMatch(name) => Local(LegalForm.CommunityInterestCompany),
        _ when Society().IsMatch(name) => Local(LegalForm.RegisteredSociety),
        _ when Forum().IsMatch(name) => Local(LegalForm.NeighbourhoodForum),
        _ => null,
    };

    private static CommunityBody Local(LegalForm form) => new(form) { ActiveInArea = true, SurplusBenefitsArea = true };

    [GeneratedRegex(@"\b(?:parish|town|village|community) council\b", RegexOptions.IgnoreCase)]
    private static partial Regex Parish();

    [GeneratedRegex(@"\bC\.?I\.?C\b|community interest company", RegexOptions.IgnoreCase)]
    private static partial Regex InterestCompany();

    [GeneratedRegex("community benefit society|co-?operative society", RegexOptions.IgnoreCase)]
    private static partial Regex Society();

    [GeneratedRegex("neighbourhood (?:planning )?forum", RegexOptions.IgnoreCase)]
    private static partial Regex Forum();
}
