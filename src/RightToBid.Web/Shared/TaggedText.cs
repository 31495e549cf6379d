using System.Security.Cryptography;
using System.Text;

using Microsoft.Net.Http.Headers;

namespace RightToBid.Web.Shared;

/// <summary>A text that programs fetch again and again: whoever has it already is told so, and gets it no second time.</summary>
internal sealed class TaggedText(string text, string contentType) : IResult
{
    /// <summary>For how long nobody need ask again.</summary>
    private const string Fresh = "public, max-age=300";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\"");
        var response = httpContext.Response;
        response.GetTypedHeaders().ETag = tag;
        response.Headers.CacheControl = Fresh;
        if (httpContext.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = $"{contentType}; charset=utf-8";
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }
}
