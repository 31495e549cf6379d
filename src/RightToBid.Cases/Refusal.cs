using RightToBid.Law;

namespace RightToBid.Cases;

/// <summary>Why a refusal was given, which decides how it is shown.</summary>
public enum RefusalKind
{
    /// <summary>The law does not allow it.</summary>
    Law,

    /// <summary>The case has moved on: somebody else was first, or it has ended.</summary>
    State,

    /// <summary>An answer is missing or impossible.</summary>
    Answer,
}

/// <summary>A refusal: the sentence that the reader will see, and the provision behind it.</summary>
/// <param name="Kind">What stands in the way.</param>
/// <param name="Code">A stable code: <c>INV_BODY</c>, <c>AFTER_INTERIM_MORATORIUM</c>.</param>
/// <param name="Sentence">What the reader sees.</param>
/// <param name="Source">The provision, where the law is what stands in the way.</param>
/// <param name="Instead">What can be done instead, where there is something.</param>
/// <param name="Field">The answer that is wrong, by the command's member, where one is.</param>
public sealed record Refusal(
    RefusalKind Kind, string Code, string Sentence, LegalReference? Source = null, string? Instead = null, string? Field = null)
{
    public static Refusal UnderLaw(string code, string sentence, LegalReference source, string? instead = null) =>
        new(RefusalKind.Law, code, sentence, source, instead);

    public static Refusal ByState(string code, string sentence, string? instead = null) =>
        new(RefusalKind.State, code, sentence, Instead: instead);

    public static Refusal OfAnswer(string field, string sentence) =>
        new(RefusalKind.Answer, "ANSWER", sentence, Field: field);
}
