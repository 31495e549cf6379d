using Microsoft.Extensions.DependencyInjection;

using RightToBid.Storage;
using RightToBid.Web.Platform;
using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Nominating;

/// <summary>The journeys of a nomination as people walk them, a page at a time.</summary>
internal static class NominationJourney
{
    public static readonly (string, string)[] Charity = [("Body.Form", "Charity")];

    public static readonly (string, string)[] Local = [("Body.ActiveInArea", "True")];

    public static readonly (string, string)[] TheFoxInn =
    [
        ("Name", "The Fox Inn"), ("Address", "1 High Street, Ashcombe"), ("Kind", "public house"),
        ("Boundaries", "The building, its garden to the stream and the car park"),
    ];

    public static readonly (string, string)[] Known = [("Owner", "Fox Taverns Ltd, 9 Mill Lane"), ("OccupierUnknown", "true")];

    public static readonly (string, string)[] UsedNow = [("Test", "CurrentUse"), ("Use", "Darts, a choir and the only meeting room in the village")];

    /// <summary>
    /// A member of a group of which nothing is registered yet, signed in: once a body has nominated, its next nomination begins with what the
    /// register then knows of it, whichever test came first.
    /// </summary>
    public static async Task<HttpClient> MemberOfANewGroup(TestCouncil council)
    {
        var group = council.Services.GetRequiredService<IIdentifiers>().Next();
        var email = $"{group:N}@test.example";
        await council.Make(new(email, TestCouncil.Password, "Nora New", Roles.GroupMember, TestCouncil.Authority, group, "Friends of the Fox"));
        return await council.SignedIn(email);
    }

    /// <summary>A group's member answers every question, up to the check.</summary>
    public static async Task<TestPage> ToCheck(HttpClient member)
    {
        var page = await TestCouncil.Send(member, "/groups/nominate");
        return await AnswerTheRest(member, page);
    }

    /// <summary>A group's member sends a nomination, and gets its reference.</summary>
    public static async Task<string> Sent(HttpClient member)
    {
        var page = await TestCouncil.Send(member, (await ToCheck(member)).Address);
        page.Heading.ShouldBe("Nomination received");
        return page.Address["/groups/nominated/".Length..];
    }

    /// <summary>From the question about the body to the check.</summary>
    public static async Task<TestPage> AnswerTheRest(HttpClient browser, TestPage page, params (string, string)[] name)
    {
        // What the register knows of the body already is not asked again.
        if (page.Address.EndsWith("/body", StringComparison.Ordinal))
        {
            page = await Answer(browser, page, "/body", [.. name, .. Charity]);
            page = await Answer(browser, page, "/facts", Local);
        }

        page = await Answer(browser, page, "/may");
        page = await Answer(browser, page, "/land", TheFoxInn);
        page = await Answer(browser, page, "/people", Known);
        page = await Answer(browser, page, "/use", UsedNow);
        page = await Answer(browser, page, "/prospect", ("Prospect", "The choir has booked for three years"));
        page = await Answer(browser, page, "/evidence", ("Evidence", "Registered charity, accounts filed"));
        page = await Answer(browser, page, "/files");
        page.Address.ShouldEndWith("/check");
        return page;
    }

    /// <summary>The address of another question of the same journey.</summary>
    public static string At(TestPage page, string question) => page.Address[..(page.Address.LastIndexOf('/') + 1)] + question;

    /// <summary>Answers the page on which the journey now is.</summary>
    public static async Task<TestPage> Answer(HttpClient browser, TestPage page, string question, params (string, string)[] answers)
    {
        page.Address.ShouldEndWith(question);
        return await TestCouncil.Send(browser, page.Address, answers);
    }

    /// <summary>An officer finds everything in favour of listing, up to the check.</summary>
    public static async Task<TestPage> ToDecide(HttpClient officer, string decide)
    {
        var page = await ToDecision(officer, decide);
        page = await Answer(officer, page, "/decision", ("Reasons", "It is the heart of the village."));
        page = await Answer(officer, page, "/extent", ("IsWhole", "True"));
        page = await Answer(officer, page, "/day", ("DecidedOn.Day", "12"), ("DecidedOn.Month", "5"), ("DecidedOn.Year", "2026"));
        page.Address.ShouldEndWith("/check");
        return page;
    }

    public static async Task<TestPage> ToDecision(HttpClient officer, string decide)
    {
        var page = await TestCouncil.Send(officer, decide);
        page = await Answer(officer, page, "/complete", ("IsComplete", "True"));
        page = await Answer(officer, page, "/body", Charity);
        page = await Answer(officer, page, "/facts", Local);
        page = await Answer(officer, page, "/land", ("Is", "none"));
        page = await Answer(officer, page, "/use", ("Finding", "CurrentUse"), ("Use", "Darts and a choir every week."));
        return await Answer(officer, page, "/prospect", ("IsRealistic", "True"), ("Prospect", "Both have booked for years."));
    }

    public static (string, string)[] Day(string field, int day, int month, int year) =>
        [($"{field}.Day", $"{day}"), ($"{field}.Month", $"{month}"), ($"{field}.Year", $"{year}")];
}
