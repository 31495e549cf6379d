using System.Security.Cryptography;
using System.Text;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace RightToBid.Web.Tests.Platform.SigningIn.Providers;

/// <summary>A provider on a port of the loopback address: authorization codes with PKCE, each good once, and who it is that has the access token.</summary>
internal sealed class CouncilsOwnProvider : IAsyncDisposable
{
    public const string ClientId = "right-to-bid";
    public const string ClientSecret = "known-to-the-two-of-us";

    private readonly WebApplication app;
    private readonly Dictionary<string, (string Subject, string Challenge, string ReturnAddress)> codes = [];
    private readonly Dictionary<string, string> accessTokens = [];
    private int given;

    private CouncilsOwnProvider(WebApplication app) => this.app = app;

    public string Address => app.Urls.Single();

    public static async Task<CouncilsOwnProvider> Start()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var provider = new CouncilsOwnProvider(builder.Build());
        provider.app.MapGet("/authorize", provider.Authorize);
        provider.app.MapPost("/token", provider.Exchange);
        provider.app.MapGet("/me", provider.WhoIsIt);
        await provider.app.StartAsync(TestContext.Current.CancellationToken);
        return provider;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    /// <summary>Signs in whoever <paramref name="subject"/> is, and leads back with a code.</summary>
    private IResult Authorize(HttpRequest request, string subject)
    {
        var asked = request.Query;
        if (asked["response_type"] != "code" || asked["client_id"] != ClientId || asked["code_challenge_method"] != "S256" || asked["code_challenge"].Count != 1)
        {
            return Results.BadRequest();
        }

        var code = $"code-{++given}";
        codes[code] = (subject, asked["code_challenge"].Single()!, asked["redirect_uri"].Single()!);
        return Results.Redirect($"{asked["redirect_uri"]}?code={code}&state={Uri.EscapeDataString(asked["state"].Single()!)}");
    }

    private async Task<IResult> Exchange(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        return form["client_id"] == ClientId && form["client_secret"] == ClientSecret && form["grant_type"] == "authorization_code"
            && codes.Remove(form["code"].ToString(), out var code)
            && code.ReturnAddress == form["redirect_uri"]
            && code.Challenge == Base64Url(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())))
            ? Results.Json(new { access_token = Remember(code.Subject), token_type = "Bearer", expires_in = 60 })
            : Results.Json(new { error = "invalid_grant" }, statusCode: StatusCodes.Status400BadRequest);
    }

    private string Remember(string subject)
    {
        var token = $"access-{++given}";
        accessTokens[token] = subject;
        return token;
    }

    private IResult WhoIsIt(HttpRequest request) => accessTokens.TryGetValue(request.Headers.Authorization.ToString().Replace("Bearer ", "", StringComparison.Ordinal), out var subject)
        ? Results.Json(new { sub = subject, email = TestCouncil.Officer, name = "Somebody" })
        : Results.Unauthorized();

    private static string Base64Url(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);
}
