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
    public async Task a_case_without_published_dates_differs_from_none() =>
        (await Rows(new PublishedDifferencesModel(), "The Fox Inn")).All.ShouldBeEmpty();

    private static async Task<Rows> Rows(Storage.Projections.ReadModel model, string asset)
    {
        var stage = await TellingStage.With(
            On("Saturday 21 November 2026"), [.. AshcombeDemonstration.Tellings.Where(telling => telling.Asset.Name == asset)]);
        return Dashboards.Rows.Of(model, stage);
    }
}
