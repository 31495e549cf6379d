using System.Net;

using AngleSharp.Html.Parser;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases.Compensating;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Notifying;
using RightToBid.Law;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Owners;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Owners;

/// <summary>An owner claims for several losses, with files as evidence, while the land is listed and afterwards. Today is Tuesday 12 May 2026.</summary>
public class claiming_by_the_link(OwnersCouncil council) : IClassFixture<OwnersCouncil>, IAsyncLifetime
{
    internal static readonly byte[] Pdf = [.. "%PDF-1.7 a bill"u8];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await council.Choose(OwnerCheck.LinkAndCode);

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task each_loss_is_a_part_with_its_amount_its_period_and_its_files_and_officers_see_all_of_it()
    {
        var land = await council.NewListing();
        using var owner = await council.Entered(land.First);
        var waiting = await council.Count("owner_files");
        var page = await Part(owner, Claim(land.First), "Delay", "Interest on a loan", "1200.50", ("1", "3"), ("30", "4"));
        page = await Part(owner, await Answer(owner, page, "yes"), "AppealExpenses", "Counsel", "800", null, ("8", "5"), succeeded: "yes");
        var files = await Answer(owner, page, "no");

        files = await Attach(owner, files.Address, "1", "statement.pdf", Pdf);
        files = await Attach(owner, files.Address, "1", "statement.pdf", Pdf);
        files.Main.ShouldContain("Part 1: Interest on a loan");
        files = await Attach(owner, files.Address, "2", "bill of counsel.pdf", [.. Pdf, 2]);
        var check = await TestCouncil.Send(owner, files.Address, ("Do", "done"));

        check.SummaryRow("Part 1: lost or spent").ShouldBe("Interest on a loan");
        check.SummaryRow("Part 1: from").ShouldBe("Sunday 1 March 2026");
        check.SummaryRow("Part 2: from").ShouldBe("A single day");
        check.SummaryRow("Evidence").ShouldBe("statement.pdf (part 1), bill of counsel.pdf (part 2)");
        check.Main.ShouldContain("the thirteen weeks run to the end of Friday 7 August 2026");
        check.Main.ShouldContain("Why this date?");
        (await TestCouncil.Send(owner, check.Address)).Heading.ShouldBe("The council has received it, and it is recorded");

        var claim = await ClaimOf(land);
        claim.Parts.ShouldBe(
        [
            new(1, CompensationHead.Delay, "Interest on a loan", 1200.50m, true) { FromOn = On("Sunday 1 March 2026"), ToOn = On("Thursday 30 April 2026") },
            new(2, CompensationHead.AppealExpenses, "Counsel", 800, true, true) { ToOn = On("Friday 8 May 2026") },
        ]);
        (claim.LossFinishedOn, claim.Standing).ShouldBe((On("Friday 8 May 2026"), ClaimantStanding.Owner));
        claim.Evidence.Select(file => file.Number).ShouldBe([1, 2]);
        (await council.Services.GetRequiredService<EvidenceFiles>().Find(TestCouncil.Authority, claim.Evidence[0].EvidenceId, Cancellation))!.Name.ShouldBe("statement.pdf");
        (await council.Count("owner_files")).ShouldBe(waiting);
        using var officer = await council.SignedIn(TestCouncil.LegalOfficer);
        var workspace = await TestCouncil.Open(officer, Links.Claim(claim.ClaimId));
        workspace.Main.ShouldContain("Interest on a loan, from Sunday 1 March 2026 to Thursday 30 April 2026");
        workspace.Markup.ShouldContain(Links.EvidenceFile(claim.Evidence[1].EvidenceId));
    }

