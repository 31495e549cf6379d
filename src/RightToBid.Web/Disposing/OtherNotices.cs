using RightToBid.Cases.Disposing;
using RightToBid.Law;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Disposing;

/// <summary>The notices that owners have given for the land of one list entry.</summary>
internal static class OtherNotices
{
    public static async Task<IReadOnlyList<OwnersNotice>> Of(
        CaseFinder finder, CaseDesk desk, string authority, string reference, Guid listEntryId, CancellationToken cancellation, Guid? except = null) =>
        [.. (await Given(finder, desk, authority, reference, listEntryId, cancellation))
            .Where(notice => notice.MoratoriumId != except)
            .Select(DisposalLaw.NoticeOf)];

    /// <summary>Each notice as it stands.</summary>
    public static async Task<IReadOnlyList<Moratorium>> Given(
        CaseFinder finder, CaseDesk desk, string authority, string reference, Guid listEntryId, CancellationToken cancellation)
    {
        var notices = new List<Moratorium>();
        foreach (var known in await finder.OfCase(authority, reference, cancellation))
        {
            if (known.StreamType == Moratorium.StreamType && known.ListEntryId == listEntryId)
            {
                notices.Add((await desk.Load<Moratorium>(authority, known.StreamId, cancellation)).State);
            }
        }

        notices.RemoveAll(Mistaken.Is);
        return notices;
    }
}
