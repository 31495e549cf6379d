using RightToBid.Storage.Outbox;

namespace RightToBid.Web.Platform.Mailers;

/// <summary>Says of one kind of message in the outbox which e-mail it is and to whom it goes, as far as officers may know.</summary>
internal interface IMailWords
{
    string Kind { get; }

    Task<MailInWords> Of(OutboxMessage message, CancellationToken cancellation);
}

/// <summary>An e-mail that waits, for officers: looked up when it is shown, and kept nowhere.</summary>
internal sealed record MailInWords(string What, string Whom);
