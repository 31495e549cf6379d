using System.Net;

using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Bidding.FoxCouncil;

using Programs = RightToBid.Web.Tests.Platform.Api.Programs;

namespace RightToBid.Web.Tests.Reviewing;

[Collection(AtTheHeron.Name)]
public class conducting_a_review(ReviewCouncil council)
{
    [Fact]
    public async Task is_for_an_officer_who_took_no_part_in_the_decision()
    {
        using var program = await council.Program(TestCouncil.Officer);
        var nomination = await Programs.Post(program, "nominations", Programs.Nomination());
        await Programs.Post(program, $"nominations/{nomination.Id}/acceptance", Programs.Acceptance);
        var entry = (await council.StateOf<Nomination>(Guid.Parse(nomination.Id))).ListEntryId;
        var review = await Programs.Post(
            program,
            $"list-entries/{entry}/reviews",
            new { requester = new { name = "Quentin Quill" }, requesterLabel = "the freeholder", receivedOn = "2026-05-12" });
        review.Status.ShouldBe(201);
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var address = $"/casework/reviews/{review.Id}/reviewer";
        var page = await TestCouncil.Open(officer, address);
        page.Main.ShouldContain("Took part in the decision, and so may not review it");

        var refused = await Appoint(officer, address, page, "Olive Officer");
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Main.ShouldContain("This officer took part in the decision under review, and so may not review it.");
        refused.Main.ShouldContain("Sch. 2 para. 4");

        var check = await Appoint(officer, address, page, "Leo Legal");
        check.Main.ShouldContain("The office is published. The officer’s name is not.");
        (await TestCouncil.Send(officer, check.Address)).Main.ShouldContain("Head of Legal Services, appointed on Tuesday 12 May 2026");
    }

    [Fact]
    public async Task waits_for_the_hearing_that_the_owner_asked_for()
    {
        var (review, _, reference) = await council.NewReview(Reviewer);
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var step = $"/casework/reviews/{review}/step";

        var check = await Answer(officer, step, Words("hearing-request"), TheDay("Monday 16 February 2026"));
        check.Main.ShouldContain("The review cannot be decided until the hearing has been held.");
        (await TestCouncil.Send(officer, check.Address)).Main.ShouldContain("Hold the oral hearing that was asked for");
        var refused = await Decide(officer, review, "Upheld");
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Main.ShouldContain("Sch. 2 para. 7(1)");

        check = await Answer(officer, step, Words("hearing"), TheDay("Monday 9 March 2026"));
        await TestCouncil.Send(officer, check.Address);
        var page = await TestCouncil.Send(officer, (await Decide(officer, review, "Upheld")).Address);
        page.Address.ShouldBe($"/casework/cases/{reference}");
        page.Main.ShouldContain("The review upheld the listing on Thursday 26 March 2026.");
    }

    [Fact]
    public async Task records_a_representative_whose_name_stays_private()
    {
        var (review, _, reference) = await council.NewReview();
        using var officer = await council.SignedIn(TestCouncil.Officer);

        var check = await Answer(
            officer, $"/casework/reviews/{review}/step", Words("representative"), Words("Rosa Representative"), Words(""), TheDay("Monday 16 February 2026"));
        check.SummaryRow("Address").ShouldBe("Not known");
        var page = await TestCouncil.Send(officer, check.Address);

        page.SummaryRow("Representative").ShouldStartWith("Appointed on Monday 16 February 2026");
        (await council.Open($"/register/{TestCouncil.Authority}/{reference}")).Markup.ShouldNotContain("Rosa");
    }

    [Fact]
    public async Task records_representations()
    {
        var (review, _, _) = await council.NewReview();
        using var officer = await council.SignedIn(TestCouncil.Officer);

        var check = await Answer(
            officer, $"/casework/reviews/{review}/step", Words("representations"), Words("owner"), Words("Written"), TheDay("Monday 16 February 2026"));

        (await TestCouncil.Send(officer, check.Address)).SummaryRow("Representations").ShouldBe("In writing on Monday 16 February 2026");
    }

    [Fact]
    public async Task takes_longer_where_the_owner_agrees_in_writing()
    {
        var (review, _, reference) = await council.NewReview();
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var address = $"/casework/reviews/{review}/longer";

        (await Answer(officer, address, TheDay("Thursday 2 April 2026"), TheDay("Monday 30 March 2026"))).ErrorAt("Day")
            .ShouldBe("The council has to the end of Thursday 2 April 2026 without any agreement. Enter a later day.");
        var check = await Answer(officer, address, TheDay("Friday 29 May 2026"), TheDay("Monday 30 March 2026"));
        check.Main.ShouldContain("The council will have to the end of Friday 29 May 2026 to complete the review.");
        (await TestCouncil.Send(officer, check.Address)).Main.ShouldContain("The council has to the end of Friday 29 May 2026 to complete the review");
        (await council.Open($"/register/{TestCouncil.Authority}/{reference}")).Main
            .ShouldContain("17 days left; the eight weeks end with Thursday 2 April 2026, and a longer time was agreed in writing.");
    }

