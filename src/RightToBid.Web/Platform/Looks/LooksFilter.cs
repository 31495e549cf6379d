using System.Text.RegularExpressions;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace RightToBid.Web.Platform.Looks;

/// <summary>Writes down who is about to be shown whom, once what is shown has been read and before it is shown: where that fails, nothing is shown.</summary>
internal sealed partial class LooksFilter(Func<LooksLog> log) : IAsyncResultFilter, IEndpointFilter
{
    /// <summary>For pages.</summary>
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is PageResult or FileResult or ContentResult or ViewResult)
        {
            await Note(context.HttpContext);
        }

        await next();
    }

    /// <summary>For files that have no page.</summary>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var answer = await next(context);
        await Note(context.HttpContext);
        return answer;
    }

    /// <summary>A page that says only that something is not there, or is refused, shows nobody.</summary>
    private async Task Note(HttpContext http)
    {
        var seen = PeopleShown.Of(http);
        if (seen.Count > 0 && http.Response.StatusCode < StatusCodes.Status400BadRequest && http.User.Identity?.IsAuthenticated == true)
        {
            await log().Note(
                Caller.Of(http.User), seen.Max(each => each.Kind), PatternOf(http), [.. seen.Select(each => each.Subject)], ReferencesIn(http.Request),
                Guid.TryParse(http.Request.RouteValues.GetValueOrDefault("id")?.ToString(), out var id) ? id : null, http.RequestAborted);
        }
    }

    /// <summary>The address as it is for every case: <c>/casework/cases/{path}/duties</c>.</summary>
    private static string PatternOf(HttpContext http) =>
        "/" + Placeholder().Replace((http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "", "{${name}}${ending}").TrimStart('/');

    [GeneratedRegex(@"\{\**(?<name>\w+)(?::regex\((?<ending>/[a-z-]*)[^)]*\)|:\w+)?\}")]
    private static partial Regex Placeholder();

    /// <summary>What may be a reference in the address: it can contain slashes, and more may follow it.</summary>
    private static IReadOnlyList<string> ReferencesIn(HttpRequest request)
    {
        var said = (request.RouteValues.GetValueOrDefault("reference") ?? request.RouteValues.GetValueOrDefault("path"))?.ToString()
            ?? request.Query["of"].ToString();
        var parts = said.Split('/');
        return [.. Enumerable.Range(1, parts.Length).Select(count => string.Join('/', parts.Take(count)))];
    }
}
