using System.Net;

using RightToBid.Cases.Listing;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Bidding.FoxCouncil;

namespace RightToBid.Web.Tests.Reviewing;

[Collection(AtTheHeron.Name)]
public class appealing(ReviewCouncil council)
{
    private static readonly LodgeAppeal Lodged = new(Guid.Empty, Appellant.Requester, On("Friday 24 April 2026"));

    private static readonly DecideAppeal Dismissed = new(
        Guid.Empty, AppealOutcome.Dismissed, "The use was not ancillary.", On("Tuesday 5 May 2026"), On("Wednesday 6 May 2026"));

    [Theory]
    [InlineData("16:59", "The notice of appeal came in time.")]
    [InlineData("17:00", "The notice of appeal came late. It is not admitted unless the tribunal extends time (rule 22(4)).")]
    public async Task on_the_last_day_is_done_before_five(string time, string consequence)
    {
        var (review, _, _) = await council.NewUpheldReview();
        using var officer = await council.SignedIn(TestCouncil.Officer);

        var check = await Lodge(officer, review, "Requester", "Thursday 30 April 2026", time);

        check.Main.ShouldContain(consequence);
        (await TestCouncil.Send(officer, check.Address)).Main.ShouldContain("The land stays listed meanwhile.");
    }

    [Fact]
    public async Task on_the_last_day_asks_for_the_time()
    {
        var (review, _, _) = await council.NewUpheldReview();
        using var officer = await council.SignedIn(TestCouncil.Officer);

        (await Lodge(officer, review, "Requester", "Thursday 30 April 2026", "")).ErrorAt("Text")
            .ShouldBe("Thursday 30 April 2026 is the last day, and the tribunal had to have it before 5pm. Enter the time at which it arrived.");
        (await Answer(officer, Appeal(review), Words("Requester"), TheDay("Thursday 30 April 2026"), Words("five"))).ErrorAt("Text")
            .ShouldBe("Enter a time, like 16:45 or 4:45pm");
    }

    [Fact]
    public async Task is_not_for_the_nominator()
    {
        var (review, _, _) = await council.NewUpheldReview();
        using var officer = await council.SignedIn(TestCouncil.Officer);

        var page = await Lodge(officer, review, "Nominator", "Friday 24 April 2026", "");

        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Main.ShouldContain("Only the owner who asked for the review, or a later owner of the land, can appeal to the tribunal.");
        page.Main.ShouldContain("reg. 11(1)");
    }

    [Fact]
    public async Task by_a_later_owner_says_that_the_time_is_uncertain()
    {
        var (review, _, _) = await council.NewUpheldReview();
        using var officer = await council.SignedIn(TestCouncil.Officer);

        (await ByLaterOwner(officer, review)).Main.ShouldContain("uncertain, and for the tribunal to say (A38)");
    }

    [Fact]
    public async Task by_two_owners_is_told_apart_wherever_something_is_recorded_of_one()
    {
        var (review, _, reference) = await council.NewUpheldReview(Lodged);
        using var officer = await council.SignedIn(TestCouncil.Officer);
        (await TestCouncil.Open(officer, $"/casework/cases/{reference}")).Link("Record another owner’s appeal").ShouldBe(Appeal(review));
        (await Answer(officer, Appeal(review), Words("LaterOwner"), Words(""))).ErrorAt("Text").ShouldBe("Enter the owner’s name");
        var both = await TestCouncil.Send(officer, (await ByLaterOwner(officer, review)).Address);
        both.Main.ShouldContain("Another owner’s appeal is before the tribunal as well.");
        both.Main.ShouldNotContain("Leonie");
        var outcome = $"{Appeal(review)}/outcome";

        (await TestCouncil.Send(officer, outcome)).ErrorAt("Text").ShouldBe("Select which appeal it is");
        var check = await Answer(officer, outcome, Words("2"), Words("withdrawn"), TheDay("Monday 11 May 2026"));
        await TestCouncil.Send(officer, check.Address);

        var state = await council.StateOf<ListingReview>(review);
        state.Appeals.Select(appeal => appeal.WithdrawnOn is null).ShouldBe([true, false]);
        (await council.Open($"/register/{TestCouncil.Authority}/{reference}")).Main.ShouldContain("The appeal (number 2) was withdrawn on Monday 11 May 2026.");
    }

    [Fact]
    public async Task A50_sent_back_after_it_was_allowed_prompts_a_legal_officer_and_the_list_follows_when_it_is_decided_again()
    {
        var (review, listing, reference) = await council.NewUpheldReview(
            Lodged, Dismissed with { Outcome = AppealOutcome.Allowed }, new SeekPermission(Guid.Empty, TribunalParty.Council, On("Thursday 7 May 2026")));
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var further = $"{Appeal(review)}/further";
        await TestCouncil.Send(officer, (await Answer(officer, further, Words("given"), TheDay("Friday 8 May 2026"))).Address);
        var check = await Answer(officer, further, Words("SentBack"), Words("The tribunal erred in law."), TheDay("Monday 11 May 2026"));
        await TestCouncil.Send(officer, check.Address);

        var page = await council.See(TestCouncil.LegalOfficer, $"/casework/cases/{reference}");
        page.Main.ShouldContain("Take advice on whether the land is listed until the appeal is decided again");
        page.Link("List it again, if the land is listed meanwhile").ShouldBe($"/casework/listings/{listing}/restoration");
        (await council.StateOf<ListEntry>(listing)).Removal.ShouldNotBeNull();

        check = await Answer(
            officer, $"{Appeal(review)}/outcome", Words("Dismissed"), Words("The use was not ancillary."), TheDay("Tuesday 12 May 2026"),
            TheDay("Tuesday 12 May 2026"));
        await TestCouncil.Send(officer, check.Address);
        var entry = await council.StateOf<ListEntry>(listing);
        entry.Removal.ShouldBeNull();
        entry.Restorations.ShouldHaveSingleItem().ListedAgainOn.ShouldBe(On("Tuesday 12 May 2026"));
    }

