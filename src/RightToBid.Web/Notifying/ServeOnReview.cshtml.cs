using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Letterheads;

namespace RightToBid.Web.Notifying;

internal sealed class ServeOnReviewPage(CaseDesk desk, Drafts drafts, ILetterKeeper letters, IClock clock)
    : ServeNoticePage<ListingReview>(desk, drafts, letters, clock)
{
    protected override string Reference => State.Reference;

    protected override string Streams => "reviews";

    protected override ICommand<ListingReview> Serve(Service service) =>
        new ServeReviewNotice(Id, Owed.Notice.Key, Owed.Recipient, service, Owed.PartyId);
}
