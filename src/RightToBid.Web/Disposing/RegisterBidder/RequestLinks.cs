namespace RightToBid.Web.Disposing.RegisterBidder;

/// <summary>The questions of the journey, in their order.</summary>
internal static class RequestLinks
{
    public static string Group(Guid draft) => $"/requests/{draft}/group";

    public static string Facts(Guid draft) => $"/requests/{draft}/facts";

    public static string Members(Guid draft) => $"/requests/{draft}/together";

    public static string RequestedOn(Guid draft) => $"/requests/{draft}/day";

    public static string CheckAnswers(Guid draft) => $"/requests/{draft}/check";

    public static string Sent(Guid moratoriumId) => $"/groups/moratoria/{moratoriumId}/asked";
}
