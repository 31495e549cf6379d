using System.Net;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Platform;
using RightToBid.Web.Tests.Platform.Api;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Disposing;

[Collection(AtTheFox.Name)]
public class recording_a_request(FoxCouncil council)
{
    [Fact]
    public async Task that_came_a_day_late_keeps_it_without_effect_and_says_why()
    {
        var matter = await council.NewMatter(isAskedFor: false);
        using var browser = await council.SignedIn(TestCouncil.Officer);

        var check = await Asked(browser, matter, "Tuesday 21 April 2026", "00:05");
        check.Main.ShouldContain("The request has no effect. The interim moratorium ended on Monday 20 April 2026.");
        check.Main.ShouldContain("Localism Act 2011, section 95(3)(a)");
        check.SummaryRow("Day").ShouldContain("Tuesday 21 April 2026 at 00:05");
        (await TestCouncil.Send(browser, check.Address)).Address.ShouldBe($"/casework/cases/{matter.Reference}");

        var notice = await council.StateOf<Moratorium>(matter.Notice);
        notice.Requests.ShouldHaveSingleItem().WithoutEffect.ShouldBeTrue();
        MoratoriumClock.HasRequestInTime(notice).ShouldBeFalse();
        (await council.See(TestCouncil.Officer, $"/casework/cases/{matter.Reference}")).SummaryRow("Ashcombe Trust").ShouldContain("so the request has no effect");
    }

    [Fact]
    public async Task at_the_last_minute_of_the_last_day_counts()
    {
        var matter = await council.NewMatter(isAskedFor: false);
        using var browser = await council.SignedIn(TestCouncil.Officer);

        var check = await Asked(browser, matter, "Monday 20 April 2026", "23:59");
        check.Main.ShouldContain("What this starts");
        await TestCouncil.Send(browser, check.Address);

        var request = (await council.StateOf<Moratorium>(matter.Notice)).Requests.ShouldHaveSingleItem();
        request.ReceivedAt.ShouldBe(LondonTime.MomentOf(On("Monday 20 April 2026"), new(23, 59)));
    }

    [Fact]
    public async Task that_several_bodies_make_names_them_all()
    {
        var matter = await council.NewMatter(isAskedFor: false);
        using var browser = await council.SignedIn(TestCouncil.Officer);
        var check = await Asked(browser, matter, "Monday 20 April 2026", "");

        var together = check.Address.Replace("/check", "/together", StringComparison.Ordinal);
        (await TestCouncil.Send(browser, together, ("Name", "Save the Fox"))).ErrorAt("Body-Form").ShouldBe("Select what kind of body it is");
        var named = await TestCouncil.Send(browser, together, ("Name", "Save the Fox"), ("Body.Form", "UnincorporatedBody"));
        named.WordsOf("members").ShouldBe("Save the Fox");
        check = await TestCouncil.Send(browser, named.Address);
        check.SummaryRow("Together with").ShouldStartWith("Save the Fox");
        await TestCouncil.Send(browser, check.Address);

        (await council.StateOf<Moratorium>(matter.Notice)).Requests.ShouldHaveSingleItem().Members.ShouldHaveSingleItem().Name.ShouldBe("Save the Fox");
    }

    [Fact]
    public async Task over_the_api_makes_the_day_from_the_moment_of_arrival()
    {
        var matter = await council.NewMatter(isAskedFor: false);
        using var officer = await council.Program(TestCouncil.Officer);
        var group = new { name = "Ashcombe Trust", body = new { form = "charity", activeInArea = true } };

        var late = await officer.Post($"moratoria/{matter.Notice}/bidders", new { group, receivedAt = "2026-04-20T23:05:00Z" });
        late.Text("provision").ShouldBe("Localism Act 2011, s. 95(3)(a)");
        (await officer.Post($"moratoria/{matter.Notice}/requests-without-effect", new { group, receivedAt = "2026-04-20T23:05:00Z" }))
            .Events.ShouldBe(["request_received_without_effect"]);
        (await officer.Post($"moratoria/{matter.Notice}/bidders", new { group, receivedAt = "2026-04-20T22:59:00Z" }))
            .Events.ShouldBe(["bidder_registered"]);
        (await officer.Post($"moratoria/{matter.Notice}/requests-without-effect", new { group, requestedOn = "2026-04-17" })).Text("code")
            .ShouldBe("REQUEST_HAS_EFFECT");
    }

    [Fact]
    public async Task needs_a_draft_of_ones_own() =>
        (await council.See(TestCouncil.Officer, $"/requests/{Guid.Empty}/together")).Status.ShouldBe(HttpStatusCode.NotFound);

    private static async Task<TestPage> Asked(HttpClient browser, Matter matter, string day, string time)
    {
        var group = await TestCouncil.Send(browser, $"/casework/moratoria/{matter.Notice}/request");
        var facts = await TestCouncil.Send(browser, group.Address, ("Name", "Ashcombe Trust"), ("Body.Form", "Charity"));
        var asked = await TestCouncil.Send(browser, facts.Address, ("Body.ActiveInArea", "True"));
        return await TestCouncil.Send(browser, asked.Address, [.. receiving_a_notice.Day(day, "RequestedOn"), ("Time", time)]);
    }
}
