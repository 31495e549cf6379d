using Microsoft.AspNetCore.Authorization;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Disposing.ReceiveDisposalNotice;

[Authorize(Policy = Permissions.RecordNotices)]
internal sealed class StartModel(CaseDesk desk, Drafts drafts) : StartOnEntry(desk)
{
    protected override async Task<string> Begin(Caller caller, string assetName, CancellationToken cancellation) => NoticeLinks.Owner(await drafts.Begin(
        caller,
        NoticeAnswers.Journey,
        new NoticeAnswers { ListEntryId = Id, Reference = Entry.Reference, AssetName = assetName },
        cancellation));
}
