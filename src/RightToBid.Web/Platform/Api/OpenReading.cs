using System.Globalization;

using Microsoft.AspNetCore.OpenApi;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

using NodaTime;

namespace RightToBid.Web.Platform.Api;

/// <summary>How often somebody may ask the programming interface without an account: so many times a minute, counted by address on each node.</summary>
internal sealed class OpenReading(IConfiguration configuration, IClock clock)
{
    private const int UsualAMinute = 600;

    private static readonly (string Name, string Description)[] Headers =
    [
        ("ETag", "What the answer says, in a few signs. Sent back as If-None-Match it asks whether anything changed."),
        ("RateLimit-Limit", "How many requests there may be a minute."),
        ("RateLimit-Remaining", "How many more there may be this minute."),
        ("RateLimit-Reset", "How many seconds the minute still has."),
    ];

    private readonly Lock gate = new();
    private readonly Dictionary<string, int> asked = [];
    private long minute;

    public int AMinute { get; } = configuration.GetValue("Api:ReadsPerMinute", UsualAMinute);

    /// <summary>Counts a request. How many more there may be this minute, how many seconds it still has, and whether this one may be.</summary>
    public (int Remaining, int Seconds, bool MayAsk) Count(string who)
    {
        var now = clock.GetCurrentInstant().ToUnixTimeSeconds();
        lock (gate)
        {
            if (now / 60 != minute)
            {
                asked.Clear();
                minute = now / 60;
            }

            var times = asked[who] = asked.GetValueOrDefault(who) + 1;
            return (Math.Max(0, AMinute - times), (int)(60 - (now % 60)), times <= AMinute);
        }
    }

    /// <summary>Makes the example behind the colon of each parameter's description an example for programs too, and says which headers come back.</summary>
    public static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
        {
            if (parameter.Description?.Split(": ") is [var words, var example])
            {
                (parameter.Description, parameter.Example) = ($"{words}.", example);
            }
            else if (parameter.Description is { } only)
            {
                parameter.Description = $"{only}.";
            }
        }

        if (operation.Responses is { } responses && responses.TryGetValue("200", out var given) && given is OpenApiResponse found)
        {
            found.Headers ??= new Dictionary<string, IOpenApiHeader>();
            foreach (var (name, description) in Headers)
            {
                found.Headers[name] = new OpenApiHeader { Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Counts the request, says on the answer how many more there may be, and turns away whoever asks too often.</summary>
    public static async ValueTask<object?> Apply(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var limits = http.RequestServices.GetRequiredService<OpenReading>();
        var (remaining, seconds, mayAsk) = limits.Count(http.Connection.RemoteIpAddress?.ToString() ?? "");
        var headers = http.Response.Headers;
        headers["RateLimit-Limit"] = limits.AMinute.ToString(CultureInfo.InvariantCulture);
        headers["RateLimit-Remaining"] = remaining.ToString(CultureInfo.InvariantCulture);
        headers["RateLimit-Reset"] = seconds.ToString(CultureInfo.InvariantCulture);
        if (mayAsk)
        {
            return await next(context);
        }

        headers[HeaderNames.RetryAfter] = seconds.ToString(CultureInfo.InvariantCulture);
        return TypedResults.Problem(
            $"There may be {limits.AMinute} requests a minute. Ask again in {seconds} seconds, or take a file at /data.",
            statusCode: StatusCodes.Status429TooManyRequests, title: "Too many requests");
    }
}
