using RightToBid.Web.Register.Searching;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register;

/// <summary>What the list says of an entry, as questions and answers.</summary>
internal static class EntryFacts
{
    private static readonly (string, string)[] Nothing = [];

    public static IEnumerable<(string Key, string Value)> Of(RegisterEntry entry) =>
    [
        ("Land listed", entry.Extent ?? $"{entry.AssetName}, {entry.Address}"),
        ("Entered in the list", entry.EnteredOn.InFull()),
        ("Listed to the end of", entry.LastListedOn.InFull()),
        .. entry.NominatedBy is { } nominator ? [("Nominated by", nominator)] : Nothing,
        .. entry.RemovedOn is { } removed ? [("Removed from the list", $"{removed.InFull()}. {entry.RemovalExplanation}")] : Nothing,
        .. entry.Notices.SelectMany(Of),
    ];

    private static IEnumerable<(string Key, string Value)> Of(RevealedDates notice) =>
    [
        ("Notice of a wish to sell", $"Received on {notice.ReceivedOn.InFull()}"),
        ("Interim moratorium ends", notice.InterimLastOn.InFull()),
        ("Full moratorium ends", $"{notice.FullLastOn.InFull()}{(notice.AskedOn is null ? ", where a group asks to bid in time" : "")}"),
        ("Protected period ends", notice.ProtectedLastOn.InFull()),
        .. notice.AskedOn is { } asked
            ?
            [
                ("Asked to be treated as a bidder",
                    $"{string.Join(", ", notice.AskedBy)}, first on {asked.InFull()}. The restrictions continue for the six months beginning with the day the notice was received, and then do not apply for a further twelve."),
            ]
            : Nothing,
    ];
}
