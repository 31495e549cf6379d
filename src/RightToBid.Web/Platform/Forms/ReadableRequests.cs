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

        if (IsMoreThanThePageTakes(context))
        {
            context.Request.Form = FormCollection.Empty;
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        if (await WhatIsWrongWithTheForm(context) is not { } wrong)
        {
            await next(context);
            return;
        }

        context.Request.Form = FormCollection.Empty;
        context.Response.StatusCode = wrong;
    });

    /// <summary>
    /// Pages that are open to all take words and no files. A page that takes files says how much it reads. Whoever came by a link of a council's letter
    /// has its authority, and is no stranger.
    /// </summary>
    private static bool IsMoreThanThePageTakes(HttpContext context)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            return false;
        }

        var most = context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize
            ?? (context.User.Identity?.IsAuthenticated is true || context.User.HasClaim(claim => claim.Type == Caller.AuthorityClaim) ? null : MostFromStrangers);
        if (most is not null && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
        {
            body.MaxRequestBodySize = most;
        }

        return context.Request.ContentLength > most;
    }

    /// <summary>The null sign can be in no text that is searched for or kept.</summary>
    private static bool HasReadableQuestion(HttpRequest request) =>
        !request.Query.Any(asked => HasNull(asked.Key) || asked.Value.Any(HasNull));

    private static bool HasNull(string? text) => text?.Contains('\0', StringComparison.Ordinal) is true;

    private static async Task<int?> WhatIsWrongWithTheForm(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
        {
            return null;
        }

        try
        {
            _ = await context.Request.ReadFormAsync(context.RequestAborted);
            return null;
        }
        catch (BadHttpRequestException unreadable)
        {
            return unreadable.StatusCode;
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or InvalidOperationException)
        {
            return StatusCodes.Status400BadRequest;
        }
    }
}
