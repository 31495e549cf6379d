using System.Net;
using System.Net.Http.Headers;

using AngleSharp.Html.Parser;

using RightToBid.Cases.Compensating;
using RightToBid.Law;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Bidding.FoxCouncil;

namespace RightToBid.Web.Tests.Compensating;

[Collection(AtTheFox.Name)]
public class following_a_claim(FoxCouncil council)
{
    private static string At(Guid claim, string step = "") => $"/casework/claims/{claim}{(step.Length == 0 ? "" : $"/{step}")}";

    [Fact]
    public async Task goes_from_the_check_to_the_decision_and_its_reasons()
    {
        var (claim, matter) = await council.NewClaim();
        using var officer = await council.SignedIn(TestCouncil.Officer);

        var check = await Answer(officer, At(claim, "check"), TheDay("Monday 11 May 2026"));
        check.WordsOf("findings").ShouldContain("Was it made in time? Yes. The claim was made on Friday 8 May 2026; the thirteen weeks ran to the end of Monday 20 July 2026.");
        check.Main.ShouldContain("The claim is valid and has to be decided.");
        (await TestCouncil.Send(officer, check.Address)).WordsOf("owed").ShouldContain("The law sets no time");

        var decide = await Answer(officer, At(claim, "decision"), Words("award"), Words("8000"), Words("Three weeks are proven."), TheDay("Monday 11 May 2026"));
        decide.SummaryRow("Amount").ShouldBe("£8,000");
        (await TestCouncil.Send(officer, decide.Address)).WordsOf("owed").ShouldContain("written reasons for the decision (regulation 14(6))");

        (await TestCouncil.Open(officer, At(claim))).Link("Record that the claimant was told").ShouldBe(Links.Duties(matter.Reference));
        var told = await Answer(officer, await ToServe(officer, matter.Reference, "n11"), Words("Email"), TheDay("Monday 11 May 2026"), Words("as-computed"), Words(""));
        told.Main.ShouldContain("The time runs to the end of Sunday 5 July 2026.");
        (await TestCouncil.Send(officer, told.Address)).Address.ShouldBe(Links.Duties(matter.Reference));
        var page = await TestCouncil.Open(officer, At(claim));
        page.Main.ShouldContain("Decided on Monday 11 May 2026: £8,000.00 was awarded.");
        page.SummaryRow("compensation-review-request", "Last day").ShouldStartWith("Sunday 5 July 2026");
        page.WordsOf("history").ShouldContain("Compensation of £8,000 was awarded on Monday 11 May 2026: Three weeks are proven.");
        page.HasPart("owed").ShouldBeFalse();
    }

    [Fact]
    public async Task a_letter_is_taken_to_arrive_in_the_ordinary_course_of_post()
    {
        var (claim, matter) = await council.NewClaim();
        await council.Do(new CheckClaim(claim, On("Friday 8 May 2026")));
        await council.Do(new DecideClaim(claim, 0, "Another cause.", On("Friday 8 May 2026")));
        using var officer = await council.SignedIn(TestCouncil.Officer);

        var told = await Answer(officer, await ToServe(officer, matter.Reference, "n11"), Words("FirstClassPost"), TheDay("Friday 8 May 2026"));
        told.Main.ShouldContain("That is Tuesday 12 May 2026 (Interpretation Act 1978, s. 7).");
        told = await Answer(officer, told.Address, [], Words("as-computed"), Words(""));

        told.SummaryRow("Given on").ShouldBe("Tuesday 12 May 2026, as presumed (Interpretation Act 1978, s. 7)");
    }

