using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Notifying;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Letterheads;

using Command = RightToBid.Cases.Disposing.ServeNotice;
using Moratorium = RightToBid.Cases.Disposing.Moratorium;

namespace RightToBid.Web.Notifying;

internal sealed class ServeOnMoratoriumPage(CaseDesk desk, Drafts drafts, ILetterKeeper letters, IClock clock)
    : ServeNoticePage<Moratorium>(desk, drafts, letters, clock)
{
    protected override string Reference => State.Reference;

    protected override string Streams => "moratoria";

    protected override ICommand<Moratorium> Serve(Service service) =>
        new Command(Id, Owed.Notice.Key, Owed.Recipient, service, Owed.PartyId, Owed.SubjectId);
}
