using System.Net;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Demonstration;
using RightToBid.Web.Tests.Dashboards;
using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Casework;

[Collection(AtAshcombe.Name)]
public class opening_a_case(AshcombeCouncil council)
{
    [Fact]
    public async Task shows_every_case_of_the_demonstration_with_a_position_and_something_to_do()
    {
        using var officer = await council.SignedIn(AshcombeCouncil.AshcombeOfficer);
        foreach (var (reference, asset) in await Cases())
        {
            var page = await TestCouncil.Open(officer, $"/casework/cases/{reference}");

            page.Status.ShouldBe(HttpStatusCode.OK, reference);
            page.Heading.ShouldBe(asset);
            page.Main.ShouldContain("The position");
            page.Main.ShouldContain("Facts recorded");
        }
    }

    [Fact]
    public async Task reads_as_not_found_to_a_group_and_where_there_is_no_such_case()
    {
        var address = "/casework/cases/ACV/2026/9001";
        (await council.See(AshcombeCouncil.ParishClerk, address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(AshcombeCouncil.AshcombeOfficer, "/casework/cases/ACV/1999/0001")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(AshcombeCouncil.AshcombeOfficer, "/casework/cases")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task offers_only_what_the_facts_allow()
    {
        var undecided = await council.See(AshcombeCouncil.AshcombeOfficer, "/casework/cases/ACV/2026/9001");
        var declined = await council.See(AshcombeCouncil.AshcombeOfficer, "/casework/cases/ACV/2026/9005");

        undecided.Main.ShouldContain("Decide the nomination");
        declined.Main.ShouldNotContain("Decide the nomination");
        declined.Main.ShouldNotContain("Remove it from the unsuccessful list");
    }

    private async Task<IReadOnlyList<(string Reference, string Asset)>> Cases()
    {
        var cases = await council.Services.GetRequiredService<IKernel>().Database.Query(
            Scope.Tenant(Ashcombe.Code),
            "select distinct reference, asset_name from rtb.rm_case_references where tenant_id = @tenant",
            new Dictionary<string, object?>(),
            row => (row.Text("reference"), row.Text("asset_name")),
            TestContext.Current.CancellationToken);
        cases.Count.ShouldBeGreaterThan(10);
        return cases;
    }
}
