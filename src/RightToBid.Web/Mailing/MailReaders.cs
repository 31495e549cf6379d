using Microsoft.EntityFrameworkCore;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Storage;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.SigningIn;

namespace RightToBid.Web.Mailing;

/// <summary>A fact with the state of its stream before and after it.</summary>
/// <param name="RecordedBy">The account that recorded it, where one did.</param>
internal sealed record KnownFact(ICaseEvent? Happened, object Before, object After, Guid? RecordedBy = null)
{
    /// <summary>The command that recorded it.</summary>
    public Guid? CommandId { get; init; }
}

/// <summary>
/// Finds what happened, and whom it concerns: the open accounts of the groups, owners who dealt with the council by e-mail, and, of reviews and claims, the
/// officers on the case.
/// </summary>
/// <remarks>An owner was given notice by e-mail only where they agreed to it, or sent their own by e-mail: others are written to by post.</remarks>
internal sealed class MailReaders(IKernel kernel, CaseFinder cases, Parties parties, Assignments assignments, IServiceScopeFactory scopes)
{
    public Task<KnownFact> Known(string authority, Guid streamId, string streamType, long? upTo, CancellationToken cancellation) => streamType switch
    {
        _ when streamType == Nomination.StreamType => Fold<Nomination>(authority, streamId, upTo, cancellation),
        _ when streamType == ListEntry.StreamType => Fold<ListEntry>(authority, streamId, upTo, cancellation),
        _ when streamType == Handover.StreamType => Fold<Handover>(authority, streamId, upTo, cancellation),
        _ when streamType == ListingReview.StreamType => Fold<ListingReview>(authority, streamId, upTo, cancellation),
        _ when streamType == CompensationClaim.StreamType => Fold<CompensationClaim>(authority, streamId, upTo, cancellation),
        _ => Fold<Moratorium>(authority, streamId, upTo, cancellation),
    };

    public async Task<IReadOnlyList<MailRecipient>> Of(string authority, KnownFact known, CancellationToken cancellation) =>
        [.. await Groups(authority, known, cancellation), .. await Owners(authority, known, cancellation), .. await Officers(authority, known, cancellation)];

    /// <summary>What a party without an account is called, and where it gets e-mails.</summary>
    public async Task<(string Name, string Email)?> AddressOf(string authority, Guid partyId, CancellationToken cancellation) =>
        await parties.Find(authority, partyId, cancellation) is { Email: { Length: > 0 } email } party ? (party.Name ?? "", email) : null;

    private async Task<KnownFact> Fold<TState>(string authority, Guid streamId, long? upTo, CancellationToken cancellation)
        where TState : class, IStreamState<TState>
    {
        var (before, after, last, by, command) = (TState.Initial, TState.Initial, (ICaseEvent?)null, (Guid?)null, (Guid?)null);
        await foreach (var recorded in kernel.Events.ReadStream(authority, streamId, cancellation))
        {
            if (upTo is null || recorded.Version <= upTo)
            {
                (last, by, command) =
                    ((ICaseEvent)recorded.Data, Guid.TryParse(recorded.Metadata.Actor, out var account) ? account : null, recorded.Metadata.CommandId);
                (before, after) = (after, after.Evolve(last));
            }
        }

        return new KnownFact(last, before, after, by) { CommandId = command };
    }

    private async Task<IReadOnlyList<MailRecipient>> Groups(string authority, KnownFact known, CancellationToken cancellation)
    {
        var (nominators, takingPart) = (new HashSet<Guid>(), new HashSet<Guid>());
        foreach (var state in new[] { known.Before, known.After })
        {
            nominators.UnionWith(state switch
            {
                Nomination { Nominator.PartyId: { } nominator } => [nominator],
                ListEntry { IsEntered: true } entry => await NominatorsOf(entry.ListEntryId),
                Moratorium { IsReceived: true } notice => await NominatorsOf(notice.ListEntryId),
                ListingReview { IsRequested: true } review => await NominatorsOf(review.ListEntryId),
                _ => [],
            });
            takingPart.UnionWith(state switch
            {
                Moratorium { IsReceived: true } notice =>
                    notice.Requests.SelectMany(request => request.Members.Prepend(request.Group)).Select(group => group.PartyId).OfType<Guid>(),
                Handover { Group.PartyId: { } group } => [group],
                _ => Enumerable.Empty<Guid>(),
            });
        }

        takingPart.UnionWith(nominators);
        await using var scope = scopes.CreateAsyncScope();
        var accounts = await scope.ServiceProvider.GetRequiredService<AccountsContext>().Users.AsNoTracking()
            .Where(account => account.Authority == authority && account.ClosedAt == null && account.Email != null
                && account.GroupPartyId != null && takingPart.Contains(account.GroupPartyId.Value))
            .OrderBy(account => account.Id)
            .ToListAsync(cancellation);
        return [.. accounts.Select(account => new MailRecipient(
            account.Id, account.Name, account.Email!, HasAccount: true,
            new MailReader(account.GroupPartyId!.Value, nominators.Contains(account.GroupPartyId.Value)),
            $"You get this because your account acts for {account.GroupName ?? "a group"}, which takes part in this case."))];

        async Task<IEnumerable<Guid>> NominatorsOf(Guid listEntryId) => (await cases.OfEntry(authority, listEntryId, cancellation))
            .Where(stream => stream.StreamType == Nomination.StreamType).Select(stream => stream.GroupPartyId).OfType<Guid>();
    }

