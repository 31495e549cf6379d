using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace RightToBid.Web.Platform.Forms;

/// <summary>A request that no browser sends, with signs or a size that cannot be read.</summary>
/// <remarks>It is the sender's mistake and not a failure of the site.</remarks>
internal static class ReadableRequests
{
    private const long MostFromStrangers = 1024 * 1024;

    public static void UseReadableRequests(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (!HasReadableQuestion(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (IsMoreThanAStrangerSends(context))
        {
            context.Request.Form = FormCollection.Empty;
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        if (!context.Request.HasFormContentType || await HasReadableForm(context))
        {
            await next(context);
            return;
        }

        context.Request.Form = FormCollection.Empty;
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
    });

    /// <summary>
    /// Pages that are open to all take words and no files. Where one takes more, it says how much. Whoever came by a link of a council's letter has its
    /// authority, and is no stranger.
    /// </summary>
    private static bool IsMoreThanAStrangerSends(HttpContext context)
    {
        if (context.User.Identity?.IsAuthenticated is true || context.User.HasClaim(claim => claim.Type == Caller.AuthorityClaim)
            || context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>() is not null
            || context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            return false;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
        {
            body.MaxRequestBodySize = MostFromStrangers;
        }

        return context.Request.ContentLength > MostFromStrangers;
    }

    /// <summary>The null sign can be in no text that is searched for or kept.</summary>
    private static bool HasReadableQuestion(HttpRequest request) =>
        !request.Query.Any(asked => HasNull(asked.Key) || asked.Value.Any(HasNull));

    private static bool HasNull(string? text) => text?.Contains('\0', StringComparison.Ordinal) is true;

    private static async Task<bool> HasReadableForm(HttpContext context)
    {
        try
        {
            _ = await context.Request.ReadFormAsync(context.RequestAborted);
            return true;
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or InvalidOperationException or BadHttpRequestException)
        {
            return false;
        }
    }
}
