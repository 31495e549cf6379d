using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Following;

public sealed class following_a_kind_or_what_is_near(FollowedCouncil council) : IClassFixture<FollowedCouncil>
{
    private const string OfKind = "kind@example.org";
    private const string Near = "near@example.org";
    private const string Both = "both@example.org";

    [Fact]
    public async Task tells_of_that_and_of_nothing_else()
    {
        await council.Follow($"{Links.Follow}?kind=Public%20house", OfKind);
        await council.Follow($"{Links.Follow}?near=51.78,-1.48&km=1", Near);
        await council.Follow($"{Links.Follow}?near=51.78,-1.48&km=1&kind=village%20hall", Both);
        council.SubjectsTo(OfKind).ShouldBe(["Confirm that you want e-mails about every case that a search of the register finds"]);

        // 0.991 and 1.002 kilometres from the point.
        await Enter(1, "The Plough Inn", "public house", 51.7889m);
        await Enter(2, "Victory Hall", "village hall", 51.7890m);
        await council.Drain();

        council.ToldTo(OfKind).ShouldHaveSingleItem().Subject.ShouldStartWith("The Plough Inn: ");
        council.ToldTo(Near).ShouldHaveSingleItem().Subject.ShouldStartWith("The Plough Inn: ");
        council.ToldTo(Both).ShouldBeEmpty();
        using var browser = council.Browser();
        (await TestCouncil.Open(browser, council.LinkTo("manage", Near))).Main.ShouldContain("Every case within 1 kilometre of 51.78, -1.48");
    }

    private Task Enter(int number, string name, string kind, decimal latitude) => council.Do(new EnterInList(
        Guid.Parse($"0190a5f0-000b-7000-8000-{number:x12}"), $"ACV/2026/3{number:000}", new Asset(name, "Brook Lane, Ashcombe") { Kind = kind, Point = new(latitude, -1.48m) },
        On("Tuesday 12 May 2026")));
}
