using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Register.Versions;

namespace RightToBid.Web.Tests.Authorities;

/// <summary>Allerdale and Carlisle each had an entry ACV/2022/0001, and Cumberland keeps both.</summary>
public class publishing_an_inherited_list(CumberlandCouncil council) : IClassFixture<CumberlandCouncil>
{
    private const string Versions = $"/register/versions/{CumberlandCouncil.Cumberland}/listed";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task prints_both_entries_that_have_one_reference_and_says_whose_they_were()
    {
        var number = await Number();

        var paper = await council.Open($"{Versions}/{number}/print");

        paper.Main.ShouldContain("4 entries.");
        paper.Main.ShouldContain("The LambMarket StreetACV/2022/0001 From the list of Allerdale Borough Council");
        paper.Main.ShouldContain("The Cathedral Tea RoomMarket StreetACV/2022/0001 From the list of Carlisle City Council");
        paper.Main.ShouldContain("The HarbourMarket StreetACV/2024/0001");
        paper.Main.ShouldNotContain("From the list of Cumberland");
    }

    [Fact]
    public async Task shows_both_as_a_page_and_as_data()
    {
        var number = await Number();

        var page = await council.Open($"{Versions}/{number}");
        page.Main.ShouldContain("From the list of Allerdale Borough Council");
        page.Main.ShouldNotContain("From the list of Cumberland");

        using var table = await council.Ask($"{Versions}/{number}.csv");
        var lines = (await table.Content.ReadAsStringAsync(Cancellation)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldEndWith(",restrictions,authority");
        lines.ShouldContain(line => line.StartsWith("ACV/2022/0001,The Lamb,", StringComparison.Ordinal) && line.EndsWith($",{CumberlandCouncil.Allerdale}", StringComparison.Ordinal));
        lines.ShouldContain(line => line.StartsWith("ACV/2022/0001,The Cathedral Tea Room,", StringComparison.Ordinal) && line.EndsWith($",{CumberlandCouncil.Carlisle}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task tells_of_both_as_changes_of_two_entries()
    {
        using var answer = await council.Ask($"/data/{CumberlandCouncil.Cumberland}/listed/changes.json");
        var changes = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation)).RootElement
            .GetProperty("versions")[0].GetProperty("changes").EnumerateArray()
            .Select(change => $"{change.GetProperty("authority").GetString()} {change.GetProperty("reference").GetString()}");

        changes.ShouldBe(
        [
            $"{CumberlandCouncil.Allerdale} ACV/2022/0001", $"{CumberlandCouncil.Carlisle} ACV/2022/0001", $"{CumberlandCouncil.Carlisle} ACV/2022/0002",
            $"{CumberlandCouncil.Cumberland} ACV/2024/0001",
        ]);
    }

    private async Task<int> Number() => (await council.Services.GetRequiredService<ListVersions>()
        .Current(CumberlandCouncil.Cumberland, PublishedList.Listed, Cancellation)).Number;
}
