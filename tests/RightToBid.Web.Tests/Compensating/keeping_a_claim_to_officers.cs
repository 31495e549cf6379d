using System.Net;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Platform;
using RightToBid.Web.Tests.Platform.Api;

namespace RightToBid.Web.Tests.Compensating;

[Collection(AtTheFox.Name)]
public class keeping_a_claim_to_officers(FoxCouncil council)
{
    [Fact]
    public async Task shows_it_on_the_officers_page_and_the_board_and_not_on_the_public_page()
    {
        var (claim, matter) = await council.NewClaim();

        var casework = await council.See(TestCouncil.Officer, $"/casework/cases/{matter.Reference}");
        casework.Link("See the claim and record what happens to it").ShouldBe($"/casework/claims/{claim}");
        casework.WordsOf($"claim-{claim:N}").ShouldContain("the council's own policy is to the end of Friday 3 July 2026");
        (await council.See(TestCouncil.Officer, "/casework/due?kind=compensation-claim-decision&all=true")).Main.ShouldContain(matter.Reference);

        var published = await council.Open($"/register/{TestCouncil.Authority}/{matter.Reference}");
        published.Status.ShouldBe(HttpStatusCode.OK);
        published.Main.ShouldNotContain("compensation", Case.Insensitive);
    }

    [Fact]
    public async Task leaves_no_trace_in_any_published_table()
    {
        var (claim, _) = await council.NewClaim();
        var database = council.Services.GetRequiredService<IKernel>().Database;

        foreach (var table in new[] { "rm_case_references", "rm_case_history" })
        {
            (await database.Query(
                Scope.Public, $"select stream_id from rtb.{table} where stream_id = @claim", new Dictionary<string, object?> { ["claim"] = claim },
                row => row.Uuid("stream_id"), TestContext.Current.CancellationToken)).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task takes_a_claim_over_http_from_an_officer_and_from_nobody_else()
    {
        var matter = await council.NewMatter(isAskedFor: false);
        using var officer = await council.Program(TestCouncil.Officer);
        using var member = await council.Program(TestCouncil.Member);
        object claim = new
        {
            claimant = new { name = "Odette Owner" },
            standing = "owner",
            lossFinishedOn = "2026-04-20",
            parts = new[] { new { number = 1, head = "delay", what = "interest", amountInPounds = 12.5, hasEvidence = true } },
            receivedOn = "2026-05-08",
        };

        var answer = await officer.Post($"list-entries/{matter.Listing}/claims", claim);

        answer.Status.ShouldBe(201, answer.Body.ToString());
        answer.Events.ShouldBe(["compensation_claim_received"]);
        (await officer.Post($"claims/{answer.Id}/check", new { checkedOn = "2026-05-11" })).Events.ShouldBe(["claim_found_valid"]);
        (await officer.Get($"claims/{answer.Id}")).Body.ToString().ShouldNotContain("Odette");
        (await member.Post($"list-entries/{matter.Listing}/claims", claim)).Status.ShouldBe(403);
        (await member.Get($"claims/{answer.Id}")).Status.ShouldBe(403);
        (await officer.Post($"list-entries/{TestCouncil.FriendsOfTheFox}/claims", claim)).Status.ShouldBe(404);
    }
}
