using Microsoft.Net.Http.Headers;

namespace RightToBid.Web.Register.OpenData;

/// <summary>A file, written as its records are read.</summary>
/// <param name="description">The address of its description, relative to its own; nothing where it has none.</param>
internal sealed class OneDownload(OpenFormat format, OpenDataset dataset, string? description) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var headers = httpContext.Response.Headers;
        httpContext.Response.ContentType = format.MediaType;
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(format.NameOf(dataset));
        headers.ContentDisposition = disposition.ToString();
        if (description is not null)
        {
            headers.Link = $"<{description}>; rel=\"describedby\"; type=\"{Csvw.MediaType}\"";
        }

        await format.Write(httpContext.Response.Body, dataset, httpContext.RequestAborted);
    }
}
