using RightToBid.Cases.Bidding;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Bidding;

/// <summary>Steps towards buying, as people name them.</summary>
internal static class MilestoneWords
{
    public static IReadOnlyList<Choice> Choices { get; } = [.. Enum.GetValues<MilestoneKind>().Select(kind => new Choice(kind.ToString(), kind.InWords()))];

    public static string InWords(this MilestoneKind kind) => kind switch
    {
        MilestoneKind.BusinessPlan => "Business plan",
        MilestoneKind.Valuation => "Valuation",
        MilestoneKind.FundingSecured => "Funding secured",
        MilestoneKind.SharesOffered => "Community shares offered",
        MilestoneKind.Incorporated => "Group incorporated",
        _ => "Something else",
    };
}
