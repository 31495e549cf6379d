using System.Text.Json;

namespace RightToBid.Web.Tests.CommandLine;

public sealed class asking_whether_an_owner_may_dispose : IDisposable
{
    private const string Held =
        """{"id": "MOR-19", "listEntry": {"enteredOn": "2023-01-09"}, "notices": [{"owner": "A", "receivedOn": "2023-08-31"}], "disposal": {"by": "A", "byIsOwner": true, "to": "anyone", "bindingOn": "2023-10-11", "estate": "freehold", "vacantPossession": true, "shareSale": false}}""";

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task answers_with_the_branch_and_its_provision()
    {
        var asked = await Asked.For("may-dispose", "--case", folder.With("case.json", Held), "--json");

        (asked.ExitCode, asked.Complaint).ShouldBe((0, ""));
        using var answer = JsonDocument.Parse(asked.Answer);
        answer.RootElement.EnumerateObject().Select(member => member.Name).ShouldBe(["id", "allowed", "branch", "basis", "explanation", "caution"]);
        answer.RootElement.GetProperty("id").GetString().ShouldBe("MOR-19");
        answer.RootElement.GetProperty("allowed").GetBoolean().ShouldBeFalse();
        answer.RootElement.GetProperty("branch").GetString().ShouldBe("INTERIM_MORATORIUM");
        answer.RootElement.GetProperty("basis").GetString().ShouldBe("Localism Act 2011, s. 95(3)(a)");
        answer.RootElement.GetProperty("explanation").GetString()!.ShouldContain("Wednesday 11 October 2023");
    }

    [Fact]
    public async Task tells_a_person()
    {
        var asked = await Asked.For("may-dispose", "--case", folder.With("case.json", Held.Replace("2023-10-11", "2023-10-12", StringComparison.Ordinal)));

        asked.Answer.ShouldStartWith("Allowed: CONDITIONS_MET (Localism Act 2011, s. 95(1))");
        asked.Answer.ShouldContain("not yet reviewed by a lawyer");
    }

    [Theory]
    [InlineData("parish-council", "REG_13_1")]
    [InlineData("charity", "REG_13_1")]
    [InlineData("company-limited-by-guarantee", "REG_13_1")]
    [InlineData("registered-society", "REG_13_1")]
    [InlineData("community-interest-company", "REG_13_1")]
    [InlineData("unincorporated-body", "INTERIM_MORATORIUM")]
    [InlineData("neighbourhood-forum", "INTERIM_MORATORIUM")]
    [InlineData("other", "INTERIM_MORATORIUM")]
    [InlineData("anyone", "INTERIM_MORATORIUM")]
    public async Task knows_every_buyer(string to, string branch) =>
        (await Asked.For("may-dispose", "--json", "--case", folder.With("case.json", Held.Replace("anyone", to, StringComparison.Ordinal))))
            .Answer.ShouldContain($"\"branch\":\"{branch}\"");

    [Theory]
    [InlineData("the field", "CONDITIONS_MET")]
    [InlineData("the pub", "NO_NOTICE")]
    public async Task counts_only_the_notices_for_the_part_that_is_sold(string part, string branch)
    {
        var ofField = Held.Replace("\"receivedOn\": \"2023-08-31\"", "\"receivedOn\": \"2023-08-31\", \"parcels\": [\"the field\"]", StringComparison.Ordinal)
            .Replace("\"2023-10-11\"", $"\"2023-10-12\", \"parcels\": [\"{part}\"]", StringComparison.Ordinal);

        (await Asked.For("may-dispose", "--json", "--case", folder.With("case.json", ofField))).Answer.ShouldContain($"\"branch\":\"{branch}\"");
    }

    [Fact]
    public async Task takes_what_is_absent_as_none() =>
        (await Asked.For("may-dispose", "--json", "--case", folder.With("case.json", """{"disposal": {"bindingOn": "2024-05-01"}}""")))
            .Answer.ShouldContain("\"branch\":\"NOT_LISTED\"");

    [Fact]
    public async Task takes_a_file_of_many_lines_as_one_case() =>
        (await Asked.For("may-dispose", "--json", "--case", folder.With("case.json", Held.Replace(", ", ",\n", StringComparison.Ordinal))))
            .Answer.ShouldContain("\"branch\":\"INTERIM_MORATORIUM\"");

