using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Notifying;

/// <summary>The notices that an entry in the list makes due: of inclusion, and of removal for whatever reason.</summary>
internal static class ListingDuties
{
    public static IEnumerable<NoticeDuty> Of(ListEntry entry, WorkingDays calendar)
    {
        if (!entry.IsEntered || !entry.PublishedDates.IsEmpty) return [];

        var owing = new Owing(entry.RegimeKey, entry.RuleVersion, entry.Served, calendar);
        var unlistedOn = ListingClock.FirstUnlistedOn(entry);
        return
        [
            .. ToAll(
                entry, owing, NoticeCodes.Inclusion, entry.EnteredOn, $"The land was entered in the list on {Words.Full(entry.EnteredOn)}.",
                duty => duty with
                {
                    MootFromOn = unlistedOn,
                    FactDays = new Dictionary<string, LocalDate> { [WindowKeys.Listing] = entry.EnteredOn },
                }),
            .. ToAll(
                entry, owing, NoticeCodes.Removal, unlistedOn,
                $"The land is not listed from {Words.Full(unlistedOn)}: {ListingClock.Because(entry.Removal?.Reason ?? RemovalReason.Expired)}.",
                duty => duty),
            .. RegistrationDuties.Of(entry, unlistedOn),
            .. owing.OfNewOwner(entry.Disposals.Where(sale => DisposalLaw.HasPassed(entry, sale)).Select(disposal => (LocalDate?)disposal.BindingOn).Max(), unlistedOn),
        ];
    }

    /// <summary>Section 91(2) and regulation 9: notice of removal goes to the same persons as notice of inclusion.</summary>
    private static IEnumerable<NoticeDuty> ToAll(
        ListEntry entry, Owing owing, string notice, LocalDate sinceOn, string because, Func<NoticeDuty, NoticeDuty> with)
    {
        foreach (var role in InterestedParties.Roles)
        {
            var interested = entry.Interested.Of(role).Where(party => party.Answer is not InterestAnswer.Known || party.IsThereOn(sinceOn));
            foreach (var duty in owing.ToEach(role, interested, role is NoticeRecipient.Owner, notice, because, sinceOn, with))
            {
                yield return duty;
            }
        }

        if (entry.NominatedBy is { } nominator)
        {
            yield return owing.To(
                NoticeRecipient.Nominator, notice, because, sinceOn, duty => with(duty) with { PublicName = nominator });
        }
    }
}
