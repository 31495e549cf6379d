using RightToBid.Cases;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Register.CasePages;
using RightToBid.Web.Tests.Dashboards.CaseHistory;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register.CasePages;

public class explaining_a_date
{
    [Fact]
    public void it_says_what_started_it_and_who_recorded_that_when() =>
        Full().Why.Started.ShouldBe(
            "The council received the owner's notice of a wish to sell on Thursday 31 August 2023. An officer recorded this on 1 September 2023.");

    [Fact]
    public void it_says_what_the_law_says_with_its_section()
    {
        Full().WhyThisDate[1].ShouldBe("The Localism Act 2011, section 95(6), gives six months beginning with that day.");
        Full().Law.ShouldBe(new Uri("https://www.legislation.gov.uk/ukpga/2011/20/section/95"));
    }

    [Fact]
    public void it_counts_to_the_end_of_a_short_month()
    {
        Full().LastDay.ShouldBe(On("Thursday 29 February 2024"));
        Full().Counting.ShouldContain("31 February");
    }

    [Fact]
    public void it_says_that_no_lawyer_has_reviewed_it() => Full().Why.Standing.ShouldContain("not yet reviewed by a lawyer");

    [Fact]
    public void a_corrected_receipt_is_part_of_what_started_it() =>
        Window(
            "interim-moratorium",
            Fox.Notice("Friday 1 September 2023").RecordedOn("Friday 1 September 2023"),
            Fox.NoticeCorrected("Thursday 31 August 2023", "Friday 1 September 2023").RecordedOn("Friday 20 October 2023")).Why.Started.ShouldBe(
            "The council received the owner's notice of a wish to sell on Thursday 31 August 2023. An officer recorded this on 1 September 2023. " +
            "It was corrected on 20 October 2023 from Friday 1 September 2023, because: the post room's stamp was misread.");

    [Fact]
    public void a_day_that_the_council_published_otherwise_is_shown_with_what_to_do() =>
        Window("full-moratorium", Notice, Published("28/02/2024", "Wednesday 28 February 2024")).PublishedOtherwise.ShouldBe(
            "The council published 28 February 2024 (“28/02/2024”), one day less than the law gives. " +
            "Until it is put right, groups should act by the earlier date and owners should wait for the later.");

    [Fact]
    public void a_day_that_the_council_published_rightly_is_not_remarked_on() =>
        Window("full-moratorium", Notice, Published("29/02/2024", "Thursday 29 February 2024")).PublishedOtherwise.ShouldBeNull();

    [Fact]
    public void a_full_moratorium_that_nobody_asked_for_says_why_it_does_not_apply()
    {
        var window = Full();

        window.Standing.ShouldBe(WindowStanding.DoesNotApply);
        window.StandingInWords.ShouldBe("No community interest group asked to bid by the end of Wednesday 11 October 2023.");
    }

    /// <summary>The owner was told on Tuesday 2 May 2023, which was recorded as Monday 1 May.</summary>
    [Fact]
    public void a_corrected_notice_of_the_listing_is_still_known_by_who_recorded_it() => Started(
        WindowRows.OfEntry(
            Story<ListEntry>.Of(
                Fox.Bid,
                Recorded(
                    (Fox.Listed("Monday 3 April 2023"), "Monday 3 April 2023"),
                    (new InclusionNoticeGiven(NoticeRecipient.Owner, null, On("Monday 1 May 2023"), ByAlternativeSteps: false), "Wednesday 3 May 2023"),
                    (new FactCorrected("inclusion-notice-given.given-on", 2, "2023-05-02", "2023-05-01", "the post book was misread"), "Friday 5 May 2023"))),
            On("Monday 5 June 2023")),
        WindowKeys.ReviewRequest).ShouldEndWith(
            "on Tuesday 2 May 2023. An officer recorded this on 3 May 2023. It was corrected on 5 May 2023: the day notice of inclusion was given from "
                + "Monday 1 May 2023, because: the post book was misread.");

