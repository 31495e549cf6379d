using NodaTime;

using RightToBid.Cases.Listing;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Mailing;

/// <summary>What an owner who was given notice of the listing by e-mail is told of the time for asking for a review.</summary>
internal static class ReviewMail
{
    public static CaseMail? Reminder(ListEntry entry, MailReader reader, LocalDate lastDay, LocalDate today) =>
        entry.Asset is null || entry.Removal is not null || TimeOf(entry, reader) is not { } time || time.LastDay != lastDay || today > lastDay ? null : new(
            entry.Reference,
            $"{entry.Asset.Name}: {lastDay.Distance(today)}, you can ask for a review of the listing {lastDay.ToTheEndOf()}",
            [
                $"As an owner you can ask the council in writing {lastDay.ToTheEndOf()} to review its decision to list {entry.Asset.Name}: {lastDay.Distance(today)}.",
                "If you have asked already, there is nothing to do.",
                "If you do not ask by then, the listing stands. The council may allow longer, if you ask for that in writing.",
            ],
            time.EightWeeks.Rule.Source);

    public static CaseMail? Moved(ListEntry was, ListEntry now, MailReader reader, string reason) =>
        now.Asset is null || TimeOf(was, reader) is not { } formerly || TimeOf(now, reader) is not { } time || formerly.LastDay == time.LastDay ? null : new(
            now.Reference,
            $"{now.Asset.Name}: your last day to ask for a review moved to {time.LastDay.InFull()}",
            [
                $"Your last day to ask the council to review the listing moved from {formerly.LastDay.InFull()} to {time.LastDay.InFull()}, "
                    + $"because a recorded fact was put right: {reason}",
                $"You can ask in writing {time.LastDay.ToTheEndOf()}.",
            ],
            time.EightWeeks.Rule.Source);

    public static TimeToAsk? TimeOf(ListEntry entry, MailReader reader) =>
        ListingClock.TimesToAsk(entry).LastOrDefault(time => time.PartyId == reader.Party && !time.ByAlternativeSteps);
}
