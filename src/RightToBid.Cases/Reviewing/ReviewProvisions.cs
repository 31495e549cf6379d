using RightToBid.Law;

namespace RightToBid.Cases.Reviewing;

/// <summary>The provisions on reviews and appeals that deciders refuse under.</summary>
internal static class ReviewProvisions
{
    private const string Regulations = "Assets of Community Value (England) Regulations 2012";

    public static LegalReference ReviewByOwner { get; } = new(
        "Localism Act 2011",
        "s. 92(1)",
        "The owner of land included in a local authority’s list",
        new("https://www.legislation.gov.uk/ukpga/2011/20/section/92"));

    /// <summary>Time for asking, from the notice of inclusion.</summary>
    public static LegalReference RequestAfterNotice { get; } =
        Schedule("1(1)", 1, "eight weeks beginning with the day on which written notice of inclusion");

    /// <summary>Time for asking, from the day the other steps were completed. It holds no words that allow longer (A36).</summary>
    public static LegalReference RequestAfterSteps { get; } =
        Schedule("1(2)", 1, "the day on which the authority completes the taking of those steps");

    public static LegalReference Reviewer { get; } =
        Schedule("4", 4, "did not take any part in making the decision to be reviewed");

    public static LegalReference Hearing { get; } = Schedule("7(1)", 7, "An oral hearing must be held at the owner’s written request");

    public static LegalReference Completion { get; } = Schedule("9", 9, "such longer period as is agreed with the owner in writing");

    public static LegalReference DecisionWithReasons { get; } = new(
        "Localism Act 2011", "s. 92(3)", "notify the person who asked for the review", new("https://www.legislation.gov.uk/ukpga/2011/20/section/92"));

    /// <summary>Who may appeal, and against what: an owner, against the decision on a review.</summary>
    public static LegalReference AppealByOwner { get; } = new(
        Regulations,
        "reg. 11(1)",
        "An owner of listed land may appeal to the First-Tier Tribunal",
        new("https://www.legislation.gov.uk/uksi/2012/2421/regulation/11"));

    /// <summary>A late notice of appeal is not admitted unless the tribunal extends the time.</summary>
    public static LegalReference LateAppeal { get; } = TribunalRule("22(4)", 22, "a request for an extension of time and the reason why");

    public static LegalReference LatePermission { get; } = TribunalRule("42(4)", 42, "a request for an extension of time and the reason why");

    private static LegalReference Schedule(string provision, int paragraph, string phrase) => new(
        Regulations, $"Sch. 2 para. {provision}", phrase, new($"https://www.legislation.gov.uk/uksi/2012/2421/schedule/2/paragraph/{paragraph}"));

    private static LegalReference TribunalRule(string provision, int rule, string phrase) => new(
        "Tribunal Procedure (First-tier Tribunal) (General Regulatory Chamber) Rules 2009",
        $"r. {provision}",
        phrase,
        new($"https://www.legislation.gov.uk/uksi/2009/1976/rule/{rule}"));
}
