using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Mailers;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Owners;

/// <summary>The receipts of owners. What an owner sent is recorded by a command of the same identifier, whoever recorded it.</summary>
internal sealed class OwnersReceipts(OwnerRequests requests, SiteAddress site) : IOwnReceipts
{
    public async Task<OwnReceipt?> Of(string authority, Guid commandId, Guid recipientId, CancellationToken cancellation) =>
        await requests.Find(authority, commandId, cancellation) is { } sent && sent.Link.PartyId == recipientId
            ? new OwnReceipt(site.Of(Links.OwnersReceipt(authority, sent.Link.LinkId, sent.RequestId)), sent.RequestId)
            : null;
}
