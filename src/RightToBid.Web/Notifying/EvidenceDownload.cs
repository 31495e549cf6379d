using RightToBid.Web.Notifying.ServeSeveral;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Platform.Looks;

namespace RightToBid.Web.Notifying;

/// <summary>A file that proves a service or supports a claim, for officers of its authority. It is saved, never shown in the browser.</summary>
internal static class EvidenceDownload
{
    public static void AddNotifying(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton<EvidenceFiles>()
        .AddSingleton<CaseFiles>()
        .AddSingleton<DraftFiles>()
        .AddSingleton<PublishedDocuments>()
        .AddSingleton<ServingTogether>();

    public static void MapEvidence(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/casework/evidence/{id:guid}", Download).RequireAuthorization(Permissions.SeeCasework).ShowsPeople().ExcludeFromDescription();

    private static async Task<IResult> Download(HttpContext http, EvidenceFiles files, Guid id) =>
        await files.Find(Caller.Of(http.User).Authority, id, http.RequestAborted) is { } file
            ? TypedResults.File(file.Content, file.MediaType, file.Name)
            : TypedResults.NotFound();
}
