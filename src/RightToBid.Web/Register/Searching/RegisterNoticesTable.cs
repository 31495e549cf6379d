using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Storage.Projections;

namespace RightToBid.Web.Register.Searching;

/// <summary>What an entry must reveal of each owner's notice: its receipt, all three ends, and who asked to bid (s. 97(2), reg. 2(a)).</summary>
internal sealed class RegisterNoticesTable : ReadModel
{
    public override string Name => "register_notices";

    public override int Version => 5;

    public override bool IsPublished => true;

    public override IReadOnlyList<string> StreamTypes { get; } = [Moratorium.StreamType];

    public override IReadOnlyList<Column> Columns { get; } =
    [
        Column.Uuid("list_entry_id").Required(),
        Column.Day("received_on").Required(),
        Column.Day("interim_last_on").Required(),
        Column.Day("full_last_on").Required(),
        Column.Day("protected_last_on").Required(),
        Column.Text("rule_version").Required(),
        Column.Day("asked_on"),
        Column.Json("requests").Required(),
        Column.Day("ended_on"),
        Column.Text("ended_by"),
    ];

    /// <summary>An entry that renews another reveals the notices that go on under it as well.</summary>
    public override IReadOnlyList<string> RowKey { get; } = ["list_entry_id"];

    /// <remarks>Which land is held on a day is answered from the index over days alone.</remarks>
    public override IReadOnlyList<string> Indexes { get; } =
    [
        "create index {table}_entry on {table} (tenant_id, list_entry_id)",
        """
        create index {table}_days on {table} using gist (daterange(received_on, full_last_on, '[]'))
            include (tenant_id, list_entry_id, received_on, interim_last_on, asked_on, full_last_on, ended_on)
        """,
    ];

    public override void Project(StreamChange change, IRowWriter rows)
    {
        if (change.StateAfter is not Moratorium moratorium)
        {
            return;
        }

        foreach (var former in EntriesOf((Moratorium)((IRemembering)moratorium).AsRecorded).Except(EntriesOf(moratorium)))
        {
            rows.Remove(("list_entry_id", former));
        }

        if (!moratorium.IsReceived)
        {
            return;
        }

        var inTime = moratorium.Requests.Where(request => MoratoriumClock.HasEffect(moratorium, request))
            .OrderBy(request => request.RequestedOn)
            .ToList();
        var end = MoratoriumClock.End(moratorium);
        foreach (var entry in EntriesOf(moratorium))
        {
            Put(rows, entry, moratorium, inTime, end);
        }
    }

    /// <summary>The entries that reveal the notice; what was struck out is revealed nowhere.</summary>
    private static IEnumerable<Guid> EntriesOf(Moratorium moratorium) => moratorium.IsReceived
        ? [moratorium.ListEntryId, .. moratorium.Renewals.Select(renewal => renewal.RenewedById)]
        : [];

    private static void Put(IRowWriter rows, Guid entry, Moratorium moratorium, List<BidderRequest> inTime, MoratoriumEnd? end) =>
        rows.Put(
            ("list_entry_id", entry),
            ("received_on", moratorium.ReceivedOn),
            ("interim_last_on", MoratoriumClock.Interim(moratorium).LastDay),
            ("full_last_on", MoratoriumClock.Full(moratorium).LastDay),
            ("protected_last_on", MoratoriumClock.Protected(moratorium).LastDay),
            ("rule_version", moratorium.RuleVersion),
            ("asked_on", inTime is [var first, ..] ? first.RequestedOn : null),
            ("requests", inTime.Select(request => new AskedToBid(request.Group.Name, request.RequestedOn)).ToArray()),
            ("ended_on", end?.EndedOn),
            ("ended_by", end?.Kind.ToString()));
}
