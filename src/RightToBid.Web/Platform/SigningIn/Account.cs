using Microsoft.AspNetCore.Identity;

namespace RightToBid.Web.Platform.SigningIn;

/// <summary>Somebody who may sign in: of one council, or of one of the groups in its area.</summary>
internal sealed class Account : IdentityUser<Guid>
{
    public string Name { get; set; } = "";

    /// <summary>The tenant: the authority's ONS code.</summary>
    public string Authority { get; set; } = "";

    /// <summary>The party that stands for the group in cases.</summary>
    public Guid? GroupPartyId { get; set; }

    public string? GroupName { get; set; }

    /// <summary>From when on nobody signs in with it. The record names it, so it stays.</summary>
    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>Invented, with a published password: it signs in where the environment is Development, and nowhere else.</summary>
    public bool IsForDemonstration { get; set; }
}
