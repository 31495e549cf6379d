using RightToBid.Cases;
using RightToBid.Storage.Deadlines;
using RightToBid.Storage.Outbox;
using RightToBid.Storage.Streams;
using RightToBid.Web.Letters;
using RightToBid.Web.Mailing;

namespace RightToBid.Web.Platform.Cases;

/// <summary>What the kernel needs to know of a kind of stream, said by the state and the saga themselves.</summary>
internal static class CaseStream
{
    public static StreamDefinition Of<TState, TSaga>()
        where TState : class, IStreamState<TState>
        where TSaga : ISaga<TState> => new StreamDefinition<TState>
        {
            StreamType = TState.StreamType,
            Initial = TState.Initial,
            EvolveWith = (state, happened) => state.Evolve((ICaseEvent)happened),
            DeadlinesOf = state => TSaga.Deadlines(state).Select(AsPending),
            WhenDue = (state, due) => TSaga.OnDue(state, new Deadline(due.Kind, due.LastDay, due.Basis, due.RuleVersion)),
            ReactWith = (happened, state) => TSaga.React((ICaseEvent)happened.Data, state)
                .Select((command, place) => Travelling(happened, command, place))
                .Concat(LettersInOutbox.MessagesFor((ICaseEvent)happened.Data))
                .Concat(MailOfFacts.MessagesFor(happened)),
            RuleVersion = happened => (happened as IPivotEvent)?.RuleVersion,
        };

    /// <summary>A kind of stream some of whose periods end on working days: those of England and Wales, as published.</summary>
    public static StreamDefinition OnWorkingDays<TState, TSaga>()
        where TState : class, IStreamState<TState>
        where TSaga : ISagaWithCalendar<TState> => new StreamDefinition<TState>
        {
            StreamType = TState.StreamType,
            Initial = TState.Initial,
            EvolveWith = (state, happened) => state.Evolve((ICaseEvent)happened),
            DeadlinesOf = state => TSaga.Deadlines(state, BankHolidays.EnglandAndWales).Select(AsPending),
            WhenDue = (state, due) => TSaga.OnDue(
                state, new Deadline(due.Kind, due.LastDay, due.Basis, due.RuleVersion), BankHolidays.EnglandAndWales),
            ReactWith = (happened, state) => TSaga.React((ICaseEvent)happened.Data, state)
                .Select((command, place) => Travelling(happened, command, place))
                .Concat(LettersInOutbox.MessagesFor((ICaseEvent)happened.Data))
                .Concat(MailOfFacts.MessagesFor(happened)),
            RuleVersion = happened => (happened as IPivotEvent)?.RuleVersion,
        };

    private static PendingDeadline AsPending(Deadline stands) => new(stands.Kind, stands.LastDay, stands.Basis, stands.RuleVersion);

    private static OutgoingMessage Travelling(RecordedEvent happened, ICommand command, int place) => new(
        Reactions.MessageKind,
        $"{happened.StreamId:N}/{happened.Version}/{place}",
        TravellingCommand.Of(command));
}
