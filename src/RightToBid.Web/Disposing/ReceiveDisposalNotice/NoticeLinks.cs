namespace RightToBid.Web.Disposing.ReceiveDisposalNotice;

/// <summary>The questions of the journey, in their order.</summary>
internal static class NoticeLinks
{
    public static string Owner(Guid draft) => $"/casework/notices/{draft}/owner";

    public static string Land(Guid draft) => $"/casework/notices/{draft}/land";

    public static string Received(Guid draft) => $"/casework/notices/{draft}/received";

    public static string CheckAnswers(Guid draft) => $"/casework/notices/{draft}/check";
}
