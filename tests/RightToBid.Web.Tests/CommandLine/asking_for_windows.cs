using System.Text.Json;

namespace RightToBid.Web.Tests.CommandLine;

public sealed class asking_for_windows : IDisposable
{
    private const string England = "england-right-to-bid-2011";

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task gives_a_notice_its_four_windows_with_their_sections()
    {
        var asked = await Asked.For("windows", "--regime", England, "--fact", "disposal-notice-received=2020-05-12", "--json");

        asked.ExitCode.ShouldBe(0);
        asked.Complaint.ShouldBeEmpty();
        using var answer = JsonDocument.Parse(asked.Answer);
        answer.RootElement.GetProperty("regime").GetString().ShouldBe(England);
        answer.RootElement.GetProperty("standing").GetString()!.ShouldContain("not yet reviewed by a lawyer");
        answer.RootElement.GetProperty("windows").EnumerateArray()
            .Select(window => (Text(window, "window"), Text(window, "firstDay"), Text(window, "lastDay"), Text(window, "basis")))
            .ShouldBe(
            [
                ("interim-moratorium", "2020-05-12", "2020-06-22", "Localism Act 2011, s. 95(6)"),
                ("full-moratorium", "2020-05-12", "2020-11-11", "Localism Act 2011, s. 95(6)"),
                ("protected-period", "2020-05-12", "2021-11-11", "Localism Act 2011, s. 95(6)"),
                ("sale-to-group", "2020-05-12", "2021-11-11", "Assets of Community Value (England) Regulations 2012, reg. 13(1)"),
            ]);
        answer.RootElement.GetProperty("windows")[0].EnumerateObject().Select(member => member.Name).ShouldBe(
            ["window", "name", "fact", "factOn", "firstDay", "lastDay", "basis", "counting", "caution", "version"]);
    }

    [Fact]
    public async Task tells_a_person_when_and_why()
    {
        var asked = await Asked.For("windows", "--regime", England, "--fact", "review-decision-sent=2024-03-01");

        asked.ExitCode.ShouldBe(0);
        asked.Answer.ShouldContain("Review appeal: Saturday 2 March 2024 to the end of Tuesday 2 April 2024");
        asked.Answer.ShouldContain("17:00 is late");
        asked.Answer.ShouldContain("not yet reviewed by a lawyer");
    }

    [Fact]
    public async Task takes_several_facts()
    {
        var asked = await Asked.For("windows", "--regime", England, "--fact", "list-entry=2024-02-29", "--fact", "nomination-received=2024-01-08");

        asked.Answer.ShouldContain("Listing: Thursday 29 February 2024 to the end of Wednesday 28 February 2029");
        asked.Answer.ShouldContain("Nomination decision: Tuesday 9 January 2024 to the end of Monday 4 March 2024");
    }

    [Theory]
    [InlineData("list-entry=2023-02-29", "\"2023-02-29\" is not a day. Write a real date, year first, like 2024-02-29.")]
    [InlineData("list-entry=29/02/2024", "\"29/02/2024\" is not a day. Write a real date, year first, like 2024-02-29.")]
    [InlineData("list-entry", "\"list-entry\" is not a fact with its day. Write it like disposal-notice-received=2020-05-12.")]
    [InlineData("list-entry=2012-09-20", "england-right-to-bid-2011 is encoded for 2012-09-21 to 2042-12-31, not for 2012-09-20.")]
    [InlineData("list-entry=2043-01-01", "england-right-to-bid-2011 is encoded for 2012-09-21 to 2042-12-31, not for 2043-01-01.")]
    [InlineData("review-decision-sent=2030-01-01", "Bank holidays have been loaded for 2012 to 2028, not for 2030.")]
    public async Task refuses_a_fact_that_cannot_be_used(string fact, string complaint) =>
        (await Asked.For("windows", "--regime", England, "--fact", fact)).ShouldBeRefused(complaint);

    [Fact]
    public async Task names_the_facts_there_are() =>
        (await Asked.For("windows", "--regime", England, "--fact", "listed=2024-02-29")).Complaint.ShouldContain("list-entry");

    [Fact]
    public async Task names_the_regimes_there_are() =>
        (await Asked.For("windows", "--regime", "england", "--fact", "list-entry=2024-02-29")).Complaint.ShouldContain(England);

    [Fact]
    public async Task needs_a_regime() => (await Asked.For("windows", "--fact", "list-entry=2024-02-29")).ExitCode.ShouldBe(2);

