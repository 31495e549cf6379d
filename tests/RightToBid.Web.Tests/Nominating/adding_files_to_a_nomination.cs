using System.Net;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Nominating.NominationJourney;

namespace RightToBid.Web.Tests.Nominating;

public class adding_files_to_a_nomination(TestCouncil council) : IClassFixture<TestCouncil>
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 1, 2, 3];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task is_asked_after_the_evidence_and_needs_no_file()
    {
        using var member = await council.SignedIn(TestCouncil.Member);

        var check = await ToCheck(member);

        check.SummaryRow("Files").ShouldStartWith("None");
        check.Link("Change the files that support the nomination").ShouldBe(At(check, "files"));
    }

    [Fact]
    public async Task keeps_several_with_what_they_show_and_goes_back_to_the_check()
    {
        using var member = await council.SignedIn(TestCouncil.Member);
        var files = At(await ToCheck(member), "files");

        var page = await FileForm.Send(member, files, "C:\\Users\\freya\\plan.pdf", FileForm.Pdf, ("Shows", "Plan"), ("Then", "another"));
        page.Address.ShouldBe(files);
        page.Main.ShouldContain("plan.pdf 20 bytes Where the land is, and its boundaries Remove plan.pdf");
        var check = await FileForm.Send(member, files, "choir.png", [.. Png, .. new byte[300_000]], ("Shows", "Value"));

        check.Address.ShouldEndWith("/check");
        check.SummaryRow("Files").ShouldBe("choir.png (293 KB) Why it matters to the community plan.pdf (20 bytes) Where the land is, and its boundaries");
        using var file = await member.GetAsync(new Uri(check.Link("choir.png"), UriKind.Relative), Cancellation);
        file.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        (await file.Content.ReadAsByteArrayAsync(Cancellation)).Length.ShouldBe(Png.Length + 300_000);
    }

    [Fact]
    public async Task sent_twice_is_kept_once_and_with_what_was_said_last()
    {
        using var member = await council.SignedIn(TestCouncil.Member);
        var files = await Files(member);

        await FileForm.Send(member, files, "plan.pdf", FileForm.Pdf, ("Shows", "Other"), ("Then", "another"));
        var page = await FileForm.Send(member, files, "plan of the garden.pdf", FileForm.Pdf, ("Shows", "Plan"), ("Then", "another"));

        page.Main.ShouldContain("plan of the garden.pdf 20 bytes Where the land is, and its boundaries");
        page.Main.ShouldNotContain("plan.pdf 20 bytes");
    }

    [Fact]
    public async Task can_be_undone_for_one_file_alone()
    {
        using var member = await council.SignedIn(TestCouncil.Member);
        var files = await Files(member);
        await FileForm.Send(member, files, "plan.pdf", FileForm.Pdf, ("Shows", "Plan"), ("Then", "another"));
        var page = await FileForm.Send(member, files, "rules.pdf", [.. FileForm.Pdf, 1], ("Shows", "Standing"), ("Then", "another"));
        var plan = page.Link("plan.pdf");

        page = await TestCouncil.Send(member, files, ("Remove", plan.Split('/')[^1]));

        page.Address.ShouldBe(files);
        page.Main.ShouldNotContain("plan.pdf");
        page.Main.ShouldContain("rules.pdf");
        (await TestCouncil.Open(member, plan)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task makes_them_documents_of_the_case_when_it_is_sent_for_officers_alone()
    {
        using var member = await council.SignedIn(TestCouncil.Member);
        var check = await ToCheck(member);
        var files = At(check, "files");
        var draft = (await FileForm.Send(member, files, "plan.pdf", FileForm.Pdf, ("Shows", "Plan"), ("Then", "another"))).Link("plan.pdf");
        await FileForm.Send(member, files, "rules.pdf", [.. FileForm.Pdf, 1], ("Shows", "Standing"));

        var received = await TestCouncil.Send(member, check.Address);

        var reference = received.Address["/groups/nominated/".Length..];
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var page = await TestCouncil.Open(officer, $"/casework/cases/{reference}");
        page.Main.ShouldContain("Document 1 of the nomination Plan: plan.pdf");
        page.Main.ShouldContain("12 May 2026 Freya Friend, Friends of the Fox");
        page.Main.ShouldContain("Document 2 of the nomination Proof of what the body is: rules.pdf");
        (await officer.GetByteArrayAsync(new Uri(page.Link("Document 1 of the nomination"), UriKind.Relative), Cancellation)).ShouldBe(FileForm.Pdf);
        using var stranger = council.Browser();
        (await TestCouncil.Open(stranger, $"/register/{TestCouncil.Authority}/{reference}")).Main.ShouldNotContain("of the nomination");
        (await TestCouncil.Open(member, draft)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Kept(draft)).ShouldBe(0);
    }

    [Fact]
    public async Task shows_them_to_the_group_that_sent_them_and_to_no_other()
    {
        await council.Make(new(
            "fourth@test.example", TestCouncil.Password, "Fay Fourth", Roles.GroupMember, TestCouncil.Authority, TestCouncil.FriendsOfTheFox, "Friends of the Fox"));
        await council.Make(new(
            "parish@test.example", TestCouncil.Password, "Pat Parish", Roles.ParishClerk, TestCouncil.Authority,
            Guid.Parse("0190a5f0-0000-7000-8000-00000000b0d9"), "Moor Parish"));
        await council.Make(new("far@test.example", TestCouncil.Password, "Fred Far", Roles.GroupMember, "E88888888", TestCouncil.FriendsOfTheFox, "Friends of the Fox"));
        using var member = await council.SignedIn(TestCouncil.Member);
        var check = await ToCheck(member);
        await FileForm.Send(member, At(check, "files"), "plan.pdf", FileForm.Pdf, ("Shows", "Plan"));

        var received = await TestCouncil.Send(member, check.Address);

        received.WordsOf("files").ShouldContain("plan.pdf Where the land is, and its boundaries");
        var file = received.Link("plan.pdf");
        foreach (var own in new[] { TestCouncil.Member, "fourth@test.example" })
        {
            using var browser = await council.SignedIn(own);
            (await TestCouncil.Open(browser, received.Address)).Link("plan.pdf").ShouldBe(file);
            (await browser.GetByteArrayAsync(new Uri(file, UriKind.Relative), Cancellation)).ShouldBe(FileForm.Pdf);
        }

        foreach (var other in new[] { "parish@test.example", "far@test.example" })
        {
            using var browser = await council.SignedIn(other);
            (await TestCouncil.Open(browser, received.Address)).Status.ShouldBe(HttpStatusCode.NotFound, other);
            (await TestCouncil.Open(browser, file)).Status.ShouldBe(HttpStatusCode.NotFound, other);
        }

        var id = Guid.Parse(file.Split('/')[3]);
        (await TestCouncil.Open(member, $"/groups/nominated-files/{id}/ACV/2026/9999")).Status.ShouldBe(HttpStatusCode.NotFound, "it is in another case");
        await council.Services.GetRequiredService<EvidenceFiles>().TakeAway(TestCouncil.Authority, "test", id, "it names somebody", Cancellation);
        (await TestCouncil.Open(member, received.Address)).WordsOf("files").ShouldContain(
            "Document 1 of the nomination, taken away on Tuesday 12 May 2026, because it names somebody");
        (await TestCouncil.Open(member, file)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task files_each_once_however_often_it_is_sent()
    {
        using var member = await council.SignedIn(TestCouncil.Member);
        var files = await Files(member);
        await FileForm.Send(member, files, "plan.pdf", FileForm.Pdf, ("Shows", "Plan"), ("Then", "another"));
        var kernel = council.Services.GetRequiredService<IKernel>();
        var draft = Guid.Parse(files.Split('/')[2]);
        var author = (await kernel.Database.Query(
            Scope.Tenant(TestCouncil.Authority), "select actor from rtb.drafts where tenant_id = @tenant and draft_id = @draft", new() { ["draft"] = draft },
            row => row.Text("actor"), Cancellation)).Single();
        var filing = council.Services.GetRequiredService<DraftFiles>().Filing(new Caller(TestCouncil.Authority, author, null, null), draft, "ACV/2026/7777");

        await kernel.Database.Execute(Scope.Tenant(TestCouncil.Authority), filing.Sql, filing.Parameters, Cancellation);
        await kernel.Database.Execute(Scope.Tenant(TestCouncil.Authority), filing.Sql, filing.Parameters, Cancellation);

        (await council.Services.GetRequiredService<CaseFiles>().Of(TestCouncil.Authority, "ACV/2026/7777", Cancellation)).ShouldHaveSingleItem()
            .Kind.ShouldBe(DocumentKind.Plan);
    }

    [Fact]
    public async Task is_open_to_an_officer_who_records_what_came_on_paper()
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var files = At(await TestCouncil.Send(officer, "/casework/nominations/receive"), "files");

        (await FileForm.Send(officer, files, "letter.txt", "Dear council"u8.ToArray(), ("Shows", "Other"), ("Then", "another"))).Main
            .ShouldContain("letter.txt 12 bytes Something else");
    }

    [Fact]
    public async Task is_its_author_s_alone()
    {
        await council.Make(new(
            "third@test.example", TestCouncil.Password, "Thea Third", Roles.GroupMember, TestCouncil.Authority, TestCouncil.FriendsOfTheFox, "Friends of the Fox"));
        await council.Make(new("away@test.example", TestCouncil.Password, "Abe Away", Roles.GroupMember, "E88888888", TestCouncil.FriendsOfTheFox, "Friends of the Fox"));
        using var member = await council.SignedIn(TestCouncil.Member);
        var files = await Files(member);
        var file = (await FileForm.Send(member, files, "plan.pdf", FileForm.Pdf, ("Shows", "Plan"), ("Then", "another"))).Link("plan.pdf");
        var own = await Files(member);

        foreach (var other in new[] { "third@test.example", "away@test.example", TestCouncil.Officer })
        {
            using var browser = await council.SignedIn(other);
            (await TestCouncil.Open(browser, files)).Status.ShouldBe(HttpStatusCode.NotFound, other);
            (await TestCouncil.Open(browser, file)).Status.ShouldBe(HttpStatusCode.NotFound, other);
        }

        (await TestCouncil.Open(member, $"{own}/{file.Split('/')[^1]}")).Status.ShouldBe(HttpStatusCode.NotFound, "it is in another draft");
        await TestCouncil.Send(member, own, ("Remove", file.Split('/')[^1]));
        (await TestCouncil.Open(member, file)).Status.ShouldBe(HttpStatusCode.OK);
        using var stranger = council.Browser();
        (await TestCouncil.Open(stranger, file)).Address.ShouldStartWith("/sign-in");
    }

    [Theory]
    [InlineData("plan.pdf", "", "Shows", "Select what the file shows")]
    [InlineData("plan.pdf", "Photograph", "Shows", "Select what the file shows")]
    [InlineData("plan.svg", "Plan", "Upload", "The file must be a PDF, JPG, PNG, DOCX, TXT or EML")]
    [InlineData("plan.pdf.html", "Plan", "Upload", "The file must be a PDF, JPG, PNG, DOCX, TXT or EML")]
    [InlineData("plan.png", "Plan", "Upload", "The file’s content is not what its name says: .png")]
    public async Task says_what_is_wrong_beside_it(string name, string shows, string field, string error)
    {
        using var member = await council.SignedIn(TestCouncil.Member);
        var files = await Files(member);

        (await FileForm.Send(member, files, name, FileForm.Pdf, ("Shows", shows))).ErrorAt(field).ShouldBe(error);
        (await Kept($"{files}/x")).ShouldBe(0);
    }

    [Fact]
    public async Task says_that_a_file_is_missing_or_empty_where_one_was_to_be_added()
    {
        using var member = await council.SignedIn(TestCouncil.Member);
        var files = await Files(member);

        (await TestCouncil.Send(member, files, ("Then", "another"), ("Shows", "Plan"))).ErrorAt("Upload").ShouldBe("Select a file");
        (await TestCouncil.Send(member, files, ("Shows", "the king"))).ErrorAt("Shows").ShouldBe("Select what the file shows");
        (await FileForm.Send(member, files, "plan.pdf", [], ("Shows", "Plan"))).ErrorAt("Upload").ShouldBe("The file is empty");
    }

    [Fact]
    public async Task takes_ten_files_and_no_eleventh()
    {
        using var member = await council.SignedIn(TestCouncil.Member);
        var files = await Files(member);
        var eleventh = await TestCouncil.Fill(member, files);
        for (var number = 1; number <= DraftFiles.Most; number++)
        {
            await FileForm.Send(member, files, $"photograph {number}.pdf", [.. FileForm.Pdf, (byte)number], ("Shows", "Value"), ("Then", "another"));
        }

        (await TestCouncil.Open(member, files)).Main.ShouldContain("You have added 10 files, which is the most");
        (await FileForm.Post(member, files, "photograph 11.pdf", [.. FileForm.Pdf, 11], [.. eleventh.Answers, ("Shows", "Value")])).Markup
            .ShouldContain("A nomination can have 10 files");
        (await TestCouncil.Send(member, files)).Address.ShouldNotBe(files);
    }

    [Fact]
    public async Task ends_with_the_draft()
    {
        using var member = await council.SignedIn(TestCouncil.Member);
        var files = await Files(member);
        await FileForm.Send(member, files, "plan.pdf", FileForm.Pdf, ("Shows", "Plan"), ("Then", "another"));
        (await Kept($"{files}/x")).ShouldBe(1);

        await TestCouncil.Send(member, files.Replace("/files", "/delete", StringComparison.Ordinal));

        (await Kept($"{files}/x")).ShouldBe(0);
    }

    [Fact]
    public async Task forgets_whoever_is_erased()
    {
        using var member = await council.SignedIn(TestCouncil.Member);
        var party = NamedIdentifier.For("files", "Quentin Quill");
        await council.Services.GetRequiredService<Parties>().Record(TestCouncil.Authority, new(party, "Quentin Quill", "owners"), Cancellation);
        var (named, naming) = (await Files(member), await Files(member));
        await FileForm.Send(member, named, "Deed of Quentin Quill.pdf", FileForm.Pdf, ("Shows", "Title"), ("Then", "another"));
        await FileForm.Send(member, naming, "deed.pdf", FileForm.Pdf, ("Shows", "Title"), ("Then", "another"));
        await TestCouncil.Send(member, naming.Replace("/files", "/people", StringComparison.Ordinal), ("Owner", "Quentin Quill"), ("OccupierUnknown", "true"));

        await council.Services.GetRequiredService<Erasure>().Erase(TestCouncil.Authority, party, ErasedBecause.Asked, "test", Cancellation);

        (await TestCouncil.Open(member, named)).Main.ShouldContain("Deed of [erased].pdf");
        (await TestCouncil.Open(member, named)).Main.ShouldNotContain("Quill");
        (await TestCouncil.Open(member, naming)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Kept($"{naming}/x")).ShouldBe(0);
    }

    private static async Task<string> Files(HttpClient member) =>
        At(await TestCouncil.Send(member, "/groups/nominate"), "files");

    /// <summary>How many files the draft of this address has, whoever asks.</summary>
    private async Task<long> Kept(string address) => (await council.Services.GetRequiredService<IKernel>().Database.Query(
        Scope.Tenant(TestCouncil.Authority), "select count(*) as files from rtb.draft_files where tenant_id = @tenant and draft_id = @draft",
        new() { ["draft"] = Guid.Parse(address.Split('/')[2]) }, row => row.Whole("files"), Cancellation)).Single();
}

public class keeping_files_as_long_as_their_draft(TestCouncil council) : IClassFixture<TestCouncil>
{
    [Fact]
    public async Task keeps_them_on_its_last_day_and_deletes_them_the_day_after()
    {
        string files;
        using (var member = await council.SignedIn(TestCouncil.Member))
        {
            files = At(await TestCouncil.Send(member, "/groups/nominate"), "files");
            await FileForm.Send(member, files, "plan.pdf", FileForm.Pdf, ("Shows", "Plan"), ("Then", "another"));
        }

        (await KeptAfterTheNightTo("Monday 10 August 2026")).ShouldBe(1);
        using (var member = await council.SignedIn(TestCouncil.Member))
        {
            (await TestCouncil.Open(member, files)).Main.ShouldContain("plan.pdf 20 bytes");
        }

        (await KeptAfterTheNightTo("Tuesday 11 August 2026")).ShouldBe(0);
    }

    private async Task<long> KeptAfterTheNightTo(string day)
    {
        council.Clock.AdvanceTo(On(day));
        foreach (var task in council.Services.GetServices<INightlyWork>())
        {
            await task.Run(TestContext.Current.CancellationToken);
        }

        return (await council.Services.GetRequiredService<IKernel>().Database.Query(
            Scope.Tenant(TestCouncil.Authority), "select count(*) as files from rtb.draft_files where tenant_id = @tenant", null, row => row.Whole("files"),
            TestContext.Current.CancellationToken)).Single();
    }
}
