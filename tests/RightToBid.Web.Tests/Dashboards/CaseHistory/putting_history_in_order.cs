using RightToBid.Cases.Disposing;
using RightToBid.Web.Dashboards.CaseHistory;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Dashboards.CaseHistory;

public class putting_history_in_order
{
    [Fact]
    public void the_newest_day_comes_first_whenever_it_was_recorded()
    {
        var lines = HistoryLine.Of(CaseOf.Events(
            Fox.Listed("Monday 3 April 2023").RecordedOn("Monday 3 April 2023"),
            Fox.Notice("Thursday 31 August 2023").RecordedOn("Friday 1 September 2023"),
            Fox.Asks("Wednesday 11 October 2023").RecordedOn("Wednesday 18 October 2023"),
            new InterimMoratoriumEnded(On("Wednesday 11 October 2023")).RecordedOn("Thursday 12 October 2023")));

        lines.Select(line => line.Event).ShouldBe(["bidder_registered", "interim_moratorium_ended", "disposal_notice_received", "land_entered_in_list"]);
    }

    [Fact]
    public void a_fact_recorded_late_says_by_how_much() =>
        Line("bidder_registered", Fox.Notice("Thursday 31 August 2023").RecordedOn("Thursday 31 August 2023"), Fox.Asks("Wednesday 11 October 2023").RecordedOn("Wednesday 18 October 2023"))
            .Notes.ShouldBe(["recorded 7 days later, on 18 October 2023"]);

    [Fact]
    public void a_fact_recorded_on_its_day_says_nothing_of_it() =>
        Line("disposal_notice_received", Fox.Notice("Thursday 31 August 2023").RecordedOn("Thursday 31 August 2023")).Notes.ShouldBeEmpty();

    [Fact]
    public void a_window_announced_on_the_morning_after_its_last_day_is_not_late() =>
        Line(
            "interim_moratorium_ended",
            Fox.Notice("Thursday 31 August 2023").RecordedOn("Thursday 31 August 2023"),
            new InterimMoratoriumEnded(On("Wednesday 11 October 2023")).RecordedOn("Thursday 12 October 2023")).Notes.ShouldBeEmpty();

    [Fact]
    public void a_corrected_day_is_the_day_shown_with_what_it_was_and_why()
    {
        var line = Line("disposal_notice_received", CorrectedNotice);

        line.On.ShouldBe(On("Thursday 31 August 2023"));
        line.Sentence.ShouldBe("The council received the owner's notice of a wish to sell on Thursday 31 August 2023.");
        line.Notes.ShouldBe(
            ["recorded 3 days later, on 4 September 2023", "corrected on 20 October 2023 from Friday 1 September 2023, because: the post room's stamp was misread."]);
    }

    [Fact]
    public void the_correction_itself_stands_on_the_day_it_was_made()
    {
        var line = Line("disposal_notice_receipt_day_corrected", CorrectedNotice);

        line.On.ShouldBe(On("Friday 20 October 2023"));
        line.IsCorrection.ShouldBeTrue();
    }

    [Fact]
    public void an_end_announced_before_the_correction_is_said_to_be_superseded()
    {
        var line = Line("interim_moratorium_ended", CorrectedNotice);

        line.IsSuperseded.ShouldBeTrue();
        line.Notes[^1].ShouldStartWith("superseded");
    }

    [Fact]
    public void the_end_announced_again_after_it_stands() =>
        HistoryLine.Of(CaseOf.Events(
            [.. CorrectedNotice, new InterimMoratoriumEnded(On("Wednesday 11 October 2023")).RecordedOn("Friday 20 October 2023")]))
            .Where(line => line.Event == "interim_moratorium_ended").Select(line => line.IsSuperseded).ShouldBe([true, false], ignoreOrder: true);

    private static (Cases.ICaseEvent, NodaTime.LocalDate)[] CorrectedNotice =>
    [
        Fox.Notice("Friday 1 September 2023").RecordedOn("Monday 4 September 2023"),
        new InterimMoratoriumEnded(On("Thursday 12 October 2023")).RecordedOn("Friday 13 October 2023"),
        Fox.NoticeCorrected("Thursday 31 August 2023", "Friday 1 September 2023").RecordedOn("Friday 20 October 2023"),
    ];

    private static HistoryLine Line(string name, params IReadOnlyList<(Cases.ICaseEvent, NodaTime.LocalDate)> events) =>
        HistoryLine.Of(CaseOf.Events(events)).Single(line => line.Event == name);
}
