using System.Net.Http.Json;
using System.Text.Json;

namespace RightToBid.Web.Tests.Platform.Api;

/// <summary>What a program sends and what it is told.</summary>
internal static class Programs
{
    public static object Nomination(string asset = "The Fox Inn", string receivedOn = "2026-05-01") => new
    {
        asset = new { name = asset, address = "1 The Green, Ashcombe" },
        nominator = new { name = "Friends of the Fox", body = new { form = "charity", activeInArea = true } },
        reasons = "It is the only pub for five miles.",
        receivedOn,
        how = "post",
    };

    public static object Acceptance { get; } = new
    {
        findings = new { test = "current-use", use = "A pub where people meet", prospect = "It trades at a profit" },
        reasons = "Both limbs of section 88(1) are met.",
        decidedOn = "2026-05-11",
    };

    public static async Task<Answer> Post(this HttpClient program, string address, object body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/{address}") { Content = JsonContent.Create(body) };
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await Answer.Read(await program.SendAsync(request, TestContext.Current.CancellationToken));
    }

    public static async Task<Answer> Get(this HttpClient program, string address) =>
        await Answer.Read(await program.GetAsync(new Uri($"/api/v1/{address}", UriKind.Relative), TestContext.Current.CancellationToken));
}

/// <summary>An answer with its body.</summary>
internal sealed record Answer(int Status, string? Version, JsonElement Body)
{
    public string Id => Text("id");

    public string[] Events => [.. Body.GetProperty("events").EnumerateArray().Select(name => name.GetString()!)];

    public static async Task<Answer> Read(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new Answer(
            (int)response.StatusCode,
            response.Headers.ETag?.Tag,
            text.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(text));
    }

    public string Text(string member) => Body.GetProperty(member).GetString()!;
}
