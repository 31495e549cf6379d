using System.Text;

using RightToBid.Web.Importing;
using RightToBid.Web.Importing.Reading;

namespace RightToBid.Web.Tests.Importing;

public class reading_a_file
{
    private const string Small = "Asset,Nominated by,Nomination received,Date of listing\nThe Fox Inn,Foxton Parish Council,12/05/2020,03/06/2020\n";

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    [InlineData("|")]
    public void finds_the_separator(string separator) => Register.Entries(Register.Of(Small.Replace(",", separator, StringComparison.Ordinal)))
        .ShouldHaveSingleItem().Entry.ShouldNotBeNull().Nominator.ShouldBe("Foxton Parish Council");

    [Fact]
    public void heeds_the_separator_that_excel_writes_on_a_first_line() =>
        Register.Entries(Register.Of("sep=;\n" + Small.Replace(',', ';'))).ShouldHaveSingleItem().Number.ShouldBe(2);

    [Fact]
    public void reads_utf_8_with_or_without_its_mark()
    {
        foreach (var encoding in (Encoding[])[new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            using var file = Register.Of([.. encoding.GetPreamble(), .. encoding.GetBytes(Small.Replace("Fox", "Café", StringComparison.Ordinal))], "register.csv");
            Register.Entries(file).ShouldHaveSingleItem().Entry!.Name.ShouldBe("The Café Inn");
        }
    }

    [Fact]
    public void falls_back_to_windows_1252_and_says_so()
    {
        using var file = Register.Of([.. Encoding.ASCII.GetBytes(Small.Replace("Fox", "Caf#", StringComparison.Ordinal)).Select(one => one == '#' ? (byte)0xE9 : one)], "register.csv");
        file.Note.ShouldNotBeNull().ShouldContain("Windows-1252");
        Register.Entries(file).ShouldHaveSingleItem().Entry!.Name.ShouldBe("The Café Inn");
    }

    [Fact]
    public void numbers_rows_as_a_spreadsheet_does_whatever_lines_their_cells_have()
    {
        var rows = Register.Rows(Register.Of(
            "Assets of community value\nPublished 1 May 2024\n\nAsset name and address,Date of listing\n\"The Fox Inn\nHigh Street\",03/06/2020\n\n\"The Crown, Foxton\",04/06/2020\n"));
        rows.Select(row => (row.Row.Number, row.Kind)).ShouldBe(
        [
            (1, RowKind.AboveHeadings), (2, RowKind.AboveHeadings), (3, RowKind.Blank), (4, RowKind.Headings),
            (5, RowKind.Entry), (6, RowKind.Blank), (7, RowKind.Entry),
        ]);
        rows[4].Interpreted!.Entry!.Address.ShouldBe("High Street");
    }

    [Fact]
    public void keeps_quotation_marks_inside_a_cell() =>
        Register.Only("Asset,Date of listing", "\"The \"\"Old\"\" Fox\",03/06/2020").Entry!.Name.ShouldBe("The \"Old\" Fox");

    [Fact]
    public void sets_aside_a_row_whose_quotation_mark_never_closes()
    {
        var row = Register.Entries(Register.Of("Asset,Date of listing\n\"The Fox Inn,03/06/2020\nThe Crown,04/06/2020\n")).ShouldHaveSingleItem();
        row.IsSetAside.ShouldBeTrue();
        row.Issues[0].Sentence.ShouldStartWith("A quotation mark is opened in this row and not closed");
    }

    [Fact]
    public void passes_over_headings_that_are_printed_again() => Register.Rows(Register.Of($"{Small}{Small}")).Select(row => row.Kind)
        .ShouldBe([RowKind.Headings, RowKind.Entry, RowKind.Headings, RowKind.Entry]);

    [Theory]
    [InlineData("", "register.csv is empty.")]
    [InlineData("%PDF-1.7 nothing", "register.csv is a PDF document, not a spreadsheet. Give a CSV, XLSX, XLS or XLSB file.")]
    [InlineData("<html><table><tr><td>Asset</td></tr></table>", "register.csv is a web page, not a spreadsheet. Give a CSV, XLSX, XLS or XLSB file.")]
    [InlineData("a\0b\0c", "register.csv is not text, not a spreadsheet. Give a CSV, XLSX, XLS or XLSB file.")]
    [InlineData("PK\u0003\u0004 a zip of something else", "register.csv is not an Excel workbook that can be read, or it is damaged.")]
    public void refuses_what_is_no_register(string content, string message) =>
        Should.Throw<UnusableInputException>(() => Register.Rows(Register.Of(content))).Message.ShouldBe(message);

    [Fact]
    public void refuses_a_workbook_that_is_junk() =>
        Should.Throw<UnusableInputException>(() => Register.Rows(Register.Of([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 1, 2, 3], "register.xls")))
            .Message.ShouldBe("register.xls is not an Excel workbook that can be read, or it is damaged.");

    [Fact]
    public void says_what_it_found_where_no_headings_are_known() =>
        Should.Throw<UnusableInputException>(() => Register.Rows(Register.Of("Datum,Pfarrei\n1.1.2020,Foxton\n"))).Message
            .ShouldBe("register.csv has no row of headings that names the asset and something about it. Found: Datum | Pfarrei; 1.1.2020 | Foxton. A mapping can say what its headings mean.");

    [Fact]
    public void says_that_a_file_is_not_there() =>
        Should.Throw<UnusableInputException>(() => RegisterFile.Open("nowhere/register.csv")).Message.ShouldBe("There is no file nowhere/register.csv.");

    [Fact]
    public void accepts_a_register_of_headings_alone() =>
        Register.Rows(Register.Of("Asset,Nominated by\n")).ShouldHaveSingleItem().Kind.ShouldBe(RowKind.Headings);
}
