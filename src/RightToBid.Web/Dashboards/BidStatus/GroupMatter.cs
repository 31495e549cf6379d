using System.Globalization;

using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Nominating;
using RightToBid.Web.Dashboards.MoratoriumTracker;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.BidStatus;

/// <summary>One matter of a group, with what stands around it: the listing its nomination led to, and the notices for that land.</summary>
/// <param name="LastListedDay">The last day of the listing, where the nomination led to one.</param>
/// <param name="Notices">Owners' notices for the listed land, the latest first.</param>
/// <param name="HasOwnBid">Whether this group has asked to bid for that land already.</param>
internal sealed record GroupMatter(
    Guid StreamId,
    string Kind,
    string Reference,
    string AssetName,
    LocalDate BeganOn,
    MatterFacts Facts,
    LocalDate? LastListedDay,
    string? RemovedBecause,
    IReadOnlyList<TrackedNotice> Notices,
    bool HasOwnBid)
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The group whose bid or handover it is, where this group stands beside it.</summary>
    public string? Lead { get; init; }

    /// <summary>What happened on its first day.</summary>
    public string Began => Facts switch
    {
        { Nomination: not null } => "The council received it",
        { Bid: not null } => Lead is null ? "You asked to bid" : $"{Lead} asked to bid",
        _ => "It began",
    };

    /// <summary>Where the group works on it, or sees what it sent.</summary>
    public (string Words, string Address)? Workspace => Facts switch
    {
        { Nomination: not null } => ("See the nomination", Links.Nominated(Reference)),
        { Bid: not null } => ("See the bid", Links.Bid(StreamId)),
        { Handover: not null } => ("See the handover", Links.Handover(StreamId)),
        _ => null,
    };

    /// <summary>Where it is on a day, and what comes next.</summary>
    public Whereabouts On(LocalDate today) => Facts switch
    {
        { Nomination: { } nomination } => OfNomination(nomination, today),
        { Bid: { } bid } => OfBid(bid, today),
        { Handover: { } handover } => OfHandover(handover, today),
        _ => new("Recorded", "grey", "It has been recorded."),
    };

    private Whereabouts OfNomination(NominationFacts facts, LocalDate today) => facts switch
    {
        { Status: NominationStatus.ReturnedForCompletion, ReturnedOn: { } day } => new(
            "Returned to you", "yellow", $"The council returned it on {day.InFull()} because something is missing.",
            facts.DecisionLastDay, "Complete it: the council's eight weeks run on, and it can decide only on what it has."),
        { Status: NominationStatus.UnderConsideration } when today > facts.DecisionLastDay => new(
            "Decision overdue", "red", $"The council had to decide by the end of {facts.DecisionLastDay.InFull()} and has not.",
            null, "Ask the council when it will decide. Nothing is deemed decided."),
        { Status: NominationStatus.UnderConsideration } => new(
            "With the council", "blue", "The council is considering it.",
            facts.DecisionLastDay, "You need do nothing: this is the last day for the council's decision."),
        { Status: NominationStatus.Unsuccessful, ReversedOn: { } day } => new(
            "Reversed", "grey", $"The land was listed, and a review reversed that on {day.InFull()}."),
        { Status: NominationStatus.Unsuccessful, DecidedOn: { } day } => new(
            "Unsuccessful", "grey", $"The council decided on {day.InFull()} not to list the land. Its reasons are on the case page."),
        { Status: NominationStatus.Invalid, DecidedOn: { } day } => new(
            "Not valid", "grey", $"The council found on {day.InFull()} that the nomination was not valid. You can put that right and nominate again."),
        { Status: NominationStatus.Withdrawn, WithdrawnOn: { } day } => new("Withdrawn", "grey", $"It was withdrawn on {day.InFull()}."),
        _ => OfListedLand(today),
    };

    private Whereabouts OfListedLand(LocalDate today) => LastListedDay switch
    {
        { } lastDay when today > lastDay => new(
            "No longer listed", "grey", RemovedBecause ?? $"The listing ended with {lastDay.InFull()}.", null, "You can nominate the land again."),
        { } lastDay when Notices.FirstOrDefault(notice => notice.IsLiveOn(today)) is { } notice => OfSale(notice, lastDay, today),
        { } lastDay => new(
            "Listed", "green", "The land is listed. The owner must tell the council before selling.",
            lastDay, "The last day of the listing. Nominate again in good time if it should go on."),
        null => new("Listed", "green", "The council has agreed to list the land."),
    };

    private Whereabouts OfSale(TrackedNotice notice, LocalDate lastListedDay, LocalDate today) =>
        notice.PositionOn(today).Standing is MoratoriumStanding.InterimMoratorium && !HasOwnBid
            ? new(
                "Owner wants to sell", "red", $"The owner wants to sell. {notice.PositionOn(today).Sentence}", notice.InterimLastDay,
                "The last day to ask to bid. If a group that may bid asks by then, the owner must wait six months in all.")
            : new(
                "Owner wants to sell", "yellow", notice.PositionOn(today).Sentence, notice.NextEndOn(today) ?? lastListedDay,
                HasOwnBid ? "Your bid says what to do." : "From the next day the position changes.");

    private static Whereabouts OfBid(BidFacts facts, LocalDate today) => facts switch
    {
        { Status: Cases.Bidding.BidStatus.Succeeded, EndedOn: { } day } => new("Succeeded", "green", $"The owner agreed on {day.InFull()} to sell to you."),
        { Status: Cases.Bidding.BidStatus.Lost, EndedOn: { } day } => new("Lost", "grey", $"The bid was lost on {day.InFull()}. {facts.OutcomeReason}"),
        { Status: Cases.Bidding.BidStatus.StruckOut } => new("Struck out", "grey", $"The council had recorded the request by mistake. {facts.OutcomeReason}"),
        { Status: Cases.Bidding.BidStatus.Withdrawn, EndedOn: { } day } => new("Withdrawn", "grey", $"You withdrew the bid on {day.InFull()}."),
        { IsInTime: false } => new(
            "Out of time", "grey", "The request did not come during the interim moratorium, so it began no full moratorium.",
            facts.SaleLastDay, "The owner may still sell to you under this notice to the end of that day."),
        _ when today <= facts.MoratoriumLastDay => new(
            "Bid under way", "orange", $"The owner may sell to nobody but a community group. {Progress(facts)}",
            facts.MoratoriumLastDay, $"{Aim(facts)} by then: from the next day the owner may sell to anyone, and need not sell to you."),
        _ when today <= facts.SaleLastDay => new(
            "Owner may sell to anyone", "yellow", $"The full moratorium ended with {facts.MoratoriumLastDay.InFull()}. {Progress(facts)}",
            facts.SaleLastDay, "The owner may still sell to you under this notice to the end of that day."),
        _ => new("Notice lapsed", "grey", $"The owner's notice lapsed with {facts.SaleLastDay.InFull()}. A sale needs a new one."),
    };

    private static string Aim(BidFacts facts) => (facts.LastOfferInPounds, facts.LastOfferAccepted) switch
    {
        (null, _) => "Make your offer",
        (_, true) => "Enter into the agreement",
        _ => "Agree a sale with the owner",
    };

    private static string Progress(BidFacts facts) => (facts.LastOfferInPounds, facts.LastOfferAccepted) switch
    {
        ({ } pounds, true) => $"The owner has accepted your offer of {Pounds(pounds)}.",
        ({ } pounds, false) => $"The owner declined your offer of {Pounds(pounds)}. Funding secured: {Pounds(facts.FundingInPounds)}.",
        ({ } pounds, null) => $"Your offer of {Pounds(pounds)} awaits an answer. Funding secured: {Pounds(facts.FundingInPounds)}.",
        _ => $"Funding secured: {Pounds(facts.FundingInPounds)}. No offer has been made yet.",
    };

    private static Whereabouts OfHandover(HandoverFacts facts, LocalDate today) => facts switch
    {
        { Status: HandoverStatus.Discharged, EndedOn: { } day } => new("Finished", "green", $"Nothing more is owed since {day.InFull()}."),
        { Status: HandoverStatus.Defaulted, EndedOn: { } day } => new("Failed", "red", $"The handover failed on {day.InFull()}. {facts.EndedBecause}"),
        { Status: HandoverStatus.Completed, CompletedOn: { } day } => new(
            "Yours", "green", $"You have had the keys since {day.InFull()}. {Count(facts.Promises, "promise")} to keep.",
            null, "The council checks once a year that the promises are kept."),
        { LongStopOn: { } longStop } when today > longStop => new(
            "Handover late", "red", $"The keys were to pass by the end of {longStop.InFull()}. {Conditions(facts)}",
            null, "Agree a new day with the owner."),
        { LongStopOn: { } longStop } => new(
            "Handover under way", "blue", Conditions(facts), longStop, "The day agreed for the keys to pass, at the latest."),
        _ => new("Handover under way", "blue", Conditions(facts)),
    };

    private static string Conditions(HandoverFacts facts) => facts.Conditions is 0
        ? "No conditions are recorded."
        : $"{facts.ConditionsFulfilled} of {Count(facts.Conditions, "condition")} fulfilled.";

    private static string Count(int number, string thing) => number is 1 ? $"1 {thing}" : $"{number} {thing}s";

    private static string Pounds(int pounds) => string.Create(British, $"£{pounds:N0}");
}

/// <summary>Where a matter is, and the next date with what to do by then.</summary>
internal sealed record Whereabouts(string Words, string Colour, string Sentence, LocalDate? NextOn = null, string? ToDo = null);
