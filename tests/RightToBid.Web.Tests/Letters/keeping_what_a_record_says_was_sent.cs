using System.Net;
using System.Net.Http.Json;
using System.Text;

using RightToBid.Cases.Notifying;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Letters.LetterCouncil;

namespace RightToBid.Web.Tests.Letters;

/// <summary>Whichever way a notice is recorded as given, its letter is kept as drafted, or the record says that the council's own text was sent.</summary>
public sealed class keeping_what_a_record_says_was_sent(LetterCouncil council) : IClassFixture<LetterCouncil>
{
    private static readonly (string, string)[] OnMonday = [("GivenOn.Day", "30"), ("GivenOn.Month", "3"), ("GivenOn.Year", "2026")];

    [Fact]
    public async Task on_the_page_of_publicity_keeps_each_notice_in_its_own_form()
    {
        await council.SetLetterhead();
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var publicity = Links.GivePublicity((await council.Notice()).MoratoriumId);

        var page = await TestCouncil.Send(
            officer, publicity, [("Told", "Area"), ("Told", "Site"), ("How", "The council’s website"), ("Text", "AsDrafted"), .. OnMonday]);

        page.Address.ShouldBe(CaseAddress);
        var letters = (await council.Notice()).Served.Letters.FindAll(letter => letter.Notice == NoticeCodes.DisposalNoticeToPublic);
        letters.Select(letter => letter.Letter).ShouldBe(["N09", "N09-SITE"], ignoreOrder: true);
        letters.ShouldAllBe(letter => letter.SentOn == On("Monday 30 March 2026"));
        foreach (var letter in letters)
        {
            (await officer.GetStringAsync(new Uri(Links.KeptLetter(letter.LetterId), UriKind.Relative), TestContext.Current.CancellationToken))
                .ShouldContain("Monday 30 March 2026");
        }
    }

    [Theory]
    [InlineData("as-drafted", 1)]
    [InlineData("councils-own", 0)]
    [InlineData(null, 0)]
    public async Task in_the_api_does_what_the_page_does(string? text, int kept)
    {
        await council.SetLetterhead();
        var notice = await council.Notice();
        var day = text switch { "as-drafted" => "2026-03-31", "councils-own" => "2026-04-01", _ => "2026-04-02" };
        using var program = await council.Program(TestCouncil.Officer);

        using var answer = await program.PostAsJsonAsync($"/api/v1/moratoria/{notice.MoratoriumId}/notices", new
        {
            notice = "N10",
            recipient = "owner",
            subjectId = BidId,
            partyId = Owner,
            service = new { means = "by-hand", sentOn = day, givenOn = day, evidence = (string?)null, stated = Array.Empty<object>(), text },
        }, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var served = (await council.Notice()).Served;
        served.Letters.Count(letter => letter.Notice == NoticeCodes.RequestPassedOn && letter.SentOn == NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value)
            .ShouldBe(kept);
    }

    [Fact]
    public async Task in_the_api_records_nothing_where_there_is_no_such_letter()
    {
        var notice = await council.Notice();
        using var program = await council.Program(TestCouncil.Officer);
        const string day = "2026-04-03";

        using var answer = await program.PostAsJsonAsync($"/api/v1/moratoria/{notice.MoratoriumId}/notices", new
        {
            notice = "N10",
            recipient = "nominator",
            subjectId = BidId,
            service = new { means = "by-hand", sentOn = day, givenOn = day, evidence = (string?)null, stated = Array.Empty<object>(), text = "as-drafted" },
        }, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldContain("No letter is drafted here");
        (await council.Notice()).Served.All.ShouldNotContain(served => served.Service.SentOn == On("Friday 3 April 2026"));
    }
}
