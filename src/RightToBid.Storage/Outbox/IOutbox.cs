using NodaTime;

namespace RightToBid.Storage.Outbox;

/// <summary>Messages recorded with the events they follow from, delivered at least once, in order within an errand.</summary>
public interface IOutbox
{
    /// <summary>Names who delivers messages of a kind. A message that nobody delivers fails like any other, and waits.</summary>
    void Register(IOutboxHandler handler);

    /// <summary>Delivers one batch of what is due at <paramref name="now"/>.</summary>
    Task<OutboxRun> DispatchOnce(Instant now, int batch = 100, CancellationToken cancellation = default);

    /// <summary>Delivers until nothing is due at <paramref name="now"/>, including what deliveries cause.</summary>
    Task<OutboxRun> Drain(Instant now, CancellationToken cancellation = default);

    /// <summary>Delivers what one errand caused, and what that causes in turn, so that a request can settle it before it answers.</summary>
    Task<OutboxRun> DispatchFor(string tenantId, string correlationId, Instant now, CancellationToken cancellation = default);

    /// <summary>The earliest instant at which something is to be tried; null when nothing is pending.</summary>
    Task<Instant?> NextDue(CancellationToken cancellation = default);

    /// <summary>Messages given up on, for a person to look at.</summary>
    Task<IReadOnlyList<DeadLetter>> DeadLetters(string tenantId, CancellationToken cancellation = default);

    /// <summary>Puts a dead letter back among the pending, with its attempts counted afresh.</summary>
    Task<bool> SendAgain(string tenantId, string kind, string key, Instant now, CancellationToken cancellation = default);
}

/// <summary>What one run did.</summary>
public sealed record OutboxRun(int Delivered, int Failed, int GivenUp)
{
    public static OutboxRun operator +(OutboxRun one, OutboxRun other) =>
        new(one.Delivered + other.Delivered, one.Failed + other.Failed, one.GivenUp + other.GivenUp);
}

/// <summary>A message given up on, and why.</summary>
public sealed record DeadLetter(OutboxMessage Message, string Error, Instant GivenUpAt);
