using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Storage;
using RightToBid.Web.Mailing;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Mailing;

/// <summary>The owner asked by e-mail for a review of the listing; they, the group that nominated the land and the officers are told, each of what concerns them.</summary>
public sealed class telling_of_a_review(MailingCouncil council) : IClassFixture<MailingCouncil>
{
    private const string Email = "freya@owner.example";

    private static readonly Guid Owner = Guid.Parse("0190a5f0-0009-7000-8000-000000000001");
    private static readonly Guid ReviewId = Guid.Parse("0190a5f0-0006-7000-8000-000000000001");

    [Fact]
    public async Task from_the_request_to_the_end_of_the_time_for_an_appeal()
    {
        await council.Services.GetRequiredService<Parties>().Record(
            TestCouncil.Authority, new Party(Owner, "Freya Freeholder", Purposes.OwnsLand) { Email = Email }, TestContext.Current.CancellationToken);
        await council.Nominate("Monday 11 May 2026");
        await council.Accept("Tuesday 12 May 2026");
        await council.PassTo(On("Tuesday 2 June 2026"));
        await council.Do(new RequestListingReview(
            ReviewId, MailingCouncil.ListEntryId, "ACV/2026/0001", "The Fox Inn", Owner, "the freeholder", On("Tuesday 2 June 2026"),
            new(On("Tuesday 12 May 2026")), On("Tuesday 12 May 2026"), NominationId: MailingCouncil.NominationId, How: MeansOfReceipt.Email));
        await council.PassTo(On("Wednesday 3 June 2026"));
        await council.Do(new RequestHearing(ReviewId, On("Wednesday 3 June 2026")));
        var legal = (await council.Services.GetRequiredService<Assignments>().Officers(TestCouncil.Authority, TestContext.Current.CancellationToken))
            .Single(officer => officer.Name != "Olive Officer").AccountId;
        await council.Do(new AppointReviewer(ReviewId, legal, "Head of Legal Services", [], true, On("Wednesday 3 June 2026")));
        await council.PassTo(On("Thursday 16 July 2026"));
        await council.Do(new HoldHearing(ReviewId, On("Wednesday 15 July 2026")));
        await council.Do(new DecideListingReview(ReviewId, ReviewOutcome.Upheld, "The village meets there.", On("Thursday 16 July 2026")));
        await council.PassTo(On("Friday 17 July 2026"));
        await council.Do(new ServeReviewNotice(
            ReviewId, NoticeCodes.ReviewDecision, NoticeRecipient.ReviewRequester,
            new Service(MeansOfService.Email, On("Friday 17 July 2026"), On("Friday 17 July 2026"), null, [])));
        await council.PassTo(On("Sunday 16 August 2026"));

        council.SubjectsTo(Email).ShouldBe(
        [
            "The Fox Inn: your request for a review reached the council on Tuesday 2 June 2026",
            "The Fox Inn: an oral hearing was asked for on Wednesday 3 June 2026",
            "The Fox Inn: the hearing in the review was held on Wednesday 15 July 2026",
            "The Fox Inn: the review upheld the listing on Thursday 16 July 2026",
            "The Fox Inn: you can appeal before 5pm on Friday 14 August 2026",
            "The Fox Inn: 14 days left, you can appeal to the First-tier Tribunal against the decision on the review before 5pm on Friday 14 August 2026",
            "The Fox Inn: 7 days left, you can appeal to the First-tier Tribunal against the decision on the review before 5pm on Friday 14 August 2026",
            "The Fox Inn: 2 days left, you can appeal to the First-tier Tribunal against the decision on the review before 5pm on Friday 14 August 2026",
            "The Fox Inn: the time for an appeal against the listing ended on Friday 14 August 2026",
        ]);
        council.SubjectsTo(TestCouncil.Member).Skip(2).ShouldBe(
        [
            "The Fox Inn: the owner asked on Tuesday 2 June 2026 for a review of the listing",
            "The Fox Inn: the review upheld the listing on Thursday 16 July 2026",
            "The Fox Inn: the time for an appeal against the listing ended on Friday 14 August 2026",
        ]);
        council.SubjectsTo(MailingCouncil.Rival).ShouldBeEmpty("the group takes no part in it");
        OfReview(TestCouncil.Officer).ShouldBe(
        [
            "The Fox Inn: the owner asked on Tuesday 2 June 2026 for a review of the listing",
            "The Fox Inn: an oral hearing was asked for on Wednesday 3 June 2026",
            "The Fox Inn: 14 days left, the council has to complete the review of the listing to the end of Monday 27 July 2026",
            "The Fox Inn: the hearing in the review was held on Wednesday 15 July 2026",
            "The Fox Inn: the review upheld the listing on Thursday 16 July 2026",
        ]);
        OfReview(TestCouncil.LegalOfficer).ShouldContain("The Fox Inn: you were appointed on Wednesday 3 June 2026 to carry out the review");

        var asked = council.Mail.Taken.First(mail => mail.To == Email);
        asked.Text.ShouldContain("The council has to the end of Monday 27 July 2026 to complete the review.");
        asked.Text.ShouldContain("Why this date: ");
        asked.Text.ShouldContain("Assets of Community Value (England) Regulations 2012, Sch. 2 para. 9");
        asked.StopAddress.ShouldNotBeNull();
        council.Mail.Taken.Where(mail => mail.To != Email).ShouldAllBe(mail => !mail.Text.Contains("Freya"));
        council.Mail.Taken.Single(mail => mail.To == Email && mail.Subject.Contains("upheld")).StopAddress.ShouldBeNull("the law has the council tell it: s. 92(3)");
        council.Mail.Taken.First(mail => mail.To == TestCouncil.Officer && mail.Subject.Contains("asked on")).Text
            .ShouldContain($"https://assets.test.example{Links.CaseworkCase("ACV/2026/0001")}");
        (await council.Services.GetRequiredService<IKernel>().Verification.Verify(TestContext.Current.CancellationToken)).IsClean.ShouldBeTrue();
    }

