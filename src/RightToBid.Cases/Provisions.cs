using RightToBid.Law;

namespace RightToBid.Cases;

/// <summary>The provisions that deciders refuse under, where no answer of the law's brings its own.</summary>
internal static class Provisions
{
    public static LegalReference ReasonsForUnsuccessfulNomination { get; } =
        Act("s. 90(6)", "written reasons for its decision that the land could not be included", 90);

    public static LegalReference UnsuccessfulListFiveYears { get; } =
        Act("s. 93(3)(a)", "after it has been in the list for 5 years", 93);

    public static LegalReference ListedLandOnly { get; } =
        Act("s. 95(1)", "land included in a local authority's list of assets of community value", 95);

    public static LegalReference RequestInInterimMoratorium { get; } =
        Act("s. 95(3)(a)", "received during that period, from any community interest group", 95);

    public static LegalReference FiveYearListing { get; } =
        Act("s. 87(3)", "5 years beginning with the date of that entry", 87);

    private static LegalReference Act(string provision, string phrase, int section) =>
        new("Localism Act 2011", provision, phrase, new Uri($"https://www.legislation.gov.uk/ukpga/2011/20/section/{section}"));
}
