using NodaTime;

using RightToBid.Cases.Listing;
using RightToBid.Law;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Notifying;

/// <summary>The local land charge and the restrictions in Form QQ: on inclusion, and cancelled on removal. The registrations recorded do them.</summary>
internal static class RegistrationDuties
{
    public static IEnumerable<NoticeDuty> Of(ListEntry entry, LocalDate unlistedOn)
    {
        var included = $"The land was entered in the list on {Words.Full(entry.EnteredOn)}.";
        var removed = $"The land is not listed from {Words.Full(unlistedOn)}.";
        var charge = entry.RegistrationOf(RegistrationKind.LandCharge, null);
        var restrictions = entry.Registrations.Where(known => known.Kind is RegistrationKind.Restriction).ToList();
        return
        [
            Duty(entry, NoticeCodes.LandCharge, NoticeRecipient.LocalLandCharges, included, entry.EnteredOn, Begun(charge), null) with { MootFromOn = unlistedOn },
            .. charge is null || Begun(charge) is null
                ? Array.Empty<NoticeDuty>()
                : [Duty(entry, NoticeCodes.LandCharge, NoticeRecipient.LocalLandCharges, $"{removed} The charge is to be cancelled.", unlistedOn, Ended(charge), null)],
            .. restrictions.Count == 0
                ? [Duty(entry, NoticeCodes.Restriction, NoticeRecipient.LandRegistry, included, entry.EnteredOn, null, null) with { MootFromOn = unlistedOn }]
                : restrictions.Select(known =>
                    Duty(entry, NoticeCodes.Restriction, NoticeRecipient.LandRegistry, included, entry.EnteredOn, Begun(known), known.Title) with { MootFromOn = unlistedOn }),
            .. restrictions.Where(known => Begun(known) is not null).Select(known =>
                Duty(entry, NoticeCodes.RestrictionCancelled, NoticeRecipient.LandRegistry, removed, unlistedOn, Ended(known), known.Title)),
        ];
    }

    private static LocalDate? Begun(Registration? known) => known?.AppliedForOn ?? known?.RegisteredOn;

    private static LocalDate? Ended(Registration known) => known.CancellationAppliedForOn ?? known.CancelledOn;

    /// <param name="title">The title number, where it is about one of several titles.</param>
    private static NoticeDuty Duty(
        ListEntry entry, string notice, NoticeRecipient recipient, string because, LocalDate sinceOn, LocalDate? doneOn, string? title) =>
        new(StatuteBook.Regime(entry.RegimeKey).Notice(notice), recipient, because, sinceOn)
        {
            RegimeKey = entry.RegimeKey,
            RuleVersion = entry.RuleVersion,
            PublicName = title is null ? null : $"title {title}",
            Served = doneOn is { } day
                ? new(notice, recipient, null, null, new(MeansOfService.NotRecorded, day, day, null, []))
                : null,
        };
}
