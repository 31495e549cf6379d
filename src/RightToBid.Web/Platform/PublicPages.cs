using System.Diagnostics;
using System.Globalization;

using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Platform;

/// <summary>Says to whoever has a public page already that it is still the same, without making it again.</summary>
/// <remarks>
/// What a public page says follows from its address, the events, the day and the reader's language. The few things beside the events (published
/// documents, names of parishes, which of several heirs keeps an entry) show within a minute: no tag lasts longer. Whoever is signed in gets every
/// page made. An answer that says itself how long it is to be kept has no tag of ours.
/// </remarks>
internal sealed class PublicPages(IKernel kernel, IClock clock)
{
    private const int SecondsOfATag = 60;

    /// <summary>For so long nobody asks again which event is the last.</summary>
    private static readonly TimeSpan Trusted = TimeSpan.FromSeconds(1);

    private static readonly string[] Paths = [Links.Register];
    private static readonly string Build = typeof(PublicPages).Module.ModuleVersionId.ToString("N")[..8];

    private Known known = new(0, 0);

    /// <summary>Whether everybody gets the same: it is published, and nothing in the request says who asks.</summary>
    public static bool Is(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && Array.Exists(Paths, path => request.Path.StartsWithSegments(path) || request.Path.Value!.StartsWith($"{path}.", StringComparison.Ordinal))
        && request.Headers.Authorization.Count == 0
        && !request.Query.ContainsKey(Languages.Choice)
        && request.Cookies.Keys.All(name => name == Languages.CookieName);

    /// <summary>What a page is at this moment. It changes with every event, and with every minute, so with every day.</summary>
    public async ValueTask<string> Tag(CancellationToken cancellation)
    {
        var last = known;
        if (last.AskedAt == 0 || Stopwatch.GetElapsedTime(last.AskedAt) > Trusted)
        {
            var askedAt = Stopwatch.GetTimestamp();
            var position = await kernel.Database.Query(
                Scope.Worker, "select coalesce(max(seq_id), 0) as position from rtb.mt_events", null, row => row.Whole("position"), cancellation);
            known = last = new(position[0], askedAt);
        }

        var minute = clock.GetCurrentInstant().ToUnixTimeSeconds() / SecondsOfATag;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"W/\"{last.Position}-{minute}-{SiteWords.Language}-{Build}\"");
    }

    private sealed record Known(long Position, long AskedAt);
}

internal static class PublicPagesSetup
{
    /// <summary>Before anything that asks who somebody is, or what is at an address.</summary>
    public static void UsePublicPages(this WebApplication app) =>
        app.Use(async (context, next) =>
        {
            if (!PublicPages.Is(context.Request))
            {
                await next(context);
                return;
            }

            var tag = await app.Services.GetRequiredService<PublicPages>().Tag(context.RequestAborted);
            if (Has(context.Request.Headers.IfNoneMatch, tag))
            {
                Write(context.Response, tag);
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }

            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode == StatusCodes.Status200OK
                    && StringValues.IsNullOrEmpty(context.Response.Headers.ETag) && StringValues.IsNullOrEmpty(context.Response.Headers.CacheControl))
                {
                    Write(context.Response, tag);
                }

                return Task.CompletedTask;
            });
            await next(context);
        });

    private static bool Has(StringValues given, string tag) =>
        given == tag || (EntityTagHeaderValue.TryParseList([.. given.OfType<string>()], out var tags) && tags.Any(one => tag.EndsWith(one.Tag.ToString(), StringComparison.Ordinal)));

    private static void Write(HttpResponse response, string tag)
    {
        response.Headers.ETag = tag;
        response.Headers.CacheControl = "no-cache";
        response.Headers.Append(HeaderNames.Vary, HeaderNames.Cookie);
    }
}
