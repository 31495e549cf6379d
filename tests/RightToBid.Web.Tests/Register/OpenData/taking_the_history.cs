using System.Net;
using System.Text.Json;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Law;
using RightToBid.Web.Dashboards.CaseHistory;

using static RightToBid.Testing.Day;

using RecordInterestedParty = RightToBid.Cases.Listing.RecordInterestedParty;

namespace RightToBid.Web.Tests.Register.OpenData;

/// <summary>Everything was recorded on Tuesday 12 May 2026.</summary>
public class taking_the_history(OpenRegister council) : IClassFixture<OpenRegister>
{
    private const string Of = $"/data/{OpenRegister.Gloucester}/history.ndjson";

    [Theory]
    [InlineData("ACV/2022/0001")]
    [InlineData("ACV/2023/0003")]
    [InlineData("NOM/2026/0004")]
    public async Task tells_of_a_case_what_its_page_tells(string reference)
    {
        var page = await council.Json($"/register/{OpenRegister.Gloucester}/{reference}.json");
        var lines = (await Lines(Of)).Where(line => Text(line, "reference") == reference).ToList();

        lines.Select(line => $"{Text(line, "occurredOn")} {Text(line, "event")} {line.GetProperty("version")} {Text(line, "sentence")}").ShouldBe(
            page.GetProperty("history").EnumerateArray()
                .Select(line => $"{Text(line, "on")} {Text(line, "event")} {line.GetProperty("version")} {Text(line, "sentence")}"),
            ignoreOrder: true);
        lines.ShouldAllBe(line => Text(line, "page") == $"/register/{OpenRegister.Gloucester}/{reference}");
        lines.ShouldAllBe(line => Text(line, "asset") == page.GetProperty("assetName").GetString());
        lines.Select(line => Text(line, "eventId")).ShouldBeUnique();
    }

    [Fact]
    public async Task has_every_stream_from_its_first_event_on_so_that_a_moratorium_can_be_worked_out_again()
    {
        var streams = (await Lines(Of)).GroupBy(line => Text(line, "stream")).ToList();

        streams.ShouldAllBe(stream => stream.Select(line => line.GetProperty("version").GetInt32()).SequenceEqual(Enumerable.Range(1, stream.Count())));
        var notice = streams.Single(stream => Text(stream.First(), "streamType") == Moratorium.StreamType
            && Text(stream.First(), "occurredOn") == "2026-02-28");
        var state = notice.Aggregate(
            Moratorium.Initial, (folded, line) => folded.Evolve(PublicFacts.Read(Text(line, "event"), line.GetProperty("facts").GetRawText())));
        (MoratoriumClock.Interim(state).LastDay, MoratoriumClock.Full(state).LastDay, MoratoriumClock.HasRequestInTime(state))
            .ShouldBe((On("Friday 10 April 2026"), On("Thursday 27 August 2026"), true));
    }

    [Fact]
    public async Task has_nominations_that_nobody_decided_and_leaves_out_what_is_only_on_file()
    {
        var undecided = Guid.Parse("0190a5f0-0010-7000-8000-000000000001");
        await council.Send(OpenRegister.Stroud, new ReceiveNomination(
            undecided, "S-7", new Asset("The Mill", "Mill Lane, Uley"), new CommunityGroup("Uley Shop CIC", CommunityBody.WithLocalConnection(LegalForm.Charity)),
            "People meet there.", On("Monday 11 May 2026")));
        var shop = Guid.Parse("0190a5f0-0001-7000-8000-000000000014");
        await council.Send(OpenRegister.Stroud, new RecordInterestedParty(
            shop, NoticeRecipient.Leaseholder, InterestAnswer.Known, Guid.Parse("0190a5f0-0010-7000-8000-000000000002")));
        await council.Drain();

        var lines = await Lines($"/data/{OpenRegister.Stroud}/history.ndjson");

        lines.Where(line => Text(line, "reference") == "S-7").Select(line => Text(line, "event")).ShouldBe(["nomination_received"]);
        lines.Where(line => Text(line, "reference") == "S-1").Select(line => Text(line, "event")).ShouldBe(["land_entered_in_list"]);
    }

    [Fact]
    public async Task of_a_day_ends_with_that_day()
    {
        (await Lines($"{Of}?on=2026-02-27")).ShouldNotContain(line => Text(line, "occurredOn") == "2026-02-28");
        var last = await Lines($"{Of}?on=2026-02-28");
        last.ShouldContain(line => Text(line, "occurredOn") == "2026-02-28");
        last.ShouldNotContain(line => string.CompareOrdinal(Text(line, "occurredOn"), "2026-02-28") > 0);
    }

    [Fact]
    public async Task as_it_was_known_on_a_day_ends_with_what_was_recorded_on_it()
    {
        (await Lines($"{Of}?known=2026-05-11")).ShouldBeEmpty();
        (await Lines($"{Of}?known=2026-05-12")).Count.ShouldBe((await Lines(Of)).Count);
    }

    [Fact]
    public async Task of_all_is_that_of_each_in_the_order_in_which_it_was_recorded()
    {
        var all = await Lines("/data/all/history.ndjson");

        all.Select(line => Text(line, "authority")).Distinct().ShouldBe([OpenRegister.Gloucester, OpenRegister.Stroud], ignoreOrder: true);
        all.Select(line => Text(line, "recordedAt")).ShouldBeInOrder();
        all.Where(line => Text(line, "authority") == OpenRegister.Gloucester).Select(line => Text(line, "eventId"))
            .ShouldBe((await Lines(Of)).Select(line => Text(line, "eventId")));
    }

    [Fact]
    public async Task is_named_where_the_files_are_and_comes_as_lines_of_json()
    {
        (await council.Open($"/data?authority={OpenRegister.Gloucester}")).Link("history.ndjson of Gloucester City Council").ShouldBe(Of);
        var catalogue = await council.Json("/data.json");
        catalogue.GetProperty("licence").GetString()!.ShouldContain("open-government-licence");
        var files = catalogue.GetProperty("authorities").EnumerateArray().SelectMany(of => of.GetProperty("files").EnumerateArray())
            .Concat(catalogue.GetProperty("all").EnumerateArray()).ToList();
        files.Where(file => Text(file, "format") == "history").Select(file => Text(file, "address"))
            .ShouldBe([Of, $"/data/{OpenRegister.Stroud}/history.ndjson", "/data/all/history.ndjson"]);
        using var response = await council.Ask(Of);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/x-ndjson");
        response.Content.Headers.ContentDisposition!.FileName!.Trim('"').ShouldBe($"{OpenRegister.Gloucester}-2026-05-12-listed-v1-unsuccessful-v1-history.ndjson");
    }

    [Theory]
    [InlineData("/data/E00000000/history.ndjson", HttpStatusCode.NotFound)]
    [InlineData($"{Of}-metadata.json", HttpStatusCode.NotFound)]
    [InlineData($"{Of}?known=2026-02-31", HttpStatusCode.BadRequest)]
    [InlineData($"{Of}?on=tomorrow", HttpStatusCode.BadRequest)]
    [InlineData("/data/all/register.csv?known=2026-05-12", HttpStatusCode.BadRequest)]
    public async Task that_there_is_not_is_said(string address, HttpStatusCode status)
    {
        using var response = await council.Ask(address);
        response.StatusCode.ShouldBe(status);
    }

    private async Task<IReadOnlyList<JsonElement>> Lines(string address) =>
        [.. (await council.Text(address)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    private static string Text(JsonElement line, string member) => line.GetProperty(member).GetString()!;
}
