using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Storage;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Register.Versions;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register.Versions;

public class numbering_versions(TestCouncil council) : IClassFixture<TestCouncil>
{
    private const string Elsewhere = "E88888888";
    private const string Quiet = "E55555555";
    private const string Crowded = "E77777777";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ListVersions Versions => council.Services.GetRequiredService<ListVersions>();

    [Fact]
    public async Task every_night_shows_what_expired_though_nobody_did_anything()
    {
        await Enter(TestCouncil.Authority, 1, "Friday 14 May 2021");
        await Enter(Elsewhere, 2, "Monday 4 May 2026");
        await AtNight("Wednesday 13 May 2026");
        (await Numbers(TestCouncil.Authority)).ShouldBe([(1, 1)]);

        await AtNight("Thursday 14 May 2026");

        (await Numbers(TestCouncil.Authority)).ShouldBe([(2, 0), (1, 1)]);
        (await Numbers(Elsewhere)).ShouldBe([(1, 1)]);
    }

    [Fact]
    public async Task every_night_makes_none_where_the_list_says_the_same()
    {
        await Enter(Quiet, 3, "Monday 4 May 2026");
        await AtNight("Friday 15 May 2026");
        var known = await Numbers(Quiet);

        await AtNight("Friday 15 May 2026");
        await AtNight("Saturday 16 May 2026");

        (await Numbers(Quiet)).ShouldBe(known);
    }

    [Fact]
    public async Task at_the_same_moment_gives_no_number_twice()
    {
        for (var round = 1; round <= 5; round++)
        {
            await Enter(Crowded, 10 + round, "Monday 4 May 2026");

            var asked = await Task.WhenAll(Enumerable.Range(0, 8)
                .Select(_ => Task.Run(() => Versions.Current(Crowded, PublishedList.Listed, Cancellation), Cancellation)));

            asked.Select(version => (version.Number, version.Entries)).Distinct().ShouldBe([(round, round)]);
        }

        (await Numbers(Crowded)).ShouldBe([(5, 5), (4, 4), (3, 3), (2, 2), (1, 1)]);
    }

    [Fact]
    public async Task while_the_list_changes_gives_each_number_to_one_content()
    {
        const string changing = "E66666666";
        await Task.WhenAll(Enumerable.Range(0, 6).Select(number => Task.Run(
            async () =>
            {
                await Enter(changing, 20 + number, "Monday 4 May 2026");
                await Versions.Current(changing, PublishedList.Listed, Cancellation);
            },
            Cancellation)));

        var all = await Versions.All(changing, PublishedList.Listed, Cancellation);
        all.Select(version => version.Number).ShouldBe(Enumerable.Range(1, all.Count).Reverse());
        all.Select(version => version.Hash).ShouldBeUnique();
        all[0].Entries.ShouldBe(6);
    }

    private async Task AtNight(string day)
    {
        council.Clock.AdvanceTo(On(day));
        foreach (var task in council.Services.GetServices<INightlyWork>())
        {
            await task.Run(Cancellation);
        }
    }

    private async Task<IReadOnlyList<(int Number, int Entries)>> Numbers(string authority) =>
        [.. (await Versions.All(authority, PublishedList.Listed, Cancellation)).Select(version => (version.Number, version.Entries))];

    private async Task Enter(string authority, int number, string on)
    {
        var outcome = await council.Services.GetRequiredService<CaseDesk>().Send(
            new EnterInList(NamedIdentifier.For(authority, $"entry {number}"), $"ACV/2026/{number:0000}", new Asset($"Hall {number}", "Ashcombe"), On(on)),
            new Sender(authority, "test"),
            Cancellation);
        outcome.Refusal.ShouldBeNull();
    }
}
