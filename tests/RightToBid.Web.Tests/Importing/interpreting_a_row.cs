using RightToBid.Cases.Listing;
using RightToBid.Web.Importing.Interpreting;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Importing;

public class interpreting_a_row
{
    private const string Listed = "Reference,Asset,Nominated by,Nomination received,Decision,Decision date,Date of listing,Expiry date";

    [Fact]
    public void a_row_with_everything_becomes_an_entry()
    {
        var row = Register.Only(Listed, "12,The Fox Inn,Foxton Parish Council,02/04/2020,Listed,12/05/2020,03/06/2020,02/06/2025");
        row.Issues.ShouldBeEmpty();
        row.Entry.ShouldNotBeNull().ShouldSatisfyAllConditions(
            entry => entry.Outcome.ShouldBe(EntryOutcome.Listed),
            entry => entry.Decided.ShouldBe(FactDay.Published(On("Tuesday 12 May 2020"))),
            entry => entry.Entered.ShouldBe(FactDay.Published(On("Wednesday 3 June 2020"))));
        Register.Compared(row).Single(each => each.Window == "listing").Differs.ShouldBeFalse();
    }

    [Theory]
    [InlineData("12,,Foxton Parish Council,02/04/2020,Listed,12/05/2020,03/06/2020,", "The row names no asset.")]
    [InlineData("12,The Fox Inn,,31/02/2020,Listed,12/05/2020,03/06/2020,", "31/02/2020 is not a day in the calendar.")]
    [InlineData("12,The Fox Inn,,04/13/2020,Listed,12/05/2020,03/06/2020,", "04/13/2020 has no month 13: dates are read with the day first.")]
    [InlineData("12,The Fox Inn,,02/04/2020,Listed,12/05/2020,03/06/2027,", "3 June 2027 has not come yet, so it cannot have happened.")]
    [InlineData("12,The Fox Inn,,02/04/2020,Listed,01/04/2020,03/06/2020,", "The land would have been decided on 1 April 2020, before the nomination was received on 2 April 2020: the two days may have been swapped.")]
    [InlineData("12,The Fox Inn,,02/04/2010,Listed,12/05/2010,03/06/2010,", "2 April 2010 is outside the law that is encoded,")]
    [InlineData("12,The Fox Inn,,02/04/2020,Perhaps,12/05/2020,,", "\"Perhaps\" does not say whether the nomination was accepted.")]
    [InlineData("12,The Fox Inn,,02/04/2020,,12/05/2020,,", "A day of decision is given, and nothing says what was decided.")]
    [InlineData("12,The Fox Inn,,,Rejected,12/05/2020,,", "The row does not say on which day the nomination was received, and nothing else in it does.")]
    [InlineData("12,The Fox Inn,,,Listed,,,02/06/2025", "The row does not say when the land was listed, and nothing in it shows a day by which it was.")]
    public void a_row_without_enough_is_set_aside_with_the_reason(string cells, string reason)
    {
        var row = Register.Only(Listed, cells);
        row.IsSetAside.ShouldBeTrue();
        row.Issues.Where(issue => issue.Level == IssueLevel.Error).ShouldContain(issue => issue.Sentence.StartsWith(reason, StringComparison.Ordinal));
        row.Kept.Select(cell => cell.Text).ShouldBe(cells.Split(',').Where(cell => cell.Length > 0));
    }

    [Theory]
    [InlineData("Listed", EntryOutcome.Listed)]
    [InlineData("Accepted", EntryOutcome.Listed)]
    [InlineData("Not listed", EntryOutcome.Unsuccessful)]
    [InlineData("Unsuccessful", EntryOutcome.Unsuccessful)]
    [InlineData("Nomination rejected", EntryOutcome.Unsuccessful)]
    [InlineData("Withdrawn by nominator", EntryOutcome.Withdrawn)]
    [InlineData("Under consideration", EntryOutcome.Undecided)]
    public void a_decision_is_understood_in_its_usual_words(string decision, EntryOutcome outcome) =>
        Register.Only("Asset,Nomination received,Decision,Decision date", $"The Fox Inn,02/04/2020,{decision},12/05/2020").Entry.ShouldNotBeNull().Outcome.ShouldBe(outcome);

    [Fact]
    public void a_nomination_without_a_decision_is_still_to_be_decided() =>
        Register.Only("Asset,Nomination received,Decision", "The Fox Inn,02/11/2026,").Entry.ShouldNotBeNull().Outcome.ShouldBe(EntryOutcome.Undecided);

    [Fact]
    public void a_file_that_never_says_what_was_decided_makes_no_undecided_nominations() =>
        Register.Only("Asset,Nomination received", "The Fox Inn,02/04/2020").Issues.ShouldHaveSingleItem().Sentence
            .ShouldBe("Nothing in the row says whether the land was listed.");

    [Theory]
    [InlineData("2020-05", "\"2020-05\" names no day. It is kept as published, and no window can run from it.")]
    [InlineData("12/05/2020 and 13/05/2020", "\"12/05/2020 and 13/05/2020\" gives 2 days, so none was taken. It is kept as published.")]
    [InlineData("see minutes", "\"see minutes\" was not read as a date. It is kept as published.")]
    public void a_date_that_is_no_day_starts_nothing_and_the_row_still_goes_in(string received, string sentence)
    {
        var row = Register.Only("Asset,Nomination received,Date of listing", $"The Fox Inn,{received},03/06/2020");
        row.Entry.ShouldNotBeNull().NominationReceived.ShouldBeNull();
        row.Issues.ShouldHaveSingleItem().ShouldBe(new RowIssue(IssueLevel.Warning, "Nomination received", sentence));
    }

    [Theory]
    [InlineData("03/06/2023", "Sold to a developer", RemovalReason.RelevantDisposal)]
    [InlineData("03/06/2023", "Reversed on review", RemovalReason.ReviewReversed)]
    [InlineData("03/06/2023", "Tribunal allowed the appeal", RemovalReason.AppealAllowed)]
    [InlineData("03/06/2023", "No longer of community value", RemovalReason.NoLongerOfCommunityValue)]
    [InlineData("03/06/2023", "", null)]
    [InlineData("03/06/2025", "", RemovalReason.Expired)]
    public void a_removal_has_the_reason_that_is_given_or_the_five_years(string removed, string why, RemovalReason? reason) =>
        Register.Only("Asset,Date of listing,Date removed,Reason for removal", $"The Fox Inn,03/06/2020,{removed},{why}").Entry.ShouldNotBeNull()
            .Removal.ShouldNotBeNull().Reason.ShouldBe(reason);

    [Fact]
    public void two_columns_that_mean_the_same_and_disagree_are_pointed_out() =>
        Register.Only("Asset,Date of listing,Date listed", "The Fox Inn,03/06/2020,04/06/2020").Issues.ShouldHaveSingleItem().Sentence
            .ShouldBe("It says something else than \"Date of listing\", which means the same; \"Date of listing\" was taken.");

    [Fact]
    public void a_cell_without_a_heading_is_kept_under_its_column() =>
        Register.Only("Asset,Date of listing", "The Fox Inn,03/06/2020,,told by telephone").Kept[^1].ShouldBe(new KeptCell("(column D)", "told by telephone"));
}
