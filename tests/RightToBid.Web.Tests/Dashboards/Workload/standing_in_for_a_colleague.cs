using System.Net;

using RightToBid.Web.Demonstration;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Dashboards.Workload;

/// <summary>It writes, and moves the clock, so it has a council of its own.</summary>
public class standing_in_for_a_colleague(AshcombeCouncil council) : IClassFixture<AshcombeCouncil>
{
    private const string Overview = "/casework/overview";
    private const string Deputy = "dee@ashcombe.example";
    private const string Case = "/casework/cases/ACV/2026/9003";
    private const string Page = "/casework/stand-in/ACV/2026/9003";

    [Fact]
    public async Task lasts_from_its_first_day_to_its_last()
    {
        using var ann = await Given();
        var dee = (await TestCouncil.Open(ann, Page)).Radio("Dee Deputy");

        var shown = await TestCouncil.Send(ann, Page, [("Officer", dee), .. From("Monday 18 May 2026"), .. To("Friday 22 May 2026")]);

        shown.Main.ShouldContain("Ann Officer works on this case.");
        shown.Main.ShouldContain(
            "Dee Deputy stands in for Ann Officer from Monday 18 May 2026 to the end of Friday 22 May 2026. Recorded by Ann Officer on Tuesday 12 May 2026.");
        (await WorksOnIt(ann, "Sunday 17 May 2026")).ShouldBe("Ann Officer");
        (await WorksOnIt(ann, "Monday 18 May 2026")).ShouldBe("Dee Deputy");
        (await TestCouncil.Open(ann, $"{Overview}/workload?officer={dee}")).Main.ShouldContain("The Old Library");
        (await WorksOnIt(ann, "Friday 22 May 2026")).ShouldBe("Dee Deputy");
        (await WorksOnIt(ann, "Saturday 23 May 2026")).ShouldBe("Ann Officer");
        (await TestCouncil.Open(ann, Case)).Main.ShouldNotContain("stands in");
    }

    [Fact]
    public async Task ends_early_when_somebody_says_so()
    {
        using var ann = await Given();
        var dee = (await TestCouncil.Open(ann, Page)).Radio("Dee Deputy");
        (await TestCouncil.Send(ann, Page, [("Officer", dee), .. From("Tuesday 12 May 2026"), .. To("Friday 22 May 2026")])).Main.ShouldContain("Dee Deputy works on this case.");

        (await TestCouncil.Send(ann, Page, ("Officer", "nobody"))).Main.ShouldContain("Ann Officer works on this case.");
    }

    [Fact]
    public async Task ends_when_the_case_is_given_to_another()
    {
        using var ann = await Given();
        var page = await TestCouncil.Open(ann, Page);
        await TestCouncil.Send(ann, Page, [("Officer", page.Radio("Dee Deputy")), .. From("Tuesday 12 May 2026"), .. To("Friday 22 May 2026")]);

        await TestCouncil.Send(ann, "/casework/workload/ACV/2026/9003", ("Officer", "nobody"));

        (await TestCouncil.Open(ann, Case)).Main.ShouldContain("Nobody has been given this case.");
        (await TestCouncil.Open(ann, Page)).Status.ShouldBe(HttpStatusCode.NotFound, "there is nobody to stand in for");
    }

    [Fact]
    public async Task needs_a_colleague_and_two_days_in_order()
    {
        using var ann = await Given();
        var page = await TestCouncil.Open(ann, Page);
        var dee = page.Radio("Dee Deputy");
        page.Labels.ShouldNotContain("Ann Officer");

        (await Wrong(("Officer", ""))).ErrorAt("Officer").ShouldBe("Select who stands in");
        (await Wrong(("Officer", "nobody"))).ErrorAt("Officer").ShouldBe("Select who stands in");
        (await Wrong(("Officer", Guid.AllBitsSet.ToString()))).ErrorAt("Officer").ShouldBe("Select who stands in");
        (await Wrong(("Officer", dee))).ErrorAt("From").ShouldBe("Enter the first day, like 31 8 2023");
        (await Wrong([("Officer", dee), .. From("Friday 22 May 2026"), .. To("Thursday 21 May 2026")])).ErrorAt("To").ShouldBe("The last day must be the first or later");
        (await Wrong([("Officer", dee), .. From("Friday 1 May 2026"), .. To("Monday 11 May 2026")])).ErrorAt("To").ShouldBe("The last day must be today or later");

        Task<TestPage> Wrong(params (string Name, string Value)[] answers) => TestCouncil.Send(ann, Page, answers);
    }

    [Theory]
    [InlineData(AshcombeCouncil.FriendsOfAshcombe, Page)]
    [InlineData(AshcombeCouncil.AshcombeOfficer, "/casework/stand-in/ACV/1999/0001")]
    public async Task is_not_found(string email, string address) => (await council.See(email, address)).Status.ShouldBe(HttpStatusCode.NotFound);

    /// <summary>Tuesday 12 May 2026: the case of the library is Ann's, and nobody stands in.</summary>
    private async Task<HttpClient> Given()
    {
        council.Clock.AdvanceTo(On("Tuesday 12 May 2026"));
        await council.Make(new(Deputy, TestCouncil.Password, "Dee Deputy", "officer", Ashcombe.Code));
        var ann = await council.SignedIn(AshcombeCouncil.AshcombeOfficer);
        var give = await TestCouncil.Open(ann, "/casework/workload/ACV/2026/9003");
        await TestCouncil.Send(ann, "/casework/workload/ACV/2026/9003", ("Officer", give.Radio("Ann Officer")));
        if ((await TestCouncil.Open(ann, Page)).Main.Contains("Nobody any more", StringComparison.Ordinal))
        {
            await TestCouncil.Send(ann, Page, ("Officer", "nobody"));
        }

        return ann;
    }

    private async Task<string> WorksOnIt(HttpClient browser, string day)
    {
        council.Clock.AdvanceTo(On(day));
        var words = (await TestCouncil.Open(browser, Case)).Main;
        return new[] { "Ann Officer", "Dee Deputy" }.Single(name => words.Contains($"{name} works on this case.", StringComparison.Ordinal));
    }

    private static (string Name, string Value)[] From(string day) => Parts("From", day);

    private static (string Name, string Value)[] To(string day) => Parts("To", day);

    private static (string Name, string Value)[] Parts(string field, string day) =>
        [($"{field}.Day", $"{On(day).Day}"), ($"{field}.Month", $"{On(day).Month}"), ($"{field}.Year", $"{On(day).Year}")];
}
