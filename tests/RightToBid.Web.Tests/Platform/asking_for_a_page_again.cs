using System.Net;

using NodaTime;

using RightToBid.Web.Tests.Register;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Platform;

public class asking_for_a_page_again(VillagesRegister council) : IClassFixture<VillagesRegister>
{
    private const string Plough = "/register/E99999999/ACV/2026/0021";

    [Theory]
    [InlineData("/register")]
    [InlineData("/register.json")]
    [InlineData(Plough)]
    public async Task says_that_it_is_unchanged_and_sends_nothing(string address)
    {
        council.Clock.AdvanceTo(On("Tuesday 12 May 2026"));

        using var again = await Again(address, await TagOf(address));

        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await again.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        again.Headers.CacheControl!.NoCache.ShouldBeTrue();
        again.Headers.Vary.ShouldContain("Cookie");
    }

    [Fact]
    public async Task knows_its_tag_among_others()
    {
        council.Clock.AdvanceTo(On("Tuesday 12 May 2026"));

        using var again = await Again(Plough, $"W/\"other\", {await TagOf(Plough)}");

        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("W/\"other\"")]
    [InlineData("not a tag")]
    public async Task with_another_tag_gets_the_page(string tag)
    {
        using var again = await Again(Plough, tag);

        again.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task a_minute_later_gets_the_page()
    {
        council.Clock.AdvanceTo(On("Wednesday 13 May 2026"));
        var tag = await TagOf(Plough);
        council.Clock.AdvanceTo(On("Wednesday 13 May 2026").At(new LocalTime(12, 1)));

        using var again = await Again(Plough, tag);

        again.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task signed_in_gets_every_page_made()
    {
        var officer = await council.SignedIn(TestCouncil.Officer);

        using var page = await officer.GetAsync(new Uri(Plough, UriKind.Relative), TestContext.Current.CancellationToken);

        page.Headers.ETag.ShouldBeNull();
    }

    [Fact]
    public async Task what_was_known_on_a_day_that_is_over_says_itself_how_long_it_is_kept()
    {
        council.Clock.AdvanceTo(On("Thursday 14 May 2026"));

        using var page = await council.Ask("/register?known=2026-05-13");

        page.Headers.ETag.ShouldBeNull();
        page.Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromDays(1));
    }

    [Theory]
    [InlineData("/register/E99999999/ACV/1999/0001")]
    [InlineData("/register.csv?on=yesterday")]
    [InlineData("/calculator")]
    public async Task what_is_not_there_or_not_public_has_no_tag(string address)
    {
        using var answer = await council.Ask(address);

        answer.Headers.ETag.ShouldBeNull();
    }

    private async Task<string> TagOf(string address)
    {
        using var first = await council.Ask(address);
        return first.EnsureSuccessStatusCode().Headers.ETag.ShouldNotBeNull().ToString();
    }

    private async Task<HttpResponseMessage> Again(string address, string tag)
    {
        using var client = council.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