    [Fact]
    public async Task ends_with_a_reversal_that_takes_the_land_off_the_list()
    {
        var (review, _, reference) = await council.NewReview(Reviewer);
        using var officer = await council.SignedIn(TestCouncil.Officer);

        var check = await Decide(officer, review, "Reversed");
        check.Main.ShouldContain("The land leaves the list on that day");
        var page = await TestCouncil.Send(officer, check.Address);

        page.Main.ShouldContain("The review decided on Thursday 26 March 2026 that the land should not have been listed.");
        page.Main.ShouldContain("Removed from the list on Thursday 26 March 2026");
        (await council.Open($"/register/{TestCouncil.Authority}/{reference}")).Main.ShouldContain("a review reversed the decision to list it");
    }

    [Fact]
    public async Task needs_a_reviewer_and_reasons()
    {
        var (review, _, _) = await council.NewReview();
        using var officer = await council.SignedIn(TestCouncil.Officer);

        (await Decide(officer, review, "Upheld")).Main.ShouldContain("No reviewer has been appointed.");
        (await Answer(officer, $"/casework/reviews/{review}/decision", Words("Upheld"), Words(""))).ErrorAt("Text").ShouldBe("Enter the reasons for the decision");
    }

    [Fact]
    public async Task can_be_given_up_by_the_owner_once()
    {
        var (review, _, _) = await council.NewReview();
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var address = $"/casework/reviews/{review}/withdrawal";

        var check = await Answer(officer, address, TheDay("Monday 16 February 2026"), Words(""));
        (await TestCouncil.Send(officer, check.Address)).Main.ShouldContain("The request for a review was withdrawn on Monday 16 February 2026.");
        (await TestCouncil.Open(officer, address)).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task starts_the_time_for_an_appeal_when_the_decision_is_sent()
    {
        var (review, _, reference) = await council.NewReview(Reviewer, ReviewCouncil.Upholds);
        using var officer = await council.SignedIn(TestCouncil.Officer);

        var duties = await TestCouncil.Open(officer, $"/casework/cases/{reference}/duties");
        var check = await Answer(
            officer,
            $"/casework/reviews/{review}/notices/n06-reviewrequester-{await Asker(review):N}",
            Words("Email"),
            TheDay("Tuesday 12 May 2026"),
            Words("as-computed"),
            Words(""));
        duties.Main.ShouldContain("Decision on the listing review");
        await TestCouncil.Send(officer, check.Address);
        var page = await TestCouncil.Open(officer, $"/casework/cases/{reference}");

        page.Main.ShouldContain("The owner may appeal to the First-tier Tribunal before 5pm on Tuesday 9 June 2026.");
        (await council.StateOf<ListingReview>(review)).DecisionSentOn.ShouldBe(On("Tuesday 12 May 2026"));
    }

    [Theory]
    [InlineData("reviewer")]
    [InlineData("step")]
    [InlineData("longer")]
    [InlineData("decision")]
    [InlineData("withdrawal")]
    [InlineData("appeal")]
    [InlineData("appeal/outcome")]
    [InlineData("appeal/paper")]
    [InlineData("appeal/permission")]
    [InlineData("appeal/further")]
    public async Task is_not_for_a_group_and_not_about_a_review_that_nobody_asked_for(string page)
    {
        var (review, _, _) = await council.NewReview();

        (await council.See(TestCouncil.Member, $"/casework/reviews/{review}/{page}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(TestCouncil.Officer, $"/casework/reviews/0190a5f0-0000-7000-8000-00000000dead/{page}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<Guid> Asker(Guid review) => (await council.StateOf<ListingReview>(review)).RequesterPartyId;

    private static AppointReviewer Reviewer => new(
        Guid.Empty, Guid.Parse("0190a5f0-0000-7000-8000-00000000f0f2"), "Head of Legal Services", [], true, On("Monday 9 February 2026"));

    private static Task<TestPage> Decide(HttpClient officer, Guid review, string outcome) => Answer(
        officer, $"/casework/reviews/{review}/decision", Words(outcome), Words("It was considered afresh."), TheDay("Thursday 26 March 2026"));

    private static Task<TestPage> Appoint(HttpClient officer, string address, TestPage page, string name) => Answer(
        officer, address, Words(page.Radio(name)), Words("Head of Legal Services"), Words("yes"), TheDay("Tuesday 12 May 2026"));
}
