using System.Net;

using RightToBid.Cases.Correcting;
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

    [Fact]
    public async Task is_over_when_the_handover_fails_and_the_group_can_still_take_its_words_back()
    {
        var handover = await Finished();
        using var lead = await Lead("lead-of-failure@test.example");
        await Tell(lead, handover, "We asked the whole street.");

        await council.Do(new DefaultHandover(handover, On("Monday 11 May 2026"), "The promises were broken."));

        await IsTakenBack(lead, handover, "We asked the whole street.");
    }

    [Fact]
    public async Task is_over_when_the_keys_never_passed_and_the_group_can_still_take_its_words_back()
    {
        var handover = await Finished();
        using var lead = await Lead("lead-of-keys-back@test.example");
        await Tell(lead, handover, "We asked both streets.");

        await council.Do(new StrikeOutFact<Handover>(handover, await PlaceOf<HandoverCompleted>(handover), "It was another pub."));

        await IsTakenBack(lead, handover, "We asked both streets.");
    }

    private async Task Tell(HttpClient lead, Guid handover, string words)
    {
        await TestCouncil.Send(lead, $"/groups/handovers/{handover}/story", ("Words", words), ("Agreed", Yes));
        (await council.Open("/guidance")).WordsOf("stories").ShouldContain(words);
    }

    private async Task IsTakenBack(HttpClient lead, Guid handover, string words)
    {
        var story = $"/groups/handovers/{handover}/story";
        (await council.Open("/guidance")).WordsOf("stories").ShouldNotContain(words);
        (await TestCouncil.Open(lead, $"/groups/handovers/{handover}")).Link("Take your story back").ShouldBe(story);
        (await TestCouncil.Open(lead, story)).Main.ShouldContain(words);
        (await TestCouncil.Send(lead, story, ("Words", "Again."), ("Agreed", Yes))).ErrorAt("Agreed")
            .ShouldBe("Your group does not have the keys, so its story can only be taken away");

        (await TestCouncil.Send(lead, story, ("Agreed", "no"))).Address.ShouldBe($"/groups/handovers/{handover}");
        (await TestCouncil.Open(lead, story)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<int> PlaceOf<TEvent>(Guid handover)
    {
        IRemembering state = await council.StateOf<Handover>(handover);
        return state.Past.Entries.Single(known => known.Happened is TEvent).Entry;
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
