using System.Security.Claims;
using System.Text.Encodings.Web;

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

using RightToBid.Web.Platform.SigningIn;

namespace RightToBid.Web.Platform.Tokens;

/// <summary>Who a token speaks for: its owner as they are today. Where they may no longer do all that it was made for, it is no token any more.</summary>
internal sealed class TokenAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    ApiTokens tokens,
    UserManager<Account> accounts,
    SignInManager<Account> signIn) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public new const string Scheme = "api-token";

    /// <summary>The token, by its identifier.</summary>
    public const string TokenId = "rtb:token";

    private const string Bearer = "Bearer ";

    /// <summary>Whether a request bears one of these tokens, and not one that a sign-in gave.</summary>
    public static bool IsBorneBy(HttpRequest request) => request.Headers.Authorization.ToString().StartsWith(Bearer + ApiTokens.Mark, StringComparison.OrdinalIgnoreCase);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!IsBorneBy(Request))
        {
            return AuthenticateResult.NoResult();
        }

        if (await tokens.Find(Request.Headers.Authorization.ToString()[Bearer.Length..], Context.RequestAborted) is not { } token
            || await accounts.FindByIdAsync(token.AccountId.ToString()) is not { } owner
            || owner.Authority != token.Authority
            || !await signIn.CanSignInAsync(owner))
        {
            return AuthenticateResult.Fail("There is no such token.");
        }

        var person = await signIn.CreateUserPrincipalAsync(owner);
        if (!person.MayDo(Permissions.MakeTokens) || !token.Scopes.All(scope => TokenScopes.MayBeUsedBy(person, scope)))
        {
            return AuthenticateResult.Fail("Its owner may no longer do what it was made for.");
        }

        var own = (ClaimsIdentity)person.Identity!;
        var identity = new ClaimsIdentity(own.Claims, Scheme, own.NameClaimType, own.RoleClaimType);
        identity.AddClaim(new Claim(TokenId, token.TokenId.ToString()));
        identity.AddClaims(TokenScopes.Claims(token.Scopes));
        if (token.HadSecondFactor)
        {
            identity.AddClaim(SecondFactor.Given);
        }

        await tokens.NoteUse(token, Context.RequestAborted);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
        return base.HandleChallengeAsync(properties);
    }
}
