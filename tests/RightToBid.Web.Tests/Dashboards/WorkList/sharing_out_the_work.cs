using System.Net;

using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Dashboards.WorkList;

/// <summary>It gives cases to people, so it has a council of its own.</summary>
public class sharing_out_the_work(AshcombeCouncil council) : IClassFixture<AshcombeCouncil>
{
    private const string Work = "/casework/work";
    private const string Give = "/casework/work/give?whose=nobody";
    private const string Library = "ACV/2026/9003";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task a_stranger_is_asked_to_sign_in_and_a_group_does_not_find_it()
    {
        using var stranger = council.Browser();

        (await TestCouncil.Open(stranger, Work)).Address.ShouldStartWith("/sign-in");
        (await council.See(AshcombeCouncil.FriendsOfAshcombe, Work)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(AshcombeCouncil.FriendsOfAshcombe, Give)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.Fetch(AshcombeCouncil.FriendsOfAshcombe, $"{Work}.csv")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task an_officer_of_another_authority_has_no_work_here()
    {
        var page = await council.See(TestCouncil.Officer, Work);

        page.Main.ShouldContain("Nothing is due. No date is ahead.");
        page.Main.ShouldNotContain("The Old Library");
        (await council.See(TestCouncil.Officer, Give)).Main.ShouldContain("Every case in which something is due has been given to somebody.");
    }

    [Fact]
    public async Task every_number_is_a_link_to_the_rows_that_it_counts()
    {
        using var officer = await council.SignedIn(AshcombeCouncil.AshcombeOfficer);
        var page = await TestCouncil.Open(officer, Work);

        page.Link("0 of mine overdue").ShouldBe($"{Work}?whose=mine&when=overdue");
        var week = await TestCouncil.Open(officer, $"{Work}?when=week");
        week.HasPart("today").ShouldBeTrue();
        week.HasPart("next-seven-days").ShouldBeTrue();
        week.HasPart("overdue").ShouldBeFalse();
        week.HasPart("later").ShouldBeFalse();
        (await TestCouncil.Open(officer, $"{Work}?when=overdue")).WordsOf("overdue").ShouldContain("Decide the nomination The Old Library");
        (await TestCouncil.Open(officer, $"{Work}?whose=no-such-officer&when=some-day")).Main.ShouldContain("The Old Library");
    }

    [Fact]
    public async Task a_quiet_list_says_so_and_shows_the_next_date_ahead() =>
        (await council.See(AshcombeCouncil.AshcombeOfficer, $"{Work}?whose=mine&when=overdue")).Main
            .ShouldContain("Nothing matches these filters. The next date ahead is ");

    [Fact]
    public async Task several_cases_are_given_at_once_and_taken_back()
    {
        using var officer = await council.SignedIn(AshcombeCouncil.AshcombeOfficer);
        var ann = (await TestCouncil.Open(officer, Give)).Radio("Ann Officer");

        var given = await TestCouncil.Send(officer, Give, ("Cases", Library), ("Cases", "ACV/2026/9001"), ("Officer", ann));

        given.Address.ShouldBe($"{Work}?whose={ann}");
        given.Main.ShouldContain("The Old Library");
        given.Main.ShouldContain("Ann Officer works on it");
        (await TestCouncil.Open(officer, $"{Work}?whose=mine&q=Library")).Main.ShouldContain("The Old Library");
        var csv = await officer.GetStringAsync(new Uri($"{Work}.csv?whose=mine", UriKind.Relative), Cancellation);
        csv.ShouldContain("Ann Officer,Decide the nomination,ACV/2026/9003,The Old Library");
        csv.ShouldNotContain("Cricket Pavilion");

        var back = await TestCouncil.Send(officer, $"{Work}/give?whose=mine", ("Cases", Library), ("Cases", "ACV/2026/9001"), ("Officer", "nobody"));
        back.Address.ShouldBe($"{Work}?whose=nobody");
        (await TestCouncil.Open(officer, $"{Work}?whose=mine")).Main.ShouldContain("Nothing matches these filters.");
    }

    [Theory]
    [InlineData("ACV/1999/0001", "nobody", "Cases", "Select the cases to give")]
    [InlineData(Library, "", "Officer", "Choose who works on these cases")]
    [InlineData(Library, "0190a5f0-0002-7000-8000-00000000dead", "Officer", "Choose who works on these cases")]
    public async Task what_is_missing_or_not_there_is_said_beside_it(string reference, string officer, string field, string error)
    {
        using var ann = await council.SignedIn(AshcombeCouncil.AshcombeOfficer);

        (await TestCouncil.Send(ann, $"{Work}/give?whose=everybody", ("Cases", reference), ("Officer", officer))).ErrorAt(field).ShouldBe(error);
    }

    [Fact]
    public async Task without_a_case_nothing_is_given()
    {
        using var ann = await council.SignedIn(AshcombeCouncil.AshcombeOfficer);

        (await TestCouncil.Send(ann, Give, ("Officer", "nobody"))).ErrorAt("Cases").ShouldBe("Select the cases to give");
    }
}
