using System.Net;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register.Versions;

public class keeping_versions_of_a_list(TestCouncil council) : IClassFixture<TestCouncil>
{
    private const string Versions = $"/register/versions/{TestCouncil.Authority}/listed";

    private static readonly Guid Fox = Guid.Parse("0190a5f0-0000-7000-8000-000000000071");

    private static readonly Guid Hall = Guid.Parse("0190a5f0-0000-7000-8000-000000000072");

    [Fact]
    public async Task INS_01_gives_each_person_one_free_copy_of_a_version_and_another_of_the_next()
    {
        await Enter(Fox, "ACV/2026/0901", "The Fox Inn");
        using var officer = await council.SignedIn(TestCouncil.Officer);
        (string, string)[] asked = [("List", "Listed"), ("Person", "Ann@example.org")];

        var first = await TestCouncil.Send(officer, "/casework/list-copies", asked);
        first.Main.ShouldContain("Give them version 1 free of charge");
        first.Main.ShouldContain("1 person has had a copy of it.");

        var again = await TestCouncil.Send(officer, "/casework/list-copies", ("List", "Listed"), ("Person", " ann@EXAMPLE.org "));
        again.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        again.Main.ShouldContain("This person has had a free copy of version 1");
        again.Main.ShouldContain("s. 94(3)");

        (await TestCouncil.Send(officer, "/casework/list-copies", ("List", "Listed"), ("Person", "Bob, 2 Mill Lane"))).Main
            .ShouldContain("2 people have had a copy of it.");

        await Enter(Hall, "ACV/2026/0902", "Ashcombe Village Hall");
        (await TestCouncil.Send(officer, "/casework/list-copies", asked)).Main.ShouldContain("Give them version 2 free of charge");

        // The first version still says what it said, to anybody, and names nobody who had a copy.
        using var stranger = council.Browser();
        var page = await TestCouncil.Open(stranger, Versions);
        page.Main.ShouldContain("The list is at version 2, which has 2 entries.");
        page.Main.ShouldNotContain("ann@example.org");
        var old = await TestCouncil.Open(stranger, $"{Versions}/1");
        old.Main.ShouldContain("The Fox Inn");
        old.Main.ShouldNotContain("Ashcombe Village Hall");
        var table = await stranger.GetStringAsync(new Uri($"{Versions}/1.csv", UriKind.Relative), TestContext.Current.CancellationToken);
        table.ShouldStartWith("reference,asset,address,land_listed");
        table.ShouldContain("ACV/2026/0901");
        table.ShouldNotContain("ACV/2026/0902");
    }

    [Fact]
    public async Task asks_who_wants_which_list()
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);

        var page = await TestCouncil.Send(officer, "/casework/list-copies");

        page.ErrorAt("List").ShouldBe("Select which list");
        page.ErrorAt("Person").ShouldBe("Enter who asks for it");
    }

    [Theory]
    [InlineData("/register/versions/E00000000/listed")]
    [InlineData($"/register/versions/{TestCouncil.Authority}/wanted")]
    [InlineData($"{Versions}/4711")]
    [InlineData($"{Versions}/4711.csv")]
    public async Task knows_no_other_list_and_no_other_version(string address)
    {
        using var stranger = council.Browser();
        (await stranger.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task is_for_officers()
    {
        using var member = await council.SignedIn(TestCouncil.Member);
        (await TestCouncil.Open(member, "/casework/list-copies")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task Enter(Guid id, string reference, string name)
    {
        var outcome = await council.Services.GetRequiredService<CaseDesk>().Send(
            new EnterInList(id, reference, new Asset(name, "Ashcombe"), On("Monday 4 May 2026")),
            new Sender(TestCouncil.Authority, "test"),
            TestContext.Current.CancellationToken);
        outcome.Refusal.ShouldBeNull();
    }
}
