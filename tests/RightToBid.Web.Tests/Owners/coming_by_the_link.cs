using System.Net;

using RightToBid.Web.Owners;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Owners;

/// <summary>The link as its owner uses it, and as others would try to.</summary>
public class coming_by_the_link(OwnersCouncil council) : IClassFixture<OwnersCouncil>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task the_address_and_the_code_open_the_owner_s_page_and_the_secret_is_in_no_later_address()
    {
        var land = await council.NewListing();
        using var owner = council.Browser();

        var door = await TestCouncil.Open(owner, OwnersCouncil.Door(land.First));
        door.Heading.ShouldBe("Enter the code in your letter");
        var home = await TestCouncil.Send(owner, OwnersCouncil.Door(land.First), ("Code", land.First.Code.ToUpperInvariant().Replace("-", " ", StringComparison.Ordinal)));

        home.Address.ShouldBe(OwnersCouncil.Home(land.First));
        home.Heading.ShouldBe("The Heron: for its owner");
        home.Markup.ShouldNotContain(land.First.Secret);
        home.Main.ShouldContain("You have given no notice that stands.");
        home.Main.ShouldContain("You may ask to the end of");
    }

    [Fact]
    public async Task no_answer_may_be_kept_listed_or_told_to_another_site()
    {
        var land = await council.NewListing();
        using var owner = await council.Entered(land.First);
        foreach (var address in new[] { OwnersCouncil.Door(land.First), OwnersCouncil.Home(land.First), "/owner/E1/nothing" })
        {
            using var answer = await owner.GetAsync(new Uri(address, UriKind.Relative), Cancellation);

            answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
            answer.Headers.GetValues("X-Robots-Tag").ShouldBe(["noindex, nofollow"]);
            answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        }
    }

    [Theory]
    [InlineData("0000-0000-0000-0000-0000")]
    [InlineData("x")]
    [InlineData("%27%20or%201%3D1%20--")]
    public async Task a_guessed_address_reads_as_a_page_that_is_not_there(string secret)
    {
        using var stranger = council.Browser();

        var guessed = await TestCouncil.Open(stranger, $"/owner/{TestCouncil.Authority}/{secret}");
        var absent = await TestCouncil.Open(stranger, "/nowhere");

        guessed.Status.ShouldBe(HttpStatusCode.NotFound);
        (guessed.Title, guessed.Main).ShouldBe((absent.Title, absent.Main));
    }

    [Fact]
    public async Task another_council_s_address_does_not_lead_to_it()
    {
        var land = await council.NewListing();
        using var owner = council.Browser();

        (await TestCouncil.Open(owner, OwnersCouncil.Door(land.First, "E99999998"))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(owner, OwnersCouncil.Home(land.First))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task ten_wrong_codes_end_the_link_and_nine_do_not()
    {
        var land = await council.NewListing();
        using var thief = council.Browser();
        foreach (var _ in Enumerable.Range(1, 9))
        {
            (await TestCouncil.Send(thief, OwnersCouncil.Door(land.First), ("Code", "0000-0000"))).ErrorAt("Code")
                .ShouldBe("That is not the code in the letter. After ten wrong codes the link no longer works");
        }

        (await TestCouncil.Send(thief, OwnersCouncil.Door(land.First), ("Code", land.First.Code))).Address.ShouldBe(OwnersCouncil.Home(land.First));

        foreach (var _ in Enumerable.Range(1, 10))
        {
            await TestCouncil.Send(thief, OwnersCouncil.Door(land.Second), ("Code", "0000-0000"));
        }

        (await TestCouncil.Open(thief, OwnersCouncil.Door(land.Second))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task a_link_that_was_ended_opens_nothing_not_even_where_somebody_is_inside()
    {
        var land = await council.NewListing();
        using var owner = await council.Entered(land.First);

        await council.End(land.First);

        (await TestCouncil.Open(owner, OwnersCouncil.Home(land.First))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(owner, OwnersCouncil.Door(land.First))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task one_owner_opens_nothing_of_the_other_s()
    {
        var land = await council.NewListing();
        using var first = await council.Entered(land.First);
        using var second = await council.Entered(land.Second);
        var given = await GiveNotice(second, land.Second);

        foreach (var page in new[] { "", "/sale", "/notice", "/review", "/claim", "/withdrawal", given.Address[OwnersCouncil.Home(land.Second).Length..] })
        {
            (await TestCouncil.Open(first, $"{OwnersCouncil.Home(land.Second)}{page}")).Status.ShouldBe(HttpStatusCode.NotFound, page);
        }

        var receipt = given.Address.Replace(land.Second.LinkId.ToString(), land.First.LinkId.ToString(), StringComparison.Ordinal);
        (await TestCouncil.Open(first, receipt)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(first, OwnersCouncil.Home(land.First))).Main.ShouldNotContain("Your notice of");
        (await TestCouncil.Open(second, OwnersCouncil.Home(land.Second))).Main.ShouldContain("Your notice of Tuesday 12 May 2026");
    }

    [Fact]
    public async Task an_officer_who_is_signed_in_is_nobody_there()
    {
        var land = await council.NewListing();
        using var officer = await council.SignedIn(TestCouncil.Officer);

        (await TestCouncil.Open(officer, OwnersCouncil.Home(land.First))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(officer, OwnersCouncil.Door(land.First))).Navigation.ShouldNotContain("Casework");
    }

    [Fact]
    public async Task a_session_ends_after_an_hour()
    {
        var land = await council.NewListing();
        using var owner = await council.Entered(land.First);

        council.Clock.AdvanceTo(On("Tuesday 12 May 2026").At(new NodaTime.LocalTime(12, 59)));
        (await TestCouncil.Open(owner, OwnersCouncil.Home(land.First))).Status.ShouldBe(HttpStatusCode.OK);
        council.Clock.AdvanceTo(On("Tuesday 12 May 2026").At(new NodaTime.LocalTime(13, 0)));
        (await TestCouncil.Open(owner, OwnersCouncil.Home(land.First))).Status.ShouldBe(HttpStatusCode.NotFound);

        council.Clock.AdvanceTo(On("Tuesday 12 May 2026"));
    }

    [Fact]
    public async Task a_new_link_ends_the_one_before_it_and_an_officer_makes_it()
    {
        var land = await council.NewListing();
        var page = $"/casework/owners/{land.Reference}";
        using var officer = await council.SignedIn(TestCouncil.Officer);

        var made = await TestCouncil.Send(officer, page, ("Owner", land.FirstOwner.ToString()), ("What", "make"));

        made.Main.ShouldContain($"/owner/{TestCouncil.Authority}/");
        made.SummaryRow("Code").Length.ShouldBe(9);
        using var owner = council.Browser();
        (await TestCouncil.Open(owner, OwnersCouncil.Door(land.First))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(owner, new Uri(made.SummaryRow("Address")).PathAndQuery)).Heading.ShouldBe("Enter the code in your letter");
        (await TestCouncil.Send(officer, page, ("Owner", land.FirstOwner.ToString()), ("What", "end"))).Main.ShouldContain("No link has been made");
        (await TestCouncil.Open(owner, new Uri(made.SummaryRow("Address")).PathAndQuery)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task links_are_made_by_officers_of_the_council_alone()
    {
        var land = await council.NewListing();
        var page = $"/casework/owners/{land.Reference}";
        using var officer = await council.SignedIn(TestCouncil.Officer);

        (await council.See(TestCouncil.Member, page)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(OwnersCouncil.Elsewhere, page)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(officer, "/casework/owners/ACV/1999/0001")).Status.ShouldBe(HttpStatusCode.NotFound);
        var wrong = await TestCouncil.Send(officer, page, ("Owner", Guid.Empty.ToString()));
        wrong.ErrorAt("Owner").ShouldBe("Select which owner");
        wrong.ErrorAt("What").ShouldBe("Select what is to be done");
    }

    private static async Task<TestPage> GiveNotice(HttpClient owner, MadeLink link)
    {
        var check = await TestCouncil.Send(owner, $"{OwnersCouncil.Home(link)}/notice", ("Text", "the freeholder"));
        return await TestCouncil.Send(owner, check.Address);
    }
}