    private IEnumerable<string> OfReview(string email) => council.SubjectsTo(email).Where(subject => subject.StartsWith("The Fox Inn", StringComparison.Ordinal));
}

/// <summary>Who is told what of a review, and when it is over or does not concern them.</summary>
public sealed class the_table_of_mail_of_reviews
{
    private static readonly MailReader Owner = new(Guid.Empty, HasNominated: false, MailSide.Owner);
    private static readonly MailReader Group = new(TestCouncil.FriendsOfTheFox, HasNominated: true);
    private static readonly MailReader Officer = new(Guid.Empty, HasNominated: false, MailSide.Officer);

    private static readonly ListingReviewRequested Requested = new(
        Guid.Empty, MailingCouncil.ListEntryId, null, "ACV/2026/0001", "The Fox Inn", Guid.Empty, "the freeholder", On("Tuesday 2 June 2026"),
        MeansOfReceipt.Email, On("Tuesday 12 May 2026"), false, null, RegimeKeys.EnglandRightToBid2011, "2012");

    private static ListingReview Review(params ICaseEvent[] since) => since.Aggregate(ListingReview.Initial.Evolve(Requested), (review, happened) => review.Evolve(happened));

    private static string? Subject(ICaseEvent happened, ListingReview was, MailReader reader, string today = "Wednesday 3 June 2026") =>
        MailTable.Of(happened, was, was.Evolve(happened), reader, On(today))?.Subject;

    [Fact]
    public void says_of_what_the_law_has_the_council_tell_that_it_cannot_be_stopped()
    {
        var reversed = new ListingReviewDecided(ReviewOutcome.Reversed, "Nobody meets there.", On("Thursday 16 July 2026"));
        MailTable.Of(reversed, Review(), Review(reversed), Owner, On("Thursday 16 July 2026"))!.RequiredBy.ShouldBe("Localism Act 2011, s. 92(3)");
        MailTable.Of(reversed, Review(), Review(reversed), Group, On("Thursday 16 July 2026"))!.RequiredBy.ShouldBe("Localism Act 2011, s. 92(4)(b)(ii)");
        MailTable.Of(reversed, Review(), Review(reversed), Officer, On("Thursday 16 July 2026"))!.RequiredBy.ShouldBeNull();
        var upheld = reversed with { Outcome = ReviewOutcome.Upheld };
        MailTable.Of(upheld, Review(), Review(upheld), Group, On("Thursday 16 July 2026"))!.RequiredBy.ShouldBeNull("the duty is to tell of a reversal");
    }

