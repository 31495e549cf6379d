using System.Net;
using System.Text.Json;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Places;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register.CasePages;

public class reading_everything_of_a_case(PastRegister council) : IClassFixture<PastRegister>
{
    private const string Address = $"/register/{TestCouncil.Authority}/{PastRegister.FoxReference}";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task as_it_stood_before_the_notice_it_is_quietly_listed()
    {
        var page = await council.Open($"{Address}?on=2026-02-26");

        page.WordsOf("position").ShouldBe("The position Listed");
        page.Main.ShouldContain("This is the case as it stood on Thursday 26 February 2026, on all that is known now.");
        page.Main.ShouldNotContain("notice of a wish to sell received on");
        (await council.Open($"{Address}?on=2026-02-27")).WordsOf("position").ShouldBe("The position Interim moratorium");
    }

    /// <summary>Today is Friday 22 May 2026.</summary>
    [Fact]
    public async Task of_a_day_to_come_it_says_how_the_case_will_stand()
    {
        (await council.Open($"{Address}?on=2026-05-21")).Main.ShouldContain("This is the case as it stood on Thursday 21 May 2026, on all that is known now.");
        (await council.Open($"{Address}?on=2026-05-22")).Main.ShouldNotContain("This is the case as it");
        (await council.Open($"{Address}?on=2026-05-23")).Main
            .ShouldContain("This is the case as it will stand on Saturday 23 May 2026 if nothing else happens, on all that is known now.");
    }

    [Fact]
    public async Task as_it_stood_on_a_day_on_what_was_known_on_another() =>
        (await council.Open($"{Address}?on=2026-04-10&known=2026-05-17")).WordsOf("position").ShouldBe("The position Interim moratorium");

    [Fact]
    public async Task the_same_day_on_what_is_known_now_is_another_position() =>
        (await council.Open($"{Address}?on=2026-04-10")).WordsOf("position").ShouldBe("The position Owner may sell");

    [Fact]
    public async Task the_bars_of_the_windows_are_drawn_for_that_day()
    {
        var page = await council.Open($"{Address}?on=2026-03-01");

        page.Markup.ShouldContain("Interim moratorium: from Friday 27 February 2026 to the end of Thursday 9 April 2026; 39 days left");
    }

    [Fact]
    public async Task the_foot_leads_to_everything_that_can_be_done_with_it()
    {
        var page = await council.Open(Address);

        page.Link("Link to exactly this").ShouldBe($"{Address}?on=2026-05-22&known=2026-05-22");
        page.Link("What changed in this case between two days").ShouldBe($"{Address}/changes");
        page.Link("This page as .json").ShouldBe($"{Address}.json");
        page.Link("Be told by e-mail when something changes").ShouldBe($"/follow?case={TestCouncil.Authority}%2FACV%2F2026%2F0001");
        (await council.Open($"{Address}?known=2026-05-17")).Link("This page as .json").ShouldBe($"{Address}.json?on=2026-05-17&known=2026-05-17");
    }

    [Fact]
    public async Task another_day_typed_in_parts_gets_an_address_of_its_own() => (await council.Open(
        $"{Address}?Day.Day=10&Day.Month=4&Day.Year=2026&KnownDay.Day=17&KnownDay.Month=5&KnownDay.Year=2026")).Address.ShouldBe($"{Address}?on=2026-04-10&known=2026-05-17");

    [Theory]
    [InlineData("Day.Day=31&Day.Month=2&Day.Year=2026", "The day must be a real date")]
    [InlineData("KnownDay.Day=23&KnownDay.Month=5&KnownDay.Year=2026", "The day must be today or in the past")]
    public async Task what_is_no_such_day_is_an_error(string typed, string error) => (await council.Open($"{Address}?{typed}")).ErrorSummary.ShouldBe([error]);

    [Fact]
    public async Task the_parishes_and_wards_are_named_and_lead_to_what_else_lies_there()
    {
        var places = council.Services.GetRequiredService<PlaceRegister>();
        var caller = new Caller(TestCouncil.Authority, "test", null, null);
        await places.Set(caller, new PlaceRow("P01", "Ashcombe", PlaceKind.Parish, null), On("Thursday 1 January 2026"), Cancellation);
        await places.Name(caller, PastRegister.FoxReference, [(await places.All(TestCouncil.Authority, Cancellation)).Single().PlaceId], Cancellation);

        var page = await council.Open(Address);

        page.Link("Ashcombe").ShouldBe($"/register?authority={TestCouncil.Authority}&place=P01");
        using var data = JsonDocument.Parse(await council.CreateClient().GetStringAsync(new Uri($"{Address}.json", UriKind.Relative), Cancellation));
        data.RootElement.GetProperty("parishesAndWards")[0].GetProperty("name").GetString().ShouldBe("Ashcombe");
    }

    [Fact]
    public async Task whoever_has_the_data_already_is_not_sent_it_again()
    {
        using var first = await council.Ask($"{Address}.json");
        var tag = first.Headers.ETag.ShouldNotBeNull();
        using var client = council.CreateClient();

        using var again = new HttpRequestMessage(HttpMethod.Get, $"{Address}.json") { Headers = { IfNoneMatch = { tag } } };
        using var same = await client.SendAsync(again, Cancellation);
        using var other = new HttpRequestMessage(HttpMethod.Get, $"{Address}.json?known=2026-05-17") { Headers = { IfNoneMatch = { tag } } };
        using var changed = await client.SendAsync(other, Cancellation);

        same.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await same.Content.ReadAsByteArrayAsync(Cancellation)).ShouldBeEmpty();
        changed.StatusCode.ShouldBe(HttpStatusCode.OK);
        changed.Headers.ETag.ShouldNotBe(tag);
    }
}
