using System.Globalization;

namespace RightToBid.Web.Compensating.ReceiveClaim;

/// <summary>The questions of the journey, in their order.</summary>
internal static class ClaimLinks
{
    public static string Claimant(Guid draft) => $"/casework/new-claims/{draft}/claimant";

    public static string Received(Guid draft) => $"/casework/new-claims/{draft}/received";

    public static string Loss(Guid draft) => $"/casework/new-claims/{draft}/loss";

    public static string Part(Guid draft, int number) => string.Create(CultureInfo.InvariantCulture, $"/casework/new-claims/{draft}/parts/{number}");

    public static string Parts(Guid draft) => $"/casework/new-claims/{draft}/parts";

    public static string CheckAnswers(Guid draft) => $"/casework/new-claims/{draft}/check";
}
