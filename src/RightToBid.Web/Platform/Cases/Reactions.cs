using RightToBid.Storage.Outbox;
using RightToBid.Storage.Streams;

namespace RightToBid.Web.Platform.Cases;

/// <summary>Delivers what one stream asks of another. The command's identifier follows from the message, so that again does nothing.</summary>
internal sealed class Reactions(Func<CaseDesk> desk) : IOutboxHandler
{
    public const string MessageKind = "command";

    public string Kind => MessageKind;

    public async Task Handle(OutboxMessage message, CancellationToken cancellation)
    {
        var command = message.Read<TravellingCommand>().Open();
        var envelope = new CommandEnvelope(
            message.CausedCommandId, message.TenantId, Actor: "saga", CorrelationId: message.CorrelationId, CausationId: message.Key);
        var refusal = await desk().Deliver(command, envelope, cancellation);
        if (refusal is not null)
        {
            throw new UndeliverableException($"{command.GetType().Name} was refused: {refusal.Sentence}");
        }
    }
}
