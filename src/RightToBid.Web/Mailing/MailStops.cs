using System.Security.Cryptography;

using Microsoft.AspNetCore.DataProtection;

using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Mailing;

/// <summary>The address in each e-mail at which one request stops them (RFC 8058). It is signed, so that nobody stops another's.</summary>
internal sealed class MailStops(IDataProtectionProvider protection, SiteAddress site)
{
    private readonly IDataProtector protector = protection.CreateProtector("stop-mail");

    public Uri AddressFor(string authority, Guid recipientId) => site.Of(Links.StopMail(protector.Protect($"{authority}/{recipientId:N}")));

    /// <summary>Whose e-mails the signed part of an address stops; nothing where it was not made here.</summary>
    public (string Authority, Guid RecipientId)? Read(string signed)
    {
        try
        {
            return protector.Unprotect(signed).Split('/') is [var authority, var id] && Guid.TryParse(id, out var recipient) ? (authority, recipient) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
