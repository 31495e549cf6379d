using System.Collections.Concurrent;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Demonstration;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Register;

/// <summary>What was read of the site by somebody who is not signed in: every address that leads anywhere, and where words stood.</summary>
internal sealed class PublicReading
{
    /// <summary>What an address may be asked besides, wrongly.</summary>
    private const string Wrongly = "on=soon&known=2026-02-31&page=-1&authority=%27&q=%22&since=x&month=x&kind=x&day.Day=99&format=x";

    private readonly ConcurrentDictionary<string, HashSet<string>> seen = new();

    public List<string> Leaks { get; } = [];

    public required PublicCrawl Crawl { get; init; }

    public required IReadOnlyList<RouteEndpoint> OpenRoutes { get; init; }

    /// <summary>The addresses at which these words stood.</summary>
    public IReadOnlyCollection<string> Where(string words) => seen.GetValueOrDefault(words) ?? [];

    public static async Task<PublicReading> Of(PrivateCouncil council)
    {
        var marks = await council.Marks();
        using var browser = council.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false });
        IReadOnlyList<RouteEndpoint> routes =
        [
            .. council.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                .Where(route => route.Metadata.GetMetadata<IHttpMethodMetadata>() is not { } methods || methods.HttpMethods.Contains("GET")),
        ];
        PublicReading reading = null!;
        reading = new()
        {
            OpenRoutes = [.. routes.Where(IsOpen)],
            Crawl = new(browser, (crawled, text) => reading.Look(crawled, text, marks)),
        };
        await reading.ReadAll(council, routes);
        return reading;
    }

    private static bool IsOpen(RouteEndpoint route) =>
        route.Metadata.GetMetadata<IAllowAnonymous>() is not null || route.Metadata.GetOrderedMetadata<IAuthorizeData>().Count == 0;

    private async Task ReadAll(PrivateCouncil council, IReadOnlyList<RouteEndpoint> routes)
    {
        var known = new List<Dictionary<string, string>>
        {
            await Known(council, TestCouncil.Authority, PrivateCases.Reference),
            await Known(council, Ashcombe.Code, (await council.Streams(Ashcombe.Code)).First(stream => stream.Type == "moratorium").Reference),
        };
        var starts = known.SelectMany(each => OpenRoutes.Select(route => EveryRole.AddressOf(route, each))).Distinct().ToList();
        await Crawl.Follow([.. starts, .. await Cases(council)]);
        foreach (var start in starts)
        {
            await Crawl.Ask($"{start}?{Wrongly}");
        }

        // What needs an account, of what there is: its refusal says nothing of it.
        foreach (var route in routes.Except(OpenRoutes))
        {
            foreach (var each in known)
            {
                await Crawl.Ask(EveryRole.AddressOf(route, each));
            }
        }

        foreach (var page in Crawl.WithForms.GroupBy(page => page.Route).SelectMany(route => route.Take(2)).ToList())
        {
            await Crawl.Send(page.Address);
        }
    }

    /// <summary>Each case in every form, on another day and as known on another.</summary>
    private static async Task<IEnumerable<string>> Cases(PrivateCouncil council)
    {
        var addresses = new List<string>();
        foreach (var authority in new[] { TestCouncil.Authority, Ashcombe.Code })
        {
            foreach (var reference in (await council.Streams(authority)).Select(stream => stream.Reference).Distinct())
            {
                var page = Links.Case(authority, reference);
                addresses.AddRange(new[] { "", ".json", ".atom", ".ics", "?on=2026-04-01", ".json?on=2026-04-01&known=2026-05-12", "/changes" }.Select(end => page + end));
                addresses.Add(Links.SomethingWrong(authority, reference));
                addresses.Add($"/api/v1{page}");
            }
        }

        return addresses;
    }

    private static async Task<Dictionary<string, string>> Known(PrivateCouncil council, string authority, string reference)
    {
        var streams = (await council.Streams(authority)).ToLookup(stream => stream.Type, stream => stream.Id);
        var documents = await council.Uuids(authority, "select document_id as it from rtb.published_documents where tenant_id = @tenant limit 1");
        return new()
        {
            ["reference"] = reference,
            ["authority"] = authority,
            ["scope"] = authority,
            ["file"] = "register.csv",
            ["list"] = "listed",
            ["regime"] = "england-right-to-bid-2011",
            ["fact"] = "disposal-notice-received",
            ["documentName"] = "v1",
            ["id"] = (documents is [var document, ..] ? document : Guid.Empty).ToString(),
            ["nominations"] = streams["nomination"].First().ToString(),
            ["listings"] = streams["listing"].First().ToString(),
            ["list-entries"] = streams["listing"].First().ToString(),
            ["moratoria"] = streams["moratorium"].First().ToString(),
            ["bids"] = streams["bid"].First().ToString(),
            ["handovers"] = streams["handover"].FirstOrDefault().ToString(),
            ["reviews"] = streams["listing_review"].FirstOrDefault().ToString(),
            ["claims"] = streams["compensation_claim"].FirstOrDefault().ToString(),
            ["evidence"] = PrivateCases.Id("evidence").ToString(),
        };
    }

    private void Look(Crawled crawled, string text, PrivateMarks marks)
    {
        Leaks.AddRange(marks.In(text).Select(mark => $"{mark} at {crawled.Address} ({crawled.Status}, {crawled.Route})"));
        foreach (var words in new[] { PrivateCases.AssetName, PrivateCases.PublishedReasons, PrivateCases.Story, PrivatePlanting.PublishedTitle, PrivatePlanting.PlanWords })
        {
            if (text.Contains(words, StringComparison.Ordinal))
            {
                seen.GetOrAdd(words, _ => []).Add(crawled.Address);
            }
        }
    }
}
