using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Evidence;

namespace RightToBid.Web.Nominating.ReceiveNomination;

/// <summary>A file of a draft, for whoever added it; and, once it is sent, for the group. It is saved, never shown in the browser.</summary>
internal static class DraftFileDownload
{
    public static void MapDraftFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/nominate/{draft:guid}/files/{file:guid}", Download).RequireAuthorization(Permissions.Nominate).ExcludeFromDescription();
        routes.MapGet("/groups/nominated-files/{file:guid}/{**reference}", Sent).RequireAuthorization(Permissions.SeeOwnGroup).ExcludeFromDescription();
    }

    /// <summary>Of the files of a case, those that the caller's own group added.</summary>
    private static async Task<IResult> Sent(HttpContext http, CaseFiles files, EvidenceFiles evidence, Guid file, string? reference)
    {
        var caller = Caller.Of(http.User);
        return caller.GroupPartyId is { } group
            && (await files.OfGroup(caller.Authority, reference ?? "", group, http.RequestAborted)).Any(one => one.DocumentId == file)
            && await evidence.Find(caller.Authority, file, http.RequestAborted) is { } found
            ? TypedResults.File(found.Content, found.MediaType, found.Name)
            : TypedResults.NotFound();
    }

    private static async Task<IResult> Download(HttpContext http, DraftFiles files, Guid draft, Guid file) =>
        await files.Find(Caller.Of(http.User), draft, file, http.RequestAborted) is { } found
            ? TypedResults.File(found.Content, found.MediaType, found.Name)
            : TypedResults.NotFound();
}
