using RightToBid.Law;

namespace RightToBid.Web.Shared.Bodies;

/// <summary>The legal forms as people call them, in the order in which they are offered.</summary>
internal static class LegalForms
{
    public static IReadOnlyList<(LegalForm Form, string Name, string? Hint)> All { get; } =
    [
        (LegalForm.ParishCouncil, "Parish or town council", "Town councils are parish councils"),
        (LegalForm.Charity, "Charity", null),
        (LegalForm.CommunityInterestCompany, "Community interest company", null),
        (LegalForm.CompanyLimitedByGuarantee, "Company limited by guarantee", null),
        (LegalForm.RegisteredSociety, "Co-operative or community benefit society",
            "Registered under the Co-operative and Community Benefit Societies Act 2014"),
        (LegalForm.NeighbourhoodForum, "Neighbourhood forum", null),
        (LegalForm.UnincorporatedBody, "Unincorporated body", "A club, society or group that is not a company or a charity"),
        (LegalForm.ParishMeeting, "Parish meeting", "Where a parish has no council"),
        (LegalForm.PublicAuthority, "Another council or public authority", null),
        (LegalForm.Other, "Something else", "A person, a company with shareholders, a credit union or any other body"),
    ];

    public static string Name(this LegalForm form) => All.First(known => known.Form == form).Name;
}
