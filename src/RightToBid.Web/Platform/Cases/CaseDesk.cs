using System.Collections.Concurrent;
using System.Reflection;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Storage;
using RightToBid.Storage.Streams;

namespace RightToBid.Web.Platform.Cases;

/// <summary>Where pages, the API and reactions hand in a command: it is decided, recorded, and what it caused elsewhere is settled.</summary>
internal sealed class CaseDesk(IKernel kernel, IClock clock, IIdentifiers identifiers, ILogger<CaseDesk> log)
{
    private static readonly MethodInfo DeliverTyped =
        typeof(CaseDesk).GetMethod(nameof(DeliverTo), BindingFlags.Instance | BindingFlags.NonPublic)!;

    private static readonly ConcurrentDictionary<Type, MethodInfo> Deliveries = new();

    /// <summary>Decides and records a command, then settles what it asked of other streams, so that the next page shows it all.</summary>
    /// <exception cref="ConcurrencyConflictException">The case has moved on from the version that the sender saw.</exception>
    public async Task<Outcome<TState>> Send<TState>(ICommand<TState> command, Sender sender, CancellationToken cancellation)
        where TState : class, IStreamState<TState>
    {
        var commandId = sender.CommandId ?? identifiers.Next();
        var envelope = new CommandEnvelope(
            commandId, sender.Authority, sender.Actor, sender.OnBehalfOf, CorrelationId: commandId.ToString("N"), ExpectedVersion: sender.ExpectedVersion,
            Token: sender.Token)
        {
            Beside = sender.Beside,
        };
        var outcome = await Execute(command, envelope, cancellation);
        if (outcome.Refusal is null)
        {
            await Settle(envelope, cancellation);
        }

        return outcome;
    }

    public Task<Folded<TState>> Load<TState>(string authority, Guid streamId, CancellationToken cancellation)
        where TState : class, IStreamState<TState> => kernel.Events.Load<TState>(authority, streamId, cancellation);

    /// <summary>The stream as it was known at the end of a day in London: what was recorded later is left out.</summary>
    public async Task<Folded<TState>> LoadAsKnown<TState>(string authority, Guid streamId, LocalDate knownOn, CancellationToken cancellation)
        where TState : class, IStreamState<TState>
    {
        var known = new Folded<TState>(TState.Initial, 0);
        await foreach (var recorded in kernel.Events.ReadStream(authority, streamId, cancellation))
        {
            if (recorded.Metadata.RecordedAt.InZone(Clock.London).Date <= knownOn)
            {
                known = new(known.State.Evolve((ICaseEvent)recorded.Data), recorded.Version);
            }
        }

        return known;
    }

    /// <summary>Decides and records a command that came from a saga. Returns the refusal, if it was refused.</summary>
    public Task<Refusal?> Deliver(ICommand command, CommandEnvelope envelope, CancellationToken cancellation)
    {
        var typed = Deliveries.GetOrAdd(command.GetType(), type => DeliverTyped.MakeGenericMethod(type.GetInterfaces()
            .Single(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(ICommand<>)).GenericTypeArguments));
        return (Task<Refusal?>)typed.Invoke(this, [command, envelope, cancellation])!;
    }

    private async Task<Refusal?> DeliverTo<TState>(ICommand<TState> command, CommandEnvelope envelope, CancellationToken cancellation)
        where TState : class, IStreamState<TState> => (await Execute(command, envelope, cancellation)).Refusal;

    private async Task<Outcome<TState>> Execute<TState>(ICommand<TState> command, CommandEnvelope envelope, CancellationToken cancellation)
        where TState : class, IStreamState<TState>
    {
        var context = new DecisionContext(clock.Today(), BankHolidays.EnglandAndWales);
        var outcome = await kernel.Events.Execute<TState>(
            command.StreamId, envelope, state => Translate(command.Decide(state, context)), cancellation);
        return new Outcome<TState>(outcome.State, outcome.Version, outcome.Events, outcome.Refusal as Refusal, outcome.WasRepeat);
    }

    private static Decided Translate(Decision decision) =>
        decision.Refusal is { } refusal ? Decided.Refused(refusal) : Decided.Of([.. decision.Events]);

    /// <summary>What was caused is recorded already and will be delivered in any case; a failure here is only a delay.</summary>
    private async Task Settle(CommandEnvelope envelope, CancellationToken cancellation)
    {
        try
        {
            await kernel.Outbox.DispatchFor(envelope.TenantId, envelope.CorrelationId!, clock.GetCurrentInstant(), cancellation);
        }
#pragma warning disable CA1031 // Whatever went wrong, the command stands and the background worker tries again. Settled.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            log.LogWarning(failure, "What command {CommandId} caused was not settled at once; the background work will.", envelope.CommandId);
        }
    }
}

/// <summary>Who sends a command, for which authority, and what they had seen.</summary>
/// <param name="Authority">The tenant: the authority that keeps the list.</param>
/// <param name="Actor">The account, never a name.</param>
/// <param name="CommandId">The key under which the same command again does nothing; a new one where none is given.</param>
/// <param name="ExpectedVersion">The version of the stream that the sender saw, where it matters.</param>
/// <param name="Token">The identifier of the token whose program sends it for the actor.</param>
internal sealed record Sender(
    string Authority, string Actor, Guid? CommandId = null, string? OnBehalfOf = null, long? ExpectedVersion = null, string? Token = null)
{
    /// <summary>What is kept beside the case in the transaction of the command.</summary>
    public IReadOnlyList<BesideEvents> Beside { get; init; } = [];
}

/// <summary>What became of a command.</summary>
internal sealed record Outcome<TState>(
    TState State, long Version, IReadOnlyList<RecordedEvent> Events, Refusal? Refusal, bool WasRepeat);
