using NodaTime;

using RightToBid.Law;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Notifying;

/// <summary>Makes the duties of one stream's matter, and finds for each the service that does it.</summary>
internal sealed record Owing(string RegimeKey, string RuleVersion, ServedNotices Served, WorkingDays Calendar)
{
    /// <summary>One duty, to somebody of whom there is only one.</summary>
    public NoticeDuty To(NoticeRecipient recipient, string notice, string because, LocalDate sinceOn, Func<NoticeDuty, NoticeDuty> with) =>
        Settled(with(Duty(recipient, notice, because, sinceOn)), isOnlyOne: true, isWhoever: true);

    /// <summary>A duty to each who had the interest, or one to somebody unknown where nobody knows who had it.</summary>
    /// <param name="interested">Those who had it in time for this notice, and the answers that nobody does.</param>
    /// <param name="isOwedUnanswered">Whether there is always somebody, so that it is owed before anybody says who.</param>
    public IEnumerable<NoticeDuty> ToEach(
        NoticeRecipient role, IEnumerable<InterestedParty> interested, bool isOwedUnanswered, string notice, string because, LocalDate sinceOn,
        Func<NoticeDuty, NoticeDuty> with)
    {
        var there = interested.ToList();
        var known = there.Where(party => party.Answer is InterestAnswer.Known).ToList();
        if (known.Count > 0)
        {
            return known.Select(party => Settled(
                with(Duty(role, notice, because, sinceOn) with { PartyId = party.PartyId, PublicName = party.PublicName }), known.Count == 1));
        }

        return there.Exists(party => party.Answer is InterestAnswer.NotKnown) || (there.Count == 0 && isOwedUnanswered)
            ? [Settled(with(Duty(role, notice, because, sinceOn) with { IsRecipientUnknown = true }), isOnlyOne: true)]
            : ServedUnasked(role, notice, because, sinceOn, with);
    }

    /// <summary>What a new owner owes the council: done by what reached it on the day of the change or later.</summary>
    public IEnumerable<NoticeDuty> OfNewOwner(LocalDate? changedOn, LocalDate? unlistedOn)
    {
        if (changedOn is not { } day) return [];

        var told = Served.Of(NoticeCodes.NewOwner).LastOrDefault(served => served.Service.GivenOn >= day);
        return
        [
            Duty(NoticeRecipient.Council, NoticeCodes.NewOwner, $"The land has had another owner since {Words.Full(day)}.", day)
                with { MootFromOn = unlistedOn, Served = told },
        ];
    }

    /// <summary>Where nobody said that there is such a person and one was written to, that is shown as done.</summary>
    private IEnumerable<NoticeDuty> ServedUnasked(
        NoticeRecipient role, string notice, string because, LocalDate sinceOn, Func<NoticeDuty, NoticeDuty> with) =>
        Served.Of(notice).Any(served => served.Recipient == role)
            ? [Settled(with(Duty(role, notice, because, sinceOn)), isOnlyOne: true)]
            : [];

    private NoticeDuty Duty(NoticeRecipient recipient, string notice, string because, LocalDate sinceOn) =>
        new(StatuteBook.Regime(RegimeKey).Notice(notice), recipient, because, sinceOn) { RegimeKey = RegimeKey, RuleVersion = RuleVersion };

    /// <param name="isOnlyOne">Whether a record that does not say who will do.</param>
    /// <param name="isWhoever">Whether any record will do, as where a representative stands for the one who is owed.</param>
    private NoticeDuty Settled(NoticeDuty duty, bool isOnlyOne, bool isWhoever = false)
    {
        var services = Served.Of(duty.Notice.Key)
            .Where(served => served.Recipient == duty.Recipient && served.SubjectId == duty.SubjectId)
            .Where(served => isWhoever || served.PartyId == duty.PartyId || (isOnlyOne && (served.PartyId is null || duty.PartyId is null)))
            .ToList();
        return duty with { Served = services.Count == 0 ? null : services[^1], Misstated = Reissue.Misstated(duty, services, Calendar) };
    }
}
