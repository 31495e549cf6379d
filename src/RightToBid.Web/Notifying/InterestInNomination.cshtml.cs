using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Notifying;
using RightToBid.Web.Platform.Cases;

using Command = RightToBid.Cases.Nominating.RecordInterestedParty;
using Nomination = RightToBid.Cases.Nominating.Nomination;

namespace RightToBid.Web.Notifying;

internal sealed class InterestInNominationPage(CaseDesk desk, Drafts drafts, Parties parties, IClock clock)
    : InterestPage<Nomination>(desk, drafts, parties, clock)
{
    protected override string Reference => State.Reference;

    protected override string Streams => "nominations";

    protected override bool IsOpenTo(Nomination state) => true;

    protected override ICommand<Nomination> Record(InterestedPartyRecorded recorded) =>
        new Command(Id, recorded.Role, recorded.Answer, recorded.PartyId, recorded.PublicName, recorded.SinceOn);
}
