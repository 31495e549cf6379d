using System.Collections;

using RightToBid.Cases.Bidding;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Tests;

/// <summary>The streams of a case as they run: each state kept as it goes, and reactions waiting until they are delivered, each of them twice.</summary>
internal sealed class LiveStreams(WorkingDays calendar)
{
    /// <summary>Two days that officers recorded contradict each other: the waiting message tells them so.</summary>
    private static readonly string[] ForAnOfficer = ["ALREADY_REMOVED"];

    private readonly Dictionary<(Type State, Guid StreamId), List<ICaseEvent>> stored = [];
    private readonly Dictionary<(Type State, Guid StreamId), object> live = [];
    private readonly Queue<ICommand> outbox = [];

    public bool HasWaiting => outbox.Count > 0;

    public TState State<TState>(Guid streamId)
        where TState : IStreamState<TState> => live.TryGetValue((typeof(TState), streamId), out var state) ? (TState)state : TState.Initial;

    public IReadOnlyList<ICaseEvent> Stored<TState>(Guid streamId) => stored.GetValueOrDefault((typeof(TState), streamId)) ?? [];

    /// <summary>Takes a command as an officer gives it. What it leads to elsewhere waits.</summary>
    public Decision Do(ICommand command) => command switch
    {
        ICommand<Nomination> known => Do(known, NominationSaga.React),
        ICommand<ListEntry> known => Do(known, ListEntrySaga.React),
        ICommand<Moratorium> known => Do(known, MoratoriumSaga.React),
        ICommand<Bid> known => Do(known, BidSaga.React),
        ICommand<ListingReview> known => Do(known, ListingReviewSaga.React),
        ICommand<CompensationClaim> known => Do(known, CompensationClaimSaga.React),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "A command of no stream."),
    };

    /// <summary>What an outbox could not deliver would wait for an officer: none of it may be refused, however late it comes.</summary>
    public void Deliver(int count)
    {
        for (; count > 0 && outbox.TryDequeue(out var command); count--)
        {
            MustNotBeRefused(command);
            MustNotBeRefused(command);
        }
    }

    /// <summary>Announces every deadline that stands on one stream, whether or not its day has come.</summary>
    public void Announce<TState>(
        Guid streamId, Func<TState, IEnumerable<Deadline>> deadlines, Func<TState, Deadline, IReadOnlyList<ICaseEvent>> onDue,
        Func<ICaseEvent, TState, IEnumerable<ICommand>> react)
        where TState : IStreamState<TState>
    {
        foreach (var deadline in deadlines(State<TState>(streamId)).ToList())
        {
            Append(onDue(State<TState>(streamId), deadline), streamId, react);
            onDue(State<TState>(streamId), deadline).ShouldBeEmpty($"{deadline.Kind} was announced already");
        }
    }

    /// <summary>Whether what was stored, folded anew, is what is kept.</summary>
    public void ReplaysAs<TState>(Guid streamId, string history)
        where TState : class, IStreamState<TState> =>
        IsSame(Stories.Fold<TState>(Stored<TState>(streamId)), State<TState>(streamId)).ShouldBeTrue($"{TState.StreamType} replayed after {history}");

    private void MustNotBeRefused(ICommand command)
    {
        if (Do(command).Refusal is { } refusal && !ForAnOfficer.Contains(refusal.Code))
        {
            throw new ShouldAssertException($"{command} would become a dead letter: {refusal.Code}, {refusal.Sentence}");
        }
    }

    private Decision Do<TState>(ICommand<TState> command, Func<ICaseEvent, TState, IEnumerable<ICommand>> react)
        where TState : IStreamState<TState>
    {
        var decision = command.Decide(State<TState>(command.StreamId), new(Stories.LongAfter, calendar));
        Append(decision.Events, command.StreamId, react);
        return decision;
    }

    private void Append<TState>(IReadOnlyList<ICaseEvent> events, Guid streamId, Func<ICaseEvent, TState, IEnumerable<ICommand>> react)
        where TState : IStreamState<TState>
    {
        if (events.Count == 0) return;
        if (!stored.TryGetValue((typeof(TState), streamId), out var history)) stored[(typeof(TState), streamId)] = history = [];
        history.AddRange(events);
        var state = State<TState>(streamId);
        foreach (var happened in events)
        {
            state = state.Evolve(happened);
            foreach (var command in react(happened, state)) outbox.Enqueue(command);
        }

        live[(typeof(TState), streamId)] = state;
    }

    /// <summary>By value, lists too, which a record compares by reference.</summary>
    public static bool IsSame(object? one, object? other) => (one, other) switch
    {
        _ when Equals(one, other) => true,
        (null, _) or (_, null) => false,
        (IEnumerable first, IEnumerable second) =>
            first.Cast<object?>().Count() == second.Cast<object?>().Count()
            && first.Cast<object?>().Zip(second.Cast<object?>()).All(pair => IsSame(pair.First, pair.Second)),
        _ when one.GetType() == other.GetType() && one.GetType().Namespace!.StartsWith("RightToBid", StringComparison.Ordinal) =>
            one.GetType().GetProperties() is { Length: > 0 } members
            && members.Where(member => !member.GetMethod!.IsStatic).All(member => IsSame(member.GetValue(one), member.GetValue(other))),
        _ => false,
    };
}
