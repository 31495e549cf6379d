using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Notifying;
using RightToBid.Web.Platform.Cases;

using Command = RightToBid.Cases.Nominating.EndInterest;
using Nomination = RightToBid.Cases.Nominating.Nomination;

namespace RightToBid.Web.Notifying;

internal sealed class EndOfInterestInNominationPage(CaseDesk desk, Drafts drafts, IClock clock) : EndInterestPage<Nomination>(desk, drafts, clock)
{
    protected override string Reference => State.Reference;

    protected override string Streams => "nominations";

    protected override bool IsOpenTo(Nomination state) => state.Interested.Of(Role).Any(party => party.PartyId == Party);

    protected override ICommand<Nomination> Command(Guid draft) => new Command(Id, Role, Party, Answers.Day(nameof(InterestedPartyEnded.EndedOn)));
}
