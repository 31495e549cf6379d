using System.Globalization;

using Microsoft.Net.Http.Headers;

namespace RightToBid.Web.Register.OpenData;

/// <summary>How many files may be on their way at once. Each holds a connection for as long as its reader takes, and pages need those too.</summary>
internal sealed class DownloadTurns(IConfiguration configuration)
{
    private const int UsualAtOnce = 6;

    private readonly int atOnce = configuration.GetValue("Downloads:AtOnce", UsualAtOnce);
    private int taken;

    public bool Take()
    {
        if (Interlocked.Increment(ref taken) <= atOnce)
        {
            return true;
        }

        GiveBack();
        return false;
    }

    public void GiveBack() => Interlocked.Decrement(ref taken);
}

/// <summary>A file, written as its records are read; or, where many are on their way already, when to ask again.</summary>
internal sealed class OneDownload(OpenFormat format, OpenDataset dataset) : IResult
{
    private const int SecondsToWait = 20;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var turns = httpContext.RequestServices.GetRequiredService<DownloadTurns>();
        var headers = httpContext.Response.Headers;
        if (!turns.Take())
        {
            headers.RetryAfter = SecondsToWait.ToString(CultureInfo.InvariantCulture);
            await TypedResults.Problem(
                $"Many files are on their way to others. Ask again in {SecondsToWait} seconds.",
                statusCode: StatusCodes.Status503ServiceUnavailable, title: "Too many downloads at once").ExecuteAsync(httpContext);
            return;
        }

        try
        {
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
        finally
        {
            turns.GiveBack();
        }
    }
}
