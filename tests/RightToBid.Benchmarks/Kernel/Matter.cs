using System.Text.Json;
using System.Text.Json.Serialization;

using NodaTime;
using NodaTime.Text;

using RightToBid.Storage;
using RightToBid.Storage.Deadlines;
using RightToBid.Storage.Outbox;
using RightToBid.Storage.Projections;
using RightToBid.Storage.Streams;

namespace RightToBid.Benchmarks.Kernel;

internal sealed record MatterOpened(string Reference, string Place, LocalDate OpenedOn, LocalDate ReplyBy);

internal sealed record NoteTaken(string Words, LocalDate On, Guid WriterId);

internal sealed record ReplyFellDue(LocalDate LastDay);

internal sealed record Reply(Guid MatterId, long Version);

/// <summary>The invented domain that the kernel is measured with: a matter, notes on it, and a day to reply by.</summary>
internal sealed record Matter(string? Reference, string? Place, int Notes, LocalDate? LastNoteOn, LocalDate? ReplyBy)
{
    public const string StreamType = "matter";

    public static Matter Initial { get; } = new(null, null, 0, null, null);

    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { Converters = { new DayConverter() } };

    public static EventCatalogue Events { get; } = EventCatalogue.Build(Json, names => names
        .Event<MatterOpened>("matter_opened")
        .Event<NoteTaken>("note_taken")
        .Event<ReplyFellDue>("reply_fell_due"));

    private static StreamDefinition<Matter> Definition { get; } = new()
    {
        StreamType = StreamType,
        Initial = Initial,
        EvolveWith = (matter, happened) => matter.Evolve(happened),
        DeadlinesOf = matter => matter.Deadlines(),
        WhenDue = (_, deadline) => [new ReplyFellDue(deadline.LastDay)],
        ReactWith = (happened, _) => happened.Data is NoteTaken
            ? [new OutgoingMessage("reply", $"{happened.StreamId}/{happened.Version}", new Reply(happened.StreamId, happened.Version))]
            : [],
    };

    public static IKernel Open(string connectionString, IClock clock) => PostgresKernel.Open(new KernelSettings
    {
        ConnectionString = connectionString,
        Events = Events,
        Streams = [Definition],
        ReadModels = [new Matters()],
        Clock = clock,
        Identifiers = new TimeOrderedIdentifiers(clock),
    });

    public Matter Evolve(object happened) => happened switch
    {
        MatterOpened opened => this with { Reference = opened.Reference, Place = opened.Place, ReplyBy = opened.ReplyBy },
        NoteTaken note => this with { Notes = Notes + 1, LastNoteOn = note.On, ReplyBy = ReplyBy?.PlusDays(1) },
        ReplyFellDue => this with { ReplyBy = null },
        _ => this,
    };

    public IEnumerable<PendingDeadline> Deadlines() =>
        ReplyBy is { } day ? [new PendingDeadline("reply", day, "Matters Act, s. 1", "rules-2020")] : [];

    private sealed class DayConverter : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            LocalDatePattern.Iso.Parse(reader.GetString()!).GetValueOrThrow();

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
    }
}

/// <summary>One row a matter, with what is filtered by in columns and the rest in one display.</summary>
internal sealed class Matters : ReadModel
{
    public override string Name => "matters";

    public override int Version => 1;

    public override IReadOnlyList<string> StreamTypes => [Matter.StreamType];

    public override IReadOnlyList<Column> Columns =>
        [Column.Text("reference"), Column.Text("place"), Column.Whole("notes"), Column.Day("reply_by"), Column.Json("display")];

    public override IReadOnlyList<string> Indexes => ["create unique index {table}_reference on {table} (tenant_id, reference)"];

    public override void Project(StreamChange change, IRowWriter rows)
    {
        var matter = (Matter)change.StateAfter;
        rows.Put(
            ("reference", matter.Reference), ("place", matter.Place), ("notes", matter.Notes), ("reply_by", matter.ReplyBy), ("display", matter));
    }
}
