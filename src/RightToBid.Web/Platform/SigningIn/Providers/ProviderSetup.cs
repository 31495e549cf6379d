using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text.Json;

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Identity;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Platform.SigningIn.Providers;

/// <summary>Signing in through an authority's own provider: OAuth 2.0, authorization code with PKCE.</summary>
internal static class ProviderSetup
{
    private static readonly TimeSpan LongestAway = TimeSpan.FromMinutes(10);

    public static void AddProviders(this WebApplicationBuilder builder)
    {
        var providers = builder.Configuration.GetSection("SignIn:Providers").GetChildren().Select(Read).ToList();
        builder.Services.AddSingleton<IReadOnlyList<Provider>>(providers);
        builder.Services.Configure<CookieAuthenticationOptions>(IdentityConstants.ExternalScheme, options =>
        {
            options.Cookie.Name = "right-to-bid-from";
            options.Cookie.SecurePolicy = SignInSetup.SecurePolicy(builder.Environment);
            options.ExpireTimeSpan = LongestAway;
        });
        foreach (var provider in providers)
        {
            builder.Services.AddAuthentication().AddOAuth(provider.Scheme, provider.Name, options => Follow(provider, options, builder.Environment));
        }
    }

    private static Provider Read(IConfigurationSection section)
    {
        var provider = section.Get<Provider>() ?? new Provider();
        provider.Authority = section.Key;
        provider.Require();
        return provider;
    }

    private static void Follow(Provider provider, OAuthOptions options, IHostEnvironment environment)
    {
        options.SignInScheme = IdentityConstants.ExternalScheme;
        options.ClientId = provider.ClientId;
        options.ClientSecret = provider.ClientSecret;
        options.AuthorizationEndpoint = provider.AuthorizationEndpoint;
        options.TokenEndpoint = provider.TokenEndpoint;
        options.UserInformationEndpoint = provider.UserInformationEndpoint;
        options.CallbackPath = $"/sign-in/back/{provider.Authority}";
        options.UsePkce = true;
        options.RemoteAuthenticationTimeout = LongestAway;
        options.CorrelationCookie.Name = "right-to-bid-away-";
        options.CorrelationCookie.SameSite = SameSiteMode.Lax;
        options.CorrelationCookie.SecurePolicy = SignInSetup.SecurePolicy(environment);
        foreach (var scope in provider.Scope.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            options.Scope.Add(scope);
        }

        options.ClaimActions.MapJsonKey(ClaimTypes.NameIdentifier, provider.Subject);
        options.Events.OnCreatingTicket = AskWhoItIs;
        options.Events.OnRemoteFailure = failed =>
        {
            failed.Response.Redirect(Links.SignInFailed);
            failed.HandleResponse();
            return Task.CompletedTask;
        };
    }

    private static async Task AskWhoItIs(OAuthCreatingTicketContext ticket)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, ticket.Options.UserInformationEndpoint);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", ticket.AccessToken);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var response = await ticket.Backchannel.SendAsync(request, ticket.HttpContext.RequestAborted);
        using var person = JsonDocument.Parse(await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync(ticket.HttpContext.RequestAborted));
        ticket.RunClaimActions(person.RootElement);
    }
}
