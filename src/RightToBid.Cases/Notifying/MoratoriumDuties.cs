using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Notifying;

/// <summary>The notices that an owner's notice makes due, and what a new owner must tell the council.</summary>
internal static class MoratoriumDuties
{
    public static IEnumerable<NoticeDuty> Of(Moratorium moratorium, WorkingDays calendar)
    {
        if (!moratorium.IsReceived || !moratorium.PublishedDates.IsEmpty) return [];

        var owing = new Owing(moratorium.RegimeKey, moratorium.RuleVersion, moratorium.Served, calendar);
        return [.. Publicity(moratorium, owing), .. Requests(moratorium, owing), .. NewOwner(moratorium, owing)];
    }

    private static IEnumerable<NoticeDuty> Publicity(Moratorium moratorium, Owing owing)
    {
        var because = $"The council received the owner's notice on {Words.Full(moratorium.ReceivedOn)}.";
        return
        [
            owing.To(NoticeRecipient.Nominator, NoticeCodes.DisposalNoticeToNominator, because, moratorium.ReceivedOn, Running),
            owing.To(NoticeRecipient.Public, NoticeCodes.DisposalNoticeToPublic, because, moratorium.ReceivedOn, Running),
        ];

        NoticeDuty Running(NoticeDuty duty) => duty with
        {
            MootFromOn = MootFromOn(moratorium),
            FactDays = new Dictionary<string, LocalDate>
            {
                [WindowKeys.InterimMoratorium] = moratorium.ReceivedOn,
                [WindowKeys.FullMoratorium] = moratorium.ReceivedOn,
                [WindowKeys.ProtectedPeriod] = moratorium.ReceivedOn,
            },
        };
    }

    private static IEnumerable<NoticeDuty> Requests(Moratorium moratorium, Owing owing) => moratorium.Requests
        .Where(request => MoratoriumClock.HasEffect(moratorium, request))
        .Select(request => owing.To(
            NoticeRecipient.Owner, NoticeCodes.RequestPassedOn,
            $"{request.Group.Name} asked on {Words.Full(request.RequestedOn)} to be treated as a potential bidder.", request.RequestedOn,
            duty => duty with
            {
                PartyId = moratorium.OwnerPartyId,
                SubjectId = request.BidId,
                MootFromOn = MootFromOn(moratorium),
                FactDays = new Dictionary<string, LocalDate> { [WindowKeys.FullMoratorium] = moratorium.ReceivedOn },
            }));

    /// <summary>Regulation 19(2): whoever became the owner of land that stays listed, by whatever disposal had effect. The latest owner owes it.</summary>
    private static IEnumerable<NoticeDuty> NewOwner(Moratorium moratorium, Owing owing)
    {
        var changes = moratorium.Disposals
            .Where(disposal => DisposalLaw.EndOf(moratorium, disposal) is not null)
            .Select(disposal => (LocalDate?)disposal.BindingOn)
            .Append(moratorium.OwnerChange?.ChangedOn);
        return owing.OfNewOwner(changes.Max(), MoratoriumClock.UnlistedOn(moratorium));
    }

    private static LocalDate MootFromOn(Moratorium moratorium)
    {
        var lapsesOn = MoratoriumClock.Protected(moratorium).LastDay.PlusDays(1);
        return MoratoriumClock.End(moratorium) is { } end && end.EndedOn < lapsesOn ? end.EndedOn : lapsesOn;
    }
}
