using System.Collections.Immutable;

using RightToBid.Cases.Listing;
using RightToBid.Law;

namespace RightToBid.Cases.Disposing;

/// <summary>Another notice for the same land, as it stands now: what was disposed of here may have rested on it.</summary>
public sealed record NoteOtherNotice(Guid StreamId, Guid MoratoriumId, OwnersNotice Notice, bool IsStruckOut = false) : ICommand<Moratorium>
{
    /// <summary>Before anything is disposed of there is nothing to judge: whoever records a disposal brings the notices as they are then.</summary>
    public Decision Decide(Moratorium state, DecisionContext context) => Received.NotThere(state) is { } notThere
        ? notThere
        : MoratoriumId == state.MoratoriumId || (state.Disposals.IsEmpty && !state.OtherNotices.Exists(known => known.MoratoriumId == MoratoriumId))
            ? Decision.Nothing
            : Noted.Of(state.OtherNotices, new(MoratoriumId, Notice, IsStruckOut));
}

/// <summary>The same, told to the entry, which judges the disposals without a notice and tells its other notices.</summary>
public sealed record NoteOwnersNotice(Guid StreamId, Guid MoratoriumId, OwnersNotice Notice, bool IsStruckOut = false) : ICommand<ListEntry>
{
    public Decision Decide(ListEntry state, DecisionContext context) => Entered.NotThere(state) is { } notThere
        ? notThere
        : IsAlone(state) ? Decision.Nothing : Noted.Of(state.OwnersNotices, new(MoratoriumId, Notice, IsStruckOut));

    private bool IsAlone(ListEntry state) =>
        state.Disposals.IsEmpty && state.Renewal is null && state.OwnersNotices.IsEmpty && state.Notices.TrueForAll(known => known.MoratoriumId == MoratoriumId);
}

/// <param name="MoratoriumId">Which notice.</param>
/// <param name="IsStruckOut">It turned out never to have been given.</param>
public sealed record OwnersNoticeNoted(Guid MoratoriumId, OwnersNotice Notice, bool IsStruckOut) : ICaseEvent
{
    internal bool SaysTheSameAs(OwnersNoticeNoted other) => IsStruckOut == other.IsStruckOut
        && (Notice.Owner, Notice.ReceivedOn, Notice.WithdrawnOn) == (other.Notice.Owner, other.Notice.ReceivedOn, other.Notice.WithdrawnOn)
        && Notice.Requests.SequenceEqual(other.Notice.Requests)
        && (Notice.Parcels ?? []).SequenceEqual(other.Notice.Parcels ?? []);
}

/// <summary>The notices that streams note of one another.</summary>
internal static class Noted
{
    public static Decision Of(ImmutableList<OwnersNoticeNoted> known, OwnersNoticeNoted noted) =>
        known.Find(earlier => earlier.MoratoriumId == noted.MoratoriumId)?.SaysTheSameAs(noted) is true ? Decision.Nothing : Decision.Of(noted);

    public static ImmutableList<OwnersNoticeNoted> With(ImmutableList<OwnersNoticeNoted> known, OwnersNoticeNoted noted) =>
        known.RemoveAll(earlier => earlier.MoratoriumId == noted.MoratoriumId).Add(noted);

    /// <summary>The notices that were recorded with a disposal, each as it stands now where it is known.</summary>
    public static IReadOnlyList<OwnersNotice> AsTheyStand(IReadOnlyList<OwnersNotice> recorded, ImmutableList<OwnersNoticeNoted> known)
    {
        return known.IsEmpty
            ? recorded
            : [.. recorded.Where(notice => !known.Exists(now => Is(now, notice))), .. known.Where(now => !now.IsStruckOut).Select(now => now.Notice)];

        // The first to be stored were told apart by owner and day alone.
        bool Is(OwnersNoticeNoted now, OwnersNotice notice) => notice.NoticeId is { } id
            ? id == now.MoratoriumId
            : notice.Owner == now.Notice.Owner
                && (notice.ReceivedOn == now.Notice.ReceivedOn || recorded.Count(other => other.Owner == notice.Owner) == 1);
    }
}
