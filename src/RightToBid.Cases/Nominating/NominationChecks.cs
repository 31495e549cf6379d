using RightToBid.Law;

namespace RightToBid.Cases.Nominating;

/// <summary>How an officer answers a check.</summary>
public enum CheckAnswer
{
    /// <summary>Nobody can say yet.</summary>
    NotYet,

    /// <summary>It is in order.</summary>
    Yes,

    /// <summary>It is not.</summary>
    No,
}

/// <summary>What a check is about, which decides what follows when it fails.</summary>
public enum CheckMatter
{
    /// <summary>What the nomination must contain: it can be completed.</summary>
    Contents,

    /// <summary>Whether it is a community nomination in this area at all: otherwise it is not valid.</summary>
    Validity,

    /// <summary>Whether the land may be listed: otherwise the nomination is unsuccessful.</summary>
    Land,
}

/// <summary>Something that a nomination must pass.</summary>
/// <param name="Code">The content that must be there, or the defect that must not: <c>R6A</c>, <c>INV_BODY</c>, <c>X_CARAVAN</c>.</param>
public sealed record NominationCheck(string Code, CheckMatter Matter, LegalReference Source);

/// <summary>A check with its answer.</summary>
/// <param name="Evidence">The officer's note on what the answer rests on. It is not published.</param>
public sealed record AnsweredCheck(string Code, CheckAnswer Answer, string? Evidence = null);

/// <summary>Everything that a nomination must pass before its merits are looked at, in the order of the law.</summary>
public static class NominationChecks
{
    public static IReadOnlyList<NominationCheck> All { get; } =
    [
        new("R6A", CheckMatter.Contents, Provisions.Regulation("6(a)", "a description of the nominated land including its proposed boundaries")),
        new("R6B1", CheckMatter.Contents, Provisions.Regulation("6(b)(i)", "the names of current occupants of the land")),
        new("R6B2", CheckMatter.Contents, Provisions.Regulation("6(b)(ii)", "all those holding a freehold or leasehold estate in the land")),
        new("R6C", CheckMatter.Contents, Provisions.Regulation("6(c)", "the nominator's reasons for thinking")),
        new("R6D", CheckMatter.Contents, Provisions.Regulation("6(d)", "evidence that the nominator is eligible")),
        new("INV_BODY", CheckMatter.Validity, Provisions.Act("s. 89(2)(b)(iii)", "by a person that is a voluntary or community body", 89)),
        new("INV_CONNECTION", CheckMatter.Validity, Provisions.Regulation("4", "a body other than a parish council has a local connection")),
        new("INV_AREA", CheckMatter.Validity, Provisions.AuthoritysArea),
        new("X_RESIDENCE", CheckMatter.Land, Provisions.Schedule(1, "1", "a residence together with land connected with that residence")),
        new("X_CARAVAN", CheckMatter.Land, Provisions.Schedule(1, "3", "Land in respect of which a site licence is required")),
        new("X_OPERATIONAL", CheckMatter.Land, Provisions.Schedule(1, "4", "Operational land as defined in section 263")),
    ];

    public static bool IsKnown(string code) => All.Any(check => check.Code == code);

    /// <summary>What stands against accepting a nomination: the first check that was answered no.</summary>
    internal static Refusal? MustHavePassed(Nomination nomination) =>
        All.FirstOrDefault(check => nomination.AnswerTo(check.Code)?.Answer is CheckAnswer.No) is { } failed
            ? Refusal.UnderLaw(
                "CHECK_FAILED",
                "A check of the nomination was answered no, and that answer stands.",
                failed.Source,
                failed.Matter switch
                {
                    CheckMatter.Contents => "Return the nomination for completion, or answer the check again if it is in order now.",
                    CheckMatter.Validity => "Reject the nomination as not valid, or answer the check again if it is in order now.",
                    _ => "Decline the nomination with reasons, or answer the check again if it is in order now.",
                })
            : null;
}
