using System.Net;

using RightToBid.Storage;
using RightToBid.Web.Platform;
using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Groups;

/// <summary>A council with pairs of groups, so that each test links two of its own.</summary>
public class LinksCouncil : TestCouncil
{
    internal async Task<(HttpClient One, HttpClient Other)> Pair(string name)
    {
        foreach (var (which, body) in new[] { "one", "other" }.Select(which => (which, NamedIdentifier.For("groups", $"{which} {name}"))))
        {
            await Make(new($"{which}@{name}.example", Password, $"Somebody of {which}", Roles.GroupMember, Authority, body, $"The {which} {name}"));
        }

        return (await SignedIn($"one@{name}.example"), await SignedIn($"other@{name}.example"));
    }
}

public class linking_groups(LinksCouncil council) : IClassFixture<LinksCouncil>
{
    [Fact]
    public async Task takes_a_question_and_a_yes()
    {
        var (one, other) = await council.Pair("oak");

        (await Ask(one, "The other oak")).SummaryRow("links", "The other oak").ShouldStartWith("Asked: it has not answered yet");
        var asked = await TestCouncil.Open(other, "/groups/links");
        asked.SummaryRow("links", "The one oak").ShouldBe("Asks to be linked to your group");
        var answered = await TestCouncil.Send(other, asked.Link("Change the link with The one oak"), ("Answer", "accept"));

        answered.SummaryRow("links", "The one oak").ShouldBe("Linked");
        (await TestCouncil.Open(one, "/groups/links")).SummaryRow("links", "The other oak").ShouldBe("Linked");
    }

    [Fact]
    public async Task the_one_who_asks_cannot_say_yes_for_the_other()
    {
        var (one, other) = await council.Pair("elm");
        var link = (await Ask(one, "The other elm")).Link("Change the link with The other elm");

        (await TestCouncil.Send(one, link, ("Answer", "accept"))).ErrorAt("Answer").ShouldBe("Select what should become of it");
        (await TestCouncil.Open(other, "/groups/links")).SummaryRow("links", "The one elm").ShouldBe("Asks to be linked to your group");
        (await TestCouncil.Send(one, link, ("Answer", "keep"))).SummaryRow("links", "The other elm").ShouldStartWith("Asked");
        (await TestCouncil.Send(other, link)).ErrorAt("Answer").ShouldBe("Select whether you accept the link");
    }

    [Fact]
    public async Task either_side_ends_it_and_can_be_asked_again()
    {
        var (one, other) = await council.Pair("ash");
        var link = (await Ask(one, "The other ash")).Link("Change the link with The other ash");
        await TestCouncil.Send(other, link, ("Answer", "accept"));

        (await TestCouncil.Send(one, link, ("Answer", "end"))).Main.ShouldContain("Your group is linked to no other.");
        (await TestCouncil.Open(other, link)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Ask(other, "The one ash")).SummaryRow("links", "The one ash").ShouldStartWith("Asked");
    }

    [Fact]
    public async Task is_the_affair_of_those_two_alone()
    {
        var (one, _) = await council.Pair("yew");
        var (stranger, _) = await council.Pair("fir");
        var link = (await Ask(one, "The other yew")).Link("Change the link with The other yew");

        (await TestCouncil.Open(stranger, link)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(stranger, "/groups/links")).Main.ShouldContain("Your group is linked to no other.");
        (await TestCouncil.Send(stranger, "/groups/links/ask", ("Other", Guid.Empty.ToString()))).ErrorAt("Other").ShouldBe("Select the group to ask");
        (await TestCouncil.Send(stranger, "/groups/links/ask", ("Other", ""))).ErrorAt("Other").ShouldBe("Select the group to ask");
    }

    private static async Task<TestPage> Ask(HttpClient browser, string name)
    {
        var form = await TestCouncil.Open(browser, "/groups/links/ask");
        return await TestCouncil.Send(browser, "/groups/links/ask", ("Other", form.Option(name)));
    }
}
