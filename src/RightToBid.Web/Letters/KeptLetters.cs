using System.Security.Cryptography;
using System.Text;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Storage.Outbox;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Letterheads;
using RightToBid.Web.Platform.Mailers;

namespace RightToBid.Web.Letters;

/// <summary>Letters that went out, each kept as it was sent: the page and the document beside the record, their hashes in it.</summary>
/// <remarks>
/// What goes by e-mail is delivered through the outbox, as the event that it was kept is recorded, so that none is lost or sent for
/// nothing. Keeping one records no service: a notice is served when an officer records that it was, with its day.
/// </remarks>
internal sealed class KeptLetters(CaseFinder cases, CaseDesk desk, LetterDesk letters, LetterArchive archive, IOwnersWayIn owners, IMailer post) : ILetterKeeper
{
    public const string MessageKind = "letter";

    public bool IsPossible => post.IsPossible;

    /// <summary>Keeps a letter and hands it over for e-mail. Returns the refusal, if it was refused.</summary>
    /// <param name="letterId">The same at every attempt, so that twice is once.</param>
    public Task<Refusal?> HandOver(Sender sender, Guid letterId, CaseFacts known, LetterDraft letter, LetterRequest asked, CancellationToken cancellation) =>
        Keep(sender, letterId, known, letter, asked, isMailed: true, cancellation);

    public async Task<IReadOnlyList<string>?> MissingFor(string authority, Guid streamId, ServedNotice served, CancellationToken cancellation)
    {
        return await Draft(authority, streamId, served, cancellation) is { Drafted: var drafted } ? drafted.Missing : null;
    }

    public async Task<bool> KeepAsServed(Sender sender, Guid letterId, Guid streamId, ServedNotice served, CancellationToken cancellation)
    {
        if (await Draft(sender.Authority, streamId, served, cancellation) is not { Drafted.Draft: { } draft } found)
        {
            return false;
        }

        var asked = As(streamId, served);
        var letter = await letters.GoingOut(sender.Authority, sender.Actor, found.Known, asked, draft, cancellation);
        return await Keep(sender, letterId, found.Known, letter, asked, isMailed: false, cancellation) is null;
    }

    /// <summary>Sends a letter that waits. One that has been sent, or erased, is not sent.</summary>
    public async Task Deliver(string authority, Guid letterId, CancellationToken cancellation)
    {
        if (await archive.FindWaiting(authority, letterId, cancellation) is var (letter, ownerLinkId))
        {
            var way = ownerLinkId is { } link ? await owners.Of(authority, link, cancellation) : null;
            await post.Send(way is null ? letter : letter with { Body = way.Reveal(letter.Body) }, cancellation);
            await archive.NoteSent(authority, letterId, cancellation);
        }
    }

    private async Task<(CaseFacts Known, DraftedLetter Drafted)?> Draft(
        string authority, Guid streamId, ServedNotice served, CancellationToken cancellation)
    {
        return await cases.OfStream(authority, streamId, cancellation) is { } stream
            && await letters.Facts(authority, stream.Reference, streamId, cancellation) is { } known
            && await letters.Draft(authority, known, As(streamId, served), cancellation) is { } drafted
                ? (known, drafted)
                : null;
    }

    /// <summary>What is fixed to the land has a form of its own.</summary>
    private static LetterRequest As(Guid streamId, ServedNotice served) => new(
        served is { Notice: NoticeCodes.DisposalNoticeToPublic, Service.Means: MeansOfService.FixedToLand } ? $"{served.Notice}-SITE" : served.Notice, served.Recipient, served.PartyId, served.SubjectId, streamId, served.Service.SentOn, served.Service.GivenOn)
    {
        ByOtherSteps = served.Service.Means is MeansOfService.AlternativeSteps,
    };

    /// <summary>The content first, under its identifier; then the event with its hashes. Where that is refused, the content goes again.</summary>
    private async Task<Refusal?> Keep(
        Sender sender, Guid letterId, CaseFacts known, LetterDraft letter, LetterRequest asked, bool isMailed, CancellationToken cancellation)
    {
        var kept = await archive.Keep(sender, letterId, letter, asked.Party, isMailed, cancellation);
        var refusal = await Record(
            sender,
            known.StreamOf(letter.Template.Notice.Key, asked.Stream),
            new LetterKept(
                letterId, letter.Template.Key, letter.Template.Notice.Key, asked.To, asked.Party, asked.About, letter.DatedOn, isMailed,
                Hash(Encoding.UTF8.GetBytes(kept.Html)), Hash(kept.Document)),
            cancellation);
        if (refusal is not null)
        {
            await archive.Erase(sender.Authority, letterId, cancellation);
        }

        return refusal;
    }

    private async Task<Refusal?> Record(Sender sender, (Guid StreamId, object State) stream, LetterKept kept, CancellationToken cancellation)
    {
        return stream.State switch
        {
            Nomination => await On<Nomination>(),
            ListEntry => await On<ListEntry>(),
            Moratorium => await On<Moratorium>(),
            ListingReview => await On<ListingReview>(),
            _ => await On<CompensationClaim>(),
        };

        async Task<Refusal?> On<TState>()
            where TState : class, IStreamState<TState>, IOwingNotices =>
            (await desk.Send(
                new KeepLetter<TState>(stream.StreamId, kept), sender with { CommandId = kept.LetterId, ExpectedVersion = null }, cancellation)).Refusal;
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}

/// <summary>Delivers the letters that wait in the outbox.</summary>
internal sealed class LettersInOutbox(Func<KeptLetters> letters) : IOutboxHandler
{
    public string Kind => KeptLetters.MessageKind;

    public Task Handle(OutboxMessage message, CancellationToken cancellation) =>
        letters().Deliver(message.TenantId, message.Read<LetterToSend>().LetterId, cancellation);

    /// <summary>What the outbox is given when a letter was kept that goes by e-mail.</summary>
    public static IEnumerable<OutgoingMessage> MessagesFor(ICaseEvent happened) => happened is LetterKept { IsMailed: true } kept
        ? [new OutgoingMessage(KeptLetters.MessageKind, kept.LetterId.ToString("N"), new LetterToSend(kept.LetterId))]
        : [];
}

/// <summary>What the outbox holds of a letter: which one it is, and nothing about anybody.</summary>
internal sealed record LetterToSend(Guid LetterId);
