using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;
using RightToBid.Storage;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Evidence;

namespace RightToBid.Web.Owners;

/// <summary>Turns what an owner sent into the command that an officer would record: the owner is the link's, whatever the answers say.</summary>
internal sealed class OwnerActs(CaseDesk desk, OwnersLand land, OwnerFiles files, EvidenceFiles evidence, IClock clock)
{
    /// <summary>Why it would be refused now; nothing where it would be recorded.</summary>
    public Task<Refusal?> Foresee(OwnerRequest request, CancellationToken cancellation) => Ask(request, null, cancellation);

    /// <param name="by">Who records it: the link itself, or the officer who confirms.</param>
    public Task<Refusal?> Record(OwnerRequest request, string by, CancellationToken cancellation) =>
        Ask(request, new Sender(request.Link.Authority, by, request.RequestId), cancellation);

    private async Task<Refusal?> Ask(OwnerRequest request, Sender? sender, CancellationToken cancellation)
    {
        var listing = await land.Of(request.Link, cancellation);
        return request.Act switch
        {
            OwnerAct.Notice => await Ask(Notice(request, listing), request, sender, cancellation),
            OwnerAct.Review => await Ask(Review(request, listing), request, sender, cancellation),
            OwnerAct.Claim => await Claim(request, listing, sender, cancellation),
            _ when Withdrawn(request, listing) is { } notice => await Ask(
                new WithdrawNotice(notice.MoratoriumId, request.ReceivedOn, request.Answers.WordsOrNull("Reason")), request, sender, cancellation),
            _ => Refusal.ByState("NO_NOTICE", "You have given no notice that still stands."),
        };
    }

    private async Task<Refusal?> Ask<TState>(ICommand<TState> command, OwnerRequest request, Sender? sender, CancellationToken cancellation)
        where TState : class, IStreamState<TState>
    {
        if (sender is not null)
        {
            return (await desk.Send(command, sender, cancellation)).Refusal;
        }

        var (state, _) = await desk.Load<TState>(request.Link.Authority, command.StreamId, cancellation);
        return command.Decide(state, new DecisionContext(clock.Today(), BankHolidays.EnglandAndWales)).Refusal;
    }

    private static ReceiveDisposalNotice Notice(OwnerRequest request, OwnersListing listing)
    {
        var (entry, label) = (listing.Entry, request.Answers.Words("Label"));
        var parts = request.Answers.Chosen("Parcels") is { Count: > 0 } chosen && chosen.Count < entry.Parcels.Count ? chosen : null;
        return new ReceiveDisposalNotice(
            Named(request, "notice"), request.Link.ListEntryId, entry.Reference, entry.Asset?.Name ?? entry.Reference, request.Link.PartyId, label,
            request.ReceivedOn, ListingClock.ListedWithoutGap(entry),
            Estate: label == "the leaseholder" ? Estate.Lease : Estate.Freehold,
            LandCovered: parts is null ? "the whole of the listed land" : string.Join(", ", parts),
            How: MeansOfReceipt.Online,
            Parcels: parts,
            ReceivedAt: request.MadeAt,
            PartsOfEntry: entry.Parcels);
    }

    private static RequestListingReview Review(OwnerRequest request, OwnersListing listing)
    {
        var (entry, told) = (listing.Entry, listing.TimeToAsk(request.Link.PartyId));
        return new RequestListingReview(
            Named(request, "review"), request.Link.ListEntryId, entry.Reference, entry.Asset?.Name ?? entry.Reference, request.Link.PartyId,
            request.Answers.Words("Label"), request.ReceivedOn, entry.Listed, told?.GivenOn, told?.ByAlternativeSteps ?? false, told?.Longer?.AllowedToOn,
            IsOwner: true, entry.NominationId, MeansOfReceipt.Online, entry.RegimeKey);
    }

    /// <summary>The claim, and then each file as evidence for its part. Once all of it is recorded, the files are the claim's alone.</summary>
    private async Task<Refusal?> Claim(OwnerRequest request, OwnersListing listing, Sender? sender, CancellationToken cancellation)
    {
        var sent = await files.Of(request.Link.Authority, request.RequestId, cancellation);
        var command = Claim(request, listing, sent.Select(file => file.Part).ToHashSet());
        var refusal = await Ask(command, request, sender, cancellation);
        if (sender is null || refusal is not null)
        {
            return refusal;
        }

        foreach (var file in sent.Where(file => command.Parts.Any(part => part.Number == file.Part)))
        {
            if (await files.Find(request.Link.Authority, request.RequestId, file.FileId, cancellation) is { } content)
            {
                await evidence.Keep(request.Link.Authority, file.FileId, content, cancellation);
                await desk.Send(
                    new AttachClaimEvidence(command.StreamId, file.FileId, file.Part, content.Sha256, request.ReceivedOn),
                    sender with { CommandId = file.FileId }, cancellation);
            }
        }

        await files.RemoveAll(request.Link.Authority, request.RequestId, cancellation);
        return null;
    }

    private static ReceiveClaim Claim(OwnerRequest request, OwnersListing listing, HashSet<int> proved)
    {
        var (entry, answers) = (listing.Entry, request.Answers);
        return new ReceiveClaim(
            Named(request, "claim"), request.Link.ListEntryId, entry.Reference, entry.Asset?.Name ?? entry.Reference, request.Link.PartyId,
            listing.IsFormerOwner(request.Link.PartyId) ? ClaimantStanding.FormerOwner : ClaimantStanding.Owner,
            ClaimParts.LossFinishedOn(answers)!.Value, ClaimParts.Read(answers, proved.Contains), request.ReceivedOn, How: MeansOfReceipt.Online);
    }

    /// <summary>The owner's own notice, whatever identifier came: another owner's is not there.</summary>
    private static Moratorium? Withdrawn(OwnerRequest request, OwnersListing listing) =>
        listing.Own.FirstOrDefault(notice => notice.MoratoriumId.ToString() == request.Answers.WordsOrNull("NoticeId"));

    private static Guid Named(OwnerRequest request, string what) =>
        NamedIdentifier.For(request.Link.Authority, $"owner's {what}\n{request.RequestId}");
}
