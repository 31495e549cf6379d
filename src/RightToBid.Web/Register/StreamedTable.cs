using RightToBid.Web.Shared;

namespace RightToBid.Web.Register;

/// <summary>A table as text, written as its rows arrive, so that a long list is never held in memory.</summary>
internal sealed class StreamedTable(IReadOnlyList<string> columns, IAsyncEnumerable<IReadOnlyList<string?>> rows) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "text/csv; charset=utf-8";
        await httpContext.Response.WriteAsync(Csv.Write(columns, []), httpContext.RequestAborted);
        await foreach (var row in rows.WithCancellation(httpContext.RequestAborted))
        {
            await httpContext.Response.WriteAsync(Csv.Row(row), httpContext.RequestAborted);
        }
    }
}
