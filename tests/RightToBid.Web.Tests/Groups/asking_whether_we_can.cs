using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

using RightToBid.Law;
using RightToBid.Web.Groups;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Groups;

public class asking_whether_we_can(TestSite site) : IClassFixture<TestSite>
{
    private const string Connected = "&Body.ActiveInArea=True&Body.DistributesSurplus=False&Body.SurplusBenefitsArea=True";

    [Theory]
    [InlineData("nominate", "Body.Form=ParishCouncil&Body.Parish=LandInAdjoiningParish", "Yes: your group may nominate", "regulation 5(1)(b)")]
    [InlineData("bid", "Body.Form=ParishCouncil&Body.Parish=LandInAdjoiningParish", "No: your group may not ask to bid, on these answers", "regulation 12(a)")]
    [InlineData("bid", "Body.Form=ParishCouncil&Body.Parish=LandInOwnArea", "Yes: your group may ask to bid", "regulation 12(a)")]
    [InlineData("nominate", "Body.Form=Charity&Body.ActiveInArea=False", "No: your group may not nominate, on these answers", "regulation 4(1)(a)")]
    [InlineData("nominate", "Body.Form=Charity&Body.ActiveInArea=True", "Yes: your group may nominate", "regulation 5(1)(d)")]
    [InlineData("nominate", "Body.Form=UnincorporatedBody&Body.IndividualMembers=20&Body.LocalMembers=20" + Connected, "No: your group may not nominate, on these answers", "regulation 5(1)(c)")]
    [InlineData("nominate", "Body.Form=UnincorporatedBody&Body.IndividualMembers=21&Body.LocalMembers=21" + Connected, "Yes: your group may nominate", "regulation 5(1)(c)")]
    [InlineData("bid", "Body.Form=UnincorporatedBody&Body.IndividualMembers=21&Body.LocalMembers=21" + Connected, "No: your group may not ask to bid, on these answers", "regulation 12(b)(i)")]
    [InlineData("nominate", "Body.Form=ParishMeeting", "The council must say whether your group may nominate", "regulation 5(1)")]
    [InlineData("nominate", "Body.Form=Other", "No: your group may not nominate, on these answers", "regulation 5(1)")]
    public async Task is_answered_by_the_law_with_its_provision(string right, string answers, string heading, string provision)
    {
        var page = await site.Open($"/can-we/{right}/answer?{answers}");

        page.Heading.ShouldBe(heading);
        page.WordsOf("answer").ShouldContain(provision);
    }

    [Fact]
    public async Task names_every_condition_that_is_not_met()
    {
        var missing = (await site.Open(
            "/can-we/nominate/answer?Body.Form=UnincorporatedBody&Body.ActiveInArea=False&Body.DistributesSurplus=False&Body.SurplusBenefitsArea=False"
            + "&Body.IndividualMembers=30&Body.LocalMembers=20")).WordsOf("missing");

        missing.ShouldContain("regulation 4(1)(a)");
        missing.ShouldContain("regulation 4(1)(b)");
        missing.ShouldContain("It has 20 members who are local electors; it needs at least 21.");
        missing.ShouldNotContain("regulation 5(1)(c)");
    }

    [Fact]
    public async Task names_the_bodies_that_may_where_the_asker_s_kind_may_not()
    {
        var page = await site.Open("/can-we/bid/answer?Body.Form=NeighbourhoodForum&Body.ActiveInArea=True");

        page.HasPart("missing").ShouldBeFalse();
        page.WordsOf("bodies").ShouldBe(
            "Parish or town council Charity Company limited by guarantee Co-operative or community benefit society Community interest company");
        page.WordsOf("other").ShouldStartWith("And may it nominate? Yes.");
    }

    [Fact]
    public async Task asks_what_kind_of_body_it_is_first_and_then_only_what_that_makes_matter()
    {
        (await site.Open("/can-we/nominate")).Heading.ShouldBe("Can we nominate?");
        (await site.Open("/can-we/nominate/facts?Body.Form=Charity")).Labels.ShouldBe(["Yes", "No"]);
        (await site.Open("/can-we/nominate/facts?Body.Form=Other")).Address.ShouldBe("/can-we/nominate/answer?Body.Form=Other");
    }

    [Theory]
    [InlineData("facts", "Body-Form", "Select what kind of body it is")]
    [InlineData("facts?Body.Form=Pub", "Body-Form", "Select what kind of body it is")]
    [InlineData("answer?Body.Form=99", "Body-Form", "Select what kind of body it is")]
    [InlineData("answer?Body.Form=Charity", "Body-ActiveInArea", "Select yes if the body’s activities concern the area")]
    [InlineData("answer?Body.Form=Charity&Body.ActiveInArea=perhaps&Body.LocalMembers=many", "Body-ActiveInArea", "Select yes if the body’s activities concern the area")]
    [InlineData("answer?Body.Form=ParishCouncil", "Body-Parish", "Select where the land is")]
    [InlineData("answer?Body.Form=UnincorporatedBody&Body.IndividualMembers=-1&Body.LocalMembers=3" + Connected, "Body-IndividualMembers", "Enter how many individuals are members, like 25")]
    [InlineData("answer?Body.Form=UnincorporatedBody&Body.IndividualMembers=<script>&Body.LocalMembers=3" + Connected, "Body-IndividualMembers", "Enter how many individuals are members, like 25")]
    public async Task says_beside_the_field_what_is_missing(string step, string field, string error)
    {
        var page = await site.Open($"/can-we/nominate/{step}");

        page.ErrorAt(field).ShouldBe(error);
        page.ErrorSummary.Count.ShouldBe(1);
        page.Title.ShouldStartWith("Error: ");
    }

    [Theory]
    [InlineData("/can-we/sell")]
    [InlineData("/can-we/nominate/elsewhere")]
    public async Task of_another_right_or_step_is_not_found(string address) => (await site.Open(address)).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task is_answered_as_data_too()
    {
        using var response = await site.Ask("/can-we/bid/answer.json?Body.Form=CompanyLimitedByGuarantee&Body.ActiveInArea=True&Body.DistributesSurplus=True&Body.SurplusBenefitsArea=True");
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

        answer.GetProperty("allowed").GetBoolean().ShouldBeFalse();
        answer.GetProperty("branch").GetString().ShouldBe("NOT_CIG");
        answer.GetProperty("on").GetString().ShouldBe("2026-05-12");
        answer.GetProperty("missing").EnumerateArray().Single().GetProperty("explanation").GetString().ShouldNotBeNull().ShouldContain("distributes a surplus");
    }

    [Fact]
    public async Task as_data_without_the_facts_says_which_are_missing()
    {
        using var response = await site.Ask("/can-we/bid/answer.json?Body.Form=Charity");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Body.ActiveInArea");
    }

    [Fact]
    public void takes_every_kind_of_body_and_never_says_yes_and_something_missing()
    {
        var today = On("Tuesday 12 May 2026");
        foreach (var right in new[] { CommunityRight.Nominate, CommunityRight.Bid })
        {
            foreach (var form in Enum.GetValues<LegalForm>())
            {
                var whole = CommunityBody.WithLocalConnection(form);
                right.Missing(whole, today).ShouldBeEmpty();
                right.FormsThatMay(today).Contains(form).ShouldBe(right.Answer(whole, today).IsMet);
            }
        }
    }
}
