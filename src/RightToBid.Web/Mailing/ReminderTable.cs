using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Reviewing;

namespace RightToBid.Web.Mailing;

/// <summary>Who is reminded of which end, and how long before. Policy: no law asks for reminders.</summary>
internal static class ReminderTable
{
    public static IReadOnlyList<int> DaysBefore { get; } = [14, 7, 2];

    /// <summary>The kinds of deadline of which somebody may have to be reminded.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        WindowKeys.ReviewRequest, WindowKeys.InterimMoratorium, WindowKeys.FullMoratorium, WindowKeys.LongStop,
        WindowKeys.ReviewCompletion, WindowKeys.ReviewAppeal, WindowKeys.PermissionToAppeal,
        WindowKeys.CompensationClaim, WindowKeys.CompensationReviewRequest, WindowKeys.CompensationReviewCompletion, WindowKeys.CompensationAppeal,
    ];

    /// <summary>
    /// The end of which a reader is reminded on a day: groups of the interim moratorium while none has asked, then of the full one, and of the day
    /// for the keys; owners of their time for asking for a review and for an appeal, claimants of theirs; officers of the council's time for a review.
    /// </summary>
    public static LocalDate? DueOn(object state, MailReader reader, LocalDate today) =>
        End(state, reader) is { } end && DaysBefore.Contains(Period.DaysBetween(today, end)) && Of(state, reader, end, today) is not null ? end : null;

    /// <summary>What a reader is reminded of; nothing where the end is another than was to be reminded of, or has passed.</summary>
    public static CaseMail? Of(object state, MailReader reader, LocalDate lastDay, LocalDate today) => state switch
    {
        ListEntry entry when reader.IsOwner => ReviewMail.Reminder(entry, reader, lastDay, today),
        Moratorium notice when !reader.IsOwner && notice.ReceivedOn <= today => MoratoriumMail.Reminder(notice, lastDay, today),
        Handover handover => HandoverMail.Reminder(handover, lastDay, today),
        ListingReview review => ListingReviewMail.Reminder(review, reader, lastDay, today),
        CompensationClaim claim => ClaimMail.Reminder(claim, reader, lastDay, today),
        _ => null,
    };

    private static LocalDate? End(object state, MailReader reader) => state switch
    {
        ListEntry entry => ReviewMail.TimeOf(entry, reader)?.LastDay,
        Moratorium { IsReceived: true } notice => MoratoriumMail.Binding(notice).LastDay,
        Handover handover => handover.LongStopOn,
        ListingReview review => ListingReviewMail.Coming(review, reader)?.LastDay,
        CompensationClaim claim => ClaimMail.Coming(claim, reader)?.LastDay,
        _ => null,
    };
}
