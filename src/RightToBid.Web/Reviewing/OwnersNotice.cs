using NodaTime;

using RightToBid.Cases.Listing;
using RightToBid.Cases.Notifying;

namespace RightToBid.Web.Reviewing;

/// <summary>A notice of inclusion to an owner, from which that owner's time for asking for a review runs.</summary>
internal sealed record OwnersNotice(LocalDate GivenOn, bool ByAlternativeSteps)
{
    /// <summary>Every notice that an owner was given of the listing, or steps taken instead, the last one first.</summary>
    public static IReadOnlyList<OwnersNotice> Of(ListEntry entry) =>
    [
        .. entry.InclusionNotices
            .Where(given => given.Recipient is NoticeRecipient.Owner)
            .Select(given => new OwnersNotice(given.GivenOn, given.ByAlternativeSteps))
            .Concat(entry.Served.Of(NoticeCodes.Inclusion)
                .Where(served => served.Recipient is NoticeRecipient.Owner)
                .Select(served => new OwnersNotice(served.Service.GivenOn, served.Service.Means is MeansOfService.AlternativeSteps)))
            .Distinct()
            .OrderByDescending(notice => notice.GivenOn),
    ];
}
