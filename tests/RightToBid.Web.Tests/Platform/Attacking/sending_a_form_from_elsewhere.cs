using System.Net;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;

using RightToBid.Web.Platform;

namespace RightToBid.Web.Tests.Platform.Attacking;

/// <summary>A page of another site that makes a browser send forms here, in the name of whoever is signed in.</summary>
public class sending_a_form_from_elsewhere(EveryRole council) : IClassFixture<EveryRole>
{
    /// <summary>It shows what went wrong and does nothing.</summary>
    private const string ErrorPage = "error/{status:int}";

    /// <summary>Mail programs ask there as well: the signed address is all that is needed, and there is no session that another site could misuse.</summary>
    private static readonly string[] StopMail = ["mail/stop/{signed}", "follow/stop/{signed}"];

    [Fact]
    public async Task is_refused_by_every_page_that_takes_one()
    {
        var browsers = new Dictionary<string, HttpClient>();
        var wrong = new List<string>();
        var asked = 0;
        foreach (var route in Pages())
        {
            var policies = route.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(one => one.Policy!).ToList();
            if (policies is [] || Roles.All.FirstOrDefault(role => policies.TrueForAll(policy => Permissions.Table[policy].Contains(role))) is not { } who)
            {
                who = "";
            }

            if (!browsers.TryGetValue(who, out var browser))
            {
                browsers[who] = browser = await council.StandingBrowser(who.Length == 0 ? null : EveryRole.Holding(who));
            }

            asked++;
            using var content = new FormUrlEncodedContent([new("what", "close"), new("Email", "victim@test.example")]);
            using var answer = await browser.PostAsync(new Uri(EveryRole.AddressOf(route), UriKind.Relative), content, TestContext.Current.CancellationToken);
            if (answer.StatusCode is not HttpStatusCode.BadRequest)
            {
                wrong.Add($"{route.RoutePattern.RawText} as {who}: {answer.StatusCode}");
            }
        }

        foreach (var browser in browsers.Values)
        {
            browser.Dispose();
        }

        wrong.ShouldBeEmpty(string.Join('\n', wrong));
        asked.ShouldBeGreaterThan(50);
    }

    /// <summary>What a stranger may try, they may not try for ever.</summary>
    [Fact]
    public void or_again_and_again_is_limited_wherever_a_stranger_can_try_a_secret() => Pages()
        .Where(route => new[] { "sign-in", "recover", "join" }.Contains(route.RoutePattern.RawText!.Split('/')[0]) && route.RoutePattern.RawText != "sign-in/with/{authority}")
        .Where(route => route.Metadata.GetMetadata<EnableRateLimitingAttribute>() is null)
        .Select(route => route.RoutePattern.RawText)
        .ShouldBeEmpty();

    /// <summary>Besides the page that says what went wrong, and the address that stops e-mails: RFC 8058 has a program ask there, with a signature for a token.</summary>
    private IEnumerable<RouteEndpoint> Pages() => council.Routes
        .Where(asked => asked.Method == "POST" && asked.Route.Metadata.GetMetadata<PageActionDescriptor>() is not null)
        .Where(asked => asked.Route.RoutePattern.RawText is not ErrorPage && !StopMail.Contains(asked.Route.RoutePattern.RawText))
        .Select(asked => asked.Route);
}
