using System.Security.Claims;

using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace RightToBid.Web.Platform.SigningIn;

/// <summary>How a program signs in: an account's address and password for a token, and a token for its successor.</summary>
internal static class SignInEndpoint
{
    public static void MapSignIn(this WebApplication app)
    {
        var api = app.MapGroup("/api/v1/sign-in").WithTags("Signing in").AllowAnonymous().RequireRateLimiting(SignInLimits.Attempts);
        api.MapPost("", SignIn).WithSummary("Gives a bearer token for an account's email address, password and, where it has a second factor, its code.");
        api.MapPost("/refresh", Refresh).WithSummary("Gives a new bearer token for a refresh token.");
    }

    private static async Task<IResult> SignIn(Credentials asked, SignInManager<Account> signIn)
    {
        signIn.AuthenticationScheme = IdentityConstants.BearerScheme;
        var outcome = await signIn.PasswordSignInAsync(asked.Email ?? "", asked.Password ?? "", isPersistent: false, lockoutOnFailure: true);

        if (outcome.RequiresTwoFactor && SecondFactor.Plain(asked.Code) is { Length: > 0 } code)
        {
            outcome = await signIn.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false);
        }

        // The token has been written by then: an empty result leaves it as it is.
        return outcome.Succeeded ? TypedResults.Empty : Refused();
    }

    private static async Task<IResult> Refresh(
        RefreshToken asked, SignInManager<Account> signIn, IOptionsMonitor<BearerTokenOptions> options, TimeProvider time)
    {
        var ticket = options.Get(IdentityConstants.BearerScheme).RefreshTokenProtector.Unprotect(asked.Token);
        if (ticket?.Properties.ExpiresUtc is not { } expires || time.GetUtcNow() >= expires
            || await signIn.ValidateSecurityStampAsync(ticket.Principal) is not { } account || !await signIn.CanSignInAsync(account))
        {
            return Refused();
        }

        ClaimsPrincipal renewed = await signIn.CreateUserPrincipalAsync(account);
        SecondFactor.Carry(ticket.Principal, renewed);
        return TypedResults.SignIn(renewed, authenticationScheme: IdentityConstants.BearerScheme);
    }

    private static ProblemHttpResult Refused() => TypedResults.Problem(
        SignInModel.Refused, statusCode: StatusCodes.Status401Unauthorized, title: "Not signed in");

    internal sealed record Credentials(string? Email, string? Password, string? Code = null);

    internal sealed record RefreshToken(string? Token);
}
