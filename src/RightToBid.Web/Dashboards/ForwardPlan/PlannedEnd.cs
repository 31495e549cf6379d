using NodaTime;

using RightToBid.Cases;
using RightToBid.Law;
using RightToBid.Storage.Database;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.ForwardPlan;

/// <summary>One line of the forward plan: a day on which something is decided at the latest, or ends.</summary>
internal sealed record PlannedEnd(
    string Authority, Guid StreamId, string Kind, string Reference, string AssetName, LocalDate FirstDay, LocalDate LastDay, string? RuleVersion)
{
    /// <summary>The kinds that the plan can be asked for, each in its words, in the order in which they come in a case.</summary>
    public static IReadOnlyList<(string Kind, string Words)> Kinds { get; } =
    [
        (WindowKeys.NominationDecision, "Nominations to be decided"),
        (WindowKeys.ReviewCompletion, "Reviews to be completed"),
        (WindowKeys.InterimMoratorium, "Interim moratoria ending"),
        (WindowKeys.FullMoratorium, "Full moratoria ending"),
        (WindowKeys.ProtectedPeriod, "Protected periods ending"),
        (WindowKeys.LongStop, "Handovers to be completed"),
        (WindowKeys.Listing, "Listings ending"),
        (WindowKeys.UnsuccessfulList, "Entries that may leave the list of unsuccessful nominations"),
    ];

    /// <summary>The council's own duties: while they are not done they are in the plan, however late.</summary>
    public static IReadOnlyList<string> Duties { get; } = [WindowKeys.NominationDecision, WindowKeys.ReviewCompletion];

    /// <summary>What happens with the day, after the name of the asset.</summary>
    public string What => Kind switch
    {
        WindowKeys.NominationDecision => "last day for the council to decide whether to list it",
        WindowKeys.ReviewCompletion => "last day for the council to complete the review of the listing",
        WindowKeys.InterimMoratorium => "the interim moratorium ends",
        WindowKeys.FullMoratorium => "the full moratorium ends",
        WindowKeys.ProtectedPeriod => "the protected period ends",
        WindowKeys.LongStop => "the day agreed for the keys to pass",
        WindowKeys.Listing => "the listing ends",
        _ => "the last day on which it must stay in the list of unsuccessful nominations",
    };

    /// <summary>Who can still influence it, how, and by when, as the case's own page says it.</summary>
    public string Influence => Kind switch
    {
        WindowKeys.NominationDecision => $"Residents, groups and the owner can write to the council {Until}. The council need not ask them.",
        WindowKeys.ReviewCompletion => $"The owner can make representations to the council’s reviewer {Until}.",
        WindowKeys.InterimMoratorium => $"A community interest group can ask in writing to be treated as a potential bidder, {Until}. If none does, the owner may then sell to anyone.",
        WindowKeys.FullMoratorium => $"A community group can make the owner an offer, {Until}. The owner need not accept it, and may then sell to anyone.",
        WindowKeys.ProtectedPeriod => $"The owner may sell without a new notice {Until}. After that, a sale needs a new notice.",
        WindowKeys.LongStop => $"The owner and the group can fulfil the conditions and pass the keys {Until}. They agreed that day: no law sets it.",
        WindowKeys.Listing => $"A parish council or a community group can nominate it again in writing to the council. It stays listed without a gap only if the council decides in time to enter it again by {LastDay.PlusDays(1).InFull()}.",
        _ => "A parish council or a community group can nominate it again at any time. After the day, the council may remove the entry, and need not.",
    };

    /// <summary>The provision; nothing where the parties agreed the day.</summary>
    public LegalReference? Law => RuleVersion?.Split('@')[0] is { } regime ? StatuteBook.Regime(regime).Window(Kind).Source : null;

    private string Until => LastDay.ToTheEndOf();

    public static PlannedEnd Read(Row row) => new(
        row.Text("tenant_id"), row.Uuid("stream_id"), row.Text("what"), row.Text("reference"), row.Text("asset_name"), row.Day("first_on"), row.Day("last_on"),
        row.TextOrNull("rule_version"));
}
