using System.Security.Cryptography;

using Microsoft.AspNetCore.DataProtection;

using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Webhooks;

/// <summary>The signed addresses in the e-mails to whoever answers for a program.</summary>
internal sealed class WebhookLinks(IDataProtectionProvider protection, SiteAddress site)
{
    private readonly IDataProtector confirming = protection.CreateProtector("confirm-webhook");
    private readonly IDataProtector managing = protection.CreateProtector("manage-webhook");

    public Uri ToConfirm(Guid webhookId) => site.Of(Links.ConfirmWebhook(confirming.Protect(webhookId.ToString("N"))));

    public Uri ToManage(Guid webhookId) => site.Of(Links.ManageWebhook(managing.Protect(webhookId.ToString("N"))));

    /// <summary>What a signed part says that is to be confirmed; nothing where it was not made here.</summary>
    public Guid? Confirmed(string? signed) => Read(confirming, signed);

    public Guid? Managed(string? signed) => Read(managing, signed);

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