    /// <summary>Whether nothing is recorded yet of somebody who deals with the council by e-mail: a page records who they are right after what they did.</summary>
    public async Task<bool> AwaitsSomebody(string authority, KnownFact known, CancellationToken cancellation)
    {
        foreach (var owner in await OwnersOf(authority, known, cancellation))
        {
            if (await parties.Find(authority, owner, cancellation) is null)
            {
                return true;
            }
        }

        return false;
    }

    private async Task<IReadOnlyList<Guid>> OwnersOf(string authority, KnownFact known, CancellationToken cancellation) =>
    [
        .. new[] { known.Before, known.After }.SelectMany(state => state switch
        {
            ListEntry entry => ServedByEmail(entry.Served),
            Moratorium { IsReceived: true, How: MeansOfReceipt.Email or MeansOfReceipt.Online } notice => [notice.OwnerPartyId],
            Moratorium { IsReceived: true } notice => ServedByEmail(notice.Served).Where(party => party == notice.OwnerPartyId),
            _ => [],
        }).Concat(await Asking(authority, known, cancellation)).Distinct(),
    ];

    private async Task<IReadOnlyList<MailRecipient>> Owners(string authority, KnownFact known, CancellationToken cancellation)
    {
        var found = new List<MailRecipient>();
        foreach (var owner in await OwnersOf(authority, known, cancellation))
        {
            if (await parties.Find(authority, owner, cancellation) is { Email: { Length: > 0 } email } party)
            {
                found.Add(new MailRecipient(
                    owner, party.Name ?? "", email, HasAccount: false, new MailReader(owner, HasNominated: false, MailSide.Owner),
                    known.After switch
                    {
                        ListingReview => "You get this because you deal with the council about this review by e-mail.",
                        CompensationClaim => "You get this because you deal with the council about this claim by e-mail.",
                        _ => "You get this because you deal with the council about this land by e-mail, as an owner of it.",
                    }));
            }
        }

        return found;
    }

    /// <summary>Whoever asked for a review or claims, and whoever acts for them, where they deal with the council by e-mail.</summary>
    private async Task<IEnumerable<Guid>> Asking(string authority, KnownFact known, CancellationToken cancellation)
    {
        var asking = new HashSet<Guid>();
        foreach (var state in new[] { known.Before, known.After })
        {
            var (who, how, procedure, served, listing) = state switch
            {
                ListingReview { IsRequested: true } review => (review.RequesterPartyId, review.How, review.Procedure, review.Served, review.ListEntryId),
                CompensationClaim { Status: not ClaimStatus.NotReceived } claim => (claim.ClaimantPartyId, claim.How, claim.Review, claim.Served, claim.ListEntryId),
                _ => default,
            };
            if (served is null)
            {
                continue;
            }

            var byEmail = served.All.Where(notice => notice.Service.Means is MeansOfService.Email).Select(notice => notice.PartyId ?? who).ToHashSet();
            if (how is MeansOfReceipt.Email or MeansOfReceipt.Online || byEmail.Contains(who)
                || (await Known(authority, listing, ListEntry.StreamType, upTo: null, cancellation)).After is ListEntry entry && ServedByEmail(entry.Served).Contains(who))
            {
                asking.Add(who);
            }

            asking.UnionWith(byEmail.Where(party => party == procedure.RepresentativePartyId));
        }

        return asking;
    }

    /// <summary>Of a review or a claim: the reviewer, and the officer on the case or, where nobody is named, every officer. Never whoever recorded the fact.</summary>
    private async Task<IReadOnlyList<MailRecipient>> Officers(string authority, KnownFact known, CancellationToken cancellation)
    {
        var (reference, procedure) = known.After switch
        {
            ListingReview { IsRequested: true } review => (review.Reference, review.Procedure),
            CompensationClaim { Status: not ClaimStatus.NotReceived } claim => (claim.Reference, claim.Review),
            _ => (null, null),
        };
        if (reference is null)
        {
            return [];
        }

        var load = await assignments.Of(authority, cancellation);
        var concerned = (load.OfficerOf(reference) is { } officer ? [officer] : load.Officers.Select(each => each.AccountId)).ToHashSet();
        var reviewer = procedure!.IsUnderWay ? procedure.Reviewer?.AccountId : null;
        concerned.UnionWith(reviewer is { } one ? [one] : []);
        await using var scope = scopes.CreateAsyncScope();
        var accounts = await scope.ServiceProvider.GetRequiredService<AccountsContext>().Users.AsNoTracking()
            .Where(account => account.Authority == authority && account.ClosedAt == null && account.Email != null && concerned.Contains(account.Id))
            .OrderBy(account => account.Id)
            .ToListAsync(cancellation);
        return [.. accounts.Where(account => account.Id != known.RecordedBy).Select(account => new MailRecipient(
            account.Id, account.Name, account.Email!, HasAccount: true,
            new MailReader(account.Id, HasNominated: false, MailSide.Officer),
            account.Id == reviewer ? "You get this because you carry out the review." : "You get this because you work on this case, or nobody is named for it."))];
    }

    private static IEnumerable<Guid> ServedByEmail(ServedNotices served) => served.All
        .Where(notice => notice is { Recipient: NoticeRecipient.Owner, Service.Means: MeansOfService.Email, PartyId: not null })
        .Select(notice => notice.PartyId!.Value);
}
