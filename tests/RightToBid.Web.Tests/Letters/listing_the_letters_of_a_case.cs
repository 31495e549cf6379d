using System.Net;

using RightToBid.Web.Tests.Platform;

using static RightToBid.Web.Tests.Letters.LetterCouncil;

namespace RightToBid.Web.Tests.Letters;

public sealed class listing_the_letters_of_a_case(LetterCouncil council) : IClassFixture<LetterCouncil>
{
    [Fact]
    public async Task shows_those_that_its_facts_allow_and_what_is_missing_for_the_others()
    {
        await council.SetLetterhead();
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var of = await TestCouncil.Open(officer, CaseAddress);
        var page = await TestCouncil.Open(officer, of.Link("The letters of this case"));

        page.Heading.ShouldBe("Letters of this case");
        var letter = page.Link("Notice to people in the area that the owner wishes to sell to a reader in the area where the land is");
        (await TestCouncil.Open(officer, letter)).Heading.ShouldContain("The Fox Inn");
        page.Main.ShouldContain("Policy: no law requires it");
        page.Main.ShouldContain("to the body that nominated the land: an address or e-mail address of the body that nominated the land");
    }

    [Fact]
    public async Task begins_with_what_its_duties_call_for()
    {
        await council.SetLetterhead();
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var page = await TestCouncil.Open(officer, $"{CaseAddress}/letters");

        page.Main.ShouldContain("What the case’s duties call for");
        page.Main.ShouldContain("Friends of the Fox asked on Friday 27 March 2026 to be treated as a potential bidder.");
        var letter = await TestCouncil.Open(officer, page.Link("Letter that passes on a group’s request owed to Freya Freeholder"));
        letter.Main.ShouldContain("Dear Freya Freeholder,");
    }

    [Fact]
    public async Task prints_the_letters_of_every_open_duty_on_one_page_and_says_which_cannot_be_drafted()
    {
        await council.SetLetterhead();
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var list = await TestCouncil.Open(officer, $"{CaseAddress}/letters");
        var page = await TestCouncil.Open(officer, list.Link("Print the letters of every open duty"));

        page.Heading.ShouldBe("Letters to print: ACV/2026/0001");
        page.Main.ShouldContain("Dear Freya Freeholder,");
        page.Main.ShouldContain("To everybody in the area");
        page.Main.ShouldContain("Notice to the nominator that the owner wishes to sell to the body that nominated the land: not known is");
    }

    [Fact]
    public async Task is_linked_from_each_duty()
    {
        await council.SetLetterhead();
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var duties = await TestCouncil.Open(officer, $"{CaseAddress}/duties");
        duties.Main.ShouldContain("Draft the letter: A group's request, passed on to the owner");
    }

    [Fact]
    public async Task of_a_case_that_there_is_not_is_not_found()
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);
        (await TestCouncil.Open(officer, "/casework/cases/ACV/2026/9999/letters")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(officer, "/casework/cases/ACV/2026/9999/letters/open")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task is_not_for_members_of_groups()
    {
        using var member = await council.SignedIn(TestCouncil.Member);
        (await TestCouncil.Open(member, $"{CaseAddress}/letters")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(member, $"{CaseAddress}/letters/open")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task of_another_councils_case_is_not_found()
    {
        using var elsewhere = await council.SignedIn(Elsewhere);
        (await TestCouncil.Open(elsewhere, $"{CaseAddress}/letters")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(elsewhere, $"{CaseAddress}/letters/open")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(elsewhere, $"{CaseAddress}/letters/n09?to=public")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(elsewhere, $"{CaseAddress}/letters/n09.docx?to=public")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
