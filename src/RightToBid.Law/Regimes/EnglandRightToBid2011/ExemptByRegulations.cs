namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

/// <summary>Disposals that Schedule 3 takes out of the prohibition (reg. 13(2)), and the one claim outside section 95 altogether.</summary>
internal static class ExemptByRegulations
{
    /// <summary>Nothing is disposed of: a change of use, a demolition, marketing.</summary>
    internal const string NoDisposal = "NR_NO_DISPOSAL";

    internal static readonly IReadOnlyList<Exemption> All =
    [
        new("EX_COURT_ORDER", "A disposal pursuant to an order of a court, or of a tribunal established by or under an Act.",
            Provision.Schedule(3, "1", "pursuant to an order made by a court or by a tribunal")),
        new("EX_SEPARATION", "A disposal pursuant to a separation agreement, or to an agreement about the care of a dependent child.",
            Provision.Schedule(3, "2", "pursuant to a separation agreement made between spouses or civil partners")),
        new("EX_INCAPACITY", "A disposal under, or for the purposes of, a statutory provision relating to incapacity.",
            Provision.Schedule(3, "3", "any statutory provision relating to incapacity")),
        new("EX_S106", "A disposal to a particular person as a planning obligation requires.",
            Provision.Schedule(3, "4(1)(a)", "under a planning obligation entered into in accordance with section 106"),
            "Not if the land was listed when the obligation was entered into (Sch. 3 para. 4(2))."),
        Granted("EX_OPTION", "A disposal in exercise of a legally enforceable option to buy.", "4(1)(b)(i)", "option to buy"),
        Granted("EX_NOMINATION_RIGHT", "A disposal in exercise of a legally enforceable nomination right.", "4(1)(b)(ii)", "nomination right"),
        Granted("EX_PREEMPTION", "A disposal in exercise of a legally enforceable right of pre-emption.", "4(1)(b)(iii)", "right of pre-emption"),
        Granted("EX_FIRST_REFUSAL", "A disposal in exercise of a legally enforceable right of first refusal.", "4(1)(b)(iv)", "right of first refusal"),
        new("EX_FORMER_OWNER", "A disposal to a former owner of land bought compulsorily, after a first offer made under an obligation to offer it back.",
            Provision.Schedule(3, "5", "an obligation to offer back the land to the former owner")),
        new("EX_MORTGAGEE", "A disposal in exercise of a power of sale held as security for a debt.",
            Provision.Schedule(3, "6", "Disposal in exercise of a power of sale")),
        new("EX_INSOLVENCY", "A disposal pursuant to insolvency proceedings.",
            Provision.Schedule(3, "7", "pursuant to insolvency proceedings as defined by Rule 13.7"),
            // AMBIGUITY A43: the Rules of 1986 have been replaced; proceedings under the current ones are taken to be meant.
            "The regulations name the Insolvency Rules 1986, since replaced; proceedings under the current rules are taken to be " +
            "meant, at the conveyancer's risk (A43)."),
        new("EX_CPO", "A disposal to a person whose acquisition is a statutory compulsory purchase.",
            Provision.Schedule(3, "8", "whose acquisition of the land is a statutory compulsory purchase")),
        new("EX_AG_SUCCESSION", "A grant of a tenancy by succession under Part 4 of the Agricultural Holdings Act 1986.",
            Provision.Schedule(3, "9", "pursuant to the provisions of Part 4 of the Agricultural Holdings Act 1986")),
        new("EX_GROUP", "A disposal by one body corporate to another that is a group undertaking in relation to it.",
            Provision.Schedule(3, "10", "the second one is a group undertaking in relation to the first")),
        new("EX_CHURCH", "A disposal of a church, and land annexed or belonging to it, under a scheme of reorganisation.",
            Provision.Schedule(3, "12", "pursuant to a scheme under Part 6 of the Mission and Pastoral Measure")),
        new("EX_HEALTH", "A disposal for the purpose of enabling health service provision to continue on the land.",
            Provision.Schedule(3, "13", "enabling health service provision to continue to be provided on the land")),
        new("EX_EDUCATION", "A disposal of land to be held for a school, a 16 to 19 Academy or a further education institution.",
            Provision.Schedule(3, "14", "A disposal of land to be held for the purposes of"),
            "An independent school counts only if it has Academy arrangements (Sch. 3 para. 14(2))."),
        new("EX_STATUTORY_REQUIREMENT", "A disposal under a statutory requirement that could not be observed if section 95(1) were complied with.",
            Provision.Schedule(3, "15", "where that requirement could not be observed")),
        new(NoDisposal, "No disposal at all: a change of use, a demolition, or marketing.",
            Provision.Section("96(1)", "This section applies for the purposes of section 95")),
    ];

    // AMBIGUITY A27: an option granted while the land was listed is not exempt.
    private static Exemption Granted(string code, string rule, string paragraph, string phrase) => new(
        code, rule, Provision.Schedule(3, paragraph, phrase), "Not if the land was listed when the right was granted (Sch. 3 para. 4(2), A27).");
}
