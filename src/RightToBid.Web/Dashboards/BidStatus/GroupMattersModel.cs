using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Nominating;
using RightToBid.Law;
using RightToBid.Law.Time;
using RightToBid.Storage.Projections;

namespace RightToBid.Web.Dashboards.BidStatus;

/// <summary>What each group has a part in: its nominations, bids and handovers, with the days their facts give.</summary>
internal sealed class GroupMattersModel : ReadModel
{
    public override string Name => "group_matters";

    public override int Version => 3;

    public override IReadOnlyList<string> StreamTypes { get; } = [Nomination.StreamType, Bid.StreamType, Handover.StreamType];

    public override IReadOnlyList<Column> Columns { get; } =
    [
        Column.Uuid("group_party_id"),
        Column.Text("kind").Required(),
        Column.Text("reference").Required(),
        Column.Text("asset_name").Required(),
        Column.Day("began_on").Required(),
        Column.Uuid("list_entry_id"),
        Column.Uuid("bid_id"),
        Column.Text("rule_version"),
        Column.Json("display").Required(),
    ];

    public override IReadOnlyList<string> Indexes { get; } =
        ["create index {table}_group on {table} (tenant_id, group_party_id) where group_party_id is not null"];

    public override void Project(StreamChange change, IRowWriter rows)
    {
        switch (change.StateAfter)
        {
            case Nomination { Nominator: { } group, Asset: { } asset } nomination:
                Put(group, nomination.Reference, asset.Name, nomination.ReceivedOn, nomination.ListEntryId, nomination.RuleVersion, new()
                {
                    Nomination = new(
                        nomination.Status, NominationClock.Strict(nomination).LastDay, nomination.ReturnedOn, nomination.DecidedOn,
                        nomination.EnteredOn, nomination.WithdrawnOn, nomination.ReversedOn, nomination.DecisionReasons),
                });
                break;
            case Bid { Group: { } group } bid:
                Put(group, bid.Reference, bid.AssetName, bid.RequestedOn, null, bid.RuleVersion, new()
                {
                    Bid = new(
                        bid.Status, BidClock.IsInTime(bid), BidClock.FullMoratorium(bid).LastDay, LastDayOf(bid, WindowKeys.SaleToGroup),
                        bid.FundingSecuredInPounds, bid.Milestones.Count, bid.Offers.LastOrDefault()?.AmountInPounds,
                        bid.Offers.LastOrDefault()?.IsAccepted, bid.EndedOn, bid.OutcomeReason),
                });
                break;
            case Handover { Group: { } group } handover:
                Put(group, handover.Reference, handover.AssetName, handover.BegunOn, null, null, bid: handover.BidId, facts: new()
                {
                    Handover = new(
                        handover.Status, handover.LongStopOn, handover.Conditions.Count(condition => condition.FulfilledOn is not null),
                        handover.Conditions.Count, handover.Promises.Count, handover.CompletedOn, handover.EndedOn, handover.EndedBecause),
                });
                break;
            default:
                rows.Remove();
                break;
        }

        void Put(
            CommunityGroup group, string reference, string assetName, LocalDate beganOn, Guid? listEntry, string? ruleVersion, MatterFacts facts, Guid? bid = null) =>
            rows.Put(
                ("group_party_id", group.PartyId), ("kind", change.StreamType), ("reference", reference), ("asset_name", assetName),
                ("began_on", beganOn), ("list_entry_id", listEntry), ("bid_id", bid), ("rule_version", ruleVersion), ("display", facts));
    }

    private static LocalDate LastDayOf(Bid bid, string window) =>
        StatuteBook.Regime(bid.RegimeKey).Window(window).Opens(bid.NoticeReceivedOn, WorkingDays.NoYears).LastDay;
}

/// <summary>The facts of a matter: those of its kind, and no others.</summary>
internal sealed record MatterFacts
{
    public NominationFacts? Nomination { get; init; }

    public BidFacts? Bid { get; init; }

    public HandoverFacts? Handover { get; init; }
}

/// <param name="DecisionLastDay">The last day for the council's decision.</param>
internal sealed record NominationFacts(
    NominationStatus Status,
    LocalDate DecisionLastDay,
    LocalDate? ReturnedOn,
    LocalDate? DecidedOn,
    LocalDate? EnteredOn,
    LocalDate? WithdrawnOn,
    LocalDate? ReversedOn,
    string? Reasons);

/// <param name="IsInTime">Whether the request came during the interim moratorium, and so began the full one.</param>
/// <param name="MoratoriumLastDay">The last day of the full moratorium.</param>
/// <param name="SaleLastDay">The last day on which the owner may sell to a group under the notice.</param>
internal sealed record BidFacts(
    Cases.Bidding.BidStatus Status,
    bool IsInTime,
    LocalDate MoratoriumLastDay,
    LocalDate SaleLastDay,
    int FundingInPounds,
    int Milestones,
    int? LastOfferInPounds,
    bool? LastOfferAccepted,
    LocalDate? EndedOn,
    string? OutcomeReason);

internal sealed record HandoverFacts(
    HandoverStatus Status,
    LocalDate? LongStopOn,
    int ConditionsFulfilled,
    int Conditions,
    int Promises,
    LocalDate? CompletedOn,
    LocalDate? EndedOn,
    string? EndedBecause);
