using RightToBid.Storage.Outbox;
using RightToBid.Web.Platform.Mailers;

namespace RightToBid.Web.Letters;

/// <summary>A letter that did not go out, for the officers of its authority.</summary>
internal sealed class LettersInWords(LetterArchive archive) : IMailWords
{
    public string Kind => KeptLetters.MessageKind;

    public async Task<MailInWords> Of(OutboxMessage message, CancellationToken cancellation) =>
        await archive.FindWaiting(message.TenantId, message.Read<LetterToSend>().LetterId, cancellation) is var (letter, _)
            ? new MailInWords(letter.Subject, letter.To)
            : new MailInWords("A letter that was erased", "nobody any more");
}
