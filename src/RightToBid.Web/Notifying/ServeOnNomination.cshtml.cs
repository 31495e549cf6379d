using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Notifying;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Letterheads;

using Command = RightToBid.Cases.Nominating.ServeNotice;
using Nomination = RightToBid.Cases.Nominating.Nomination;

namespace RightToBid.Web.Notifying;

internal sealed class ServeOnNominationPage(CaseDesk desk, Drafts drafts, ILetterKeeper letters, IClock clock)
    : ServeNoticePage<Nomination>(desk, drafts, letters, clock)
{
    protected override string Reference => State.Reference;

    protected override string Streams => "nominations";

    protected override ICommand<Nomination> Serve(Service service) =>
        new Command(Id, Owed.Notice.Key, Owed.Recipient, service, Owed.PartyId, Owed.SubjectId);
}