    [Theory]
    [InlineData("""{"disposal": {"bindingOn": "2024-02-30"}}""", "\"disposal.bindingOn\" is not a day. Write a real date, year first, like 2024-02-29.")]
    [InlineData("""{"disposal": {"bound": "2024-02-29"}}""", "\"disposal.bound\" is not a member that a case has.")]
    [InlineData("""{"disposal": {"bindingOn": "2024-02-29", "leaseYears": "many"}}""", "\"disposal.leaseYears\" does not hold what a case has there.")]
    [InlineData("""{"disposal": {"bindingOn": "2024-02-29", "estate": "share"}}""", "\"share\" is not an estate. Write freehold or lease.")]
    [InlineData("""{"disposal": {"by": "A"}}""", "The disposal has no \"bindingOn\": the day the agreement becomes binding.")]
    [InlineData("""{"id": "1"}""", "The case has no \"disposal\".")]
    [InlineData("""{"notices": [null], "disposal": {"bindingOn": "2024-02-29"}}""", "A notice, or a request, is null.")]
    [InlineData("""{"notices": [{"receivedOn": "2024-02-01"}], "disposal": {"by": "A", "bindingOn": "2024-02-29"}}""", "Name the owner of every notice, and who disposes (\"by\"), or none of them.")]
    [InlineData("""{"listEntry": {"enteredOn": "2024-02-01", "removedOn": "2024-01-31"}, "disposal": {"bindingOn": "2024-02-29"}}""", "The land cannot have been removed on 2024-01-31, before it was entered on 2024-02-01.")]
    [InlineData("""{"listEntry": {"enteredOn": "2024-02-01"}, "disposal": {"bindingOn": "2024-02-29", "estate": "lease"}}""", "How many years the lease had to run when granted was not said, and section 96(6) turns on it.")]
    [InlineData("[]", "This is not a case in JSON.")]
    [InlineData("{", "This is not a case in JSON.")]
    [InlineData("", "This is not a case in JSON.")]
    public async Task refuses_what_is_not_a_case(string json, string complaint) =>
        (await Asked.For("may-dispose", "--case", folder.With("case.json", json))).ShouldBeRefused(complaint);

    [Fact]
    public async Task lists_the_bodies_and_the_exemptions_there_are()
    {
        (await Asked.For("may-dispose", "--case", folder.With("case.json", Held.Replace("anyone", "club", StringComparison.Ordinal))))
            .Complaint.ShouldContain("community-interest-company");
        (await Asked.For("may-dispose", "--case", folder.With("case.json", """{"disposal": {"bindingOn": "2024-02-29", "exemption": "EX_LUCK"}}""")))
            .Complaint.ShouldContain("EX_GIFT");
    }

    [Fact]
    public async Task in_bulk_answers_one_case_a_line()
    {
        var cases = folder.With("in.jsonl", Held, "", Held.Replace("MOR-19", "MOR-20", StringComparison.Ordinal).Replace("2023-10-11", "2023-10-12", StringComparison.Ordinal));

        var asked = await Asked.For("may-dispose", "--cases", cases, "--out", folder.PathOf("out.jsonl"));

        (asked.ExitCode, asked.Complaint).ShouldBe((0, ""));
        folder.Lines("out.jsonl").Select(line => line[..line.IndexOf(",\"basis", StringComparison.Ordinal)]).ShouldBe(
        [
            """{"id":"MOR-19","allowed":false,"branch":"INTERIM_MORATORIUM" """.TrimEnd(),
            """{"id":"MOR-20","allowed":true,"branch":"CONDITIONS_MET" """.TrimEnd(),
        ]);
        folder.Files.ShouldBe(["in.jsonl", "out.jsonl"]);
    }

    [Fact]
    public async Task in_bulk_stops_at_a_bad_line_and_leaves_nothing()
    {
        var cases = folder.With("in.jsonl", Held, Held.Replace("2023-10-11", "2023-10-32", StringComparison.Ordinal));

        (await Asked.For("may-dispose", "--cases", cases, "--out", folder.PathOf("out.jsonl"))).ShouldBeRefused(
            "Line 2: \"disposal.bindingOn\" is not a day. Write a real date, year first, like 2024-02-29. Nothing was written.");

        folder.Files.ShouldBe(["in.jsonl"]);
    }

    [Fact]
    public async Task needs_one_case_or_many() =>
        (await Asked.For("may-dispose")).ShouldBeRefused("Give either --case, with or without --json, or --cases with --out.");
}
