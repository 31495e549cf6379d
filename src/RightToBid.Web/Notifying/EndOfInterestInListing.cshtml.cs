using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Notifying;
using RightToBid.Web.Platform.Cases;

using Command = RightToBid.Cases.Listing.EndInterest;
using ListEntry = RightToBid.Cases.Listing.ListEntry;

namespace RightToBid.Web.Notifying;

internal sealed class EndOfInterestInListingPage(CaseDesk desk, Drafts drafts, IClock clock) : EndInterestPage<ListEntry>(desk, drafts, clock)
{
    protected override string Reference => State.Reference;

    protected override string Streams => "listings";

    protected override bool IsOpenTo(ListEntry state) => state.Interested.Of(Role).Any(party => party.PartyId == Party);

    protected override ICommand<ListEntry> Command(Guid draft) => new Command(Id, Role, Party, Answers.Day(nameof(InterestedPartyEnded.EndedOn)));
}
