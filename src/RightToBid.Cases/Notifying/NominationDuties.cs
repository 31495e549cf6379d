using NodaTime;

using RightToBid.Cases.Nominating;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Notifying;

/// <summary>The notices that a nomination makes due: that it is considered, and why it was unsuccessful. A review owes the reasons for a reversal.</summary>
internal static class NominationDuties
{
    public static IEnumerable<NoticeDuty> Of(Nomination nomination, WorkingDays calendar)
    {
        if (nomination.Status is NominationStatus.NotReceived || nomination.PublishedIn is not null) return [];

        var owing = new Owing(nomination.RegimeKey, nomination.RuleVersion, nomination.Served, calendar);
        return [.. Considering(nomination, owing), .. Unsuccessful(nomination, owing)];
    }

    // Regulation 8(c): where the owner is the freeholder, other leaseholders need not be told, unless they occupy the land (A41).
    private static IEnumerable<NoticeDuty> Considering(Nomination nomination, Owing owing)
    {
        if (nomination.Status is NominationStatus.ReturnedForCompletion) yield break;

        var sinceOn = nomination.CompletedOn ?? nomination.ReceivedOn;
        var ownerIsFreeholder = InTime(nomination, NoticeRecipient.Freeholder).All(party => party.Answer is InterestAnswer.Nobody);
        foreach (var role in InterestedParties.Roles)
        {
            if (ownerIsFreeholder && role is NoticeRecipient.Freeholder or NoticeRecipient.Leaseholder) continue;

            foreach (var duty in owing.ToEach(
                role, InTime(nomination, role), role is NoticeRecipient.Owner, NoticeCodes.Considering,
                $"The council has had the nomination to consider since {Words.Full(sinceOn)}.", sinceOn,
                duty => duty with { MootFromOn = nomination.DecidedOn ?? nomination.WithdrawnOn }))
            {
                yield return duty;
            }
        }
    }

    private static IEnumerable<NoticeDuty> Unsuccessful(Nomination nomination, Owing owing) =>
        nomination is { Status: NominationStatus.Unsuccessful, ReversedOn: null, DecidedOn: { } decidedOn }
            ?
            [
                owing.To(
                    NoticeRecipient.Nominator, NoticeCodes.Unsuccessful,
                    $"The council decided on {Words.Full(decidedOn)} that the nomination was unsuccessful.", decidedOn,
                    duty => duty with { PartyId = nomination.Nominator?.PartyId, LastDay = NominationClock.Strict(nomination).LastDay }),
            ]
            : [];

    private static IEnumerable<InterestedParty> InTime(Nomination nomination, NoticeRecipient role)
    {
        LocalDate? over = nomination.DecidedOn ?? nomination.WithdrawnOn;
        return nomination.Interested.Of(role).Where(party => !(party.EndedOn <= nomination.ReceivedOn) && !(party.SinceOn > over));
    }
}
