using System.Net;
using System.Net.Http.Headers;

using AngleSharp.Html.Parser;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Bundles;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Web.Tests.Nominating.NominationJourney;

namespace RightToBid.Web.Tests.Notifying;

/// <summary>The Fox Inn was listed on Tuesday 12 May 2026, which is today.</summary>
public sealed class giving_the_notices_of_a_case(TestCouncil council) : IClassFixture<TestCouncil>, IAsyncLifetime
{
    private HttpClient officer = null!;
    private string of = "";

    private string Duties => $"{of}/duties";

    public async ValueTask InitializeAsync()
    {
        using var member = await council.SignedIn(TestCouncil.Member);
        officer = await council.SignedIn(TestCouncil.Officer);
        of = $"/casework/cases/{await Sent(member)}";
        await TestCouncil.Send(officer, (await ToDecide(officer, (await TestCouncil.Open(officer, of)).Link("Decide the nomination"))).Address);
    }

    public ValueTask DisposeAsync()
    {
        officer.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task a_listing_is_to_be_made_known_to_the_owner_and_the_nominator_and_others_are_to_be_found_out()
    {
        var page = await TestCouncil.Open(officer, Duties);

        page.Heading.ShouldBe("Notices and duties");
        page.WordsOf("n03-owner").ShouldContain("Notice of inclusion in the list: the owner, who is not known To do");
        page.SummaryRow("n03-owner", "Provision").ShouldBe("Localism Act 2011, s. 91(2)");
        page.SummaryRow("n03-owner", "When").ShouldBe("As soon as practicable. No day is fixed by law. Open since Tuesday 12 May 2026.");
        page.Details("n03-owner", "What it must say").ShouldContain("In particular, the owner's right to ask for a review");
        page.HasPart("n03-nominator").ShouldBeTrue();
        page.Main.ShouldContain("Find out and record: owner; occupier;");
    }

    [Fact]
    public async Task posting_one_proposes_the_presumed_day_and_says_what_it_starts()
    {
        var page = await TestCouncil.Send(officer, await ToServeTheOwner(), ("Text", "FirstClassPost"));
        page = await TestCouncil.Send(officer, page.Address, Day("Day", 12, 5, 2026));
        page.Main.ShouldContain("That is Thursday 14 May 2026 (Interpretation Act 1978, s. 7).");
        page = await TestCouncil.Send(officer, page.Address, Day("Day", 12, 5, 2026));
        page.Main.ShouldContain("Listing to the end of Sunday 11 May 2031; review request to the end of Monday 6 July 2026");
        page = await TestCouncil.Send(officer, page.Address, ("Text", "as-computed"));
        page = await TestCouncil.Send(officer, page.Address, ("Text", "Recorded delivery AB123"));
        page.Main.ShouldContain("The time runs to the end of Monday 6 July 2026.");
        page = await TestCouncil.Send(officer, page.Address);

        page.Address.ShouldBe(Duties);
        page.HasPart("n03-owner").ShouldBeFalse();
        page.Main.ShouldContain("First class post");
        page.Main.ShouldContain("Recorded delivery AB123");
        (await TestCouncil.Open(officer, of)).Main.ShouldContain("Monday 6 July 2026");
    }

    [Fact]
    public async Task a_notice_that_states_another_day_has_to_be_given_again()
    {
        var page = await TestCouncil.Send(officer, await ToServeTheOwner(), ("Text", "ByHand"));
        page = await TestCouncil.Send(officer, page.Address, Day("Day", 12, 5, 2026));
        page = await TestCouncil.Send(officer, page.Address, ("Text", "otherwise"));
        page = await TestCouncil.Send(officer, page.Address);
        page = await TestCouncil.Send(officer, page.Address, Day("Day", 7, 7, 2026));
        page = await TestCouncil.Send(officer, page.Address, ("Text", ""));
        page = await TestCouncil.Send(officer, page.Address);

        page.WordsOf("n03-owner").ShouldContain("Give it again");
        page.SummaryRow("n03-owner", "Wrong in what was sent").ShouldBe(
            "It stated review request to the end of Tuesday 7 July 2026. The facts now give listing to the end of Sunday 11 May 2031; " +
            "review request to the end of Monday 6 July 2026.");
    }

    [Fact]
    public async Task other_steps_do_where_the_owner_cannot_be_given_it()
    {
        var steps = (await TestCouncil.Open(officer, Duties)).Link("Record the steps taken instead: Notice of inclusion in the list, the owner, who is not known");
        var page = await TestCouncil.Send(officer, steps, Day("Day", 12, 5, 2026));
        page = await TestCouncil.Send(officer, page.Address, ("Text", "none"));
        page = await TestCouncil.Send(officer, page.Address, ("Text", ""));
        page = await TestCouncil.Send(officer, page.Address);

        page.HasPart("n03-owner").ShouldBeFalse();
        page.Main.ShouldContain("Other steps taken instead");
    }

    [Fact]
    public async Task an_unanswered_question_and_a_day_ahead_are_errors_beside_their_fields()
    {
        var serve = await ToServeTheOwner();
        (await TestCouncil.Send(officer, serve)).ErrorAt("Text").ShouldBe("Select how it was given");

        var page = await TestCouncil.Send(officer, serve, ("Text", "ByHand"));
        (await TestCouncil.Send(officer, page.Address, Day("Day", 13, 5, 2026))).ErrorAt("Day").ShouldBe("The day it was sent must be today or in the past");
    }

    [Fact]
    public async Task before_the_listing_is_refused_beside_the_field()
    {
        var page = await TestCouncil.Send(officer, await ToServeTheOwner(), ("Text", "ByHand"));
        page = await TestCouncil.Send(officer, page.Address, Day("Day", 11, 5, 2026));
        page = await TestCouncil.Send(officer, page.Address, ("Text", "none"));
        page = await TestCouncil.Send(officer, page.Address, ("Text", ""));

        page.ErrorAt("Day").ShouldBe("A notice sent on Monday 11 May 2026 would be before the land was listed, on Tuesday 12 May 2026.");
    }

    [Fact]
    public async Task the_parish_council_once_recorded_is_to_be_told_by_name()
    {
        var page = await TestCouncil.Send(officer, (await TestCouncil.Open(officer, Duties)).Link("Record who must be told"), ("Text", "ParishCouncil"));
        page = await TestCouncil.Send(officer, page.Address, ("Text", "Known"));
        page = await TestCouncil.Send(officer, page.Address, ("Text", "Ashcombe Parish Council"));
        page = await TestCouncil.Send(officer, page.Address, ("Text", "The Hall, Ashcombe"));
        page = await TestCouncil.Send(officer, page.Address, ("Text", ""));
        page = await TestCouncil.Send(officer, page.Address, ("Day.Day", ""));
        page = await TestCouncil.Send(officer, page.Address);

        page.Address.ShouldBe(Duties);
        page.Main.ShouldContain("Notice of inclusion in the list: the parish council, Ashcombe Parish Council To do");
        page.SummaryRow("Parish council").ShouldBe("Ashcombe Parish Council");
    }

    [Fact]
    public async Task a_file_that_proves_it_is_kept_for_officers_alone()
    {
        var page = await TestCouncil.Send(officer, await ToServeTheOwner(), ("Text", "ByHand"));
        page = await TestCouncil.Send(officer, page.Address, Day("Day", 12, 5, 2026));
        page = await TestCouncil.Send(officer, page.Address, ("Text", "none"));
        page = await TestCouncil.Send(officer, page.Address, ("Text", ""));
        page = await TestCouncil.Send(officer, page.Address);
        var attach = page.Link("Attach a file: Notice of inclusion in the list, the owner, who is not known");

        (await Upload(attach, "receipt.exe", "MZ"u8.ToArray())).ErrorAt("Upload").ShouldBe("The file must be a PDF, JPG, PNG, DOCX, TXT or EML");
        (await Upload(attach, "receipt.pdf", "MZ"u8.ToArray())).ErrorAt("Upload").ShouldBe("The file’s content is not what its name says: .pdf");
        var attached = await Upload(attach, "receipt.pdf", "%PDF-1.7 signed for"u8.ToArray());

        attached.Address.ShouldBe(Duties);
        var file = attached.Link("File attached on 12 May 2026");
        using var download = await officer.GetAsync(new Uri(file, UriKind.Relative), TestContext.Current.CancellationToken);
        (await download.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("%PDF-1.7 signed for");
        download.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        using var member = await council.SignedIn(TestCouncil.Member);
        (await TestCouncil.Open(member, file)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task a_file_that_must_not_be_kept_is_taken_away_by_a_legal_officer_with_the_reason()
    {
        var page = await TestCouncil.Send(officer, await ToServeTheOwner(), ("Text", "ByHand"));
        page = await TestCouncil.Send(officer, page.Address, Day("Day", 12, 5, 2026));
        page = await TestCouncil.Send(officer, page.Address, ("Text", "none"));
        page = await TestCouncil.Send(officer, page.Address, ("Text", ""));
        page = await TestCouncil.Send(officer, page.Address);
        var attached = await Upload(
            page.Link("Attach a file: Notice of inclusion in the list, the owner, who is not known"), "neighbours.pdf", "%PDF-1.7 of others"u8.ToArray());
        var file = attached.Link("File attached on 12 May 2026");
        attached.Main.ShouldNotContain("Take it away");
        var take = $"{file}/take-away?of={Uri.EscapeDataString(of["/casework/cases/".Length..])}";
        using var member = await council.SignedIn(TestCouncil.Member);
        using var legal = await council.SignedIn(TestCouncil.LegalOfficer);
        (await TestCouncil.Open(officer, take)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await TestCouncil.Open(member, take)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(legal, $"{file}/take-away?of=ACV/1999/0001")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(legal, $"/casework/evidence/{Guid.Empty}/take-away?of={of["/casework/cases/".Length..]}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(legal, Duties)).Link("Take it away: file attached on 12 May 2026").ShouldBe(take);

        (await TestCouncil.Send(legal, take)).ErrorAt("Because").ShouldBe("Enter why the file must not be kept");
        (await TestCouncil.Send(legal, take, ("Because", new string('x', 301)))).ErrorAt("Because").ShouldNotBeNull();
        var gone = await TestCouncil.Send(legal, take, ("Because", "it names people who have nothing to do with the case"));

        gone.Address.ShouldBe(Duties);
        gone.Main.ShouldContain(
            "File attached on 12 May 2026, taken away on Tuesday 12 May 2026, because it names people who have nothing to do with the case");
        (await TestCouncil.Open(officer, file)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(legal, take)).Status.ShouldBe(HttpStatusCode.NotFound);
        var bundle = await council.Services.GetRequiredService<BundleReader>().Read(
            new BundleRequest(TestCouncil.Authority, of["/casework/cases/".Length..], "a legal officer", "test"), TestContext.Current.CancellationToken);
        var kept = bundle!.Files.ShouldHaveSingleItem();
        kept.Kept.ShouldBe(
            "taken away on Tuesday 12 May 2026, because it names people who have nothing to do with the case; its hash stays");
        kept.Path.ShouldBeNull();
        kept.Sha256.Length.ShouldBe(64);
    }

    [Fact]
    public async Task a_group_finds_nothing_here_and_nobody_where_there_is_no_such_case()
    {
        using var member = await council.SignedIn(TestCouncil.Member);

        (await TestCouncil.Open(member, Duties)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(member, await ToServeTheOwner())).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(officer, "/casework/cases/ACV/1999/0001/duties")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(officer, (await ToServeTheOwner()).Replace("n03-owner", "n04-nobody", StringComparison.Ordinal))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<string> ToServeTheOwner() =>
        (await TestCouncil.Open(officer, Duties)).Link("Record that it was sent: Notice of inclusion in the list, the owner, who is not known");

    private async Task<TestPage> Upload(string address, string name, byte[] content)
    {
        var form = new HtmlParser().ParseDocument((await TestCouncil.Open(officer, address)).Markup).QuerySelector("main form")!;
        using var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var token = new StringContent(form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!);
        using var answers = new MultipartFormDataContent { { token, "__RequestVerificationToken" }, { file, "Upload", name } };
        return await TestPage.Read(await officer.PostAsync(new Uri(address, UriKind.Relative), answers, TestContext.Current.CancellationToken));
    }
}
