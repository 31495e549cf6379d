using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Cases.Bidding;

/// <summary>Where a bid stands on a day, with the sentence that says so.</summary>
/// <param name="LastDay">The last day on which it stands so, where the law gives one.</param>
public sealed record BidPosition(BidStatus Status, string Sentence, LocalDate? LastDay = null)
{
    /// <summary>The position on <paramref name="day"/>, from the facts alone. What the group can pay is not part of it.</summary>
    public static BidPosition Of(Bid bid, LocalDate day) => bid switch
    {
        { Status: BidStatus.NotOpened } => new(BidStatus.NotOpened, "No bid has been recorded here."),
        { Status: BidStatus.StruckOut } => new(BidStatus.StruckOut, "The request was recorded by mistake, so there is no bid."),
        _ when day < bid.RequestedOn => new(
            BidStatus.NotOpened, $"{Name(bid)} had not asked before {Words.Full(bid.RequestedOn)} to be treated as a potential bidder."),
        { Status: BidStatus.Withdrawn, EndedOn: { } ended } when ended <= day =>
            new(BidStatus.Withdrawn, $"{Name(bid)} withdrew its bid on {Words.Full(ended)}.{RunsOn(bid, day)}"),
        { Status: BidStatus.Lost, EndedOn: { } ended } when ended <= day => new(BidStatus.Lost, $"{Name(bid)} lost its bid on {Words.Full(ended)}."),
        { Status: BidStatus.Succeeded, EndedOn: { } ended } when ended <= day =>
            new(BidStatus.Succeeded, $"The owner agreed on {Words.Full(ended)} to sell to {Name(bid)}."),
        _ => Open(bid, day),
    };

    private static BidPosition Open(Bid bid, LocalDate day)
    {
        if (!BidClock.IsInTime(bid))
        {
            return new(
                BidStatus.Open,
                $"{Name(bid)} asked on {Words.Full(bid.RequestedOn)}, outside the interim moratorium, so the request began no full moratorium.");
        }

        var full = BidClock.FullMoratorium(bid);
        return full.HasEndedBy(day)
            ? new(BidStatus.Open, $"The full moratorium ended with {Words.Full(full.LastDay)}. {Name(bid)} can still make the owner an offer.")
            : new(
                BidStatus.Open,
                $"{Name(bid)} asked in time, on {Words.Full(bid.RequestedOn)}, and has to the end of {Words.Full(full.LastDay)} before the owner may sell to anyone.",
                full.LastDay);
    }

    /// <summary>A group that gives up leaves the moratorium as it is (A40).</summary>
    private static string RunsOn(Bid bid, LocalDate day) => BidClock.IsInTime(bid) && BidClock.FullMoratorium(bid) is var full && !full.HasEndedBy(day)
        ? $" The full moratorium runs on, to the end of {Words.Full(full.LastDay)}."
        : "";

    private static string Name(Bid bid) => bid.Group?.Name ?? "The group";
}
