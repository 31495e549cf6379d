using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Storage.Projections;
using RightToBid.Storage.Streams;
using RightToBid.Web.Dashboards.CaseHistory;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Dashboards.CaseHistory;

public class writing_the_history
{
    [Fact]
    public void an_event_makes_a_row_with_its_legal_day_and_the_day_it_was_recorded()
    {
        var row = Rows(Fox.Notice("Thursday 31 August 2023")).ShouldHaveSingleItem();

        row["reference"].ShouldBe("ACV/2023/0007");
        row["event_name"].ShouldBe("disposal_notice_received");
        row["occurred_on"].ShouldBe(On("Thursday 31 August 2023"));
        row["recorded_on"].ShouldBe(On("Thursday 7 September 2023"));
        row["late_by_days"].ShouldBe(7);
        row["recorded_by"].ShouldBe("an officer");
    }

    [Fact]
    public void however_the_events_are_cut_into_commands_the_rows_are_the_same()
    {
        ICaseEvent[] events =
        [
            Fox.Notice("Friday 1 September 2023"), Fox.Asks("Monday 11 September 2023"), Fox.NoticeCorrected("Thursday 31 August 2023", "Friday 1 September 2023"),
        ];

        var atOnce = Rows(events);
        var oneByOne = events.SelectMany((_, index) => Rows(events, from: index, to: index + 1)).ToList();

        oneByOne.Select(AsText).ShouldBe(atOnce.Select(AsText));
    }

    [Fact]
    public void every_row_has_every_column_and_no_other() =>
        Rows(Fox.Notice("Thursday 31 August 2023"))[0].Keys.Order().ShouldBe(new CaseHistoryTable().Columns.Select(column => column.Name).Order());

    private static string AsText(Dictionary<string, object?> row) => string.Join('|', row.OrderBy(cell => cell.Key).Select(cell => $"{cell.Key}={cell.Value}"));

    private static List<Dictionary<string, object?>> Rows(params ICaseEvent[] events) => Rows(events, 0, events.Length);

    private static List<Dictionary<string, object?>> Rows(ICaseEvent[] events, int from, int to)
    {
        var recordedAt = On("Thursday 7 September 2023").At(new LocalTime(9, 0)).InUtc().ToInstant();
        var state = events[..to].Aggregate(Moratorium.Initial, (before, happened) => before.Evolve(happened));
        var written = new WrittenRows();
        new CaseHistoryTable().Project(
            new StreamChange("E07000081", state.MoratoriumId, Moratorium.StreamType, state, [.. events[from..to].Select((happened, index) => new RecordedEvent(
                Guid.Empty, "E07000081", state.MoratoriumId, Moratorium.StreamType, from + index + 1,
                EventNames.All.Single(known => known.Type == happened.GetType()).Name, happened,
                new EventMetadata("019aa5c0-0000-7000-8000-0000000000aa", null, Guid.Empty, null, null, null, recordedAt)))]),
            written);
        return written.Rows;
    }

    private sealed class WrittenRows : IRowWriter
    {
        public List<Dictionary<string, object?>> Rows { get; } = [];

        public void Put(params ReadOnlySpan<(string Column, object? Value)> values) => Rows.Add(values.ToArray().ToDictionary(cell => cell.Column, cell => cell.Value));

        public void Remove(params ReadOnlySpan<(string Column, object? Value)> rowKey) => throw new NotSupportedException("History is never taken away.");
    }
}
