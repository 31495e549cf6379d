using System.Text.RegularExpressions;

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Demonstration;

namespace RightToBid.Web.Tests.Platform.Forms;

/// <summary>Every address that only reads is found in the site itself. What it asks of the address is given wrongly, part by part.</summary>
[Collection(AtEveryStep.Name)]
public sealed partial class every_address_with_bad_parameters(FormsCouncil council)
{
    private static readonly string[] Worst = ["a\0b", "2026-02-31", "9999-12-31", "99999999999999999999", Answers.Script, new string('x', 2_000)];

    /// <summary>What files and pages read of the address by hand.</summary>
    private static readonly string[] ReadByHand = ["on", "known", "q", "kind", "near", "km", "all", "show", "month", "officer", "authority", "page", "day.Day", "to", "given"];

    private static readonly string[] Wrong =
    [
        "", "x", "-1", "99999999999999999999", "2026-02-31", "9999-12-31", "1066-01-01", "0000-00-00", "31 2 2026", "a\0b", "%", "' or 1=1 --",
        "\"quoted\"", "🦊", Answers.Script, Answers.AnotherCouncils, new string('x', 2_000),
    ];

    [Fact]
    public async Task answers_in_words_and_never_breaks()
    {
        using var legal = await council.SignedInAndStaying(FormsCouncil.AshcombeLegalOfficer);
        var streams = await council.Streams(Ashcombe.Code);
        var elsewhere = await council.Streams(TestCouncil.Authority);
        using var program = await council.Program(FormsCouncil.AshcombeLegalOfficer);
        var before = await council.CountEvents();
        var faults = new List<string>();
        var routes = await Routes();
        routes.Count.ShouldBeGreaterThan(40);

        foreach (var (template, names) in routes)
        {
            var known = Fill(template, streams);
            IReadOnlyList<string> all = [.. names.Concat(ReadByHand).Distinct()];
            foreach (var wrong in Wrong)
            {
                await Ask($"{known}?{string.Join('&', all.Select(name => Said(name, wrong)))}");
            }

            foreach (var (name, wrong) in all.Where(_ => !template.Contains('{', StringComparison.Ordinal)).SelectMany(_ => Worst, (name, wrong) => (name, wrong)))
            {
                await Ask($"{known}?{Said(name, wrong)}");
            }

            foreach (var (_, id, _) in streams.DistinctBy(stream => stream.Type).Concat(elsewhere.DistinctBy(stream => stream.Type)).Where(_ => template.Contains("{id:guid}", StringComparison.Ordinal)))
            {
                await Ask(Fill(template.Replace("{id:guid}", id.ToString(), StringComparison.Ordinal), streams));
            }

            foreach (Match parameter in Parameter().Matches(template))
            {
                // A server turns away an address with the null sign before the site sees it.
                foreach (var wrong in Wrong.Where(wrong => wrong.Length > 0 && !wrong.Contains('\0', StringComparison.Ordinal)))
                {
                    await Ask(Fill(template.Replace(parameter.Value, Uri.EscapeDataString(wrong), StringComparison.Ordinal), streams));
                }
            }
        }

        faults.ShouldBeEmpty(string.Join('\n', faults));
        (await council.CountEvents()).ShouldBe(before);

        async Task Ask(string address)
        {
            var response = await (address.StartsWith("/api", StringComparison.Ordinal) ? program : legal).GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            var said = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            if ((int)response.StatusCode is not (200 or 301 or 302 or 400 or 403 or 404 or 409 or 422)
                || (said.Contains(Answers.Script, StringComparison.Ordinal) && response.Content.Headers.ContentType?.MediaType == "text/html")
                || ((int)response.StatusCode >= 400 && said.Length == 0))
            {
                faults.Add($"{(int)response.StatusCode} {(address.Length > 200 ? address[..200] : address)}");
            }
        }
    }

    private static string Said(string name, string value) => $"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}";

    /// <summary>Every route that answers GET without a draft, with what its page binds from the address.</summary>
    private async Task<IReadOnlyList<(string Template, IReadOnlyList<string> Names)>> Routes()
    {
        var loader = council.Services.GetRequiredService<PageLoader>();
        var routes = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var endpoint in council.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var template = endpoint.RoutePattern.RawText!.Trim('/');
            var isRead = endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is not { } methods || methods.HttpMethods.Contains("GET");
            if (!isRead || template.Contains("{draft:guid}", StringComparison.Ordinal) || template.StartsWith("error/", StringComparison.Ordinal))
            {
                continue;
            }

            var names = endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page
                ? (await loader.LoadAsync(page, EndpointMetadataCollection.Empty)).BoundProperties?.Where(bound => bound.BindingInfo is not null)
                    .Select(bound => bound.BindingInfo!.BinderModelName ?? bound.Name).ToList() ?? []
                : [];
            routes.TryAdd(Optional().Replace(template, ""), names);
        }

        return [.. routes.Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Key, StringComparer.Ordinal)];
    }

    /// <summary>An address with something that there is in every place.</summary>
    private static string Fill(string template, IReadOnlyList<(string Type, Guid Id, string Reference)> streams) => "/" + Parameter().Replace(template, found =>
        found.Groups["name"].Value switch
        {
            "id" => streams[0].Id.ToString(),
            "reference" => streams[0].Reference + (template.Contains(".json", StringComparison.Ordinal) ? ".json" : ""),
            "path" => streams[0].Reference + (template.Contains("duties", StringComparison.Ordinal) ? "/duties" : template.Contains("open", StringComparison.Ordinal)
                ? "/letters/open" : template.Contains("(n|o)", StringComparison.Ordinal) ? "/letters/n01" : "/letters"),
            "authority" => Ashcombe.Code,
            "list" => "successful",
            "number" or "entry" => "1",
            "regime" => "england-right-to-bid-2011",
            "fact" => "disposal-notice-received",
            "on" => "2026-05-12",
            "figure" => "duties-open",
            "format" => "json",
            "how" => "notices",
            "duty" => "n03-owner",
            "who" => "casework",
            "what" => "request",
            "streams" => "listings",
            "role" => "Owner",
            "party" => Ashcombe.OwnerPartyId.ToString(),
            _ => "x",
        });

    [GeneratedRegex(@"(/\{\w+(:\w+)?\?\})+$")]
    private static partial Regex Optional();

    [GeneratedRegex(@"\{\*{0,2}(?<name>\w+)(:(\w+(?=\})|regex\(.*?\$\)))?\}")]
    private static partial Regex Parameter();
}