    [Fact]
    public async Task every_answer_can_be_changed_and_a_part_and_a_file_taken_out_before_it_is_sent()
    {
        var land = await council.NewListing();
        using var owner = await council.Entered(land.First);
        var page = await Part(owner, Claim(land.First), "Other", "Fencing", "", null, ("8", "5"));
        page = await Part(owner, await Answer(owner, page, "yes"), "Other", "Paint", "20", null, ("9", "5"));
        var files = await Attach(owner, (await Answer(owner, page, "no")).Address, "2", "paint.pdf", Pdf);
        var check = await TestCouncil.Send(owner, files.Address, ("Do", "done"));
        check.SummaryRow("Part 1: amount").ShouldBe("No amount stated");

        var changed = await TestCouncil.Send(owner, check.Address.Replace("/check", "/amount", StringComparison.Ordinal), ("Text", "55"));
        changed.SummaryRow("Part 1: amount").ShouldBe("£55");
        changed = await TestCouncil.Send(owner, check.Address.Replace("/check", "/more", StringComparison.Ordinal), ("Text", "no"));
        changed.Main.ShouldNotContain("Paint");
        changed.SummaryRow("Lost or spent").ShouldBe("Fencing");
        var again = await TestCouncil.Open(owner, check.Address.Replace("/check", "/files", StringComparison.Ordinal));
        again.Main.ShouldContain("a part that you took out");
        again = await TestCouncil.Send(owner, again.Address, ("Do", ValueOfRemove(again)));
        again.Main.ShouldNotContain("paint.pdf");

        await TestCouncil.Send(owner, (await TestCouncil.Send(owner, again.Address, ("Do", "done"))).Address);
        var claim = await ClaimOf(land);
        (claim.Parts.ShouldHaveSingleItem().HasEvidence, claim.Evidence.Count, claim.LossFinishedOn).ShouldBe((false, 0, On("Friday 8 May 2026")));
    }

    [Theory]
    [InlineData("2026-02-10", "The claim is in time: the thirteen weeks run to the end of Tuesday 12 May 2026.")]
    [InlineData("2026-02-09", "The thirteen weeks ended on Monday 11 May 2026, and the council has no power to allow longer")]
    public async Task whether_it_is_in_time_is_said_before_it_is_sent(string finishedOn, string words)
    {
        var land = await council.NewListing();
        using var owner = await council.Entered(land.First);
        var parts = finishedOn.Split('-');

        var check = await TestCouncil.Send(
            owner, (await Answer(owner, await Part(owner, Claim(land.First), "Other", "Fencing", "50", null, (parts[2], parts[1])), "no")).Address, ("Do", "done"));

        check.Main.ShouldContain(words);
        check.SummaryRow("Evidence").ShouldBe("No file");
        check.Main.ShouldContain("A part without evidence, or without an amount, is not complete");
    }

    [Fact]
    public async Task a_file_is_no_bigger_than_is_allowed_and_is_what_its_name_says()
    {
        var land = await council.NewListing();
        using var owner = await council.Entered(land.First);
        var files = await Files(owner, land.First);
        var waiting = await council.Count("owner_files");

        (await Attach(owner, files, null, "virus.exe", Pdf)).ErrorAt("Upload").ShouldBe("The file must be a PDF, JPG, PNG, DOCX, TXT or EML");
        (await Attach(owner, files, null, "page.pdf", [.. "<script>"u8])).ErrorAt("Upload").ShouldBe("The file’s content is not what its name says: .pdf");
        (await Attach(owner, files, null, "empty.pdf", [])).ErrorAt("Upload").ShouldBe("The file is empty");
        (await Attach(owner, files, null, "huge.pdf", [.. Pdf, .. new byte[EvidenceFile.MostBytes]])).ErrorAt("Upload").ShouldBe("The file must be 10 MB or smaller");
        (await TestCouncil.Send(owner, files, ("Do", "add"))).ErrorAt("Upload").ShouldBe("Select a file");
        (await TestCouncil.Send(owner, files, ("Do", "destroy"))).ErrorAt("Upload").ShouldBe("Select a file");
        (await Attach(owner, files, null, "<script>alert(1)</script>.pdf", Pdf)).Markup.ShouldNotContain("<script>alert");
        (await council.Count("owner_files")).ShouldBe(waiting + 1);
    }

