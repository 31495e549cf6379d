using NodaTime;

using RightToBid.Cases;
using RightToBid.Storage.Outbox;
using RightToBid.Storage.Streams;

namespace RightToBid.Web.Mailing;

/// <summary>What waits in the outbox of a fact of which people are told: which one it is, and nothing about anybody.</summary>
internal sealed record FactToTell(string StreamType, long Version);

/// <summary>Finds, once a fact is recorded, whom it concerns, and puts an e-mail for each of them into the outbox.</summary>
internal sealed class MailOfFacts(Func<MailDesk> desk) : IOutboxHandler
{
    public const string MessageKind = "fact-to-tell";

    public string Kind => MessageKind;

    public Task Handle(OutboxMessage message, CancellationToken cancellation) =>
        desk().TellOf(message, message.Read<FactToTell>(), cancellation);

    /// <summary>What the outbox is given when a fact was recorded.</summary>
    public static IEnumerable<OutgoingMessage> MessagesFor(RecordedEvent happened) =>
        MailTable.StreamTypes.Contains(happened.StreamType) && MailTable.Tells((ICaseEvent)happened.Data)
            ? [new OutgoingMessage(MessageKind, $"{happened.StreamId:N}/{happened.Version}", new FactToTell(happened.StreamType, happened.Version))]
            : [];
}

/// <summary>An e-mail to one person, of a fact or to remind of an end: identifiers and a day. Who it is, is looked up as it is sent.</summary>
/// <param name="RecipientId">The account; or the party, for those who have none.</param>
/// <param name="Version">The fact's place in its stream; nothing in a reminder.</param>
/// <param name="LastDay">The end that a reminder is of; nothing in what tells of a fact.</param>
internal sealed record MailToPerson(string StreamType, Guid RecipientId, long? Version, LocalDate? LastDay);

/// <summary>Sends the e-mails to people that wait in the outbox.</summary>
internal sealed class MailToPeople(Func<MailDesk> desk) : IOutboxHandler
{
    public const string MessageKind = "mail-to-person";

    public string Kind => MessageKind;

    public Task Handle(OutboxMessage message, CancellationToken cancellation) => desk().Send(message, message.Read<MailToPerson>(), cancellation);
}
