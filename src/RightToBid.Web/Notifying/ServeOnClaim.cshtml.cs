using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Notifying;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Letterheads;

namespace RightToBid.Web.Notifying;

internal sealed class ServeOnClaimPage(CaseDesk desk, Drafts drafts, ILetterKeeper letters, IClock clock)
    : ServeNoticePage<CompensationClaim>(desk, drafts, letters, clock)
{
    protected override string Reference => State.Reference;

    protected override string Streams => "claims";

    protected override ICommand<CompensationClaim> Serve(Service service) =>
        new ServeClaimNotice(Id, Owed.Notice.Key, service, Owed.Recipient, Owed.PartyId);
}