    [Fact]
    public async Task a_file_for_several_parts_says_for_which_and_there_are_twenty_at_most()
    {
        var land = await council.NewListing();
        using var owner = await council.Entered(land.First);
        var page = await Part(owner, Claim(land.First), "Other", "Fencing", "50", null, ("8", "5"));
        page = await Part(owner, await Answer(owner, page, "yes"), "Other", "Paint", "20", null, ("9", "5"));
        var files = (await Answer(owner, page, "no")).Address;

        (await Attach(owner, files, null, "bill.pdf", Pdf)).ErrorAt("Part").ShouldBe("Select which part the file is for");
        (await Attach(owner, files, "3", "bill.pdf", Pdf)).ErrorAt("Part").ShouldBe("Select which part the file is for");
        foreach (var number in Enumerable.Range(1, 20))
        {
            (await Attach(owner, files, "2", $"bill{number}.pdf", [.. Pdf, (byte)number])).ErrorSummary.ShouldBeEmpty();
        }

        (await Attach(owner, files, "2", "bill21.pdf", [.. Pdf, 21])).ErrorAt("Upload").ShouldBe("You can send 20 files here. Send more by e-mail or post");
    }

    [Fact]
    public async Task an_answer_that_cannot_be_is_refused_beside_it()
    {
        var land = await council.NewListing();
        using var owner = await council.Entered(land.First);
        var page = await TestCouncil.Send(owner, Claim(land.First), ("Text", "Other"));
        (await TestCouncil.Send(owner, page.Address)).ErrorAt("Text").ShouldBe("Enter what was lost or spent");
        page = await TestCouncil.Send(owner, page.Address, ("Text", "Fencing"));
        (await TestCouncil.Send(owner, page.Address, ("Text", "-5"))).ErrorAt("Text").ShouldBe("Enter the amount in pounds, like 12400.50");
        page = await TestCouncil.Send(owner, page.Address, ("Text", "5"));
        (await TestCouncil.Send(owner, page.Address, Day("31", "2"))).ErrorAt("Day").ShouldBe("The day on which it began must be a real date");
        page = await TestCouncil.Send(owner, page.Address, Day("9", "5"));
        (await TestCouncil.Send(owner, page.Address, Day("13", "5"))).ErrorAt("Day").ShouldBe("The day on which all of it had been incurred must be today or in the past");
        page = await TestCouncil.Send(owner, page.Address, Day("8", "5"));

        var check = await TestCouncil.Send(owner, (await Answer(owner, page, "no")).Address, ("Do", "done"));

        check.Main.ShouldContain("A part cannot begin after all of it was incurred.");
    }

