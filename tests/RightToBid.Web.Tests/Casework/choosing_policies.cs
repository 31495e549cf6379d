using System.Net;

using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Casework;

public class choosing_policies(TestCouncil council) : IClassFixture<TestCouncil>
{
    private const string Policies = "/casework/policies";

    [Fact]
    public async Task is_for_a_legal_officer_and_says_that_it_is_policy()
    {
        using var legal = await council.SignedIn(TestCouncil.LegalOfficer);
        var page = await TestCouncil.Open(legal, Policies);
        page.Main.ShouldContain("Policy: on which list does a nomination that is not valid go?");

        var saved = await TestCouncil.Send(legal, Policies, ("InvalidNominations", "OnUnsuccessfulList"), ("SaleRemoval", "OnExchange"));

        saved.Main.ShouldContain("The policies are saved.");
        (await TestCouncil.Open(legal, Policies)).Markup.ShouldContain("value=\"OnUnsuccessfulList\" checked");
    }

    [Fact]
    public async Task is_closed_to_an_officer_who_may_read_them()
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);

        (await TestCouncil.Open(officer, Policies)).Main.ShouldContain("A legal officer can change them.");
        (await TestCouncil.Send(officer, Policies, ("InvalidNominations", "OnNeitherList"), ("SaleRemoval", "OnCompletion"))).Status
            .ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task among_others_than_there_are_is_not_possible()
    {
        using var legal = await council.SignedIn(TestCouncil.LegalOfficer);
        (await TestCouncil.Send(legal, Policies, ("InvalidNominations", "OnTheMoon"), ("SaleRemoval", "OnCompletion"))).Status
            .ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task is_not_for_groups()
    {
        using var member = await council.SignedIn(TestCouncil.Member);
        (await TestCouncil.Open(member, Policies)).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
