using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Law.Time;
using RightToBid.Storage.Streams;

namespace RightToBid.Web.Importing.Recording;

/// <summary>A case told again from its facts, by the deciders and sagas that live cases obey, so that history keeps the same rules.</summary>
/// <remarks>What a saga would have announced or asked of another stream at the time is told in its place: nothing is left to fall due later.</remarks>
internal sealed class Retelling(LocalDate today)
{
    private readonly DecisionContext context = new(today, WorkingDays.NoYears);
    private readonly OrderedDictionary<Guid, ToldStream> streams = [];

    public IReadOnlyList<StreamHistory> Histories =>
        [.. streams.Where(told => told.Value.Events.Count > 0).Select(told => new StreamHistory(told.Key, told.Value.StreamType, told.Value.Events))];

    /// <summary>Decides a command, and everything that follows from it. The first refusal on the way is the answer.</summary>
    public Refusal? Do(ICommand command) => command switch
    {
        ICommand<Nomination> nominating => Do<Nomination, NominationSaga>(nominating),
        ICommand<ListEntry> listing => Do<ListEntry, ListEntrySaga>(listing),
        ICommand<Moratorium> disposing => Do<Moratorium, MoratoriumSaga>(disposing),
        ICommand<Bid> bidding => Do<Bid, BidSaga>(bidding),
        _ => throw new InvalidOperationException($"A register holds nothing that leads to {command.GetType().Name}."),
    };

    /// <summary>A decision that the council made, of which the register gives less than a decider would ask for today.</summary>
    public Refusal? WasAccepted(Guid nominationId, NominationAccepted accepted) =>
        Happened(Told<Nomination, NominationSaga>(nominationId), [accepted]);

    /// <summary>Whatever had fallen due before a day was announced by then, in the order in which it fell due.</summary>
    public Refusal? AdvanceTo(LocalDate day)
    {
        while (streams.Values.SelectMany(told => told.Due(day)).OrderBy(due => due.Deadline.LastDay).Select(due => due.Announce).FirstOrDefault() is { } announce)
        {
            if (announce() is { } refusal) return refusal;
        }

        return null;
    }

    private Refusal? Do<TState, TSaga>(ICommand<TState> command)
        where TState : class, IStreamState<TState>
        where TSaga : ISaga<TState>
    {
        var told = Told<TState, TSaga>(command.StreamId);
        var decision = command.Decide(told.State, context);
        return decision.Refusal ?? Happened(told, decision.Events);
    }

    private Refusal? Happened<TState, TSaga>(ToldStream<TState, TSaga> told, IReadOnlyList<ICaseEvent> events)
        where TState : class, IStreamState<TState>
        where TSaga : ISaga<TState>
    {
        foreach (var happened in events)
        {
            told.Add(happened);
            foreach (var command in TSaga.React(happened, told.State))
            {
                if (Do(command) is { } refusal) return refusal;
            }
        }

        return null;
    }

    private ToldStream<TState, TSaga> Told<TState, TSaga>(Guid streamId)
        where TState : class, IStreamState<TState>
        where TSaga : ISaga<TState>
    {
        if (streams.TryGetValue(streamId, out var known)) return (ToldStream<TState, TSaga>)known;
        var told = new ToldStream<TState, TSaga>(Happened);
        streams.Add(streamId, told);
        return told;
    }

    private abstract class ToldStream
    {
        public List<object> Events { get; } = [];

        public abstract string StreamType { get; }

        public abstract IEnumerable<(Deadline Deadline, Func<Refusal?> Announce)> Due(LocalDate day);
    }

    private sealed class ToldStream<TState, TSaga>(Func<ToldStream<TState, TSaga>, IReadOnlyList<ICaseEvent>, Refusal?> happened) : ToldStream
        where TState : class, IStreamState<TState>
        where TSaga : ISaga<TState>
    {
        public TState State { get; private set; } = TState.Initial;

        public override string StreamType => TState.StreamType;

        public void Add(ICaseEvent e)
        {
            Events.Add(e);
            State = State.Evolve(e);
        }

        public override IEnumerable<(Deadline Deadline, Func<Refusal?> Announce)> Due(LocalDate day) => TSaga.Deadlines(State)
            .Where(deadline => deadline.LastDay < day)
            .Select(deadline => (deadline, (Func<Refusal?>)(() => happened(this, TSaga.OnDue(State, deadline)))));
    }
}
