using System.Text.RegularExpressions;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Platform;
using RightToBid.Web.Tests.Reviewing;

namespace RightToBid.Web.Tests.Platform;

/// <summary>A council with an account in every role, which says of each answer whether the caller was let in, and to which route.</summary>
public partial class EveryRole : ReviewCouncil
{
    internal const string EverythingElsewhere = "everything@elsewhere.example";
    internal const string Verdict = "Verdict";

    private static readonly string[] OnlyAsked = ["GET", "POST"];

    internal static string Holding(string role) => $"{role}@roles.example";

    /// <summary>Every route with every method that it answers to.</summary>
    internal IEnumerable<(RouteEndpoint Route, string Method)> Routes => Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .SelectMany(route => (route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? OnlyAsked).Select(method => (route, method)));

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        foreach (var role in Roles.All)
        {
            await Make(new(Holding(role), Password, $"Holder of {role}", role, Authority, Roles.OfGroups.Contains(role) ? FriendsOfTheFox : null, "Friends of the Fox"));
        }

        await Make(new(
            EverythingElsewhere, Password, "Everything Elsewhere", Roles.Officer, "E99999998", AlsoRoles: [.. Roles.OfCouncils.Where(role => role != Roles.Officer)]));
    }

    /// <summary>A browser that goes nowhere by itself, in which this account, or nobody, has signed in.</summary>
    internal async Task<HttpClient> StandingBrowser(string? email)
    {
        var browser = CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false });
        if (email is not null)
        {
            (await Send(browser, "/sign-in", ("Email", email), ("Password", Password))).Status.ShouldBe(System.Net.HttpStatusCode.Redirect);
        }

        return browser;
    }

    /// <summary>An address that leads to the route.</summary>
    /// <param name="known">What identifiers stand for, by the word before them or by their own name; for the rest, something that is not there.</param>
    internal static string AddressOf(RouteEndpoint route, IReadOnlyDictionary<string, string>? known = null)
    {
        var segments = new List<string>();
        foreach (var segment in route.RoutePattern.PathSegments)
        {
            var before = segments.LastOrDefault() ?? "";
            if (!segment.IsSimple || segment.Parts[0] is not RoutePatternParameterPart { IsOptional: true })
            {
                segments.Add(string.Concat(segment.Parts.Select(part => Fill(part, before, known))));
            }
        }

        return "/" + string.Join('/', segments);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services.AddSingleton<IAuthorizationMiddlewareResultHandler, SaysItsVerdict>());
    }

    private static string Fill(RoutePatternPart part, string before, IReadOnlyDictionary<string, string>? known) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart parameter when Constraint(parameter) is "guid" =>
            known?.GetValueOrDefault(before) ?? known?.GetValueOrDefault(parameter.Name) ?? Guid.Empty.ToString(),
        RoutePatternParameterPart parameter when Constraint(parameter) is "int" => "1",
        RoutePatternParameterPart parameter when Constraint(parameter) is { } pattern && pattern.StartsWith("regex(", StringComparison.Ordinal) =>
            Matching(pattern["regex(".Length..^1], known?.GetValueOrDefault("reference") ?? "ACV/2026/4711"),
        RoutePatternParameterPart { IsCatchAll: true } => known?.GetValueOrDefault("reference") ?? "ACV/2026/4711",
        RoutePatternParameterPart { Name: "on" } => "2026-05-12",
        RoutePatternParameterPart parameter => known?.GetValueOrDefault(parameter.Name) ?? parameter.Default?.ToString() ?? "anything",
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "No part of a route that is known."),
    };

    /// <summary>The first of the words that the pattern lists; or the reference, with the end that the pattern asks for.</summary>
    private static string Matching(string pattern, string reference)
    {
        var words = FirstOfSeveral().Replace(pattern.TrimStart('^').TrimEnd('$'), "$1").Replace(".*", "", StringComparison.Ordinal);
        return pattern.StartsWith('^') ? words : reference + words.Replace("\\", "", StringComparison.Ordinal);
    }

    private static string? Constraint(RoutePatternParameterPart parameter) => parameter.ParameterPolicies.Select(policy => policy.Content).FirstOrDefault();

    [GeneratedRegex(@"\((\w+)[^)]*\)")]
    private static partial Regex FirstOfSeveral();

    private sealed class SaysItsVerdict : IAuthorizationMiddlewareResultHandler
    {
        private readonly AuthorizationMiddlewareResultHandler usual = new();

        public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
        {
            var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
            context.Response.Headers[Verdict] = $"{(authorizeResult.Succeeded ? "in" : authorizeResult.Challenged ? "who" : "out")} {route}";
            return usual.HandleAsync(next, context, policy, authorizeResult);
        }
    }
}
