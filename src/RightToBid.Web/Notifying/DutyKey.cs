using RightToBid.Cases.Notifying;

namespace RightToBid.Web.Notifying;

/// <summary>A duty by an address of its own: the notice, the recipient, which of several recipients, and which of several matters.</summary>
internal static class DutyKey
{
    public static string Of(NoticeDuty duty) =>
        $"{duty.Notice.Key}-{duty.Recipient}{(duty.PartyId is { } party ? $"-{party:N}" : "")}{(duty.Subject is { } subject ? $"-about-{subject:N}" : "")}"
            .ToLowerInvariant();

    public static NoticeDuty? Find(object state, string key) => NoticeDuties.Of(state, Platform.BankHolidays.EnglandAndWales)
        .FirstOrDefault(duty => string.Equals(Of(duty), key, StringComparison.OrdinalIgnoreCase));
}
