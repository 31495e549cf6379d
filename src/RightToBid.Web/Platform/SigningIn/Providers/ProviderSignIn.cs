using System.Security.Claims;

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

using RightToBid.Web.Shared;

using SignInResult = Microsoft.AspNetCore.Identity.SignInResult;

namespace RightToBid.Web.Platform.SigningIn.Providers;

/// <summary>Somebody who came back from their authority's provider, and is known there by this subject.</summary>
internal sealed record Arrival(Provider Provider, string Subject, Guid? InvitationId, string? InvitationSecret);

/// <summary>Signs in by a subject that was linked before. Whose account it becomes is decided by an invitation, or by whoever is signed in; never by an e-mail address.</summary>
internal sealed class ProviderSignIn(IReadOnlyList<Provider> providers, SignInManager<Account> signIn, UserManager<Account> accounts, IHttpContextAccessor http)
{
    private const string Invitation = "rtb:invitation";
    private const string Secret = "rtb:secret";

    public Provider? Of(string? authority) => providers.FirstOrDefault(provider => provider.Authority == authority);

    /// <summary>What goes along to the provider, sealed, and comes back.</summary>
    public static AuthenticationProperties Leave(Provider provider, string? returnTo, Guid? invitationId, string? secret)
    {
        var properties = new AuthenticationProperties { RedirectUri = Links.ArriveFrom(provider.Authority, returnTo) };
        properties.Items["LoginProvider"] = provider.Scheme;
        if (invitationId is not null && secret is not null)
        {
            properties.Items[Invitation] = invitationId.ToString();
            properties.Items[Secret] = secret;
        }

        return properties;
    }

    /// <summary>Whoever has just come back from an authority's provider in this browser.</summary>
    public async Task<Arrival?> ArrivedFrom(string authority)
    {
        if (Of(authority) is not { } provider)
        {
            return null;
        }

        var arrived = await http.HttpContext!.AuthenticateAsync(IdentityConstants.ExternalScheme);
        return arrived is { Succeeded: true, Properties: { } properties }
            && properties.Items.TryGetValue("LoginProvider", out var scheme) && scheme == provider.Scheme
            && arrived.Principal.FindFirstValue(ClaimTypes.NameIdentifier) is { Length: > 0 } subject
            ? new Arrival(
                provider,
                subject,
                properties.Items.TryGetValue(Invitation, out var id) && Guid.TryParse(id, out var invitationId) ? invitationId : null,
                properties.Items.TryGetValue(Secret, out var secret) ? secret : null)
            : null;
    }

    /// <summary>The account that this subject was linked to. One of another authority is none.</summary>
    public async Task<Account?> LinkedTo(Arrival arrival) =>
        await accounts.FindByLoginAsync(arrival.Provider.Scheme, arrival.Subject) is { } account && account.Authority == arrival.Provider.Authority ? account : null;

    public async Task<SignInResult> SignIn(Arrival arrival, Account account)
    {
        if (!arrival.Provider.AssuresSecondFactor)
        {
            return await signIn.ExternalLoginSignInAsync(arrival.Provider.Scheme, arrival.Subject, isPersistent: false, bypassTwoFactor: false);
        }

        if (!await signIn.CanSignInAsync(account) || await accounts.IsLockedOutAsync(account))
        {
            return SignInResult.NotAllowed;
        }

        await Forget();
        await signIn.SignInWithClaimsAsync(account, isPersistent: false, [SecondFactor.Given]);
        return SignInResult.Success;
    }

    /// <summary>Whether an account can have a subject of this provider: of a council's people, and of that council.</summary>
    public static bool CanLink(Provider provider, Account account) => account.Authority == provider.Authority && account.GroupPartyId is null;

    public Task<IdentityResult> Link(Arrival arrival, Account account) =>
        accounts.AddLoginAsync(account, new UserLoginInfo(arrival.Provider.Scheme, arrival.Subject, arrival.Provider.Name));

    /// <summary>Whether somebody came back is used up.</summary>
    public Task Forget() => http.HttpContext!.SignOutAsync(IdentityConstants.ExternalScheme);

    /// <summary>The subject by which an account is known to its authority's provider.</summary>
    public async Task<UserLoginInfo?> LinkOf(Account account) =>
        (await accounts.GetLoginsAsync(account)).FirstOrDefault(login => login.LoginProvider == Provider.SchemeOf(account.Authority));
}
