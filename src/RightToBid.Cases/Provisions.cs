using RightToBid.Law;

namespace RightToBid.Cases;

/// <summary>The provisions that deciders refuse under, where no answer of the law's brings its own.</summary>
internal static class Provisions
{
    private const string RegulationsName = "Assets of Community Value (England) Regulations 2012";
    private const string RegulationsLink = "https://www.legislation.gov.uk/uksi/2012/2421";

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

    public static LegalReference AuthoritysArea { get; } = Act("s. 90(3)(a)", "is in the authority's area", 90);

    public static LegalReference LandChargeWhileListed { get; } =
        Act("s. 100", "inclusion in the list is a local land charge", 100);

    public static LegalReference CancellationAfterRemoval { get; } =
        Regulation("18", "as soon after doing so as is practicable apply to the registrar");

    public static LegalReference RestrictionOnRegisteredEstate { get; } = new(
        "Land Registration Rules 2003",
        "r. 94(11)(a)",
        "as soon as practicable by the local authority in respect of that registered estate",
        new Uri("https://www.legislation.gov.uk/uksi/2003/1417/rule/94"));

    internal static LegalReference Act(string provision, string phrase, int section) =>
        new("Localism Act 2011", provision, phrase, new Uri($"https://www.legislation.gov.uk/ukpga/2011/20/section/{section}"));

    internal static LegalReference Regulation(string regulation, string phrase) => new(
        RegulationsName, $"reg. {regulation}", phrase, new Uri($"{RegulationsLink}/regulation/{Number(regulation)}"));

    internal static LegalReference Schedule(int schedule, string paragraph, string phrase) => new(
        RegulationsName,
        $"Sch. {schedule} para. {paragraph}",
        phrase,
        new Uri($"{RegulationsLink}/schedule/{schedule}/paragraph/{Number(paragraph)}"));

    private static string Number(string provision) => string.Concat(provision.TakeWhile(char.IsAsciiLetterOrDigit));
}
