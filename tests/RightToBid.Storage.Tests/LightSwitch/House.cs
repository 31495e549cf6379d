using System.Text.Json;
using System.Text.Json.Serialization;

using NodaTime;
using NodaTime.Text;

using RightToBid.Storage.Projections;
using RightToBid.Storage.Streams;

namespace RightToBid.Storage.Tests.LightSwitch;

/// <summary>How the invented domain is given to an engine. Another engine would be opened here.</summary>
internal static class House
{
    public static EventCatalogue Events { get; } = EventCatalogue.Build(
        Json(),
        names => names
            .Event<LampInstalled>("lamp_installed")
            .Event<SwitchedOn>("switched_on")
            .Event<SwitchedOff>("switched_off")
            .Event<LampMoved>("lamp_moved")
            .Event<LampBroke>("lamp_broke")
            .Event<InspectionDayCorrected>("inspection_day_corrected")
            .Event<InspectionFellDue>("inspection_fell_due")
            .Upcast("lamp_fitted", "lamp_installed", old =>
            {
                old["room"] = old["place"]!.DeepClone();
                return old;
            }));

    public static IKernel Open(string connectionString, IClock clock, params IReadOnlyList<ReadModel> models) =>
        PostgresKernel.Open(Settings(connectionString, clock) with { ReadModels = models.Count == 0 ? [new Lamps(), new Switchings()] : models });

    public static KernelSettings Settings(string connectionString, IClock clock) => new()
    {
        ConnectionString = connectionString,
        Events = Events,
        Streams = [Lamp.Definition],
        ReadModels = [new Lamps(), new Switchings()],
        Clock = clock,
        Identifiers = new TimeOrderedIdentifiers(clock),
    };

    private static JsonSerializerOptions Json() =>
        new(JsonSerializerDefaults.Web) { Converters = { new DayConverter() } };

    private sealed class DayConverter : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            LocalDatePattern.Iso.Parse(reader.GetString()!).GetValueOrThrow();

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
    }
}
