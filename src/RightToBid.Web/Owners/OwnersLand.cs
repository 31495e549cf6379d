using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Notifying;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Owners;

/// <summary>What one owner's listing and notices say: of other owners' notices only what the law needs, and nothing of anybody's bid.</summary>
internal sealed record OwnersListing(ListEntry Entry, IReadOnlyList<Moratorium> Own, IReadOnlyList<Moratorium> All)
{
    /// <summary>The owner's notices under which the windows still run.</summary>
    public IReadOnlyList<Moratorium> Standing(LocalDate day) =>
        [.. Own.Where(notice => !(MoratoriumClock.End(notice)?.EndedOn <= day) && !MoratoriumClock.Protected(notice).HasEndedBy(day))];

    /// <summary>Whether all of this owner's interest in the land is recorded as ended.</summary>
    public bool IsFormerOwner(Guid party) => Entry.Interested.Of(NoticeRecipient.Owner).Where(owner => owner.PartyId == party).ToList() is { Count: > 0 } known
        && known.TrueForAll(owner => owner.EndedOn is not null);

    /// <summary>The time that this owner has or had for asking for a review; the latest, where there were several.</summary>
    public TimeToAsk? TimeToAsk(Guid party)
    {
        var times = ListingClock.TimesToAsk(Entry).OrderBy(time => time.GivenOn).ToList();
        return times.LastOrDefault(time => time.PartyId == party) ?? (times is [{ PartyId: null } only] ? only : null);
    }
}

/// <summary>Loads an owner's listing with the notices that were given for it.</summary>
internal sealed class OwnersLand(CaseDesk desk)
{
    public async Task<OwnersListing> Of(OwnerLink link, CancellationToken cancellation)
    {
        var (entry, _) = await desk.Load<ListEntry>(link.Authority, link.ListEntryId, cancellation);
        var all = new List<Moratorium>();
        foreach (var revealed in entry.Notices)
        {
            var (notice, version) = await desk.Load<Moratorium>(link.Authority, revealed.MoratoriumId, cancellation);
            if (version > 0 && notice.IsReceived)
            {
                all.Add(notice);
            }
        }

        return new OwnersListing(entry, [.. all.Where(notice => notice.OwnerPartyId == link.PartyId)], all);
    }
}
