using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Platform;
using RightToBid.Web.Tests.Platform.Api;

namespace RightToBid.Web.Tests.Nominating;

[Collection(AtTheFox.Name)]
public class keeping_notes_to_officers(FoxCouncil council)
{
    [Fact]
    public async Task shows_a_group_its_nomination_without_what_officers_noted_on_the_checks()
    {
        using var member = await council.Program(TestCouncil.Member);
        using var officer = await council.Program(TestCouncil.Officer);
        var nomination = (await member.Post("nominations", Programs.Nomination())).Id;
        var answers = new
        {
            answers = new[] { new { code = "R6A", answer = "yes", evidence = "The plan is a photograph of a napkin." } },
            answeredOn = "2026-05-12",
        };
        (await officer.Post($"nominations/{nomination}/checks", answers)).Events.ShouldBe(["checks_answered"]);

        (await officer.Get($"nominations/{nomination}")).Body.ToString().ShouldContain("napkin");
        var seen = await member.Get($"nominations/{nomination}");
        seen.Status.ShouldBe(200);
        seen.Body.ToString().ShouldNotContain("napkin");
        seen.Body.ToString().ShouldContain("The Fox Inn");
    }

    [Fact]
    public async Task shows_another_group_nothing_at_all()
    {
        using var member = await council.Program(TestCouncil.Member);
        using var rival = await council.Program(FoxCouncil.Rival);
        var nomination = (await member.Post("nominations", Programs.Nomination())).Id;

        (await rival.Get($"nominations/{nomination}")).Status.ShouldBe(404);
    }
}
