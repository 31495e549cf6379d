namespace RightToBid.Storage.Outbox;

/// <summary>Delivers messages of one kind. Called at least once: it must bear the same message again.</summary>
public interface IOutboxHandler
{
    string Kind { get; }

    /// <summary>Whether it says itself when trying again is over, by bearing the message; otherwise the outbox sets it aside after so many attempts.</summary>
    bool GivesUpByItself => false;

    /// <exception cref="UndeliverableException">Trying again cannot help: the message is set aside at once.</exception>
    Task Handle(OutboxMessage message, CancellationToken cancellation);
}

/// <summary>A message that can never be delivered as it is.</summary>
public sealed class UndeliverableException(string message, Exception? inner = null) : Exception(message, inner);
