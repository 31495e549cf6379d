using System.Security.Claims;

using NodaTime;

using RightToBid.Web.Authorities;

namespace RightToBid.Web.Platform.SigningIn;

/// <summary>The lists of councils that ended: officers of the council that inherited one work in it, one list at a time, as themselves.</summary>
/// <remarks>A case stays in the tenant where it was recorded. What changes is for which of them a session speaks.</remarks>
internal static class InheritedLists
{
    /// <summary>In a session that works in an inherited list: the account's own authority.</summary>
    private const string OwnAuthorityClaim = "rtb:own-authority";

    /// <summary>The authority of the account, whichever list the session works in.</summary>
    public static string OwnAuthority(this ClaimsPrincipal person) => person.FindFirstValue(OwnAuthorityClaim) ?? Caller.Of(person).Authority;

    /// <summary>The council whose inherited list the session works in; nothing where it works in its own.</summary>
    public static Authority? WorkingIn(this ClaimsPrincipal person) =>
        person.FindFirstValue(OwnAuthorityClaim) is null ? null : KnownAuthorities.Find(Caller.Of(person).Authority);

    /// <summary>The councils whose lists the account's authority has inherited.</summary>
    public static IReadOnlyList<Authority> Of(ClaimsPrincipal person, LocalDate today) =>
        KnownAuthorities.Find(person.OwnAuthority()) is { } own ? KnownAuthorities.InheritedBy(own, today) : [];

    /// <summary>The same person, working in one of those lists, or in their own.</summary>
    /// <exception cref="InvalidOperationException">The list is none that the account's authority keeps.</exception>
    public static ClaimsPrincipal In(this ClaimsPrincipal person, string code, LocalDate today)
    {
        var own = person.OwnAuthority();
        if (code != own && !Of(person, today).Any(ended => ended.Code == code))
        {
            throw new InvalidOperationException("The list is another council's.");
        }

        var identity = ((ClaimsIdentity)person.Identity!).Clone();
        foreach (var said in identity.FindAll(claim => claim.Type is Caller.AuthorityClaim or OwnAuthorityClaim).ToList())
        {
            identity.RemoveClaim(said);
        }

        identity.AddClaim(new Claim(Caller.AuthorityClaim, code));
        if (code != own)
        {
            identity.AddClaim(new Claim(OwnAuthorityClaim, own));
        }

        return new ClaimsPrincipal(identity);
    }

    /// <summary>A session that is looked at again goes on in the list in which it worked.</summary>
    public static ClaimsPrincipal Carry(ClaimsPrincipal from, ClaimsPrincipal to, LocalDate today) =>
        from.WorkingIn() is { } list && Of(to, today).Contains(list) ? to.In(list.Code, today) : to;
}
