using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Looks;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Groups;

/// <summary>A body's constitution as a file, for its members and for officers of the authority. It is saved, never shown in the browser.</summary>
internal static class ConstitutionDownload
{
    public static void MapConstitutions(this IEndpointRouteBuilder routes)
    {
        routes.MapGet($"{Links.OwnBody}/{ConstitutionFileModel.Address}/{{file:guid}}", Own)
            .RequireAuthorization(Permissions.SeeOwnGroup).ExcludeFromDescription();
        routes.MapGet($"{Links.Bodies}/{{id:guid}}/{ConstitutionFileModel.Address}/{{file:guid}}", Any)
            .RequireAuthorization(Permissions.KeepBodies).ShowsPeople().ExcludeFromDescription();
    }

    private static Task<IResult> Own(HttpContext http, BodyConstitutions constitutions, Guid file) =>
        Download(http, constitutions, Caller.Of(http.User).GroupPartyId, file);

    private static Task<IResult> Any(HttpContext http, BodyConstitutions constitutions, Guid id, Guid file) => Download(http, constitutions, id, file);

    private static async Task<IResult> Download(HttpContext http, BodyConstitutions constitutions, Guid? body, Guid file) =>
        body is { } id && await constitutions.Find(Caller.Of(http.User).Authority, id, file, http.RequestAborted) is { } found
            ? TypedResults.File(found.Content, found.MediaType, found.Name)
            : TypedResults.NotFound();
}
