using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Evidence;

namespace RightToBid.Web.Nominating.ReceiveNomination;

/// <summary>A file of a draft, for whoever added it. It is saved, never shown in the browser.</summary>
internal static class DraftFileDownload
{
    public static void MapDraftFiles(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/nominate/{draft:guid}/files/{file:guid}", Download).RequireAuthorization(Permissions.Nominate).ExcludeFromDescription();

    private static async Task<IResult> Download(HttpContext http, DraftFiles files, Guid draft, Guid file) =>
        await files.Find(Caller.Of(http.User), draft, file, http.RequestAborted) is { } found
            ? TypedResults.File(found.Content, found.MediaType, found.Name)
            : TypedResults.NotFound();
}
