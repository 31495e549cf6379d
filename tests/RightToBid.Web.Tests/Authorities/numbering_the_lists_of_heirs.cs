using System.Net;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Web.Authorities;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Register.Versions;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Authorities;

/// <summary>
/// Westmorland and Somerset never listed anything themselves: the one shares what Cumbria listed with Cumberland, the other inherited a list from Taunton Deane.
/// Today is Tuesday 12 May 2026.
/// </summary>
public class numbering_the_lists_of_heirs(SplitCouncil council) : IClassFixture<SplitCouncil>
{
    private const string Gloucester = "E07000081";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static string Somerset => KnownAuthorities.HeirOf(KnownAuthorities.Find("TAU")!)!.Code;

    private ListVersions Versions => council.Services.GetRequiredService<ListVersions>();

    [Fact]
    public async Task is_done_every_night_and_shown_to_anybody()
    {
        await Inherit("The Brewhouse", "0001");
        await council.Drain();

        await Versions.Run(Cancellation);

        (await Entries(SplitCouncil.Cumberland)).ShouldBe([3]);
        (await Entries(SplitCouncil.Westmorland)).ShouldBe([3]);
        (await Entries(Somerset)).ShouldBe([1]);
        (await Entries(SplitCouncil.Cumbria)).ShouldBe([3]);
        (await Entries(Gloucester)).ShouldBeEmpty();
        (await council.Open($"/register/versions/{Somerset}/listed")).Main.ShouldContain("version 1");
        (await council.Open($"/register/versions/{Somerset}/unsuccessful")).Main.ShouldContain("version 1");
        (await council.Open($"/register/versions/{Gloucester}/listed")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(SplitCouncil.Westmorland)]
    [InlineData("waf")]
    public async Task shows_them_by_any_code_under_one(string code)
    {
        await council.Drain();
        foreach (var list in new[] { "listed", "unsuccessful" })
        {
            var page = await council.Open($"/register/versions/{code}/{list}");
            page.Status.ShouldBe(HttpStatusCode.OK);
            page.Main.ShouldContain("version 1");
            page.Markup.ShouldContain($"/register/versions/{SplitCouncil.Westmorland}/{list}/1");
        }

        (await Entries(code == SplitCouncil.Westmorland ? "waf" : code)).ShouldBeEmpty("a version is kept under the council's own code");
        using var changes = await council.Ask($"/data/{code}/listed/changes.json");
        (await changes.Content.ReadAsStringAsync(Cancellation)).ShouldContain($"\"authority\":\"{SplitCouncil.Westmorland}\"");
    }

    private async Task<IReadOnlyList<int>> Entries(string authority) =>
        [.. (await Versions.All(authority, PublishedList.Listed, Cancellation)).Select(version => version.Entries)];

    private async Task Inherit(string name, string number)
    {
        var entered = new EnterInList(
            Guid.Parse($"0190a5f0-0000-7000-8000-00000dea{number}"), $"TD/{number}", new Asset(name, "Taunton"), On("Monday 10 January 2022"));
        var sender = new Sender(KnownAuthorities.Find("TAU")!.Code, "test");
        (await council.Services.GetRequiredService<CaseDesk>().Send(entered, sender, Cancellation)).Refusal.ShouldBeNull();
    }
}

/// <summary>All that Cumbria listed is said to be Cumberland's.</summary>
public class numbering_the_list_of_an_heir_without_entries(SplitCouncil council) : IClassFixture<SplitCouncil>
{
    [Fact]
    public async Task is_not_done()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var versions = council.Services.GetRequiredService<ListVersions>();
        foreach (var entry in new[] { "CCC/1", "CCC/2", "CCC/3" })
        {
            await council.Services.GetRequiredService<Allotments>().Say(SplitCouncil.Cumbria, Allotments.Entry, entry, SplitCouncil.Cumberland, "test", cancellation);
        }

        await council.Drain();
        await versions.Run(cancellation);

        (await versions.All(SplitCouncil.Westmorland, PublishedList.Listed, cancellation)).ShouldBeEmpty();
        (await council.Open($"/register/versions/{SplitCouncil.Westmorland}/listed")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await versions.All(SplitCouncil.Cumberland, PublishedList.Listed, cancellation)).ShouldHaveSingleItem().Entries.ShouldBe(3);
    }
}
