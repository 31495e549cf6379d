using System.Net;
using System.Security.Cryptography;

using DocumentFormat.OpenXml.Packaging;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Letters;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Letters.LetterCouncil;

namespace RightToBid.Web.Tests.Letters;

/// <summary>What went out is kept as it was sent, whatever the case says afterwards.</summary>
public sealed class keeping_a_letter(LetterCouncil council) : IClassFixture<LetterCouncil>, IAsyncLifetime
{
    private static readonly string ToOwner = $"{CaseAddress}/letters/n10?to=owner&about={BidId}";

    private HttpClient officer = null!;

    public async ValueTask InitializeAsync()
    {
        await council.SetLetterhead();
        officer = await council.SignedIn(TestCouncil.Officer);
    }

    public ValueTask DisposeAsync()
    {
        officer.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task keeps_the_page_and_the_document_for_officers_of_the_council_alone()
    {
        await Post();
        var kept = (await council.Notice()).Served.Letters[^1];

        var page = await Fetch(officer, Links.KeptLetter(kept.LetterId));
        Convert.ToHexStringLower(SHA256.HashData(page)).ShouldBe(kept.HtmlSha256);
        var document = await Fetch(officer, Links.KeptDocument(kept.LetterId));
        Convert.ToHexStringLower(SHA256.HashData(document)).ShouldBe(kept.DocumentSha256);
        using var opened = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        opened.MainDocumentPart!.Document!.Body!.InnerText.ShouldContain("Freya Freeholder");

        using var member = await council.SignedIn(TestCouncil.Member);
        (await TestCouncil.Open(member, Links.KeptLetter(kept.LetterId))).Status.ShouldBe(HttpStatusCode.NotFound);
        using var elsewhere = await council.SignedIn(Elsewhere);
        (await TestCouncil.Open(elsewhere, Links.KeptLetter(kept.LetterId))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(elsewhere, Links.KeptDocument(kept.LetterId))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(officer, Links.KeptLetter(BidId))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task once_erased_leaves_the_hashes_and_sends_nothing_more()
    {
        council.Mail.IsOutOfOrder = true;
        await Post();
        var kept = (await council.Notice()).Served.Letters[^1];
        await council.Services.GetRequiredService<LetterArchive>().Erase(TestCouncil.Authority, kept.LetterId, TestContext.Current.CancellationToken);

        council.Mail.IsOutOfOrder = false;
        var before = council.Mail.Taken.Count(each => each.MailId == kept.LetterId);
        council.Clock.AdvanceTo(On("Thursday 14 May 2026"));
        await council.Drain();

        council.Mail.Taken.Count(each => each.MailId == kept.LetterId).ShouldBe(before);
        (await TestCouncil.Open(officer, Links.KeptLetter(kept.LetterId))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.Notice()).Served.Letters.ShouldContain(kept);
    }

    [Fact]
    public async Task is_erased_by_a_legal_officer_of_the_council_alone()
    {
        await Post();
        var kept = (await council.Notice()).Served.Letters[^1];
        var erase = Links.EraseLetter(kept.LetterId);
        using var legal = await council.SignedIn(TestCouncil.LegalOfficer);
        using var member = await council.SignedIn(TestCouncil.Member);
        using var elsewhere = await council.SignedIn(Elsewhere);

        (await TestCouncil.Open(officer, erase)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await TestCouncil.Open(member, erase)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(elsewhere, erase)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await TestCouncil.Open(legal, Links.EraseLetter(BidId))).Status.ShouldBe(HttpStatusCode.NotFound);

        (await TestCouncil.Open(legal, $"{CaseAddress}/letters")).Main.ShouldContain("Letters kept as they were sent");
        (await TestCouncil.Send(legal, erase)).Address.ShouldBe($"{CaseAddress}/letters");
        (await TestCouncil.Open(officer, Links.KeptLetter(kept.LetterId))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(legal, erase)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task by_which_a_notice_was_given_is_offered_where_its_service_is_recorded()
    {
        var page = await TestCouncil.Send(officer, await ToServe(), ("Text", "ByHand"));
        page = await TestCouncil.Send(officer, page.Address, ("Day.Day", "30"), ("Day.Month", "3"), ("Day.Year", "2026"));
        page = await TestCouncil.Send(officer, page.Address, ("Text", "as-computed"));
        page.Labels.ShouldContain("The letter as it is drafted here for those days");
        page.Labels.ShouldContain("The council’s own text");
        (await TestCouncil.Send(officer, page.Address)).ErrorAt("Text").ShouldBe("Select what was sent");
        page = await TestCouncil.Send(officer, page.Address, ("Text", "drafted"));
        page = await TestCouncil.Send(officer, page.Address, ("Text", "Receipt 7"));
        page.SummaryRow("Letter").ShouldBe("The letter as it is drafted here for those days");
        page = await TestCouncil.Send(officer, page.Address);

        var kept = (await council.Notice()).Served.Letters[^1];
        (kept.SentOn, kept.IsMailed, kept.PartyId).ShouldBe((On("Monday 30 March 2026"), false, Owner));
        page.Link("Letter of 30 March 2026 as it was sent").ShouldBe(Links.KeptLetter(kept.LetterId));
        System.Text.Encoding.UTF8.GetString(await Fetch(officer, Links.KeptLetter(kept.LetterId))).ShouldContain("Monday 30 March 2026");
    }

    private async Task<string> ToServe() => new AngleSharp.Html.Parser.HtmlParser().ParseDocument((await TestCouncil.Open(officer, $"{CaseAddress}/duties")).Markup)
        .QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).First(address => address.Contains("/notices/n10", StringComparison.Ordinal));

    private static async Task<byte[]> Fetch(HttpClient browser, string address)
    {
        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The form stands above the letter, outside its main part.</summary>
    private async Task<TestPage> Post()
    {
        var token = new AngleSharp.Html.Parser.HtmlParser().ParseDocument((await TestCouncil.Open(officer, ToOwner)).Markup)
            .QuerySelector("input[name=__RequestVerificationToken]").ShouldNotBeNull().GetAttribute("value")!;
        return await TestCouncil.Post(officer, new FilledForm(ToOwner, [("__RequestVerificationToken", token)]));
    }
}
