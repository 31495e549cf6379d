using System.Net.Http.Headers;

using AngleSharp.Html.Parser;

using Microsoft.AspNetCore.Mvc.Testing;

using RightToBid.Web.Tests.Platform.Api;

namespace RightToBid.Web.Tests.Platform.Tokens;

/// <summary>Tokens made through the page, and programs that bear them.</summary>
internal static class Tokens
{
    public static async Task<string> MakeToken(this TestCouncil council, string email, params IReadOnlyList<string> scopes)
    {
        using var browser = await council.SignedIn(email);
        return await MakeToken(browser, "Case system", "30", scopes);
    }

    public static async Task<string> MakeToken(HttpClient browser, string name, string days, params IReadOnlyList<string> scopes)
    {
        var page = await TestCouncil.Send(browser, "/account/tokens/new", [("Name", name), ("Days", days), .. scopes.Select(scope => ("Chosen", scope))]);
        return new HtmlParser().ParseDocument(page.Markup).GetElementById("token").ShouldNotBeNull(page.Main).TextContent;
    }

    /// <summary>A program that bears this, and keeps no cookies.</summary>
    public static HttpClient Bearing(this TestCouncil council, string token)
    {
        var program = council.CreateClient(new WebApplicationFactoryClientOptions
        {
            BaseAddress = new Uri("https://localhost"),
            AllowAutoRedirect = false,
            HandleCookies = false,
        });
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return program;
    }

    /// <summary>What a program is told that records a nomination.</summary>
    public static async Task<Answer> Nominates(this TestCouncil council, string token)
    {
        using var program = council.Bearing(token);
        return await program.Post("nominations", Programs.Nomination());
    }

    /// <summary>What a program is told that reads something which is not there: 404 where it may look.</summary>
    public static async Task<int> Looks(this TestCouncil council, string token)
    {
        using var program = council.Bearing(token);
        return (await program.Get($"nominations/{Guid.Empty}")).Status;
    }
}
