using System.Net;

using RightToBid.Cases.HandingOver;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Bidding.FoxCouncil;

namespace RightToBid.Web.Tests.HandingOver;

[Collection(AtTheFox.Name)]
public class handing_over(FoxCouncil council)
{
    [Fact]
    public async Task goes_from_a_condition_to_the_keys()
    {
        var address = $"/groups/handovers/{(await council.NewHandover()).Handover}";
        using var browser = await council.SignedIn(TestCouncil.Member);

        var check = await Answer(browser, $"{address}/condition", Words("Insurance in the group’s name"), TheDay("Monday 4 May 2026"));
        var outstanding = await TestCouncil.Send(browser, check.Address);
        outstanding.Main.ShouldContain("The keys can pass when 1 condition has been fulfilled.");
        outstanding.WordsOf("conditions").ShouldContain("Insurance in the group’s name 4 May 2026 Outstanding");

        check = await Answer(browser, $"{address}/fulfilment", Words(await TheCondition(address)), TheDay("Thursday 7 May 2026"));
        check.SummaryRow("Condition").ShouldBe("Insurance in the group’s name");
        (await TestCouncil.Send(browser, check.Address)).Main.ShouldContain("No condition is outstanding: the keys can pass.");

        check = await Answer(browser, $"{address}/keys", TheDay("Friday 8 May 2026"));
        check.Main.ShouldContain("to the end of Friday 7 May 2027: that is policy, not statute.");
        var completed = await TestCouncil.Send(browser, check.Address);
        completed.Main.ShouldContain("The group has had the keys since Friday 8 May 2026.");
        completed.WordsOf("monitoring").ShouldContain("1 7 May 2027 Nothing is recorded yet");
    }

    [Fact]
    public async Task the_keys_wait_for_an_outstanding_condition()
    {
        var matter = await council.NewHandover();
        await council.Do(new AddCondition(matter.Handover, matter.Bid, "Survey of the roof", On("Monday 4 May 2026")));
        using var browser = await council.SignedIn(TestCouncil.Member);

        var page = await Answer(browser, $"/groups/handovers/{matter.Handover}/keys", TheDay("Friday 8 May 2026"));

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Main.ShouldContain("The keys cannot pass while a condition is outstanding: Survey of the roof.");
    }

    [Fact]
    public async Task without_a_condition_there_is_none_to_fulfil() =>
        (await council.See(TestCouncil.Member, $"/groups/handovers/{(await council.NewHandover()).Handover}/fulfilment")).Status.ShouldBe(HttpStatusCode.Conflict);

    [Fact]
    public async Task a_promise_is_kept_in_view()
    {
        var address = $"/groups/handovers/{(await council.NewHandover()).Handover}";
        using var browser = await council.SignedIn(TestCouncil.Member);

        (await TestCouncil.Send(browser, $"{address}/promise")).ErrorAt("Text").ShouldBe("Enter what the group promises");
        var check = await Answer(browser, $"{address}/promise", Words("Open on six days a week"), TheDay("Monday 4 May 2026"));

        (await TestCouncil.Send(browser, check.Address)).Main.ShouldContain("Open on six days a week (made on 4 May 2026)");
    }

    [Fact]
    public async Task a_day_before_the_handover_began_is_asked_for_again()
    {
        using var browser = await council.SignedIn(TestCouncil.Member);
        var page = await Answer(
            browser, $"/groups/handovers/{(await council.NewHandover()).Handover}/promise", Words("Open on six days a week"), TheDay("Thursday 30 April 2026"));

        page.ErrorAt("Day").ShouldBe("A promise on Thursday 30 April 2026 would be before the handover began, on Friday 1 May 2026.");
    }

    [Theory]
    [InlineData(FoxCouncil.Rival)]
    [InlineData(FoxCouncil.WithoutGroup)]
    public async Task is_not_there_for_another_group(string account)
    {
        var address = $"/groups/handovers/{(await council.NewHandover()).Handover}";
        (await council.See(account, address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(account, $"{address}/promise")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task one_that_is_unknown_is_not_there() =>
        (await council.See(TestCouncil.Officer, $"/groups/handovers/{TestCouncil.FriendsOfTheFox}")).Status.ShouldBe(HttpStatusCode.NotFound);

    private async Task<string> TheCondition(string address) =>
        (await council.StateOf<Handover>(Guid.Parse(address.Split('/')[^1]))).Conditions.ShouldHaveSingleItem().ConditionId.ToString();
}
