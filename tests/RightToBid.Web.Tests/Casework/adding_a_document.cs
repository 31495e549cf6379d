using System.Net;

using AngleSharp.Html.Parser;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Demonstration;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Tests.Dashboards;
using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Casework;

/// <summary>It writes, so it has a council of its own.</summary>
public class adding_a_document(AshcombeCouncil council) : IClassFixture<AshcombeCouncil>
{
    private const string Library = "ACV/2026/9003";
    private const string Page = $"/casework/documents/{Library}";
    private const string Public = $"/register/{Ashcombe.Code}/{Library}";

    private static readonly byte[] Pdf = "%PDF-1.7 a plan of the garden"u8.ToArray();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task an_officer_adds_a_plan_and_nobody_else_reads_it()
    {
        using var ann = await council.SignedIn(AshcombeCouncil.AshcombeOfficer);

        var page = await Add(ann, "Plan", "Plan of the garden", "garden.pdf", Pdf);

        page.Address.ShouldBe($"/casework/cases/{Library}");
        page.Main.ShouldContain("Plan of the garden Plan");
        page.Main.ShouldContain("Officers of the council");
        (await TestCouncil.Open(ann, Public)).Main.ShouldNotContain("Plan of the garden");
        var document = await Document("Plan of the garden");
        using var stranger = council.Browser();
        (await TestCouncil.Open(stranger, $"/register/documents/{Ashcombe.Code}/{document}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(stranger, $"/casework/evidence/{document}")).Address.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task once_published_anybody_reads_it_under_its_title_until_it_is_published_no_more()
    {
        using var ann = await council.SignedIn(AshcombeCouncil.AshcombeOfficer);
        await Add(ann, "Photograph", "The reading room", "Smith family 1987.png", [0x89, (byte)'P', (byte)'N', (byte)'G', 1, 2, 3]);
        var document = await Document("The reading room");
        var address = $"/register/documents/{Ashcombe.Code}/{document}";
        using var stranger = council.Browser();

        (await TestCouncil.Send(ann, $"/casework/document/{document}/publication", ("Readers", "anybody"))).Main.ShouldContain("Anybody, since 12 May 2026");

        (await TestCouncil.Open(stranger, Public)).Link("The reading room").ShouldBe(address);
        using var file = await stranger.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        file.StatusCode.ShouldBe(HttpStatusCode.OK);
        file.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        file.Content.Headers.ContentDisposition.ToString().ShouldNotContain("Smith");
        (await TestCouncil.Open(stranger, $"/register/documents/{TestCouncil.Authority}/{document}")).Status.ShouldBe(HttpStatusCode.NotFound);

        await TestCouncil.Send(ann, $"/casework/document/{document}/publication", ("Readers", "officers"));
        (await TestCouncil.Open(stranger, address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(stranger, Public)).Main.ShouldNotContain("The reading room");
    }

    [Fact]
    public async Task a_file_that_is_taken_away_is_published_no_more()
    {
        using var ann = await council.SignedIn(AshcombeCouncil.AshcombeOfficer);
        await Add(ann, "Correspondence", "Letter of the society", "letter.pdf", [.. Pdf, 7]);
        var document = await Document("Letter of the society");
        await TestCouncil.Send(ann, $"/casework/document/{document}/publication", ("Readers", "anybody"));

        await council.Services.GetRequiredService<EvidenceFiles>().TakeAway(Ashcombe.Code, "test", document, "it names somebody", Cancellation);

        using var stranger = council.Browser();
        (await TestCouncil.Open(stranger, $"/register/documents/{Ashcombe.Code}/{document}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(ann, $"/casework/document/{document}/publication")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(ann, $"/casework/cases/{Library}")).Main.ShouldContain("taken away on Tuesday 12 May 2026, because it names somebody");
    }

    [Theory]
    [InlineData("", "A plan", "plan.pdf", "Kind", "Select what the document is")]
    [InlineData("Spell", "A plan", "plan.pdf", "Kind", "Select what the document is")]
    [InlineData("Plan", "", "plan.pdf", "Name", "Enter what the document is called")]
    [InlineData("Plan", "A plan", "plan.exe", "Upload", "The file must be a PDF, JPG, PNG, DOCX, TXT or EML")]
    [InlineData("Plan", "A plan", "plan.png", "Upload", "The file’s content is not what its name says: .png")]
    public async Task what_is_missing_or_wrong_is_said_beside_it(string kind, string title, string file, string field, string error)
    {
        using var ann = await council.SignedIn(AshcombeCouncil.AshcombeOfficer);

        (await Add(ann, kind, title, file, Pdf)).ErrorAt(field).ShouldBe(error);
    }

    [Fact]
    public async Task a_group_another_authority_and_a_case_that_is_not_there_find_nothing()
    {
        using var ann = await council.SignedIn(AshcombeCouncil.AshcombeOfficer);
        await Add(ann, "Other", "For the wall", "wall.pdf", [.. Pdf, 9]);
        var publication = $"/casework/document/{await Document("For the wall")}/publication";

        (await council.See(AshcombeCouncil.FriendsOfAshcombe, Page)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(AshcombeCouncil.FriendsOfAshcombe, publication)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(TestCouncil.Officer, Page)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(TestCouncil.Officer, publication)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(AshcombeCouncil.AshcombeOfficer, "/casework/documents/ACV/1999/0001")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Send(ann, publication, ("Readers", "the king"))).ErrorAt("Readers").ShouldBe("Select who may read the document");
    }

    private async Task<Guid> Document(string title) => (await council.Services.GetRequiredService<CaseFiles>().Of(Ashcombe.Code, Library, Cancellation))
        .Single(document => document.Title == title).DocumentId;

    private static async Task<TestPage> Add(HttpClient browser, string kind, string title, string name, byte[] content)
    {
        var markup = await browser.GetStringAsync(new Uri(Page, UriKind.Relative), Cancellation);
        var token = new HtmlParser().ParseDocument(markup).QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new StringContent(kind), "Kind" },
            { new StringContent(title), "Name" },
            { new ByteArrayContent(content), "Upload", name },
        };
        return await TestPage.Read(await browser.PostAsync(new Uri(Page, UriKind.Relative), form, Cancellation));
    }
}
