using NodaTime;

namespace RightToBid.Cases.Notifying;

/// <summary>A letter went out, and what was sent is kept: the page and the document, outside the events, under their hashes.</summary>
/// <remarks>It records no service: a notice is served when that is recorded, with its day.</remarks>
public sealed record KeepLetter<TState>(Guid StreamId, LetterKept Letter) : ICommand<TState>
    where TState : IStreamState<TState>, IOwingNotices
{
    public Decision Decide(TState state, DecisionContext context) =>
        Checks.First(
            Checks.Unless(!state.Equals(TState.Initial), "NOTHING_RECORDED", "Nothing is recorded here that a letter could be about."),
            Checks.NotInFuture(nameof(LetterKept.SentOn), Letter.SentOn, context)) is { } refusal
            ? refusal
            : state.Served.Letters.Exists(known => known.LetterId == Letter.LetterId) ? Decision.Nothing : Decision.Of(Letter);
}

/// <summary>A letter was kept as it was sent. Its content may name people and can be erased; the hashes stay and would show a change.</summary>
/// <remarks>Its stored name is on the approved list: see <see cref="EventNames"/>.</remarks>
/// <param name="Letter">The letter's key in its regime: <c>N03</c>, <c>N09-SITE</c>.</param>
/// <param name="Notice">The notice that it gives: see <see cref="NoticeCodes"/>.</param>
/// <param name="SentOn">The day that the letter bears.</param>
/// <param name="IsMailed">Whether it left by e-mail from here; otherwise by whatever means its service says.</param>
/// <param name="HtmlSha256">The hash of the page, in hexadecimal.</param>
/// <param name="DocumentSha256">The hash of the document, in hexadecimal.</param>
public sealed record LetterKept(
    Guid LetterId, string Letter, string Notice, NoticeRecipient Recipient, Guid? PartyId, Guid? SubjectId, LocalDate SentOn, bool IsMailed,
    string HtmlSha256, string DocumentSha256) : ICaseEvent
{
    /// <summary>Whether it gives this notice to this recipient. Where one of them does not say who, the role has to do.</summary>
    public bool IsAbout(ServedNotice served) =>
        (served.Notice, served.Recipient, served.SubjectId) == (Notice, Recipient, SubjectId)
        && (PartyId is null || served.PartyId is null || PartyId == served.PartyId);
}
