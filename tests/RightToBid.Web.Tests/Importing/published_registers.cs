using RightToBid.Cases.Listing;
using RightToBid.Web.Importing;
using RightToBid.Web.Importing.Interpreting;
using RightToBid.Web.Importing.Reading;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Importing;

/// <summary>Five registers as their councils published them, with everything that is to be said of every row.</summary>
public class published_registers
{
    [Theory]
    [InlineData("gloucester", 1)]
    [InlineData("south-oxfordshire", 1)]
    [InlineData("dacorum", 1)]
    [InlineData("bath-and-north-east-somerset", 3)]
    [InlineData("stroud", 1)]
    public void are_accounted_for_row_by_row(string council, int entries)
    {
        var rows = Register.Rows(RegisterFile.Open(Register.PathOf(council)));
        rows.Select(row => row.Row.Number).ShouldBe(Enumerable.Range(1, entries + 1));
        rows[0].Kind.ShouldBe(RowKind.Headings);
        rows[0].Headings!.Unrecognised.ShouldBeEmpty();
        rows.Skip(1).ShouldAllBe(row => row.Kind == RowKind.Entry && !row.Interpreted!.IsSetAside);
    }

    [Fact]
    public void gloucester_ends_the_listing_where_the_act_does()
    {
        var row = Register.EntriesOf("gloucester").ShouldHaveSingleItem();
        var entry = row.Entry.ShouldNotBeNull();
        (entry.Name, entry.Address, entry.Nominator).ShouldBe(("Olympus Theatre", "Barton Street", "Olympus Arts"));
        entry.NominationReceived.ShouldBe(FactDay.Published(On("Saturday 19 September 2020")));
        entry.Decided.ShouldBe(FactDay.Published(On("Thursday 5 November 2020")));
        entry.Entered.ShouldNotBeNull().ShouldSatisfyAllConditions(
            entered => entered.On.ShouldBe(On("Thursday 5 November 2020")),
            entered => entered.Source.ShouldBe(FactSource.Assumed));
        entry.Notices.ShouldBeEmpty();
        Register.Compared(row).Select(each => (each.Window, each.Days, each.Differs, each.Sentence)).ShouldBe(
        [
            ("nomination-decision", -9, false, "Decided on 5 November 2020, 47 days after receipt, in time: regulation 7 gives until 14 November 2020."),
            ("listing", 0, false, "The council publishes 4 November 2025; section 87(3) gives the same day, counted from 5 November 2020, which is assumed."),
        ]);
        row.Issues.ShouldHaveSingleItem().Sentence
            .ShouldBe("The day of entry in the list is not published; the day of the decision, 5 November 2020, is taken.");
    }

    [Fact]
    public void south_oxfordshire_lists_for_a_day_too_long()
    {
        var row = Register.EntriesOf("south-oxfordshire").ShouldHaveSingleItem();
        var entry = row.Entry.ShouldNotBeNull();
        (entry.Reference, entry.Name, entry.Address).ShouldBe(("19S03/3", "Acklings Playground", "High Street, Long Wittenham, Abingdon, OX14 4QD"));
        entry.Entered.ShouldBe(FactDay.Published(On("Tuesday 30 April 2019")));
        entry.Removal.ShouldBe(new PublishedRemoval(FactDay.Published(On("Tuesday 30 April 2024")), RemovalReason.Expired, null));
        Register.Compared(row).Select(each => (each.Window, each.Days, each.Differs, each.Sentence)).ShouldBe(
        [
            ("nomination-decision", -16, false, "Decided on 30 April 2019, 40 days after receipt, in time: regulation 7 gives until 16 May 2019."),
            ("listing", 1, true, "The council publishes 30 April 2024; section 87(3) gives 29 April 2024, one day less."),
            ("removal", 0, false, "The five years of section 87(3) ended with 29 April 2024; the council shows the land removed on 30 April 2024, the next day, as it should."),
        ]);
    }

