using RightToBid.Law;

namespace RightToBid.Cases.Correcting;

/// <summary>What can be put right about a body as an event describes it: what it is, and what the law makes depend on it.</summary>
internal static class BodyFacts
{
    private static readonly string[] Members =
        ["form", "parish", "active-in-area", "surplus-benefits-area", "distributes-surplus", "individual-members", "local-members"];

    /// <param name="key">What the keys begin with: <c>bidder-registered.group</c>.</param>
    /// <param name="who">The body, to go on a sentence: <c>the body that asked</c>.</param>
    public static IEnumerable<CorrectableFact> Of<TEvent>(
        string key, string who, Func<TEvent, CommunityBody> read, Func<TEvent, CommunityBody, TEvent> write)
        where TEvent : class, ICaseEvent =>
    [
        Correctable.OneOf<TEvent, LegalForm>(
            $"{key}-form",
            $"The legal form of {who}",
            [
                (LegalForm.ParishCouncil, "a parish or town council"),
                (LegalForm.NeighbourhoodForum, "a neighbourhood forum"),
                (LegalForm.UnincorporatedBody, "an unincorporated body"),
                (LegalForm.Charity, "a charity"),
                (LegalForm.CompanyLimitedByGuarantee, "a company limited by guarantee"),
                (LegalForm.RegisteredSociety, "a co-operative or community benefit society"),
                (LegalForm.CommunityInterestCompany, "a community interest company"),
                (LegalForm.ParishMeeting, "a parish meeting"),
                (LegalForm.PublicAuthority, "another public authority"),
                (LegalForm.Other, "something else"),
            ],
            e => read(e).Form,
            (e, form) => write(e, read(e) with { Form = form })),
        Correctable.OneOf<TEvent, ParishConnection>(
            $"{key}-parish",
            $"The parish connection of {who}, for a parish council",
            [
                (ParishConnection.NotStated, "not stated"),
                (ParishConnection.LandInOwnArea, "in its own area"),
                (ParishConnection.LandInAdjoiningParish, "in a parish that adjoins"),
                (ParishConnection.LandUnparishedInOrBesideArea, "in no parish"),
                (ParishConnection.None, "none of these"),
            ],
            e => read(e).Parish,
            (e, parish) => write(e, read(e) with { Parish = parish })),
        Correctable.YesOrNo<TEvent>(
            $"{key}-active-in-area", $"Whether the activities of {who} concern the area", e => read(e).ActiveInArea,
            (e, isSo) => write(e, read(e) with { ActiveInArea = isSo })),
        Correctable.YesOrNo<TEvent>(
            $"{key}-surplus-benefits-area", $"Whether a surplus of {who} is used for the area", e => read(e).SurplusBenefitsArea,
            (e, isSo) => write(e, read(e) with { SurplusBenefitsArea = isSo })),
        Correctable.YesOrNo<TEvent>(
            $"{key}-distributes-surplus", $"Whether a surplus of {who} may be paid to its members", e => read(e).DistributesSurplus,
            (e, isSo) => write(e, read(e) with { DistributesSurplus = isSo })),
        Correctable.Count<TEvent>(
            $"{key}-individual-members", $"How many members of {who} are individuals", e => read(e).IndividualMembers,
            (e, number) => write(e, read(e) with { IndividualMembers = number })),
        Correctable.Count<TEvent>(
            $"{key}-local-members", $"How many members of {who} are electors of the area", e => read(e).LocalMembers,
            (e, number) => write(e, read(e) with { LocalMembers = number })),
    ];

    /// <summary>The keys of one body's facts beside those of another's that is its copy.</summary>
    public static (string Original, string Copy)[] Pairs(string original, string copy) =>
        [.. Members.Select(member => ($"{original}-{member}", $"{copy}-{member}"))];
}
