using System.Net;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Platform;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Nominating.NominationJourney;

namespace RightToBid.Web.Tests.Nominating;

public class coming_back_to_a_draft(TestCouncil council) : IClassFixture<TestCouncil>
{
    private const string Other = "other@test.example";

    [Fact]
    public async Task goes_on_at_the_question_where_it_was_left()
    {
        using var member = await MemberOfANewGroup(council);
        var body = await TestCouncil.Send(member, "/groups/nominate");
        var facts = await Answer(member, body, "/body", Charity);
        await Answer(member, facts, "/facts", Local);
        await TestCouncil.Send(member, facts.Address.Replace("/facts", "/land", StringComparison.Ordinal), TheFoxInn);

        var group = await TestCouncil.Open(member, "/groups");

        group.WordsOf("drafts").ShouldContain("The Fox Inn Draft You left it on Tuesday 12 May 2026. Next: who owns it and who occupies it.");
        group.WordsOf("drafts").ShouldContain("Kept to the end of Monday 10 August 2026 (90 days left), then deleted. This is policy, not law.");
        group.Link("The Fox Inn").ShouldBe(body.Address.Replace("/body", "/people", StringComparison.Ordinal));
        await TestCouncil.Send(member, group.Link("Delete it now: The Fox Inn"));
    }

    [Fact]
    public async Task is_not_offered_to_another_member_nor_opened_or_deleted_by_one()
    {
        await council.Make(new(Other, TestCouncil.Password, "Otto Other", Roles.GroupMember, TestCouncil.Authority, TestCouncil.FriendsOfTheFox, "Friends of the Fox"));
        using var member = await council.SignedIn(TestCouncil.Member);
        using var other = await council.SignedIn(Other);
        var delete = (await TestCouncil.Send(member, "/groups/nominate")).Address.Replace("/body", "/delete", StringComparison.Ordinal);

        (await TestCouncil.Open(other, "/groups")).HasPart("drafts").ShouldBeFalse();
        (await TestCouncil.Open(other, delete)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(member, delete)).Heading.ShouldBe("Delete this draft?");
    }

    [Fact]
    public async Task deleted_is_gone()
    {
        using var member = await MemberOfANewGroup(council);
        var body = (await TestCouncil.Send(member, "/groups/nominate")).Address;

        var after = await TestCouncil.Send(member, body.Replace("/body", "/delete", StringComparison.Ordinal));

        after.Address.ShouldBe("/groups");
        (await TestCouncil.Open(member, body)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task sent_is_no_draft_any_more()
    {
        using var member = await MemberOfANewGroup(council);
        var check = await ToCheck(member);
        (await TestCouncil.Open(member, "/groups")).Markup.ShouldContain(check.Address);

        await TestCouncil.Send(member, check.Address);

        (await TestCouncil.Open(member, "/groups")).Markup.ShouldNotContain(check.Address);
    }
}

public class keeping_a_draft_no_longer_than_said(TestCouncil council) : IClassFixture<TestCouncil>
{
    [Fact]
    public async Task keeps_it_on_its_last_day_and_deletes_it_the_day_after()
    {
        string body;
        using (var member = await council.SignedIn(TestCouncil.Member))
        {
            body = (await TestCouncil.Send(member, "/groups/nominate")).Address;
        }

        (await IsThereAfterTheNightTo("Monday 10 August 2026", body)).ShouldBeTrue();
        (await IsThereAfterTheNightTo("Tuesday 11 August 2026", body)).ShouldBeFalse();
        (await IsThereAfterTheNightTo("Tuesday 11 August 2026", body)).ShouldBeFalse();
    }

    private async Task<bool> IsThereAfterTheNightTo(string day, string address)
    {
        council.Clock.AdvanceTo(On(day));
        foreach (var task in council.Services.GetServices<INightlyWork>())
        {
            await task.Run(TestContext.Current.CancellationToken);
        }

        using var member = await council.SignedIn(TestCouncil.Member);
        return (await TestCouncil.Open(member, address)).Status is HttpStatusCode.OK;
    }
}