    [Fact]
    public async Task a_rejected_claim_can_be_mended_in_time()
    {
        var (claim, _) = await council.NewClaim(parts: Claims.Interest with { HasEvidence = false });
        using var officer = await council.SignedIn(TestCouncil.Officer);

        var check = await Answer(officer, At(claim, "check"), TheDay("Saturday 9 May 2026"));
        check.Main.ShouldContain("No supporting evidence came for part 1, interest on a loan.");
        (await TestCouncil.Send(officer, check.Address)).Main.ShouldContain("What is missing may still come, to the end of Monday 20 July 2026.");

        var missing = await Answer(officer, At(claim, "missing"), Words("1"), Words(""), Words("yes"), TheDay("Monday 11 May 2026"));
        (await TestCouncil.Send(officer, missing.Address)).WordsOf("parts").ShouldContain("Came, complete on 11 May 2026");
        (await council.See(TestCouncil.Officer, At(claim, "missing"))).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task an_officer_confirms_that_a_public_body_has_no_compensation()
    {
        var (claim, _) = await council.NewClaim(AuditedBody.LocalAudit);
        using var officer = await council.SignedIn(TestCouncil.Officer);

        (await TestCouncil.Send(officer, At(claim, "check"))).ErrorAt("Text").ShouldBe("Select yes if it was such a body");
        var check = await Answer(officer, At(claim, "check"), Words("yes"), TheDay("Monday 11 May 2026"));
        check.WordsOf("findings").ShouldContain("reg. 15(a)");

        (await TestCouncil.Send(officer, check.Address)).Main.ShouldContain("A body whose accounts were audited as a local authority's has no compensation.");
    }

    [Fact]
    public async Task the_delay_follows_from_the_notice_and_the_finding()
    {
        var (claim, _) = await council.NewClaim();
        using var officer = await council.SignedIn(TestCouncil.Officer);

        var delay = await Answer(officer, At(claim, "delay"), Words("0"), TheDay("Tuesday 3 March 2026"), TheDay("Monday 11 May 2026"));
        delay.Main.ShouldContain("Delay is compensated from Tuesday 10 March 2026, when the council received the notice, to the end of Monday 13 April 2026");

        (await TestCouncil.Send(officer, delay.Address)).WordsOf("delay").ShouldContain("reg. 14(3)(a)(i)");
    }

    [Fact]
    public async Task whoever_decided_may_not_review()
    {
        var (claim, matter) = await council.NewClaim();
        using var officer = await council.SignedIn(TestCouncil.Officer);
        foreach (var (step, answers) in new (string, (string, string)[][])[]
        {
            ("check", [TheDay("Saturday 9 May 2026")]),
            ("decision", [Words("refuse"), Words("Another cause."), TheDay("Saturday 9 May 2026")]),
            ("told", [Words("Email"), TheDay("Sunday 10 May 2026"), Words("none"), Words("")]),
            ("review", [TheDay("Monday 11 May 2026")]),
        })
        {
            var start = step == "told" ? await ToServe(officer, matter.Reference, "n11") : At(claim, step);
            await TestCouncil.Send(officer, (await Answer(officer, start, answers)).Address);
        }

        var officers = await TestCouncil.Open(officer, At(claim, "reviewer"));
        var decider = officers.Radio("Olive Officer");
        var refused = await Answer(officer, At(claim, "reviewer"), Words(decider), Words("Head of Estates"), Words("yes"), TheDay("Monday 11 May 2026"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Main.ShouldContain("Sch. 2 para. 4");

        var other = officers.Radio("Leo Legal");
        var check = await Answer(officer, At(claim, "reviewer"), Words(other), Words("Head of Legal Services"), Words("yes"), TheDay("Monday 11 May 2026"));
        (await TestCouncil.Send(officer, check.Address)).SummaryRow("review", "Reviewer").ShouldBe("Head of Legal Services, appointed on Monday 11 May 2026");
    }

    [Fact]
    public async Task the_review_goes_from_a_hearing_to_an_appeal()
    {
        var claim = await council.NewReview();
        await council.Do(new AppointClaimReviewer(claim, Guid.Parse("0190a5f0-0007-7000-8000-00000000beef"), "Head of Legal Services", On("Monday 11 May 2026"), true, []));
        using var officer = await council.SignedIn(TestCouncil.Officer);

        await Done("step", Words("hearing-requested"), TheDay("Monday 11 May 2026"));
        var owed = await Answer(officer, At(claim, "review-decision"), Words("refuse"), Words("Right."), TheDay("Tuesday 12 May 2026"));
        owed.Main.ShouldContain("Sch. 2 para. 7(1)");
        await Done("step", Words("hearing-held"), TheDay("Tuesday 12 May 2026"));
        await Done("review-decision", Words("refuse"), Words("The decision was right."), TheDay("Tuesday 12 May 2026"));
        var reference = (await council.StateOf<CompensationClaim>(claim)).Reference;
        await TestCouncil.Send(officer, (await Answer(
            officer, await ToServe(officer, reference, "n12"), Words("Email"), TheDay("Tuesday 12 May 2026"), Words("as-computed"), Words(""))).Address);
        (await TestCouncil.Open(officer, At(claim)))
            .SummaryRow("compensation-appeal", "Last day").ShouldStartWith("Tuesday 9 June 2026");
        (await Done("appeal", TheDay("Tuesday 12 May 2026"), Words("4:45pm"), Words("no"), Words("CR/2026/0001")))
            .SummaryRow("review", "Appeal").ShouldBe("Received by the tribunal on Tuesday 12 May 2026. It came in time.");
        var decided = await Done(
            "appeal-outcome", Words("allowed"), Words("£2,000 is to be paid."), TheDay("Tuesday 12 May 2026"), TheDay("Tuesday 12 May 2026"));
        decided.SummaryRow("review", "Tribunal").ShouldBe("Allowed on Tuesday 12 May 2026. £2,000 is to be paid.");
        decided.HasPart("permission-to-appeal").ShouldBeTrue();
        (await Done("further-appeal", Words("sought-council"), Words(""), TheDay("Tuesday 12 May 2026"))).Main.ShouldContain("The appeal was allowed");
        (await Done("settlement", Words("2000"), TheDay("Tuesday 12 May 2026"))).SummaryRow("claim", "Paid").ShouldBe("£2,000");

        async Task<TestPage> Done(string step, params (string, string)[][] answers) =>
            await TestCouncil.Send(officer, (await Answer(officer, At(claim, step), answers)).Address);
    }

    [Fact]
    public async Task a_late_request_for_a_review_is_refused_and_a_longer_time_can_be_allowed()
    {
        var claim = await council.NewReview();
        using var officer = await council.SignedIn(TestCouncil.Officer);

        (await council.See(TestCouncil.Officer, At(claim, "longer-to-ask"))).Status.ShouldBe(HttpStatusCode.OK);
        var late = await Answer(officer, At(claim, "longer-to-ask"), TheDay("Friday 31 July 2026"), TheDay("Monday 11 May 2026"));
        late.Main.ShouldContain("A review was asked for on Monday 11 May 2026.");
        var longer = await Answer(officer, At(claim, "longer-review"), TheDay("Friday 31 July 2026"), TheDay("Monday 11 May 2026"));
        (await TestCouncil.Send(officer, longer.Address)).SummaryRow("compensation-review-completion", "Longer, in writing")
            .ShouldStartWith("To the end of Friday 31 July 2026");
    }

    [Theory]
    [InlineData("check", "was found valid")]
    [InlineData("decision", null)]
    [InlineData("step", "No review is under way here.")]
    [InlineData("review-decision", "No review is under way here.")]
    [InlineData("appeal", "There is no decision on a review to appeal against.")]
    [InlineData("appeal-outcome", "No appeal is under way here.")]
    [InlineData("further-appeal", "The tribunal has not decided an appeal here.")]
    [InlineData("missing", "No part lacks its amount or its evidence.")]
    public async Task a_step_waits_for_the_one_before(string step, string? because)
    {
        var (claim, _) = await council.NewClaim();
        await council.Do(new CheckClaim(claim, On("Saturday 9 May 2026")));
        using var officer = await council.SignedIn(TestCouncil.Officer);

        var page = step == "check"
            ? await Answer(officer, At(claim, step), TheDay("Monday 11 May 2026"))
            : await TestCouncil.Open(officer, At(claim, step));

        page.Status.ShouldBe(because is null ? HttpStatusCode.OK : HttpStatusCode.Conflict);
        page.Main.ShouldContain(because ?? "Decide the claim");
    }

    [Theory]
    [InlineData("")]
    [InlineData("check")]
    [InlineData("settlement")]
    [InlineData("reviewer")]
    [InlineData("withdrawal")]
    public async Task is_for_officers_alone(string step)
    {
        var (claim, _) = await council.NewClaim();

        (await council.See(TestCouncil.Member, At(claim, step))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(TestCouncil.Officer, At(TestCouncil.FriendsOfTheFox, step))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(TestCouncil.Officer, At(claim, step))).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task an_officer_keeps_the_files_that_came_as_evidence_for_a_part()
    {
        var (claim, matter) = await council.NewClaim();
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var keep = (await TestCouncil.Open(officer, At(claim))).Link("Keep a file that came as evidence for part 1");

        (await Upload(officer, keep, null, [])).ErrorAt("Upload").ShouldBe("Select a file");
        (await Upload(officer, keep, "interest.exe", "MZ"u8.ToArray())).ErrorAt("Upload").ShouldBe("The file must be a PDF, JPG, PNG, DOCX, TXT or EML");
        (await Upload(officer, keep, "interest.pdf", "MZ"u8.ToArray())).ErrorAt("Upload").ShouldBe("The file’s content is not what its name says: .pdf");
        (await Upload(officer, keep, "interest.pdf", [])).ErrorAt("Upload").ShouldBe("The file is empty");
        var page = await Upload(officer, keep, "interest.pdf", "%PDF-1.7 a loan"u8.ToArray());
        await Upload(officer, keep, "interest.pdf", "%PDF-1.7 a loan"u8.ToArray());

        page.Address.ShouldBe(At(claim));
        page.WordsOf("history").ShouldContain("A file was kept that came as evidence for part 1 of the claim.");
        var file = page.Link("File kept on 12 May 2026");
        using var download = await officer.GetAsync(new Uri(file, UriKind.Relative), TestContext.Current.CancellationToken);
        (await download.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("%PDF-1.7 a loan");
        (await council.StateOf<CompensationClaim>(claim)).Evidence.ShouldHaveSingleItem().Number.ShouldBe(1);
        (await council.See(TestCouncil.Member, file)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.Open($"/register/{TestCouncil.Authority}/{matter.Reference}")).Main.ShouldNotContain("evidence");
    }

    [Fact]
    public async Task evidence_is_kept_for_a_part_that_there_is_by_an_officer_of_the_council()
    {
        var (claim, _) = await council.NewClaim();

        (await council.See(TestCouncil.Officer, At(claim, "parts/1/evidence"))).Status.ShouldBe(HttpStatusCode.OK);
        (await council.See(TestCouncil.Officer, At(claim, "parts/2/evidence"))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(TestCouncil.Officer, At(TestCouncil.FriendsOfTheFox, "parts/1/evidence"))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(TestCouncil.Member, At(claim, "parts/1/evidence"))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(FoxCouncil.Elsewhere, At(claim, "parts/1/evidence"))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(FoxCouncil.Elsewhere, At(claim))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task what_proves_that_the_claimant_was_told_is_kept_with_the_notice()
    {
        var claim = await council.NewReview();
        var reference = (await council.StateOf<CompensationClaim>(claim)).Reference;
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var attach = await Leading(officer, reference, $"/casework/claims/{claim}/evidence/n11");

        var page = await Upload(officer, attach, "receipt.pdf", "%PDF-1.7 signed for"u8.ToArray());

        page.Address.ShouldBe(Links.Duties(reference));
        page.Link("File attached on 12 May 2026").ShouldStartWith("/casework/evidence/");
        (await council.See(FoxCouncil.Elsewhere, attach)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task a_withdrawal_ends_it()
    {
        var (claim, _) = await council.NewClaim();
        using var officer = await council.SignedIn(TestCouncil.Officer);

        var page = await TestCouncil.Send(officer, (await Answer(officer, At(claim, "withdrawal"), TheDay("Monday 11 May 2026"))).Address);

        page.Main.ShouldContain("The claimant withdrew the claim on Monday 11 May 2026.");
        page.HasPart("actions").ShouldBeFalse();
    }

    /// <summary>Where the notice of the claim is recorded as given, as the page of duties leads there.</summary>
    private static Task<string> ToServe(HttpClient officer, string reference, string notice) => Leading(officer, reference, $"/notices/{notice}");

    private static async Task<string> Leading(HttpClient officer, string reference, string part) =>
        new HtmlParser().ParseDocument((await TestCouncil.Open(officer, Links.Duties(reference))).Markup).QuerySelectorAll("main a")
            .Select(link => link.GetAttribute("href")!).First(address => address.Contains(part, StringComparison.Ordinal));

    private static async Task<TestPage> Upload(HttpClient officer, string address, string? name, byte[] content)
    {
        var form = new HtmlParser().ParseDocument((await TestCouncil.Open(officer, address)).Markup).QuerySelector("main form")!;
        using var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var token = new StringContent(form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!);
        using var answers = new MultipartFormDataContent { { token, "__RequestVerificationToken" } };
        if (name is not null)
        {
            answers.Add(file, "Upload", name);
        }

        return await TestPage.Read(await officer.PostAsync(new Uri(address, UriKind.Relative), answers, TestContext.Current.CancellationToken));
    }
}
