using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Letterheads;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Letters;

/// <summary>Where letters are drafted: what a case holds is loaded, and the drafting itself is a pure function of it.</summary>
internal sealed class LetterDesk(CaseFinder cases, CaseDesk desk, Parties parties, LetterSettings settings, IOwnersWayIn owners)
{
    /// <summary>The letter, or what is missing for it; nothing where there is no such case, letter or recipient.</summary>
    public async Task<DraftedLetter?> Draft(string authority, string reference, LetterRequest asked, CancellationToken cancellation)
    {
        return await Facts(authority, reference, asked.Stream, cancellation) is { } known ? await Draft(authority, known, asked, cancellation) : null;
    }

    /// <summary>The letter for a case whose facts are loaded, or what is missing for it.</summary>
    public async Task<DraftedLetter?> Draft(string authority, CaseFacts known, LetterRequest asked, CancellationToken cancellation)
    {
        if (TemplateOf(known, asked) is not { } template)
        {
            return null;
        }

        var party = (asked.Party ?? PartyOf(known, asked)) is { } id ? await parties.Find(authority, id, cancellation) : null;
        return LetterDraft.Of(
            template, asked, known, await settings.Find(authority, cancellation), party, BankHolidays.For(known.RegimeKey));
    }

    /// <summary>A drafted letter as it goes out: to an owner of listed land, with the way to the owner's own page.</summary>
    /// <param name="actor">Who sends it.</param>
    public async Task<LetterDraft> GoingOut(
        string authority, string actor, CaseFacts known, LetterRequest asked, LetterDraft letter, CancellationToken cancellation) =>
        OwnerOf(known, asked) is { } owner && known.Entry is { IsEntered: true } entry
            ? letter with { WayIn = await owners.For(authority, actor, entry.ListEntryId, known.Reference, owner, cancellation) }
            : letter;

    public async Task<CaseFacts?> Facts(string authority, string reference, Guid? about, CancellationToken cancellation)
    {
        var streams = await cases.OfCase(authority, reference, cancellation);
        if (streams.Count == 0)
        {
            return null;
        }

        var known = new CaseFacts(reference)
        {
            Nomination = await Load<Nomination>(Nomination.StreamType),
            Entry = await Load<ListEntry>(ListEntry.StreamType),
            Notice = await Load<Moratorium>(Moratorium.StreamType),
            Review = await Load<ListingReview>(ListingReview.StreamType),
            Claim = await Load<CompensationClaim>(CompensationClaim.StreamType),
        };
        return known.Streams.Any() ? known : null;

        // The one asked for, or the latest of its kind. What was opened by mistake has no letters.
        async Task<TState?> Load<TState>(string streamType)
            where TState : class, IStreamState<TState>
        {
            foreach (var found in streams.Reverse().Where(stream => stream.StreamType == streamType)
                .OrderByDescending(stream => stream.StreamId == about))
            {
                if ((await desk.Load<TState>(authority, found.StreamId, cancellation)).State is var state && !Mistaken.Is(state))
                {
                    return state;
                }
            }

            return null;
        }
    }

    /// <summary>Every letter of the case that was kept as it was sent, whatever stream it belongs to, the latest first.</summary>
    public async Task<IReadOnlyList<LetterKept>> Kept(string authority, string reference, CancellationToken cancellation)
    {
        var kept = new List<LetterKept>();
        foreach (var stream in await cases.OfCase(authority, reference, cancellation))
        {
            IOwingNotices? state = stream.StreamType switch
            {
                var type when type == Nomination.StreamType => (await desk.Load<Nomination>(authority, stream.StreamId, cancellation)).State,
                var type when type == ListEntry.StreamType => (await desk.Load<ListEntry>(authority, stream.StreamId, cancellation)).State,
                var type when type == Moratorium.StreamType => (await desk.Load<Moratorium>(authority, stream.StreamId, cancellation)).State,
                var type when type == ListingReview.StreamType => (await desk.Load<ListingReview>(authority, stream.StreamId, cancellation)).State,
                var type when type == CompensationClaim.StreamType => (await desk.Load<CompensationClaim>(authority, stream.StreamId, cancellation)).State,
                _ => null,
            };
            kept.AddRange(state?.Served.Letters ?? []);
        }

        return [.. kept.OrderByDescending(letter => letter.SentOn)];
    }

    private static LetterTemplate? TemplateOf(CaseFacts known, LetterRequest asked) => StatuteBook.Regime(known.RegimeKey).Letters
        .FirstOrDefault(letter => letter.Key == asked.Letter && letter.Recipients.Contains(asked.To.Key()));

    /// <summary>The owner to whom a letter goes, in whatever capacity; nothing for anybody else, and for those who are owners no more.</summary>
    private static Guid? OwnerOf(CaseFacts known, LetterRequest asked)
    {
        var party = asked.Party ?? PartyOf(known, asked);
        return asked.To is NoticeRecipient.Owner or NoticeRecipient.ReviewRequester or NoticeRecipient.Claimant
            && (known.Entry?.Interested.Of(NoticeRecipient.Owner).Any(owner => owner.PartyId == party && owner.EndedOn is null) is true
                || known.Notice?.OwnerPartyId == party)
            ? party
            : null;
    }

    /// <summary>The party that the case itself knows, where the address named none.</summary>
    private static Guid? PartyOf(CaseFacts known, LetterRequest asked) => asked.To switch
    {
        NoticeRecipient.Nominator => known.Nomination?.Nominator?.PartyId,
        NoticeRecipient.ReviewRequester when asked.Letter is "N12" => known.Claim?.Review.RepresentativePartyId ?? known.Claim?.ClaimantPartyId,
        NoticeRecipient.ReviewRequester => known.Review?.Procedure.RepresentativePartyId ?? known.Review?.RequesterPartyId,
        NoticeRecipient.Claimant => known.Claim?.ClaimantPartyId,
        NoticeRecipient.Owner when asked.Letter is "N10" or "O1" => known.Notice?.OwnerPartyId,
        _ => null,
    };
}
