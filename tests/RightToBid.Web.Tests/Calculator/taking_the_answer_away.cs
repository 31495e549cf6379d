using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Calculator;

public class taking_the_answer_away(TestSite site) : IClassFixture<TestSite>
{
    private const string Answer = "/calculator/england-right-to-bid-2011/disposal-notice-received/2023-08-31";

    private async Task<string> Text(string format)
    {
        using var response = await site.Ask($"{Answer}.{format}");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task as_data_gives_the_page_s_own_dates()
    {
        using var response = await site.Ask($"{Answer}.json");
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

        var full = answer.GetProperty("windows").EnumerateArray().Single(window => window.GetProperty("window").GetString() == "full-moratorium");
        full.GetProperty("lastDay").GetString().ShouldBe("2024-02-29");
        full.GetProperty("basis").GetString().ShouldBe("Localism Act 2011, s. 95(6)");
        full.GetProperty("whyThisDate").GetArrayLength().ShouldBeGreaterThan(3);
    }

    [Fact]
    public async Task as_a_table_has_the_columns_of_the_command_line()
    {
        var lines = (await Text("csv")).Split("\r\n");

        lines[0].ShouldBe("fact,date,window,first_day,last_day,basis,caution");
        lines[1].ShouldStartWith("disposal-notice-received,2023-08-31,interim-moratorium,2023-08-31,2023-10-11,\"Localism Act 2011, s. 95(6)\",");
    }

    [Fact]
    public async Task as_a_calendar_has_an_all_day_entry_on_each_last_day()
    {
        var calendar = await Text("ics");

        calendar.ShouldStartWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        calendar.ShouldEndWith("END:VCALENDAR\r\n");
        calendar.ShouldContain("UID:england-right-to-bid-2011.full-moratorium.2023-08-31@right-to-bid\r\nDTSTAMP:20260512T110000Z\r\n"
            + "DTSTART;VALUE=DATE:20240229\r\nDTEND;VALUE=DATE:20240301\r\nSUMMARY:Last day: Full moratorium\r\n");
    }

    [Fact]
    public async Task as_a_calendar_twice_gives_the_same_entries() => (await Text("ics")).ShouldBe(await Text("ics"));

    [Fact]
    public async Task as_a_calendar_has_no_line_longer_than_75_octets() =>
        (await Text("ics")).Split("\r\n").ShouldAllBe(line => System.Text.Encoding.UTF8.GetByteCount(line) <= 75);

    [Fact]
    public async Task for_a_day_that_nobody_encoded_is_a_problem_in_words()
    {
        using var response = await site.Ask("/calculator/england-right-to-bid-2011/disposal-notice-received/2003-08-31.json");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("2012-09-21");
    }
}
