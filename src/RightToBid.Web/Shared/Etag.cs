using Microsoft.Net.Http.Headers;

namespace RightToBid.Web.Shared;

/// <summary>Answers that a reader may keep: asked again, the reader is told that what it has still holds.</summary>
internal static class Etag
{
    /// <summary>The answer with its tag, or that it has not changed since (304).</summary>
    /// <param name="tag">What the answer says in few signs: another answer has another. No quotes.</param>
    public static IResult Answer(HttpContext http, string tag, Func<IResult> answer)
    {
        var current = new EntityTagHeaderValue($"\"{tag}\"");
        http.Response.Headers.ETag = current.ToString();
        http.Response.Headers.CacheControl = "no-cache";
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(current, useStrongComparison: false) || known == EntityTagHeaderValue.Any)
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : answer();
    }
}
