using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Storage.Projections;

namespace RightToBid.Web.Dashboards.MoratoriumTracker;

/// <summary>Every owner's notice with the ends of its windows, and how it stands from which day on.</summary>
/// <remarks>
/// A position depends on the day, so none is kept as the position: what is kept is each position that the facts give, with the first
/// day on which it holds. Whoever reads takes the last that has begun.
/// </remarks>
internal sealed class TrackedNoticesModel : ReadModel
{
    public override string Name => "tracked_notices";

    public override int Version => 2;

    public override IReadOnlyList<string> StreamTypes { get; } = [Moratorium.StreamType];

    public override IReadOnlyList<Column> Columns { get; } =
    [
        Column.Text("reference").Required(),
        Column.Text("asset_name").Required(),
        Column.Text("owner_label").Required(),
        Column.Uuid("list_entry_id").Required(),
        Column.Day("received_on").Required(),
        Column.Day("interim_last_day").Required(),
        Column.Day("full_last_day").Required(),
        Column.Day("protected_last_day").Required(),
        Column.YesNo("has_request_in_time").Required(),
        Column.Day("live_to").Required(),
        Column.Text("rule_version").Required(),
        Column.Json("display").Required(),
    ];

    public override IReadOnlyList<string> Indexes { get; } =
    [
        "create index {table}_live_to on {table} (tenant_id, live_to)",
        "create index {table}_list_entry on {table} (tenant_id, list_entry_id)",
    ];

    public override bool IsPublished => true;

    public override void Project(StreamChange change, IRowWriter rows)
    {
        if (change.StateAfter is not Moratorium { IsReceived: true } moratorium)
        {
            rows.Remove();
            return;
        }

        rows.Put(
            ("reference", moratorium.Reference),
            ("asset_name", moratorium.AssetName),
            ("owner_label", moratorium.OwnerLabel),
            ("list_entry_id", moratorium.ListEntryId),
            ("received_on", moratorium.ReceivedOn),
            ("interim_last_day", MoratoriumClock.Interim(moratorium).LastDay),
            ("full_last_day", MoratoriumClock.Full(moratorium).LastDay),
            ("protected_last_day", MoratoriumClock.Protected(moratorium).LastDay),
            ("has_request_in_time", MoratoriumClock.HasRequestInTime(moratorium)),
            ("live_to", LiveTo(moratorium)),
            ("rule_version", moratorium.RuleVersion),
            ("display", new NoticeDisplay(
                [.. moratorium.Requests.Select(request => new ShownRequest(
                    request.Group.Name, request.RequestedOn, MoratoriumClock.HasEffect(moratorium, request)))],
                [.. Positions(moratorium)],
                MoratoriumClock.Full(moratorium).Caution)));
    }

    /// <summary>The last day on which the notice still restricts or permits anything.</summary>
    private static LocalDate LiveTo(Moratorium moratorium)
    {
        var protectedTo = MoratoriumClock.Protected(moratorium).LastDay;
        return MoratoriumClock.End(moratorium) is { } end && end.EndedOn <= protectedTo ? end.EndedOn.PlusDays(-1) : protectedTo;
    }

    private static IEnumerable<ShownPosition> Positions(Moratorium moratorium)
    {
        LocalDate?[] turns =
        [
            moratorium.ReceivedOn,
            MoratoriumClock.Interim(moratorium).LastDay.PlusDays(1),
            MoratoriumClock.Full(moratorium).LastDay.PlusDays(1),
            MoratoriumClock.Protected(moratorium).LastDay.PlusDays(1),
            MoratoriumClock.End(moratorium)?.EndedOn,
            .. moratorium.Requests.Select(request => (LocalDate?)request.RequestedOn),
        ];
        return turns.OfType<LocalDate>().Where(turn => turn >= moratorium.ReceivedOn).Distinct().Order()
            .Select(turn => (Turn: turn, Position: MoratoriumPosition.Of(moratorium, turn)))
            .Select(known => new ShownPosition(known.Turn, known.Position.Standing, known.Position.Sentence, known.Position.LastDay));
    }
}

/// <summary>What is shown of a notice besides its columns.</summary>
/// <param name="Positions">In the order of their first days.</param>
/// <param name="Caution">What to beware of with the end of the full moratorium, such as a month end.</param>
internal sealed record NoticeDisplay(IReadOnlyList<ShownRequest> Requests, IReadOnlyList<ShownPosition> Positions, string? Caution);

/// <summary>A group's request, and whether it came in time.</summary>
internal sealed record ShownRequest(string Group, LocalDate RequestedOn, bool IsInTime);

/// <summary>How the notice stands from a day on, until the next position begins.</summary>
internal sealed record ShownPosition(LocalDate From, MoratoriumStanding Standing, string Sentence, LocalDate? LastDay);
