using Microsoft.Net.Http.Headers;

namespace RightToBid.Web.Register.OpenData;

/// <summary>A file, written as its records are read.</summary>
internal sealed class OneDownload(OpenFormat format, OpenDataset dataset) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var headers = httpContext.Response.Headers;
        httpContext.Response.ContentType = format.MediaType;
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(format.NameOf(dataset));
        headers.ContentDisposition = disposition.ToString();
        if (format.Columns is not null)
        {
            headers.Link = $"<{format.FileName}{Csvw.Suffix}>; rel=\"describedby\"; type=\"{Csvw.MediaType}\"";
        }

        await format.Write(httpContext.Response.Body, dataset, httpContext.RequestAborted);
    }
}
