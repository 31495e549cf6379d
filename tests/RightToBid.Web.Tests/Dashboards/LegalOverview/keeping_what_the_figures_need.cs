using RightToBid.Cases;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Dashboards.LegalOverview;
using RightToBid.Web.Demonstration;
using RightToBid.Web.Tests.Demonstration;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Dashboards.LegalOverview;

public class keeping_what_the_figures_need
{
    [Fact]
    public async Task a_decision_keeps_its_day_and_the_last_day_for_it()
    {
        var row = (await Rows(new NominationDecisionsModel(), "Ashcombe Garage")).All.Single();

        row["outcome"].ShouldBe("Unsuccessful");
        ((NodaTime.LocalDate)row["decided_on"]!).ShouldBeLessThanOrEqualTo((NodaTime.LocalDate)row["last_day"]!);
    }

    [Fact]
    public async Task a_nomination_that_nobody_has_decided_has_no_row() =>
        (await Rows(new NominationDecisionsModel(), "The Old Library")).All.ShouldBeEmpty();

    [Fact]
    public void each_owners_appeal_has_its_row_and_one_that_was_struck_out_has_none()
    {
        ICaseEvent[] both =
        [
            Requested, new ListingReviewDecided(ReviewOutcome.Upheld, "It is where the village meets.", On("Thursday 29 February 2024")),
            new AppealLodged(Appellant.Requester, Owner, On("Thursday 14 March 2024"), null, false, null),
            new AppealLodged(Appellant.LaterOwner, LaterOwner, On("Friday 12 April 2024"), null, false, null),
        ];
        var rows = new Rows();
        rows.Take(new ProceedingsModel(), Fold(both), both.Length);

        rows.All.Where(row => (string)row["kind"]! == "ListingAppeal").Select(row => ((int)row["number"]!, row["party"], row["stage"]))
            .ShouldBe([(1, "Requester", "lodged"), (2, "LaterOwner", "lodged")]);
        rows.Take(new ProceedingsModel(), Fold(both[..^1]), 1);
        rows.All.Count(row => (string)row["kind"]! == "ListingAppeal").ShouldBe(1);
    }

    private static readonly Guid Owner = Guid.Parse("0190a5f0-0009-7000-8000-000000000001");
    private static readonly Guid LaterOwner = Guid.Parse("0190a5f0-0009-7000-8000-000000000002");

    private static readonly ListingReviewRequested Requested = new(
        Guid.Parse("0190a5f0-0005-7000-8000-000000000001"), Guid.Parse("0190a5f0-0002-7000-8000-000000000001"), null, "ACV/2024/0001", "The Fox Inn", Owner,
        "the freeholder", On("Monday 12 February 2024"), MeansOfReceipt.Post, On("Monday 8 January 2024"), false, null, RegimeKeys.EnglandRightToBid2011,
        "england-right-to-bid-2011@2014-08-01");

    private static ListingReview Fold(IEnumerable<ICaseEvent> events) => events.Aggregate(ListingReview.Initial, (state, happened) => state.Evolve(happened));

    [Fact]
    public async Task a_case_without_published_dates_differs_from_none() =>
        (await Rows(new PublishedDifferencesModel(), "The Fox Inn")).All.ShouldBeEmpty();

    private static async Task<Rows> Rows(Storage.Projections.ReadModel model, string asset)
    {
        var stage = await TellingStage.With(
            On("Saturday 21 November 2026"), [.. AshcombeDemonstration.Tellings.Where(telling => telling.Asset.Name == asset)]);
        return Dashboards.Rows.Of(model, stage);
    }
}
