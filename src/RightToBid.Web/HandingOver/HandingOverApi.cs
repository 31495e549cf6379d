using RightToBid.Cases.HandingOver;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Api;

namespace RightToBid.Web.HandingOver;

/// <summary>Handovers in the API. A handover begins with a bid that succeeded.</summary>
internal sealed class HandingOverApi : ICapabilityApi
{
    public static void Map(CommandRoutes api)
    {
        api.Reading<Handover>("handovers/{id:guid}", Permissions.ReadCases, OwnGroup.Only);
        api.Command<AddCondition, Handover>("handovers/{id:guid}/conditions", Permissions.RunHandovers, New("conditionId"));
        api.Command<FulfilCondition, Handover>("handovers/{id:guid}/fulfilment", Permissions.RunHandovers, OwnGroup.Only);
        api.Command<CompleteHandover, Handover>("handovers/{id:guid}/completion", Permissions.RunHandovers, OwnGroup.Only);
        api.Command<AddPromise, Handover>("handovers/{id:guid}/promises", Permissions.RunHandovers, New("promiseId"));
        api.Command<RecordMonitoring, Handover>("handovers/{id:guid}/monitoring", Permissions.SuperviseHandovers);
        api.Command<DischargeHandover, Handover>("handovers/{id:guid}/discharge", Permissions.SuperviseHandovers);
        api.Command<DefaultHandover, Handover>("handovers/{id:guid}/default", Permissions.SuperviseHandovers);
    }

    private static Preparation New(string member) => request => OwnGroup.OnlyWithNew(request, member);
}
