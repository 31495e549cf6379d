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
        var (tag, colour) = bid.Status switch
        {
            BidStatus.Withdrawn => ("Withdrawn", "grey"),
            BidStatus.StruckOut => ("Struck out", "grey"),
            BidStatus.Lost => ("Lost", "grey"),
            BidStatus.Succeeded => ("Succeeded", "green"),
            _ => ("Open", "blue"),
        };
        return new Matter($"bid-{bid.BidId:N}", $"The bid of {group}", BidPosition.Of(bid, today).Sentence, tag, colour, version)
        {
            Windows = BidClock.IsInTime(bid) ? [Windows.Of(BidClock.FullMoratorium(bid), bid.RuleVersion, today)] : [],
            IsOver = bid.Status is not BidStatus.Open,
            Actions =
            [
                new("See the bid and record what happens to it", Links.Bid(bid.BidId), Permissions.RunBids),
                new("Correct a recorded fact", Links.Corrections(bid.Reference), Permissions.CorrectFacts),
            ],
        };
    }

    public static Matter Of(Handover handover, long version)
    {
        var group = handover.Group?.Name ?? "the group";
        var (tag, colour, progress) = handover.Status switch
        {
            HandoverStatus.Completed or HandoverStatus.Discharged => ("In community hands", "green", 9),
            HandoverStatus.Defaulted => ("Failed", "grey", 0),
            _ => ("Handover", "purple", 8),
        };
        return new Matter($"handover-{handover.HandoverId:N}", $"The handover to {group}", HandoverPosition.Of(handover).Sentence, tag, colour, version)
        {
            Facts = [.. handover.Conditions.Select(condition => (
                condition.Title, condition.FulfilledOn is { } day ? $"Fulfilled on {day.InFull()}" : "Not yet fulfilled"))],
            IsOver = handover.Status is HandoverStatus.Discharged or HandoverStatus.Defaulted,
            Actions =
            [
                new("See the handover and record what happens", Links.Handover(handover.HandoverId), Permissions.RunHandovers),
                new("Correct a recorded fact", Links.Corrections(handover.Reference), Permissions.CorrectFacts),
            ],
            Progress = progress,
        };
    }
}
