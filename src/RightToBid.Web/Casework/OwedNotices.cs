using NodaTime;

using RightToBid.Cases.Notifying;
using RightToBid.Web.Platform;

namespace RightToBid.Web.Casework;

/// <summary>The notices that a stream still owes, a line each.</summary>
internal static class OwedNotices
{
    public static IEnumerable<string> Of(object state, LocalDate today) => NoticeDuties.Of(state, BankHolidays.EnglandAndWales)
        .Where(duty => duty.IsOpenOn(today))
        .GroupBy(duty => (duty.Notice, duty.MustBeGivenAgain))
        .Select(duties => duties.Key.MustBeGivenAgain
            ? $"{duties.Key.Notice.Name}: give it again to {To(duties)}, with the right last day ({duties.Key.Notice.Source})."
            : $"{duties.Key.Notice.Name}: {(duties.Key.Notice.GivenBy is Law.NoticeGiver.Owner ? "the owner owes it to" : "give it to")} {To(duties)} ({duties.Key.Notice.Source}).");

    public static IEnumerable<string> Unanswered(InterestedParties interested, bool isAsked) =>
        isAsked && interested.Unanswered.Any() ? ["Find out and record who must be told (section 91(2) and regulations 8 and 9)."] : [];

    private static string To(IEnumerable<NoticeDuty> duties) =>
        string.Join(", ", duties.Select(duty => duty.Recipient is NoticeRecipient.ParishCouncil && duty.PublicName is { } name
            ? name
            : duty.Recipient is NoticeRecipient.Public or NoticeRecipient.Council ? Others(duty.Recipient) : ListingMatter.Name(duty.Recipient)).Distinct());

    private static string Others(NoticeRecipient recipient) => recipient is NoticeRecipient.Public ? "people in the area" : "the council";
}
