using System.Security.Cryptography;

using Microsoft.AspNetCore.DataProtection;

using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Following;

/// <summary>The signed addresses in a follower's e-mails. Each does its own work and no other, and nobody can make one for somebody else.</summary>
internal sealed class FollowLinks(IDataProtectionProvider protection, SiteAddress site)
{
    private readonly IDataProtector confirming = protection.CreateProtector("confirm-following");
    private readonly IDataProtector managing = protection.CreateProtector("manage-following");
    private readonly IDataProtector stopping = protection.CreateProtector("stop-following");

    public Uri ToConfirm(Guid followingId) => site.Of(Links.ConfirmFollowing(confirming.Protect(followingId.ToString("N"))));

    public Uri ToManage(Guid followerId) => site.Of(Links.ManageFollowing(managing.Protect(followerId.ToString("N"))));

    public Uri ToStop(Guid followerId) => site.Of(Links.StopFollowing(stopping.Protect(followerId.ToString("N"))));

    /// <summary>What a signed part says that is to be confirmed; nothing where it was not made here.</summary>
    public Guid? Confirmed(string? signed) => Read(confirming, signed);

    public Guid? Managed(string? signed) => Read(managing, signed);

    public Guid? Stopped(string? signed) => Read(stopping, signed);

    private static Guid? Read(IDataProtector protector, string? signed)
    {
        try
        {
            return signed is not null && Guid.TryParseExact(protector.Unprotect(signed), "N", out var known) ? known : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
