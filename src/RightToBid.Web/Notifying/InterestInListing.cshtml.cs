using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Notifying;
using RightToBid.Web.Platform.Cases;

using Command = RightToBid.Cases.Listing.RecordInterestedParty;
using ListEntry = RightToBid.Cases.Listing.ListEntry;

namespace RightToBid.Web.Notifying;

internal sealed class InterestInListingPage(CaseDesk desk, Drafts drafts, Parties parties, IClock clock)
    : InterestPage<ListEntry>(desk, drafts, parties, clock)
{
    protected override string Reference => State.Reference;

    protected override string Streams => "listings";

    protected override bool IsOpenTo(ListEntry state) => true;

    protected override ICommand<ListEntry> Record(InterestedPartyRecorded recorded) =>
        new Command(Id, recorded.Role, recorded.Answer, recorded.PartyId, recorded.PublicName, recorded.SinceOn);
}
