using RightToBid.Web.Importing;
using RightToBid.Web.Importing.Interpreting;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Importing;

public class reading_a_workbook
{
    private static readonly object?[] Headings = ["Reference", "Asset", "Address", "Nominated by", "Nomination received", "Decision date", "Date of listing"];

    private static readonly object?[] Fox =
    [
        12, "The Fox Inn", "High Street\nFoxton", "Foxton Parish Council",
        On("Thursday 2 April 2020"), On("Tuesday 12 May 2020"), "3rd June 2020",
    ];

    [Fact]
    public void gives_what_the_same_register_gives_as_text()
    {
        var typed = Register.Entries(Register.Of(Workbook.Of(("Register", [Headings, Fox])), "register.xlsx")).ShouldHaveSingleItem().Entry.ShouldNotBeNull();
        var written = Register.Only(
            "Reference,Asset,Address,Nominated by,Nomination received,Decision date,Date of listing",
            "12,The Fox Inn,\"High Street\nFoxton\",Foxton Parish Council,02/04/2020,12 May 2020,3rd June 2020").Entry.ShouldNotBeNull();
        (typed with { Dates = [] }).ShouldBe(written with { Dates = [], Notices = typed.Notices });
        typed.Entered.ShouldBe(FactDay.Published(On("Wednesday 3 June 2020")));
    }

    [Fact]
    public void numbers_rows_over_gaps_and_titles()
    {
        var rows = Register.Rows(Register.Of(Workbook.Of(("Register", [["Foxton District Council"], [], Headings, Fox, [], Fox])), "register.xlsx"));
        rows.Where(row => row.Kind == RowKind.Entry).Select(row => row.Row.Number).ShouldBe([4, 6]);
    }

    [Fact]
    public void goes_through_every_sheet_and_knows_the_unsuccessful_one_by_its_name()
    {
        var rows = Register.Rows(Register.Of(
            Workbook.Of(("Listed", [Headings, Fox]), ("Notes", [["Ask the clerk"]]), ("Unsuccessful", [Headings[..6], Fox[..6]])), "register.xlsx"));
        rows.Select(row => (row.Row.Sheet, row.Kind, row.Interpreted?.Entry?.Outcome)).ShouldBe(
        [
            ("Listed", RowKind.Headings, null), ("Listed", RowKind.Entry, EntryOutcome.Listed),
            ("Notes", RowKind.AboveHeadings, null),
            ("Unsuccessful", RowKind.Headings, null), ("Unsuccessful", RowKind.Entry, EntryOutcome.Unsuccessful),
        ]);
    }
}