    [Theory]
    [InlineData("Monday 3 August 2026", true)]
    [InlineData("Tuesday 4 August 2026", false)]
    public void tells_the_owner_that_the_eight_weeks_ended_while_it_is_news(string today, bool told) =>
        (Subject(new ListingReviewOverdue(On("Monday 27 July 2026")), Review(), Owner, today) is not null).ShouldBe(told);

    [Fact]
    public void tells_of_a_longer_time_that_was_agreed_and_reminds_of_that_one()
    {
        var agreed = new LongerReviewAgreed(On("Monday 31 August 2026"), On("Wednesday 3 June 2026"));
        Subject(agreed, Review(), Owner).ShouldBe("The Fox Inn: a longer time for the review was agreed, to the end of Monday 31 August 2026");
        Subject(agreed, Review(), Group).ShouldBeNull();
        ReminderTable.DueOn(Review(agreed), Officer, On("Monday 17 August 2026")).ShouldBe(On("Monday 31 August 2026"));
        ReminderTable.DueOn(Review(agreed), Officer, On("Monday 13 July 2026")).ShouldBeNull("the eight weeks bind no longer");
        ReminderTable.DueOn(Review(), Officer, On("Monday 13 July 2026")).ShouldBe(On("Monday 27 July 2026"));
        ReminderTable.DueOn(Review(), Group, On("Monday 13 July 2026")).ShouldBeNull("the duty is the council’s");
    }

    [Fact]
    public void tells_of_a_day_that_was_put_right_with_its_new_end()
    {
        var corrected = new ReviewRequestDayCorrected(On("Monday 1 June 2026"), On("Tuesday 2 June 2026"), "The postmark says so.", RegimeKeys.EnglandRightToBid2011, "2012");
        MailTable.IsChange(corrected).ShouldBeTrue();
        Subject(corrected, Review(), Owner).ShouldBe("The Fox Inn: the council’s last day for the review moved to Sunday 26 July 2026");
        Subject(new FactCorrected("listing-review-requested.requester-label", 1, "the owner", "the freeholder", "A slip."), Review(), Owner).ShouldBeNull();
    }

    [Fact]
    public void tells_of_each_step_of_an_appeal_and_of_the_time_for_a_further_one()
    {
        var upheld = new ListingReviewDecided(ReviewOutcome.Upheld, "The village meets there.", On("Thursday 16 July 2026"));
        var lodged = new AppealLodged(Appellant.Requester, null, On("Monday 3 August 2026"), null, false, null);
        var dismissed = new AppealDecided(AppealOutcome.Dismissed, "It is of value.", On("Monday 5 October 2026"), On("Monday 5 October 2026"));
        Subject(lodged, Review(upheld), Group, "Tuesday 4 August 2026").ShouldBe("The Fox Inn: the tribunal received an appeal on Monday 3 August 2026");
        var mail = MailTable.Of(dismissed, Review(upheld, lodged), Review(upheld, lodged, dismissed), Owner, On("Tuesday 6 October 2026")).ShouldNotBeNull();
        mail.Subject.ShouldBe("The Fox Inn: the tribunal dismissed the appeal on Monday 5 October 2026");
        mail.Paragraphs.ShouldContain(
            "Whoever wants to appeal further, to the Upper Tribunal, has to ask the First-tier Tribunal for permission before 5pm on Monday 2 November 2026.");
        ReminderTable.DueOn(Review(upheld, lodged, dismissed), Owner, On("Monday 26 October 2026")).ShouldBe(On("Monday 2 November 2026"));
        ReminderTable.DueOn(Review(upheld, lodged, dismissed), Officer, On("Monday 26 October 2026")).ShouldBeNull("the council won");
    }

    [Fact]
    public void tells_nobody_of_a_hearing_but_those_whom_it_concerns()
    {
        Subject(new HearingRequested(On("Wednesday 3 June 2026")), Review(), Owner).ShouldNotBeNull();
        Subject(new HearingRequested(On("Wednesday 3 June 2026")), Review(), Officer).ShouldNotBeNull();
        Subject(new HearingRequested(On("Wednesday 3 June 2026")), Review(), Group).ShouldBeNull();
        Subject(new ReviewerAppointed(MailingCouncil.BidId, "Head of Legal Services", On("Wednesday 3 June 2026")), Review(), Officer).ShouldBeNull("it is another");
    }
}
