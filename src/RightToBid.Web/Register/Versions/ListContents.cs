using NodaTime;

using RightToBid.Web.Register.Searching;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.Versions;

/// <summary>What each list must say, entry by entry (s. 93(3)(b), s. 97(2), reg. 2).</summary>
internal sealed class ListContents(RegisterList listed, UnsuccessfulList unsuccessful)
{
    private const string Restrictions =
        "The restrictions continue for the six months beginning with the day the notice was received, and then do not apply for a further twelve.";

    private static readonly string[] ListedColumns =
    [
        "reference", "asset", "address", "land_listed", "nominated_by", "entered_on", "last_listed_day", "notice_received_on",
        "interim_moratorium_last_day", "full_moratorium_last_day", "protected_period_last_day", "asked_to_bid", "restrictions", ListContent.Authority,
    ];

    private static readonly string[] UnsuccessfulColumns =
    [
        "reference", "asset", "address", "nominated_by", "entered_on", "may_be_removed_from", "reasons", ListContent.Authority,
    ];

    public async Task<ListContent> Of(string authority, PublishedList list, LocalDate on, CancellationToken cancellation)
    {
        var question = new RegisterQuestion(null, authority, Standing.Listed, on);
        var rows = new List<IReadOnlyList<string?>>();
        if (list is PublishedList.Listed)
        {
            await foreach (var entry in listed.Stream(question, cancellation))
            {
                rows.AddRange(Rows(entry.AsAt(on)));
            }

            return new ListContent(ListedColumns, rows);
        }

        await foreach (var entry in unsuccessful.Stream(question, cancellation))
        {
            rows.Add(
            [
                entry.Reference, entry.AssetName, entry.Address, entry.NominatedBy, entry.EnteredOn.Iso(), entry.MustStayTo.PlusDays(1).Iso(), entry.Reasons,
                entry.Authority,
            ]);
        }

        return new ListContent(UnsuccessfulColumns, rows);
    }

    /// <summary>All three ends stand there from the day the notice was received, and the group's name from the day it asked.</summary>
    private static IEnumerable<IReadOnlyList<string?>> Rows(RegisterEntry entry)
    {
        string?[] common =
        [
            entry.Reference, entry.AssetName, entry.Address, entry.Extent, entry.NominatedBy, entry.EnteredOn.Iso(), entry.LastListedOn.Iso(),
        ];
        return entry.Notices.Count == 0
            ? [[.. common, null, null, null, null, null, null, entry.Authority]]
            : entry.Notices.Select(notice => (IReadOnlyList<string?>)
            [
                .. common, notice.ReceivedOn.Iso(), notice.InterimLastOn.Iso(), notice.FullLastOn.Iso(), notice.ProtectedLastOn.Iso(),
                notice.AskedOn is null ? null : string.Join("; ", notice.AskedBy), notice.AskedOn is null ? null : Restrictions,
                entry.Authority,
            ]);
    }
}
