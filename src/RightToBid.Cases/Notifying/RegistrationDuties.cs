using NodaTime;

using RightToBid.Cases.Listing;
using RightToBid.Law;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Notifying;

/// <summary>
/// The local land charge and the restrictions in Form QQ: on inclusion, and cancelled on removal. The registrations recorded do them.
/// Unregistered land has no register for a restriction: its owner asks for one, and tells the council, on first registration.
/// </summary>
internal static class RegistrationDuties
{
    public static IEnumerable<NoticeDuty> Of(ListEntry entry, LocalDate unlistedOn)
    {
        var included = $"The land was entered in the list on {Words.Full(entry.EnteredOn)}.";
        var removed = $"The land is not listed from {Words.Full(unlistedOn)}.";
        var charge = entry.RegistrationOf(RegistrationKind.LandCharge, null);
        return
        [
            Duty(entry, NoticeCodes.LandCharge, NoticeRecipient.LocalLandCharges, included, entry.EnteredOn, Begun(charge), null) with
            {
                MootFromOn = unlistedOn,
            },
            .. charge is null || Begun(charge) is null
                ? Array.Empty<NoticeDuty>()
                :
                [
                    Duty(
                        entry, NoticeCodes.LandCharge, NoticeRecipient.LocalLandCharges, $"{removed} The charge is to be cancelled.", unlistedOn,
                        Ended(charge), null),
                ],
            .. Restrictions(entry, included).Select(duty => duty with { MootFromOn = unlistedOn }),
            .. entry.Registrations.Where(known => known.Kind is RegistrationKind.Restriction && Begun(known) is not null)
                .Select(known => Cancelled(entry, known, removed, unlistedOn)),
            .. entry.Titles.Where(title => title.Standing is TitleStanding.Unregistered || title.RegisteredOn is not null)
                .Select(title => FirstRegistration(entry, title) with { MootFromOn = unlistedOn }),
        ];
    }

    /// <summary>Rule 94(11)(a): one for each registered title. What is not known to be unregistered is asked after.</summary>
    private static IEnumerable<NoticeDuty> Restrictions(ListEntry entry, string included)
    {
        var restrictions = entry.Registrations.Where(known => known.Kind is RegistrationKind.Restriction).ToList();
        var titles = entry.Titles
            .Where(title => title.Standing is TitleStanding.Registered && !restrictions.Exists(known => known.Title == title.Title))
            .ToList();
        var isAskedAtLarge = restrictions.Count == 0 && (entry.Titles.IsEmpty || !Titles.AreAllKnown(entry));
        return
        [
            .. restrictions.Select(known => Of(included, Begun(known), known.Title)),
            .. titles.Select(title => title.RegisteredOn is { } first
                ? Of($"{Begin(Titles.LandOf(title))} was registered for the first time on {Words.Full(first)}.", null, title.Title) with { SinceOn = first }
                : Of(included, null, title.Title)),
            .. isAskedAtLarge ? [Of(included, null, null)] : Array.Empty<NoticeDuty>(),
            .. entry.Titles.Where(title => title.Standing is TitleStanding.Unregistered).Select(title => Of(included, null, null) with
            {
                PublicName = Titles.LandOf(title),
                NotAskedBecause = $"{Titles.WhyNoRestriction(title)} The owner asks for one with first registration (rule 27A(1)).",
            }),
        ];

        NoticeDuty Of(string because, LocalDate? doneOn, string? title) =>
            Duty(entry, NoticeCodes.Restriction, NoticeRecipient.LandRegistry, because, entry.EnteredOn, doneOn, title);
    }

    /// <summary>Regulation 18: cancelled by the council where it had the restriction entered, not where an owner did on first registration.</summary>
    private static NoticeDuty Cancelled(ListEntry entry, Registration known, string removed, LocalDate unlistedOn) =>
        Duty(entry, NoticeCodes.RestrictionCancelled, NoticeRecipient.LandRegistry, removed, unlistedOn, Ended(known), known.Title) with
        {
            NotAskedBecause = known.AppliedForOn is null && Titles.WithNumber(entry, known.Title)?.RegisteredOn is not null && Ended(known) is null
                ? $"The owner, and not the council, had the restriction on title {known.Title} entered, on first registration (rule 27A(1))."
                : null,
        };

    /// <summary>Regulation 19(1): owed by the owner once the land is registered, and done by what the owner told the council.</summary>
    private static NoticeDuty FirstRegistration(ListEntry entry, TitleRecorded title)
    {
        var told = entry.Served.Of(NoticeCodes.FirstRegistration).LastOrDefault(served =>
            (served.SubjectId is null || served.SubjectId == title.TitleId) && !(served.Service.GivenOn < (title.RegisteredOn ?? title.FoundOn)));
        return new(
            StatuteBook.Regime(entry.RegimeKey).Notice(NoticeCodes.FirstRegistration),
            NoticeRecipient.Council,
            title.RegisteredOn is { } registered
                ? $"{Begin(Titles.LandOf(title))} was registered for the first time on {Words.Full(registered)}, while it was listed. "
                    + "The owner is to tell the council."
                : $"The title to {Titles.LandOf(title)} was unregistered on {Words.Full(title.FoundOn)}. "
                    + "On first registration the owner is to ask for a restriction in Form QQ and to tell the council.",
            title.RegisteredOn ?? LocalDate.Max(title.FoundOn, entry.EnteredOn))
        {
            RegimeKey = entry.RegimeKey,
            RuleVersion = entry.RuleVersion,
            SubjectId = title.TitleId,
            Served = told,
            NotAskedBecause = told is null && title.RegisteredOn is null
                ? $"{Begin(Titles.LandOf(title))} is not registered. The owner owes this once it is registered for the first time (regulation 19(1))."
                : null,
        };
    }

    private static string Begin(string land) => char.ToUpperInvariant(land[0]) + land[1..];

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
