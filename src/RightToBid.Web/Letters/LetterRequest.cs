using NodaTime;

using RightToBid.Cases.Notifying;

namespace RightToBid.Web.Letters;

/// <summary>Which letter is asked for: to whom, about what, and on which days it is sent and counts as given.</summary>
/// <param name="Letter">The letter's key in its regime: <c>N03</c>, <c>N09-SITE</c>.</param>
/// <param name="Party">Which of several it goes to; nothing where the recipient is addressed by description.</param>
/// <param name="About">Which of several it is about, where a stream has several: a bid.</param>
/// <param name="Stream">Which notice, review or claim of the case it is about; the latest where nothing is said.</param>
internal sealed record LetterRequest(
    string Letter, NoticeRecipient To, Guid? Party, Guid? About, Guid? Stream, LocalDate SentOn, LocalDate GivenOn)
{
    /// <summary>The title number, for a letter about a registered estate.</summary>
    public string? Title { get; init; }

    /// <summary>No notice could be given, and the letter is what the other steps bring to the recipient's attention.</summary>
    public bool ByOtherSteps { get; init; }
}
