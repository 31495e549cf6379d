using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Notifying;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Notifying;

internal sealed class ServeOnClaimPage(CaseDesk desk, Drafts drafts, IClock clock) : ServeNoticePage<CompensationClaim>(desk, drafts, clock)
{
    protected override string Reference => State.Reference;

    protected override string Streams => "claims";

    protected override ICommand<CompensationClaim> Serve(Service service) =>
        new ServeClaimNotice(Id, Owed.Notice.Key, service, Owed.Recipient, Owed.PartyId);
}
