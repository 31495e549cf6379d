using System.Globalization;

using Microsoft.Net.Http.Headers;

namespace RightToBid.Web.Platform;

/// <summary>Files that are written as they are read from the database.</summary>
internal static class Downloads
{
    public static void AddDownloads(this WebApplicationBuilder builder) => builder.Services.AddSingleton<DownloadTurns>();
}

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

/// <summary>A file that is written when its turn comes, and ends its turn when it is written or its reader has left; or, where many are on their way already, when to ask again.</summary>
internal sealed class InTurn(IResult file) : IResult
{
    private const int SecondsToWait = 20;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var turns = httpContext.RequestServices.GetRequiredService<DownloadTurns>();
        if (!turns.Take())
        {
            var headers = httpContext.Response.Headers;
            headers.RetryAfter = SecondsToWait.ToString(CultureInfo.InvariantCulture);
            headers.CacheControl = CacheControlHeaderValue.NoStoreString;
            await TypedResults.Problem(
                $"Many files are on their way to others. Ask again in {SecondsToWait} seconds.",
                statusCode: StatusCodes.Status503ServiceUnavailable, title: "Too many downloads at once").ExecuteAsync(httpContext);
            return;
        }

        try
        {
            await file.ExecuteAsync(httpContext);
        }
        finally
        {
            turns.GiveBack();
        }
    }
}
