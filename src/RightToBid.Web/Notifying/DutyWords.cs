using NodaTime;

using RightToBid.Cases.Notifying;
using RightToBid.Law;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Notifying;

/// <summary>Recipients, means and last days in words.</summary>
internal static class DutyWords
{
    public static string To(NoticeRecipient recipient) => Recipients.InWords(recipient);

    /// <summary>Whom, with the name where it is known.</summary>
    public static string To(NoticeDuty duty, string? name) => (name ?? duty.PublicName) switch
    {
        { Length: > 0 } known => $"{To(duty.Recipient)}, {known}",
        _ when duty.IsRecipientUnknown => $"{To(duty.Recipient)}, who is not known",
        _ => To(duty.Recipient),
    };

    /// <summary>An interest as a question asks for it.</summary>
    public static string Interest(NoticeRecipient role) => role switch
    {
        NoticeRecipient.Owner => "Owner",
        NoticeRecipient.Occupier => "Occupier",
        NoticeRecipient.Freeholder => "Freeholder, where the owner is a leaseholder",
        NoticeRecipient.Leaseholder => "Leaseholder other than the owner",
        _ => "Parish council",
    };

    public static string Nobody(NoticeRecipient role) => role switch
    {
        NoticeRecipient.Occupier => "Nobody but the owner occupies it",
        NoticeRecipient.Freeholder => "The owner is the freeholder",
        NoticeRecipient.Leaseholder => "There is no other lease",
        _ => "It is in no parish council’s area",
    };

    public static string Stated(string regimeKey, IEnumerable<StatedDay> days) => string.Join("; ", days.Select(day =>
        $"{Sentences.GoOn(StatuteBook.Regime(regimeKey).Window(day.Window).Name)} {day.LastDay.ToTheEndOf()}"));

    /// <summary>Where a duty stands on a day.</summary>
    public static (string Words, string Colour) Standing(NoticeDuty duty, LocalDate today) => duty switch
    {
        { MustBeGivenAgain: true } => ("Give it again", "red"),
        { IsDone: true, WasLate: true } => ("Done, late", "yellow"),
        { IsDone: true } => ("Done", "green"),
        _ when duty.IsOverdueOn(today) => ("Overdue", "red"),
        _ => ("To do", "blue"),
    };
}
