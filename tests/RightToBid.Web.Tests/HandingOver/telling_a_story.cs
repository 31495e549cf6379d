using System.Net;

using RightToBid.Cases.HandingOver;
using RightToBid.Web.Platform;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.HandingOver;

[Collection(AtTheFox.Name)]
public class telling_a_story(FoxCouncil council)
{
    private const string Yes = "yes";

    [Fact]
    public async Task shows_it_to_everybody_until_the_group_takes_it_back()
    {
        var story = $"/groups/handovers/{await Finished()}/story";
        using var lead = await Lead("lead-of-story@test.example");
        using var stranger = council.Browser();

        (await TestCouncil.Send(lead, story, ("Words", "We asked early, and everybody lent a hand."), ("Agreed", Yes))).Main.ShouldContain("Read or change your story");
        var shown = await TestCouncil.Open(stranger, "/guidance");
        shown.WordsOf("stories").ShouldContain("We asked early, and everybody lent a hand.");
        shown.WordsOf("stories").ShouldContain("Friends of the Fox, 12 May 2026, in its own words and with its agreement.");

        await TestCouncil.Send(lead, story, ("Words", "We asked early."), ("Agreed", Yes));
        (await TestCouncil.Open(stranger, "/guidance")).WordsOf("stories").ShouldNotContain("lent a hand");

        (await TestCouncil.Send(lead, story, ("Words", "We asked early."), ("Agreed", "no"))).Main.ShouldContain("Tell your story");
        (await TestCouncil.Open(stranger, "/guidance")).WordsOf("stories").ShouldNotContain("We asked early.");
    }

    [Fact]
    public async Task asks_for_words_and_for_agreement()
    {
        var story = $"/groups/handovers/{await Finished()}/story";
        using var lead = await Lead("lead-of-words@test.example");

        (await TestCouncil.Send(lead, story, ("Words", ""), ("Agreed", Yes))).ErrorAt("Words").ShouldBe("Enter what you would tell another group");
        (await TestCouncil.Send(lead, story, ("Words", "We did."))).ErrorAt("Agreed").ShouldBe("Select whether your group agrees");
        (await TestCouncil.Send(lead, story, ("Words", new string('x', 3_001)), ("Agreed", Yes))).ErrorAt("Words")
            .ShouldBe("What you tell must be 3,000 characters or fewer");
        (await TestCouncil.Send(lead, story, ("Words", new string('x', 3_000)), ("Agreed", Yes))).ErrorSummary.ShouldBeEmpty();
        await TestCouncil.Send(lead, story, ("Words", ""), ("Agreed", "no"));
    }

    [Fact]
    public async Task is_for_whoever_leads_the_group_and_once_it_has_its_keys()
    {
        var (finished, begun) = (await Finished(), (await council.NewHandover()).Handover);
        using var lead = await Lead("lead-of-keys@test.example");

        (await TestCouncil.Open(lead, $"/groups/handovers/{finished}/story")).Status.ShouldBe(HttpStatusCode.OK);
        (await TestCouncil.Open(lead, $"/groups/handovers/{begun}/story")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(lead, $"/groups/handovers/{Guid.Empty}/story")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(TestCouncil.Member, $"/groups/handovers/{finished}/story")).Status.ShouldNotBe(HttpStatusCode.OK);
        (await council.See(TestCouncil.Officer, $"/groups/handovers/{finished}/story")).Status.ShouldNotBe(HttpStatusCode.OK);
    }

    private async Task<Guid> Finished()
    {
        var handover = (await council.NewHandover()).Handover;
        await council.Do(new CompleteHandover(handover, On("Friday 8 May 2026")));
        return handover;
    }

    private async Task<HttpClient> Lead(string email)
    {
        await council.Make(new(email, TestCouncil.Password, "Lena Lead", Roles.GroupLead, TestCouncil.Authority, TestCouncil.FriendsOfTheFox, "Friends of the Fox"));
        return await council.SignedIn(email);
    }
}
