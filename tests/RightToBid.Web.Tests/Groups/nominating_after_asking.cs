using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Groups;

public class nominating_after_asking(TestCouncil council) : IClassFixture<TestCouncil>
{
    [Fact]
    public async Task takes_the_answers_along()
    {
        using var member = await council.SignedIn(TestCouncil.Member);
        var asked = await TestCouncil.Open(member, "/can-we/nominate/answer?Body.Form=Charity&Body.ActiveInArea=True");

        var page = await TestCouncil.Send(member, asked.Link("Nominate land or a building"));

        page.Address.ShouldEndWith("/may");
        page.Heading.ShouldBe("Friends of the Fox may nominate");
        (await TestCouncil.Send(member, page.Address)).Address.ShouldEndWith("/land");
    }

    [Theory]
    [InlineData("?Body.Form=UnincorporatedBody&Body.ActiveInArea=True")]
    [InlineData("?Body.Form=Charity&Body.ActiveInArea=perhaps")]
    [InlineData("?Body.Form=Pub")]
    public async Task asks_again_where_they_are_not_whole(string query)
    {
        using var member = await council.SignedIn(TestCouncil.Member);
        var page = await TestCouncil.Send(member, $"/groups/nominate{query}");

        page.Address.ShouldEndWith("/body");
        page.ErrorSummary.ShouldBeEmpty();
    }

    [Fact]
    public async Task tells_a_body_that_may_nominate_and_not_bid_so_at_once()
    {
        using var member = await council.SignedIn(TestCouncil.Member);
        var page = await TestCouncil.Send(
            member,
            "/groups/nominate?Body.Form=UnincorporatedBody&Body.ActiveInArea=True&Body.DistributesSurplus=False&Body.SurplusBenefitsArea=True"
            + "&Body.IndividualMembers=30&Body.LocalMembers=25");

        page.Heading.ShouldBe("Friends of the Fox may nominate");
        page.Main.ShouldContain("It may nominate, but could not itself ask for time to bid.");
    }
}
