using System.Text.Json;

using RightToBid.Storage.Projections;
using RightToBid.Web.Dashboards.BidStatus;
using RightToBid.Web.Dashboards.DueBoard;
using RightToBid.Web.Dashboards.ForwardPlan;
using RightToBid.Web.Dashboards.LegalOverview;
using RightToBid.Web.Dashboards.ListedLand;
using RightToBid.Web.Dashboards.MoratoriumTracker;
using RightToBid.Web.Dashboards.NominationsAwaitingDecision;
using RightToBid.Web.Demonstration;
using RightToBid.Web.Platform.Json;
using RightToBid.Web.Tests.Demonstration;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Dashboards;

public class rows_come_out_the_same
{
    private static readonly ReadModel[] Models =
        [new OpenDutiesModel(), new TrackedNoticesModel(), new UndecidedNominationsModel(), new GroupMattersModel(), new ListedLandModel(),
            new NominationDecisionsModel(), new ProceedingsModel(), new ForwardPlanModel()];

    public static TheoryData<string> Names => [.. Models.Select(model => model.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task however_the_events_of_a_stream_are_cut(string name)
    {
        var model = Models.Single(known => known.Name == name);
        var stage = await TellingStage.With(On("Saturday 21 November 2026"), AshcombeDemonstration.Tellings);
        stage.Announce();

        var atOnce = AsText(Rows.Of(model, stage));

        atOnce.ShouldNotBeEmpty();
        AsText(Rows.Of(model, stage, atATime: 1)).ShouldBe(atOnce);
        AsText(Rows.Of(model, stage, atATime: 2)).ShouldBe(atOnce);
    }

    private static List<string> AsText(Rows rows) =>
        [.. rows.Keys.Zip(rows.All, (key, row) => $"{key} {JsonSerializer.Serialize(row, CaseJson.Stored)}")];
}