    [Fact]
    public async Task with_success_takes_the_land_off_the_list()
    {
        var (review, listing, reference) = await council.NewUpheldReview(Lodged);
        using var officer = await council.SignedIn(TestCouncil.Officer);

        var check = await Answer(
            officer, $"{Appeal(review)}/outcome", Words("Allowed"), Words("The use was ancillary."), TheDay("Tuesday 5 May 2026"), TheDay("Wednesday 6 May 2026"));
        check.Main.ShouldContain("The nomination does not become unsuccessful.");
        (await TestCouncil.Send(officer, check.Address)).Main.ShouldContain("The owner’s appeal against the listing was allowed on Tuesday 5 May 2026.");

        (await council.StateOf<ListEntry>(listing)).Removal!.Reason.ShouldBe(RemovalReason.AppealAllowed);
        (await council.Open($"/register/{TestCouncil.Authority}/{reference}")).Main.ShouldContain("The First-tier Tribunal allowed the appeal on Tuesday 5 May 2026.");
    }

    [Fact]
    public async Task late_waits_for_the_tribunal_to_extend_time()
    {
        var (review, _, _) = await council.NewUpheldReview(Lodged with { ReceivedOn = On("Friday 1 May 2026") });
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var outcome = $"{Appeal(review)}/outcome";

        (await Answer(officer, outcome, Words("Dismissed"), Words("No."), TheDay("Tuesday 5 May 2026"), TheDay("Wednesday 6 May 2026"))).Main
            .ShouldContain("it is not recorded that the tribunal extended time");
        await TestCouncil.Send(officer, (await Answer(officer, outcome, Words("extended"), TheDay("Monday 4 May 2026"))).Address);
        (await Answer(officer, outcome, Words("Dismissed"), Words("No."), TheDay("Tuesday 5 May 2026"), TheDay("Wednesday 6 May 2026"))).Main
            .ShouldContain("The listing stands.");
    }

    [Fact]
    public async Task can_be_withdrawn()
    {
        var (review, _, _) = await council.NewUpheldReview(Lodged);
        using var officer = await council.SignedIn(TestCouncil.Officer);

        var check = await Answer(officer, $"{Appeal(review)}/outcome", Words("withdrawn"), TheDay("Tuesday 5 May 2026"));

        (await TestCouncil.Send(officer, check.Address)).Main.ShouldContain("The owner’s appeal was withdrawn on Tuesday 5 May 2026. The listing stands.");
    }

    [Fact]
    public async Task further_needs_permission_and_may_succeed()
    {
        var (review, listing, _) = await council.NewUpheldReview(Lodged, Dismissed);
        using var officer = await council.SignedIn(TestCouncil.Officer);

        var check = await Answer(officer, $"{Appeal(review)}/permission", Words("Appellant"), TheDay("Friday 8 May 2026"), Words("10:15"));
        (await TestCouncil.Send(officer, check.Address)).Main.ShouldContain("Permission to appeal to the Upper Tribunal was asked for on Friday 8 May 2026.");
        var further = $"{Appeal(review)}/further";
        await TestCouncil.Send(officer, (await Answer(officer, further, Words("given"), TheDay("Monday 11 May 2026"))).Address);
        check = await Answer(officer, further, Words("Reversed"), Words("The tribunal erred in law."), TheDay("Tuesday 12 May 2026"));
        (await TestCouncil.Send(officer, check.Address)).Main.ShouldContain("The owner’s appeal against the listing was allowed on Tuesday 12 May 2026.");

        (await council.StateOf<ListEntry>(listing)).Removal!.RemovedOn.ShouldBe(On("Tuesday 12 May 2026"));
    }

    [Fact]
    public async Task a_later_paper_of_the_tribunal_moves_the_time_for_permission()
    {
        var (review, _, _) = await council.NewUpheldReview(Lodged, Dismissed);
        using var officer = await council.SignedIn(TestCouncil.Officer);

        var check = await Answer(officer, $"{Appeal(review)}/paper", Words("WrittenReasons"), TheDay("Monday 11 May 2026"));

        (await TestCouncil.Send(officer, check.Address)).Main.ShouldContain("Monday 8 June 2026");
    }

    [Theory]
    [InlineData("outcome")]
    [InlineData("paper")]
    [InlineData("permission")]
    [InlineData("further")]
    public async Task has_no_outcome_before_there_is_an_appeal(string page)
    {
        var (review, _, _) = await council.NewUpheldReview();

        (await council.See(TestCouncil.Officer, $"{Appeal(review)}/{page}")).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    private static string Appeal(Guid review) => $"/casework/reviews/{review}/appeal";

    private static Task<TestPage> ByLaterOwner(HttpClient officer, Guid review) => Answer(
        officer, Appeal(review), Words("LaterOwner"), Words("Leonie Later"), TheDay("Friday 8 May 2026"), Words(""), Words("no"), Words(""));

    private static Task<TestPage> Lodge(HttpClient officer, Guid review, string by, string day, string time) =>
        Answer(officer, Appeal(review), Words(by), TheDay(day), Words(time), Words("no"), Words(""));
}
