using NodaTime;

using RightToBid.Cases.Bidding;
using RightToBid.Cases.HandingOver;
using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Casework;

/// <summary>What a group does in a case, as an officer follows it: its bid, and the handover.</summary>
internal static class GroupMatters
{
    public static Matter Of(Bid bid, long version, LocalDate today)
    {
        var group = bid.Group?.Name ?? "The group";
        var (sentence, tag, colour) = bid switch
        {
            { Status: BidStatus.Withdrawn, EndedOn: { } day } => ($"{group} withdrew its bid on {day.InFull()}. The moratorium runs on.", "Withdrawn", "grey"),
            { Status: BidStatus.StruckOut } => ("The request was recorded by mistake, so there is no bid.", "Struck out", "grey"),
            { Status: BidStatus.Lost, EndedOn: { } day } => ($"{group} lost its bid on {day.InFull()}.", "Lost", "grey"),
            { Status: BidStatus.Succeeded, EndedOn: { } day } => ($"The owner agreed on {day.InFull()} to sell to {group}.", "Succeeded", "green"),
            _ => ($"{group} asked on {bid.RequestedOn.InFull()} to be treated as a potential bidder.", "Open", "blue"),
        };
        return new Matter($"bid-{bid.BidId:N}", $"The bid of {group}", sentence, tag, colour, version)
        {
            Windows = BidClock.IsInTime(bid) ? [Windows.Of(BidClock.FullMoratorium(bid), bid.RuleVersion, today)] : [],
            IsOver = bid.Status is not BidStatus.Open,
            Actions = [new("See the bid and record what happens to it", Links.Bid(bid.BidId), Permissions.RunBids)],
        };
    }

    public static Matter Of(Handover handover, long version)
    {
        var group = handover.Group?.Name ?? "the group";
        var (sentence, tag, colour, progress) = handover switch
        {
            { Status: HandoverStatus.Completed, CompletedOn: { } day } => ($"The community has it: {group} got the keys on {day.InFull()}.", "In community hands", "green", 9),
            { Status: HandoverStatus.Discharged } => ($"The community has it: {group} got the keys, and nothing more is owed.", "In community hands", "green", 9),
            { Status: HandoverStatus.Defaulted, EndedOn: { } day } => ($"The handover to {group} failed on {day.InFull()}.", "Failed", "grey", 0),
            { LongStopOn: { } day } => ($"{Sentences.Begin(group)} is to get the keys: the parties agreed {day.ToTheEndOf()}.", "Handover", "purple", 8),
            _ => ($"{Sentences.Begin(group)} is to get the keys: the handover is under way.", "Handover", "purple", 8),
        };
        return new Matter($"handover-{handover.HandoverId:N}", $"The handover to {group}", sentence, tag, colour, version)
        {
            Facts = [.. handover.Conditions.Select(condition => (
                condition.Title, condition.FulfilledOn is { } day ? $"Fulfilled on {day.InFull()}" : "Not yet fulfilled"))],
            Actions = [new("See the handover and record what happens", Links.Handover(handover.HandoverId), Permissions.RunHandovers)],
            IsOver = handover.Status is HandoverStatus.Discharged or HandoverStatus.Defaulted,
            Progress = progress,
        };
    }
}
