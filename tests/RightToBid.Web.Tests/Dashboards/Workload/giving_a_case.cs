using System.Net;

using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Dashboards.Workload;

/// <summary>It writes, so it has a council of its own.</summary>
public class giving_a_case(AshcombeCouncil council) : IClassFixture<AshcombeCouncil>
{
    private const string Overview = "/casework/overview";

    [Fact]
    public async Task an_officer_gives_a_case_to_herself_and_her_duties_grow()
    {
        using var ann = await council.SignedIn(AshcombeCouncil.AshcombeOfficer);
        var late = await TestCouncil.Open(ann, $"{Overview}/undecided-late");
        var address = late.Link("The Old Library").Replace("/cases/", "/workload/", StringComparison.Ordinal);
        var officer = (await TestCouncil.Open(ann, address)).Radio("Ann Officer");

        (await TestCouncil.Send(ann, address, ("Officer", officer))).Main.ShouldContain("The Old Library");

        (await TestCouncil.Open(ann, Overview)).Link("1 open duties, Ann Officer").ShouldBe($"{Overview}/workload?officer={officer}");
        (await TestCouncil.Open(ann, $"{Overview}/workload?officer={officer}")).Main.ShouldContain("The Old Library");

        (await TestCouncil.Send(ann, address, ("Officer", "nobody"))).Status.ShouldBe(HttpStatusCode.OK);
        (await TestCouncil.Open(ann, $"{Overview}/workload?officer={officer}")).Main.ShouldContain("There is none.");
    }

    [Fact]
    public async Task somebody_who_is_no_officer_here_cannot_be_given_it()
    {
        using var ann = await council.SignedIn(AshcombeCouncil.AshcombeOfficer);
        var address = (await TestCouncil.Open(ann, $"{Overview}/undecided-late")).Link("The Old Library").Replace("/cases/", "/workload/", StringComparison.Ordinal);

        (await TestCouncil.Send(ann, address, ("Officer", Guid.AllBitsSet.ToString()))).ErrorAt("Officer").ShouldBe("Choose who works on this case");
    }

    [Fact]
    public async Task a_case_that_does_not_exist_is_not_found() =>
        (await council.See(AshcombeCouncil.AshcombeOfficer, "/casework/workload/ACV/1999/0001")).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task a_member_of_a_group_does_not_find_the_page() =>
        (await council.See(AshcombeCouncil.FriendsOfAshcombe, "/casework/workload/ACV/2026/9001")).Status.ShouldBe(HttpStatusCode.NotFound);
}
