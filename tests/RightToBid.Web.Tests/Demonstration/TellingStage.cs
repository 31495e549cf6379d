using System.Reflection;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Law.Time;
using RightToBid.Web.Demonstration;

namespace RightToBid.Web.Tests.Demonstration;

/// <summary>The deciders and the sagas alone, without a database: enough to tell every story on any day.</summary>
internal sealed class TellingStage(LocalDate today) : IStage
{
    private static readonly MethodInfo ExecuteTyped =
        typeof(TellingStage).GetMethod(nameof(Execute), BindingFlags.Instance | BindingFlags.NonPublic)!;

    private readonly DecisionContext context = new(today, WorkingDays.NoYears);
    private readonly HashSet<Guid> carried = [];
    private readonly Dictionary<Guid, object> states = [];
    private readonly List<(Guid StreamId, ICaseEvent Happened, object StateAfter)> history = [];

    /// <summary>Everything that happened, in order.</summary>
    public IReadOnlyList<(Guid StreamId, ICaseEvent Happened, object StateAfter)> History => history;

    public IEnumerable<TState> All<TState>() => states.Values.OfType<TState>();

    public static async Task<TellingStage> With(LocalDate today, params IReadOnlyList<Telling> tellings)
    {
        var stage = new TellingStage(today);
        await stage.Tell(tellings);
        return stage;
    }

    public async Task Tell(IReadOnlyList<Telling> tellings)
    {
        foreach (var telling in tellings)
        {
            await telling.Tell(new Story(this, telling.Number, telling.Asset), context.Today);
        }
    }

    public Task<Refusal?> Carry<TState>(ICommand<TState> command, Guid commandId)
        where TState : class, IStreamState<TState> => Task.FromResult(carried.Add(commandId) ? Execute(command) : null);

    /// <summary>Announces whatever has ended before today.</summary>
    public void Announce()
    {
        foreach (var (streamId, state) in states.ToList())
        {
            switch (state)
            {
                case Nomination one: Announce<Nomination, NominationSaga>(streamId, one); break;
                case ListEntry one: Announce<ListEntry, ListEntrySaga>(streamId, one); break;
                case Moratorium one: Announce<Moratorium, MoratoriumSaga>(streamId, one); break;
                case Bid one: Announce<Bid, BidSaga>(streamId, one); break;
                case Handover one: Announce<Handover, HandoverSaga>(streamId, one); break;
            }
        }
    }

    private void Announce<TState, TSaga>(Guid streamId, TState state)
        where TState : class, IStreamState<TState>
        where TSaga : ISaga<TState>
    {
        while (TSaga.Deadlines(state).FirstOrDefault(deadline => deadline.LastDay < context.Today) is { } due)
        {
            state = Record(streamId, state, TSaga.OnDue(state, due));
        }
    }

    private Refusal? Execute<TState>(ICommand<TState> command)
        where TState : class, IStreamState<TState>
    {
        var state = states.TryGetValue(command.StreamId, out var known) ? (TState)known : TState.Initial;
        var decision = command.Decide(state, context);
        Record(command.StreamId, state, decision.Events);
        return decision.Refusal;
    }

    private TState Record<TState>(Guid streamId, TState state, IReadOnlyList<ICaseEvent> events)
        where TState : class, IStreamState<TState>
    {
        var reactions = new List<ICommand>();
        foreach (var happened in events)
        {
            state = state.Evolve(happened);
            history.Add((streamId, happened, state));
            reactions.AddRange(React(happened, state));
        }

        states[streamId] = state;
        foreach (var reaction in reactions)
        {
            var stateType = reaction.GetType().GetInterfaces()
                .Single(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(ICommand<>)).GenericTypeArguments[0];
            if (ExecuteTyped.MakeGenericMethod(stateType).Invoke(this, [reaction]) is Refusal refusal)
            {
                throw new InvalidOperationException($"{reaction.GetType().Name} was refused: {refusal.Sentence}");
            }
        }

        return (TState)states[streamId];
    }

    private static IEnumerable<ICommand> React(ICaseEvent happened, object state) => state switch
    {
        Nomination one => NominationSaga.React(happened, one),
        ListEntry one => ListEntrySaga.React(happened, one),
        Moratorium one => MoratoriumSaga.React(happened, one),
        Bid one => BidSaga.React(happened, one),
        Handover one => HandoverSaga.React(happened, one),
        _ => [],
    };
}