    [Fact]
    public void dacorum_gives_all_three_ends_as_the_act_does()
    {
        var row = Register.EntriesOf("dacorum").ShouldHaveSingleItem();
        var entry = row.Entry.ShouldNotBeNull();
        entry.Reference.ShouldBe("FH/004453");
        var notice = entry.Notices.ShouldHaveSingleItem();
        notice.Received.ShouldBe(FactDay.Published(On("Tuesday 12 May 2020")));
        notice.Requested.ShouldBeNull();
        Register.Compared(row).Select(each => (each.Window, each.PublishedOn, each.LawOn, each.Differs)).ShouldBe(
        [
            ("interim-moratorium", On("Monday 22 June 2020"), On("Monday 22 June 2020"), false),
            ("full-moratorium", On("Wednesday 11 November 2020"), On("Wednesday 11 November 2020"), false),
            ("protected-period", On("Thursday 11 November 2021"), On("Thursday 11 November 2021"), false),
        ]);
    }

    [Fact]
    public void dacorum_does_not_say_when_it_listed_so_the_latest_possible_day_is_taken_and_said()
    {
        var row = Register.EntriesOf("dacorum").ShouldHaveSingleItem();
        var entered = row.Entry!.Entered.ShouldNotBeNull();
        (entered.On, entered.Source).ShouldBe((On("Tuesday 12 May 2020"), FactSource.Assumed));
        row.Issues.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            issue => issue.Level.ShouldBe(IssueLevel.Warning),
            issue => issue.Sentence.ShouldEndWith("the latest it can have been. Correct it when the day is known."));
    }

    [Fact]
    public void bath_and_north_east_somerset_decided_after_56_and_56_and_72_days()
    {
        var rows = Register.EntriesOf("bath-and-north-east-somerset");
        rows.Select(row => row.Entry!.Name).ShouldBe(["Pack Horse Inn", "The Lamb Inn", "The Seven Stars public house"]);
        rows.Select(row => Register.Compared(row).ShouldHaveSingleItem()).Select(each => (each.Days, each.Differs, each.Sentence)).ShouldBe(
        [
            (0, false, "Decided on 4 February 2013, 56 days after receipt, on the last day that regulation 7 gives."),
            (0, false, "Decided on 26 September 2014, 56 days after receipt, on the last day that regulation 7 gives."),
            (16, true, "Decided on 14 January 2016, 72 days after receipt, 16 days after the last day that regulation 7 gives, 29 December 2015."),
        ]);
        rows.ShouldAllBe(row => row.Entry!.Entered!.Source == FactSource.Assumed && row.Entry.Entered.On == row.Entry.InclusionNoticeGivenOn);
    }

    [Fact]
    public void stroud_leaves_one_day_on_which_the_notice_can_have_come()
    {
        var row = Register.EntriesOf("stroud").ShouldHaveSingleItem();
        var notice = row.Entry.ShouldNotBeNull().Notices.ShouldHaveSingleItem();
        notice.Received.ShouldNotBeNull().ShouldSatisfyAllConditions(
            received => received.On.ShouldBe(On("Thursday 2 April 2020")),
            received => received.Source.ShouldBe(FactSource.Derived));
        row.Issues[0].Sentence.ShouldBe("The day on which the council received the owner's notice is not published. "
            + "2 April 2020 is the only day of receipt that fits all 3 published ends.");
        Register.Compared(row).ShouldAllBe(each => each.Days == 0);
    }

    [Theory]
    [InlineData("gloucester")]
    [InlineData("south-oxfordshire")]
    [InlineData("dacorum")]
    [InlineData("bath-and-north-east-somerset")]
    [InlineData("stroud")]
    public void lose_no_cell(string council)
    {
        foreach (var row in Register.Rows(RegisterFile.Open(Register.PathOf(council))).Where(row => row.Kind == RowKind.Entry))
        {
            row.Interpreted!.Kept.Select(cell => cell.Text).ShouldBe(row.Row.Cells.Where(cell => !cell.IsEmpty).Select(cell => cell.Text));
        }
    }
}
