using RightToBid.Storage.Outbox;
using RightToBid.Web.Platform.Mailers;

namespace RightToBid.Web.Mailing;

/// <summary>An e-mail about a case that did not go out, for the officers of its authority.</summary>
internal sealed class MailToPeopleInWords(Func<MailDesk> desk) : IMailWords
{
    public string Kind => MailToPeople.MessageKind;

    public async Task<MailInWords> Of(OutboxMessage message, CancellationToken cancellation) =>
        await desk().Write(message, message.Read<MailToPerson>(), cancellation) is var (account, mail)
            ? new MailInWords(mail.Subject, $"{account.Name}, {account.Email}")
            : new MailInWords("An e-mail of what no longer holds", "nobody any more");
}
