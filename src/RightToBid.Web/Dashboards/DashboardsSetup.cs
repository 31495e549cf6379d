using RightToBid.Web.Dashboards.BidStatus;
using RightToBid.Web.Dashboards.CaseSearch;
using RightToBid.Web.Dashboards.Casework;
using RightToBid.Web.Dashboards.DueBoard;
using RightToBid.Web.Dashboards.ForwardPlan;
using RightToBid.Web.Dashboards.Happening;
using RightToBid.Web.Dashboards.LegalOverview;
using RightToBid.Web.Dashboards.MoratoriumTracker;
using RightToBid.Web.Dashboards.NominationsAwaitingDecision;
using RightToBid.Web.Dashboards.ParishAssets;
using RightToBid.Web.Dashboards.PublicFigures;
using RightToBid.Web.Dashboards.WorkList;
using RightToBid.Web.Platform;

namespace RightToBid.Web.Dashboards;

/// <summary>The boards' queries and files.</summary>
internal static class DashboardsSetup
{
    public static void AddDashboards(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<DueQuery>();
        builder.Services.AddSingleton<IWorkDue, WorkDue>();
        builder.Services.AddSingleton<ArrivalsQuery>();
        builder.Services.AddSingleton<CaseSearchQuery>();
        builder.Services.AddSingleton<WorkListQuery>();
        builder.Services.AddSingleton<TrackerQuery>();
        builder.Services.AddSingleton<UndecidedQuery>();
        builder.Services.AddSingleton<GroupQuery>();
        builder.Services.AddSingleton<ParishQuery>();
        builder.Services.AddSingleton<HappeningQuery>();
        builder.Services.AddSingleton<SourcesQuery>();
        builder.Services.AddSingleton<FigureQuery>();
        builder.Services.AddSingleton<FigureSheets>();
        builder.Services.AddSingleton<PlanQuery>();
    }

    public static void MapDashboardFiles(this WebApplication app)
    {
        app.MapDueFiles();
        app.MapWorkListFile();
        app.MapTrackerFiles();
        app.MapOverviewFiles();
        app.MapFigureFiles();
        app.MapPlanFiles();
    }
}
