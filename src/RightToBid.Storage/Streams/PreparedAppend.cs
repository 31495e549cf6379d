using NodaTime;

using RightToBid.Storage.Chains;
using RightToBid.Storage.Deadlines;
using RightToBid.Storage.Outbox;
using RightToBid.Storage.Projections;

namespace RightToBid.Storage.Streams;

/// <summary>An event in the form in which it is stored: both in JSON, the chain among the headers.</summary>
internal sealed record WrittenEvent(RecordedEvent Event, byte[] Data, byte[] Headers);

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
    IReadOnlyList<WrittenEvent> Written,
    IReadOnlyList<PendingDeadline>? Deadlines,
    IReadOnlyList<OutgoingMessage> Messages,
    IReadOnlyList<StreamRows> Rows)
{
    public IReadOnlyList<RecordedEvent> Events { get; } = [.. Written.Select(one => one.Event)];

    /// <summary>The chain of the last event; null where nothing happened.</summary>
    public string? Chain => Written is [.., var last] ? last.Event.Chain : null;

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
        string? chain,
        IReadOnlyList<object> happened,
        Instant recordedAt,
        bool withMessages = true)
    {
        var (written, scratch) = (new WrittenEvent[happened.Count], new Utf8Text());
        var messages = new List<OutgoingMessage>();
        var after = state;
        for (var i = 0; i < happened.Count; i++)
        {
            var e = happened[i];
            var recorded = new RecordedEvent(
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
                    recordedAt,
                    envelope.Token));
            written[i] = Chained(recorded, chain, scratch);
            chain = written[i].Event.Chain;
            after = definition.Evolve(after, e);
            if (withMessages)
            {
                messages.AddRange(definition.React(written[i].Event, after));
            }
        }

        var append = new PreparedAppend(
            envelope, streamId, definition.Name, version, envelope.CommandId, after, written,
            written.Length == 0 ? null : Changed(Derived(definition, state), Derived(definition, after)),
            messages,
            []);
        return written.Length == 0
            ? append
            : append with { Rows = Project(new StreamChange(envelope.TenantId, streamId, definition.Name, after, append.Events)) };
    }

    /// <summary>The deadlines that follow from a state: each kind and last day once, in a fixed order.</summary>
    public static IReadOnlyList<PendingDeadline> Derived(StreamDefinition definition, object state) =>
    [
        .. definition.Deadlines(state)
            .DistinctBy(deadline => (deadline.Kind, deadline.LastDay))
            .OrderBy(deadline => deadline.LastDay)
            .ThenBy(deadline => deadline.Kind, StringComparer.Ordinal),
    ];

    private WrittenEvent Chained(RecordedEvent recorded, string? before, Utf8Text scratch)
    {
        var (data, metadata) = (events.Write(recorded.Data), recorded.Metadata);
        var headers = new Headers(metadata.CommandId, metadata.OnBehalfOf, metadata.RuleVersion, Chain: null, metadata.Token);
        var chain = new Link(
            metadata.Actor,
            metadata.CausationId,
            metadata.CorrelationId,
            data,
            recorded.EventId,
            headers.Write(),
            recorded.Name,
            metadata.RecordedAt.ToDateTimeUtc(),
            recorded.StreamId,
            recorded.StreamType,
            recorded.TenantId,
            recorded.Version).Chain(before, scratch);
        return new WrittenEvent(recorded with { Chain = chain }, data, (headers with { Chain = chain }).Write());
    }

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