    [Fact]
    public async Task needs_something_to_answer() => (await Asked.For("windows", "--regime", England))
        .ShouldBeRefused("Say what happened and when: --fact disposal-notice-received=2020-05-12");

    [Fact]
    public async Task does_not_know_other_options() =>
        (await Asked.For("windows", "--regime", England, "--facts", "list-entry=2024-02-29")).ExitCode.ShouldBe(2);

    [Fact]
    public async Task in_bulk_adds_the_windows_to_each_row()
    {
        var rows = folder.With("in.csv", "fact,date,ours", "disposal-notice-received,2020-05-12,\"Fox, The\"", "", "nomination-received,2024-01-08,Hall");

        var asked = await Asked.For("windows", "--regime", England, "--csv", rows, "--out", folder.PathOf("out.csv"));

        (asked.ExitCode, asked.Complaint).ShouldBe((0, ""));
        folder.Lines("out.csv").ShouldBe(
        [
            "fact,date,ours,window,first_day,last_day,basis,caution",
            "disposal-notice-received,2020-05-12,\"Fox, The\",interim-moratorium,2020-05-12,2020-06-22,\"Localism Act 2011, s. 95(6)\"," +
                "The notice serves the owner who gave it alone: a new owner must give a new one (A9).",
            "disposal-notice-received,2020-05-12,\"Fox, The\",full-moratorium,2020-05-12,2020-11-11,\"Localism Act 2011, s. 95(6)\",",
            "disposal-notice-received,2020-05-12,\"Fox, The\",protected-period,2020-05-12,2021-11-11,\"Localism Act 2011, s. 95(6)\",",
            "disposal-notice-received,2020-05-12,\"Fox, The\",sale-to-group,2020-05-12,2021-11-11," +
                "\"Assets of Community Value (England) Regulations 2012, reg. 13(1)\",",
            "nomination-received,2024-01-08,Hall,nomination-decision,2024-01-09,2024-03-04," +
                "\"Assets of Community Value (England) Regulations 2012, reg. 7\",",
        ]);
        folder.Files.ShouldBe(["in.csv", "out.csv"]);
    }

    [Theory]
    [InlineData("list-entry,2024-02-30", "Line 3: \"2024-02-30\" is not a day. Write a real date, year first, like 2024-02-29. Nothing was written.")]
    [InlineData("list-entry,\"2024-02-29", "Line 3: a quotation mark is out of place or never closed. Nothing was written.")]
    [InlineData("list-entry", "Line 3: there are 1 cells where the heading has 2. Nothing was written.")]
    public async Task in_bulk_stops_at_a_bad_line_and_leaves_nothing(string line, string complaint)
    {
        var rows = folder.With("in.csv", "fact,date", "list-entry,2024-02-29", line);

        (await Asked.For("windows", "--regime", England, "--csv", rows, "--out", folder.PathOf("out.csv"))).ShouldBeRefused(complaint);

        folder.Files.ShouldBe(["in.csv"]);
    }

    [Fact]
    public async Task in_bulk_leaves_an_earlier_answer_as_it_was()
    {
        var rows = folder.With("in.csv", "fact,date", "listed,2024-02-29");
        folder.With("out.csv", "an earlier answer");

        (await Asked.For("windows", "--regime", England, "--csv", rows, "--out", folder.PathOf("out.csv"))).ExitCode.ShouldBe(2);

        folder.Lines("out.csv").ShouldBe(["an earlier answer"]);
    }

    [Fact]
    public async Task in_bulk_needs_its_two_columns() =>
        (await Asked.For("windows", "--regime", England, "--csv", folder.With("in.csv", "fact,day"), "--out", folder.PathOf("out.csv")))
            .ShouldBeRefused("Line 1: there is no column \"date\". The first line must name the columns fact and date. Nothing was written.");

    [Fact]
    public async Task in_bulk_needs_a_file_and_a_place_to_write()
    {
        (await Asked.For("windows", "--regime", England, "--csv", folder.PathOf("none.csv"), "--out", folder.PathOf("out.csv")))
            .Complaint.ShouldStartWith("There is no file");
        (await Asked.For("windows", "--regime", England, "--csv", folder.With("in.csv", "fact,date")))
            .ShouldBeRefused("--csv and --out go together: the file to read, and the file to write.");
        (await Asked.For("windows", "--regime", England, "--csv", folder.PathOf("in.csv"), "--out", folder.PathOf("none/out.csv")))
            .Complaint.ShouldStartWith("There is no folder to write");
    }

    private static string Text(JsonElement window, string member) => window.GetProperty(member).GetString()!;
}