    [Fact]
    public async Task once_the_land_has_left_the_list_it_can_be_claimed_for_and_all_else_says_why_it_is_over()
    {
        var land = await council.NewListing();
        using var owner = await council.Entered(land.First);
        await council.Do(new RemoveFromList(land.Listing, RemovalReason.NoLongerOfCommunityValue, "It has burnt down.", On("Monday 11 May 2026")));

        var home = await TestCouncil.Open(owner, OwnersCouncil.Home(land.First));
        home.Main.ShouldContain("The listing keeps you from nothing any more.");
        home.Main.ShouldNotContain("Give notice that you wish to sell");
        foreach (var act in new[] { "notice", "review", "withdrawal" })
        {
            var over = await TestCouncil.Open(owner, $"{OwnersCouncil.Home(land.First)}/{act}");
            over.Status.ShouldBe(HttpStatusCode.Conflict, act);
            over.Main.ShouldContain("11 May 2026");
            over.Main.ShouldContain("is over with it");
        }

        using var anew = await council.Entered(land.First);
        var files = await Attach(anew, await Files(anew, land.First), null, "bill.pdf", Pdf);
        await TestCouncil.Send(anew, (await TestCouncil.Send(anew, files.Address, ("Do", "done"))).Address);
        (await ClaimOf(land)).Evidence.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task a_former_owner_claims_as_one()
    {
        var land = await council.NewListing();
        using var owner = await council.Entered(land.First);
        await council.Do(new EndInterest(land.Listing, NoticeRecipient.Owner, land.FirstOwner, On("Monday 11 May 2026")));

        await TestCouncil.Send(owner, (await TestCouncil.Send(owner, await Files(owner, land.First), ("Do", "done"))).Address);

        (await ClaimOf(land)).Standing.ShouldBe(ClaimantStanding.FormerOwner);
    }

    [Fact]
    public async Task one_owner_s_files_are_not_there_for_another_nor_for_whoever_is_signed_in()
    {
        var land = await council.NewListing();
        using var first = await council.Entered(land.First);
        using var second = await council.Entered(land.Second);
        var files = await Files(first, land.First);
        await Attach(first, files, null, "bill.pdf", Pdf);
        using var officer = await council.SignedIn(TestCouncil.LegalOfficer);

        foreach (var stranger in new[] { second, officer })
        {
            (await TestCouncil.Open(stranger, files)).Status.ShouldBe(HttpStatusCode.NotFound);
            (await TestCouncil.Open(stranger, files.Replace(land.First.LinkId.ToString(), land.Second.LinkId.ToString(), StringComparison.Ordinal)))
                .Status.ShouldBe(HttpStatusCode.NotFound);
        }

        (await TestCouncil.Open(first, files.Replace("/files", "", StringComparison.Ordinal)[..^36] + Guid.Empty + "/files")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task files_that_were_never_sent_go_after_ninety_days()
    {
        var land = await council.NewListing();
        using var owner = await council.Entered(land.First);
        await Attach(owner, await Files(owner, land.First), null, "bill.pdf", [.. Pdf, 99]);
        var kept = await council.Count("owner_files");
        var night = council.Services.GetRequiredService<OwnerFiles>();

        council.Clock.AdvanceTo(On("Monday 10 August 2026"));
        await night.Run(Cancellation);
        (await council.Count("owner_files")).ShouldBe(kept);
        council.Clock.AdvanceTo(On("Tuesday 11 August 2026"));
        await night.Run(Cancellation);
        (await council.Count("owner_files")).ShouldBe(0);

        council.Clock.AdvanceTo(On("Tuesday 12 May 2026"));
    }

    internal static string Claim(MadeLink link) => $"{OwnersCouncil.Home(link)}/claim";

    /// <summary>The address of the files of a claim of one part.</summary>
    internal static async Task<string> Files(HttpClient owner, MadeLink link) =>
        (await Answer(owner, await Part(owner, Claim(link), "Other", "Fencing", "50", null, ("8", "5")), "no")).Address;

    internal static async Task<TestPage> Attach(HttpClient owner, string files, string? part, string name, byte[] content)
    {
        var markup = await owner.GetStringAsync(new Uri(files, UriKind.Relative), Cancellation);
        using var form = new MultipartFormDataContent
        {
            { new StringContent(new HtmlParser().ParseDocument(markup).QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new StringContent("add"), "Do" },
            { new ByteArrayContent(content), "Upload", name },
        };
        if (part is not null)
        {
            form.Add(new StringContent(part), "Part");
        }

        return await TestPage.Read(await owner.PostAsync(new Uri(files, UriKind.Relative), form, Cancellation));
    }

    private static Task<TestPage> Part(
        HttpClient owner, TestPage at, string head, string what, string amount, (string Day, string Month)? from, (string Day, string Month) to, string? succeeded = null) =>
        Part(owner, at.Address, head, what, amount, from, to, succeeded);

    /// <summary>Answers the questions of one part, to the one whether there is more.</summary>
    private static async Task<TestPage> Part(
        HttpClient owner, string at, string head, string what, string amount, (string Day, string Month)? from, (string Day, string Month) to, string? succeeded = null)
    {
        var page = await TestCouncil.Send(owner, at, ("Text", head));
        if (succeeded is not null)
        {
            page = await Answer(owner, page, succeeded);
        }

        page = await Answer(owner, await Answer(owner, page, what), amount);
        page = await TestCouncil.Send(owner, page.Address, from is var (day, month) ? Day(day, month) : []);
        return await TestCouncil.Send(owner, page.Address, Day(to.Day, to.Month));
    }

    private static Task<TestPage> Answer(HttpClient owner, TestPage at, string words) => TestCouncil.Send(owner, at.Address, ("Text", words));

    private static (string, string)[] Day(string day, string month) => [("Day.Day", day), ("Day.Month", month), ("Day.Year", "2026")];

    private static string ValueOfRemove(TestPage page) => new HtmlParser().ParseDocument(page.Markup).QuerySelector("button.rtb-link-button[name=Do]")!.GetAttribute("value")!;

    private async Task<CompensationClaim> ClaimOf(LinkedListing land) => await council.StateOf<CompensationClaim>(
        (await council.Services.GetRequiredService<CaseFinder>().OfEntry(TestCouncil.Authority, land.Listing, Cancellation))
            .Single(stream => stream.StreamType == CompensationClaim.StreamType).StreamId);
}
