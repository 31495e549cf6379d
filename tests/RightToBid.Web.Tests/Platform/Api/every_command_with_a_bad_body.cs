using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Demonstration;
using RightToBid.Web.Tests.Platform.Forms;

namespace RightToBid.Web.Tests.Platform.Api;

/// <summary>Every address that takes a command is found in the site itself, and gets what programs get wrong, about a case of its own council and about another's.</summary>
[Collection(AtEveryStep.Name)]
public sealed partial class every_command_with_a_bad_body(FormsCouncil council)
{
    private static readonly Dictionary<string, string> StreamTypes = new()
    {
        ["Nomination"] = "nomination",
        ["ListEntry"] = "listing",
        ["Moratorium"] = "moratorium",
        ["ListingReview"] = "listing_review",
        ["CompensationClaim"] = "compensation_claim",
        ["Bid"] = "bid",
        ["Handover"] = "handover",
    };

    /// <summary>A value of a wrong kind or size for every member, as it stands in JSON.</summary>
    private static readonly string[] WrongValues =
    [
        "42", "-1e400", "true", "{}", "[]", "[[]]", "null", "\"\\u0000\"", "\"\\ud800\"", "\"9999-12-31\"", "\"1066-01-01\"", "\"2026-02-31\"",
        $"\"{Forms.Answers.AnotherCouncils}\"", $"\"{Forms.Answers.Script}\"", $"\"{new string('x', 100_000)}\"",
    ];

    private static readonly string[] WrongBodies =
    [
        "", " ", "null", "[]", "42", "\"text\"", "{", "{\"reasons\":", "{\"surprise\":1}", "{\"surprise\":1,\"surprise\":2}", "not json",
        $"{string.Concat(Enumerable.Repeat("{\"a\":", 500))}1{new string('}', 500)}",
    ];

    [Fact]
    public async Task is_told_what_is_wrong_and_records_nothing()
    {
        using var own = await council.Program(FormsCouncil.AshcombeLegalOfficer);
        var streams = await council.Streams(Ashcombe.Code);
        var elsewhere = await council.Streams(TestCouncil.Authority);
        var before = await council.CountEvents();
        var faults = new List<string>();
        var commands = Commands().ToList();
        commands.Count.ShouldBeGreaterThan(80);

        foreach (var (route, state, body) in commands)
        {
            var here = Address(route, streams.First(stream => stream.Type == StreamTypes[state]).Id);
            var other = Address(route, elsewhere.FirstOrDefault(stream => stream.Type == StreamTypes[state]).Id);
            var members = body.GetProperties().Select(member => JsonNamingPolicy.CamelCase.ConvertName(member.Name)).Where(name => name != "streamId").ToList();
            foreach (var wrong in WrongBodies)
            {
                await Send(here, wrong, isNamed: _ => true);
            }

            foreach (var value in WrongValues)
            {
                await Send(here, Body(members, value), text => members.Exists(member => text.Contains(member, StringComparison.OrdinalIgnoreCase)));
            }

            if (route.Contains('{', StringComparison.Ordinal))
            {
                await Send(other, Body(members, "null"), _ => true);
                await Send(other, "{}", _ => true);
            }

            async Task Send(string address, string sent, Func<string, bool> isNamed)
            {
                using var content = new StringContent(sent, Encoding.UTF8);
                content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
                var response = await own.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
                var said = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                if ((int)response.StatusCode is not (400 or 404 or 409 or 422)
                    || response.Content.Headers.ContentType?.MediaType != "application/problem+json"
                    || ((int)response.StatusCode == 400 && !isNamed(said)))
                {
                    faults.Add($"{route} «{(sent.Length > 160 ? sent[..160] + "…" : sent)}» {(int)response.StatusCode} {(said.Length > 200 ? said[..200] : said)}");
                }
            }
        }

        faults.ShouldBeEmpty(string.Join('\n', faults));
        (await council.CountEvents()).ShouldBe(before);
    }

    private static string Body(IEnumerable<string> members, string value) =>
        $"{{{string.Join(',', members.Select(member => $"\"{member}\":{value}"))}}}";

    private static string Address(string route, Guid id) => "/" + Identifier().Replace(route.TrimStart('/'), id.ToString());

    private IEnumerable<(string Route, string State, Type Body)> Commands() =>
        from endpoint in council.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        let body = endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType
        let state = endpoint.Metadata.GetMetadata<ITagsMetadata>()?.Tags is [var first, ..] ? first : null
        where body is not null && state is not null && StreamTypes.ContainsKey(state)
        orderby endpoint.RoutePattern.RawText
        select (endpoint.RoutePattern.RawText!, state, body);

    [GeneratedRegex(@"\{\w+(:\w+)?\}")]
    private static partial Regex Identifier();
}
