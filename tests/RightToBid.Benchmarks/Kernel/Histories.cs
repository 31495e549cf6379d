using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Streams;

namespace RightToBid.Benchmarks.Kernel;

/// <summary>Histories of invented matters, ten events each unless told otherwise.</summary>
internal static class Histories
{
    public const string Tenant = "E07000001";
    public const int EventsEach = 10;

    public static readonly LocalDate OpenedOn = new(2020, 5, 12);

    public static Guid MatterOf(string series, int n) => NamedIdentifier.For(Tenant, $"{series} {n}");

    public static CommandEnvelope By(string command) =>
        new(NamedIdentifier.For(Tenant, command), Tenant, "clerk", CorrelationId: command);

    public static IEnumerable<StreamHistory> Of(string series, int number, LocalDate replyBy, int eventsEach = EventsEach) =>
        Enumerable.Range(0, number).Select(n => new StreamHistory(MatterOf(series, n), Matter.StreamType, EventsOf(series, n, replyBy, eventsEach)));

    public static NoteTaken Note(int n) =>
        new($"Note {n}: the parish council called about the old forge and its yard.", OpenedOn, NamedIdentifier.For(Tenant, "writer"));

    private static List<object> EventsOf(string series, int n, LocalDate replyBy, int eventsEach) =>
    [
        new MatterOpened($"{series}/{n:000000}", "The Old Forge, Mill Lane", OpenedOn, replyBy),
        .. Enumerable.Range(1, eventsEach - 1).Select(Note),
    ];
}
