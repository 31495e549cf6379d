using RightToBid.Cases.Notifying;
using RightToBid.Web.Platform;

namespace RightToBid.Web.Notifying;

/// <summary>A duty by an address of its own: the notice, the recipient, which of several recipients, and which of several matters.</summary>
internal static class DutyKey
{
    public static string Of(NoticeDuty duty) =>
        $"{duty.Notice.Key}-{duty.Recipient}{OfTitle(duty)}{(duty.PartyId is { } party ? $"-{party:N}" : "")}{(duty.SubjectId is { } subject ? $"-about-{subject:N}" : "")}"
            .ToLowerInvariant();

    /// <summary>The registry is written to title by title.</summary>
    private static string OfTitle(NoticeDuty duty) => duty is { Recipient: NoticeRecipient.LandRegistry, PublicName: { } title }
        ? $"-{string.Concat(title.Where(char.IsAsciiLetterOrDigit))}"
        : "";

    public static NoticeDuty? Find(object state, string key) => NoticeDuties.Of(state, BankHolidays.EnglandAndWales)
        .FirstOrDefault(duty => string.Equals(Of(duty), key, StringComparison.OrdinalIgnoreCase));
}
