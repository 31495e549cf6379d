using System.Net;

using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

using RightToBid.Web.Tests.Platform;

using static RightToBid.Web.Tests.Letters.LetterCouncil;

namespace RightToBid.Web.Tests.Letters;

public sealed class opening_a_letter(LetterCouncil council) : IClassFixture<LetterCouncil>, IAsyncLifetime
{
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
    public async Task shows_it_as_it_will_be_sent()
    {
        var page = await TestCouncil.Open(officer, $"{CaseAddress}/letters/n10?to=owner&about={BidId}");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Heading.ShouldBe("The Fox Inn: Friends of the Fox asked on Friday 27 March 2026 to be treated as a potential bidder");
        page.Main.ShouldContain("Ashcombe District Council");
        page.Main.ShouldContain("Freya Freeholder2 Mill LaneAshcombe AS1 2BB");
        page.Main.ShouldContain("Tuesday 12 May 2026");
        page.Main.ShouldContain("to the end of Wednesday 9 September 2026");
        page.Main.ShouldContain("Head of Legal Servicesfor Ashcombe District Council");
        page.Markup.ShouldContain("<html lang=\"en-GB\"");
        page.Markup.ShouldContain("<th scope=\"col\">Last day</th>");
    }

    [Fact]
    public async Task shows_the_officer_what_the_law_requires_of_it() =>
        (await TestCouncil.Open(officer, $"{CaseAddress}/letters/n10?to=owner")).Markup.ShouldContain("What the law requires this to say");

    [Fact]
    public async Task says_of_an_acknowledgement_that_it_is_policy() =>
        (await TestCouncil.Open(officer, $"{CaseAddress}/letters/o1?to=owner")).Markup.ShouldContain("This letter is policy");

    [Fact]
    public async Task gives_the_same_letter_as_a_document_that_word_opens()
    {
        using var answer = await officer.GetAsync(new Uri($"{CaseAddress}/letters/n09.docx?to=public", UriKind.Relative), TestContext.Current.CancellationToken);
        using var document = WordprocessingDocument.Open(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), isEditable: false);

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("ACV-2026-0001-N09.docx");
        new OpenXmlValidator().Validate(document).ShouldBeEmpty();
        document.MainDocumentPart!.Document!.Body!.InnerText.ShouldContain("The council received the notice on Tuesday 10 March 2026.");
    }

    [Fact]
    public async Task counts_from_the_day_on_which_the_notice_is_given() =>
        (await TestCouncil.Open(officer, $"{CaseAddress}/letters/n03?to=owner&party={Owner}&given=2026-05-14")).Main
            .ShouldContain("This notice is given on Thursday 14 May 2026, and you have to the end of Wednesday 8 July 2026 to ask.");

    [Fact]
    public async Task is_refused_with_what_is_missing()
    {
        var page = await TestCouncil.Open(officer, $"{CaseAddress}/letters/n14?to=land-registry");

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Heading.ShouldBe("This letter cannot be drafted yet");
        page.Main.ShouldContain("A letter never goes out with a gap. This is not known: the title number");
        page.Main.ShouldContain("Land Registration Rules 2003, r. 94(11)(a)");
        page.Labels.ShouldContain("What is the title number?");
    }

    [Fact]
    public async Task to_the_land_registry_names_the_title_that_the_officer_gives() =>
        (await TestCouncil.Open(officer, $"{CaseAddress}/letters/n14?to=land-registry&title=abc12345")).Heading
            .ShouldBe("Application for a restriction in Form QQ: title number ABC12345, land listed on Monday 5 January 2026");

    [Fact]
    public async Task to_the_land_registry_is_refused_for_what_is_no_title_number() =>
        (await TestCouncil.Open(officer, $"{CaseAddress}/letters/n14?to=land-registry&title=the-pub")).Status.ShouldBe(HttpStatusCode.Conflict);

    [Theory]
    [InlineData("/letters/n99?to=owner")]
    [InlineData("/letters/n09?to=owner")]
    [InlineData("/letters/n09?to=nobody")]
    [InlineData("/letters/n09")]
    [InlineData("/letters/n03?to=owner&given=31-5-2026")]
    public async Task that_there_is_not_is_not_found(string address) =>
        (await TestCouncil.Open(officer, CaseAddress + address)).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task of_a_case_that_there_is_not_is_not_found() =>
        (await TestCouncil.Open(officer, "/casework/cases/ACV/2026/9999/letters/n09?to=public")).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task is_not_for_members_of_groups()
    {
        using var member = await council.SignedIn(TestCouncil.Member);
        (await TestCouncil.Open(member, $"{CaseAddress}/letters/n09?to=public")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("n09")]
    [InlineData("n09.docx")]
    public async Task is_not_for_strangers(string letter)
    {
        using var browser = council.Browser();
        (await TestCouncil.Open(browser, $"{CaseAddress}/letters/{letter}?to=public")).Address.ShouldStartWith("/sign-in");
    }
}
