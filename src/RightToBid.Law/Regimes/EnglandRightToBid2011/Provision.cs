namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

/// <summary>How this regime cites its Act, its regulations and the tribunal's rules.</summary>
internal static class Provision
{
    /// <summary>A section of the Localism Act 2011: <c>95(6)</c>.</summary>
    internal static LegalReference Section(string section, string phrase) =>
        new("Localism Act 2011", $"s. {section}", phrase, new($"https://www.legislation.gov.uk/ukpga/2011/20/section/{Number(section)}"));

    /// <summary>A regulation of the Assets of Community Value (England) Regulations 2012: <c>13(1)</c>.</summary>
    internal static LegalReference Regulation(string regulation, string phrase) =>
        new(Regulations, $"reg. {regulation}", phrase, new($"{RegulationsLink}/regulation/{Number(regulation)}"));

    /// <summary>A paragraph of a schedule to those regulations: <c>2</c>, <c>1(1)</c>.</summary>
    internal static LegalReference Schedule(int schedule, string paragraph, string phrase) =>
        new(Regulations, $"Sch. {schedule} para. {paragraph}", phrase, new($"{RegulationsLink}/schedule/{schedule}/paragraph/{Number(paragraph)}"));

    /// <summary>A rule of the General Regulatory Chamber of the First-tier Tribunal: <c>22(1)(b)</c>.</summary>
    internal static LegalReference TribunalRule(string rule, string phrase) => new(
        "Tribunal Procedure (First-tier Tribunal) (General Regulatory Chamber) Rules 2009",
        $"r. {rule}",
        phrase,
        new($"https://www.legislation.gov.uk/uksi/2009/1976/rule/{Number(rule)}"));

    /// <summary>A rule of the Land Registration Rules 2003: <c>94(11)(a)</c>.</summary>
    internal static LegalReference LandRegistrationRule(string rule, string phrase) =>
        new("Land Registration Rules 2003", $"r. {rule}", phrase, new($"https://www.legislation.gov.uk/uksi/2003/1417/rule/{Number(rule)}"));

    private const string Regulations = "Assets of Community Value (England) Regulations 2012";
    private const string RegulationsLink = "https://www.legislation.gov.uk/uksi/2012/2421";

    private static string Number(string provision) => string.Concat(provision.TakeWhile(char.IsAsciiLetterOrDigit));
}
