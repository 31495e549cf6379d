using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Storage;
using RightToBid.Storage.Streams;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Letterheads;

using ServeOnListing = RightToBid.Cases.Listing.ServeNotice;
using ServeOnMoratorium = RightToBid.Cases.Disposing.ServeNotice;
using ServeOnNomination = RightToBid.Cases.Nominating.ServeNotice;

namespace RightToBid.Web.Notifying.ServeSeveral;

/// <summary>Records one service after the other, each in a transaction of its own: one that is refused takes none with it.</summary>
internal sealed class ServingTogether(CaseDesk desk, ILetterKeeper letters)
{
    public async Task<IReadOnlyList<ServedOne>> Record(
        Caller caller, OwingStream stream, Guid draft, SeveralAnswers answers, IReadOnlyList<NoticeDuty> duties, CancellationToken cancellation)
    {
        var results = new List<ServedOne>();
        foreach (var duty in duties)
        {
            var service = answers.Of(duty);

            // The same draft and recipient is the same command, however often the page is sent.
            var commandId = NamedIdentifier.For(caller.Authority, $"serve several\n{draft}\n{DutyKey.Of(duty)}");
            var refusal = await Record(caller, stream, commandId, duty, service, cancellation);
            var served = new ServedNotice(duty.Notice.Key, duty.Recipient, duty.PartyId, duty.SubjectId, service);
            results.Add(new ServedOne(duty, service.GivenOn, refusal)
            {
                LetterKept = refusal is null && answers.AsDrafted && await Keep(caller, stream, draft, duty, served, cancellation),
            });
        }

        return results;
    }

    private async Task<bool> Keep(
        Caller caller, OwingStream stream, Guid draft, NoticeDuty duty, ServedNotice served, CancellationToken cancellation) =>
        await letters.MissingFor(caller.Authority, stream.Id, served, cancellation) is { Count: 0 }
        && await letters.KeepAsServed(
            new Sender(caller.Authority, caller.Actor), NamedIdentifier.For(caller.Authority, $"letter as served\n{draft}\n{DutyKey.Of(duty)}"),
            stream.Id, served, cancellation);

    private Task<Refusal?> Record(
        Caller caller, OwingStream stream, Guid commandId, NoticeDuty duty, Service service, CancellationToken cancellation)
    {
        var (id, notice, to, party, about) = (stream.Id, duty.Notice.Key, duty.Recipient, duty.PartyId, duty.SubjectId);
        return stream.State switch
        {
            Nomination => Send(new ServeOnNomination(id, notice, to, service, party, about)),
            ListEntry => Send(new ServeOnListing(id, notice, to, service, party, about)),
            Moratorium => Send(new ServeOnMoratorium(id, notice, to, service, party, about)),
            ListingReview => Send(new ServeReviewNotice(id, notice, to, service, party)),
            _ => Send(new ServeClaimNotice(id, notice, service, to, party)),
        };

        async Task<Refusal?> Send<TState>(ICommand<TState> command)
            where TState : class, IStreamState<TState>
        {
            try
            {
                return (await desk.Send(command, new Sender(caller.Authority, caller.Actor, commandId), cancellation)).Refusal;
            }
            catch (ConcurrencyConflictException)
            {
                return Refusal.ByState("OVERTAKEN", "Somebody recorded something in this case at the same moment.", "Record it by itself.");
            }
        }
    }
}

/// <summary>What became of one of several services.</summary>
internal sealed record ServedOne(NoticeDuty Duty, LocalDate GivenOn, Refusal? Refusal)
{
    /// <summary>Whether a copy of the letter is kept.</summary>
    public bool LetterKept { get; init; }
}

/// <summary>Which notices can be given to several in one action.</summary>
internal static class Several
{
    /// <summary>The council gives it to somebody who is known: neither a registry nor the public.</summary>
    public static bool MayBeGivenTogether(NoticeDuty duty) => !duty.IsRecipientUnknown && duty.Notice.GivenBy is Law.NoticeGiver.Authority
        && duty.Recipient is not (NoticeRecipient.LocalLandCharges or NoticeRecipient.LandRegistry or NoticeRecipient.Public);
}
