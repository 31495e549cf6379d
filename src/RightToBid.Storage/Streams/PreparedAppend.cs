using NodaTime;

using RightToBid.Storage.Deadlines;
using RightToBid.Storage.Outbox;
using RightToBid.Storage.Projections;

namespace RightToBid.Storage.Streams;

/// <summary>All that follows from new events of one stream, worked out before the transaction begins.</summary>
/// <param name="Deadlines">What to replace the stream's deadlines with; null where they stay as they are.</param>
/// <param name="CommandId">The command to remember; null where there was none.</param>
internal sealed record PreparedAppend(
    CommandEnvelope Envelope,
    Guid StreamId,
    string StreamType,
    long ExpectedVersion,
    Guid? CommandId,
    object StateAfter,
    IReadOnlyList<RecordedEvent> Events,
    IReadOnlyList<PendingDeadline>? Deadlines,
    IReadOnlyList<OutgoingMessage> Messages,
    IReadOnlyList<StreamRows> Rows)
{
    /// <summary>A stream whose table of deadlines is to be set right, without anything having happened.</summary>
    public static PreparedAppend OfDeadlines(
        string tenantId, Guid streamId, string streamType, long version, object state, IReadOnlyList<PendingDeadline> deadlines) =>
        new(new CommandEnvelope(Guid.Empty, tenantId, ""), streamId, streamType, version, null, state, [], deadlines, [], []);
}

/// <summary>Folds new events and asks the stream's definition and read models what follows. Pure but for the identifiers.</summary>
internal sealed class Preparation(EventCatalogue events, StreamCatalogue streams, IIdentifiers identifiers)
{
    public PreparedAppend Prepare(
        StreamDefinition definition,
        Guid streamId,
        CommandEnvelope envelope,
        object state,
        long version,
        IReadOnlyList<object> happened,
        Instant recordedAt,
        bool withMessages = true)
    {
        var recorded = new RecordedEvent[happened.Count];
        var messages = new List<OutgoingMessage>();
        var after = state;
        for (var i = 0; i < happened.Count; i++)
        {
            var e = happened[i];
            recorded[i] = new RecordedEvent(
                identifiers.Next(),
                envelope.TenantId,
                streamId,
                definition.Name,
                version + i + 1,
                events.NameOf(e),
                e,
                new EventMetadata(
                    envelope.Actor,
                    envelope.OnBehalfOf,
                    envelope.CommandId,
                    envelope.CorrelationId,
                    envelope.CausationId,
                    definition.RuleVersionOf(e),
                    recordedAt));
            after = definition.Evolve(after, e);
            if (withMessages)
            {
                messages.AddRange(definition.React(recorded[i], after));
            }
        }

        return new PreparedAppend(
            envelope, streamId, definition.Name, version, envelope.CommandId, after, recorded,
            recorded.Length == 0 ? null : Changed(Derived(definition, state), Derived(definition, after)),
            messages,
            recorded.Length == 0 ? [] : Project(new StreamChange(envelope.TenantId, streamId, definition.Name, after, recorded)));
    }

    /// <summary>The deadlines that follow from a state: each kind and last day once, in a fixed order.</summary>
    public static IReadOnlyList<PendingDeadline> Derived(StreamDefinition definition, object state) =>
    [
        .. definition.Deadlines(state)
            .DistinctBy(deadline => (deadline.Kind, deadline.LastDay))
            .OrderBy(deadline => deadline.LastDay)
            .ThenBy(deadline => deadline.Kind, StringComparer.Ordinal),
    ];

    private static IReadOnlyList<PendingDeadline>? Changed(IReadOnlyList<PendingDeadline> before, IReadOnlyList<PendingDeadline> after) =>
        before.SequenceEqual(after) ? null : after;

    private List<StreamRows> Project(StreamChange change)
    {
        var rows = new List<StreamRows>();
        foreach (var table in streams.Following(change.StreamType))
        {
            var changed = new StreamRows(table, change.TenantId, change.StreamId);
            table.Model.Project(change, changed);
            rows.Add(changed);
        }

        return rows;
    }
}
