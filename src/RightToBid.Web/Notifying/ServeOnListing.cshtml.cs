using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Notifying;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Letterheads;

using Command = RightToBid.Cases.Listing.ServeNotice;
using ListEntry = RightToBid.Cases.Listing.ListEntry;

namespace RightToBid.Web.Notifying;

internal sealed class ServeOnListingPage(CaseDesk desk, Drafts drafts, ILetterKeeper letters, IClock clock)
    : ServeNoticePage<ListEntry>(desk, drafts, letters, clock)
{
    protected override string Reference => State.Reference;

    protected override string Streams => "listings";

    protected override ICommand<ListEntry> Serve(Service service) =>
        new Command(Id, Owed.Notice.Key, Owed.Recipient, service, Owed.PartyId, Owed.SubjectId);
}
