namespace RightToBid.Web.Platform.Api;

/// <summary>A capability's commands in the API. It joins by existing.</summary>
internal interface ICapabilityApi
{
    static abstract void Map(CommandRoutes api);
}