    [Fact]
    public void a_notice_of_the_listing_that_was_never_given_recorded_nothing() => Started(
        WindowRows.OfEntry(
            Story<ListEntry>.Of(
                Fox.Bid,
                Recorded(
                    (Fox.Listed("Monday 3 April 2023"), "Monday 3 April 2023"),
                    (new InclusionNoticeGiven(NoticeRecipient.Owner, null, On("Monday 1 May 2023"), ByAlternativeSteps: false), "Wednesday 3 May 2023"),
                    (new InclusionNoticeGiven(NoticeRecipient.Owner, Fox.Bid, On("Monday 1 May 2023"), ByAlternativeSteps: false), "Thursday 4 May 2023"),
                    (new FactStruckOut("inclusion-notice-given", 3, "it was another owner"), "Friday 5 May 2023"))),
            On("Monday 5 June 2023")),
        WindowKeys.ReviewRequest).ShouldEndWith("on Monday 1 May 2023. An officer recorded this on 3 May 2023.");

    /// <summary>The tribunal sent its decision on Wednesday 1 May 2024, and its reasons some days later.</summary>
    [Theory]
    [InlineData("Wednesday 1 May 2024", "on Wednesday 1 May 2024. An officer recorded this on 2 May 2024.")]
    [InlineData("Friday 10 May 2024", "on Friday 10 May 2024. An officer recorded this on 13 May 2024.")]
    public void time_for_permission_to_appeal_runs_from_the_paper_that_was_sent_last(string lastSentOn, string started)
    {
        List<(ICaseEvent, string)> events =
        [
            (new ListingReviewRequested(
                Fox.Bid, Fox.Bid, null, "ACV/2023/0007", "The Fox Inn", Fox.Bid, "the freeholder", On("Monday 4 December 2023"), MeansOfReceipt.Post,
                On("Monday 4 December 2023"), false, null, RegimeKeys.EnglandRightToBid2011, StatuteBook.Regime(RegimeKeys.EnglandRightToBid2011).VersionOn(On("Monday 4 December 2023"))),
                "Monday 4 December 2023"),
            (new ListingReviewDecided(ReviewOutcome.Upheld, "It is where the village meets.", On("Monday 8 January 2024")), "Monday 8 January 2024"),
            (new AppealLodged(Appellant.Requester, null, On("Monday 15 January 2024"), null, false, null), "Monday 15 January 2024"),
            (new AppealDecided(AppealOutcome.Dismissed, "It is of value.", On("Wednesday 1 May 2024"), On("Wednesday 1 May 2024")), "Thursday 2 May 2024"),
        ];
        if (lastSentOn != "Wednesday 1 May 2024")
        {
            events.Add((new TribunalPaperSent(TribunalPaper.WrittenReasons, On(lastSentOn)), "Monday 13 May 2024"));
        }

        Started(WindowRows.OfReview(Story<ListingReview>.Of(Fox.Bid, Recorded([.. events])), On("Monday 20 May 2024")), WindowKeys.PermissionToAppeal).ShouldEndWith(started);
    }

    private static string Started(IEnumerable<WindowRow> rows, string key) => rows.Single(row => row.Window == key).Why.Started;

    private static IReadOnlyList<Recorded> Recorded(params IReadOnlyList<(ICaseEvent Happened, string On)> events) =>
    [
        .. events.Select((known, index) => new Recorded(
            index + 1, EventNames.All.Single(name => name.Type == known.Happened.GetType()).Name, known.Happened, On(known.On),
            On(known.On).AtMidnight().InUtc().ToInstant(), On(known.On), Recorder.Officer, 0)),
    ];

    private static (ICaseEvent, NodaTime.LocalDate) Notice => Fox.Notice("Thursday 31 August 2023").RecordedOn("Friday 1 September 2023");

    private static (ICaseEvent, NodaTime.LocalDate) Published(string text, string day) =>
        new MoratoriumDatesPublished("the register", [new PublishedDate("full-moratorium", text, On(day))]).RecordedOn("Friday 1 March 2024");

    private static WindowRow Full() => Window("full-moratorium", Notice);

    private static WindowRow Window(string key, params (ICaseEvent, NodaTime.LocalDate)[] events) =>
        CaseDocuments.Of(CaseOf.Events(events), On("Friday 1 March 2024")).Notices[0].Windows.Single(window => window.Window == key);
}
