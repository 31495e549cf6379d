using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Notifying;
using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Casework;

internal static class ListingMatter
{
    public static Matter Of(ListEntry entry, long version, LocalDate today)
    {
        var position = ListingClock.Position(entry, today);
        var (tag, colour) = position.Standing switch
        {
            ListingStanding.Listed => ("Listed", "green"),
            ListingStanding.Expired => ("No longer listed", "grey"),
            ListingStanding.Removed => ("Removed", "grey"),
            _ => ("Not yet listed", "blue"),
        };
        return new Matter($"listing-{entry.ListEntryId:N}", "The listing", position.Sentence, tag, colour, version)
        {
            Windows = [.. WindowsOf(entry, position, today)],
            Facts = [.. FactsOf(entry)],
            Alarms =
            [
                .. entry.Disposals.SelectMany(sale => DisposalWords.JudgedAnew(sale, DisposalLaw.JudgeWithoutNotice(entry, sale))),
                .. entry.Disposals.Where(sale => DisposalLaw.IsBreach(entry, sale)).Select(sale => DisposalWords.Breach(sale)),
            ],
            Warnings =
            [
                .. entry.Disposals.SelectMany(sale => DisposalWords.Warnings(sale, DisposalLaw.JudgeWithoutNotice(entry, sale).Branch)),
                .. entry.Disposals.SelectMany(sale => DisposalWords.SameLand(sale, CoveredLand.MayBeSame(entry, sale))),
            ],
            Owed =
            [
                .. OwedNotices.Of(entry, today),
                .. position.Standing is ListingStanding.Listed ? ExtentOwed(entry).Concat(NumberOwed(entry)) : [],
                .. OwedNotices.Unanswered(entry.Interested, isAsked: position.Standing is ListingStanding.Listed && entry.PublishedDates.IsEmpty),
            ],
            Actions = [.. ActionsOn(entry, position)],
            IsOver = position.Standing is ListingStanding.Expired or ListingStanding.Removed,
            Progress = 2,
        };
    }

    public static string Name(NoticeRecipient recipient) => recipient switch
    {
        NoticeRecipient.Owner => "the owner",
        NoticeRecipient.Occupier => "the occupier",
        NoticeRecipient.Nominator => "the nominator",
        NoticeRecipient.Freeholder => "the freeholder",
        NoticeRecipient.Leaseholder => "a leaseholder",
        NoticeRecipient.ReviewRequester => "whoever asked for the review",
        NoticeRecipient.Claimant => "the claimant",
        NoticeRecipient.LocalLandCharges => "the local land charges register",
        NoticeRecipient.LandRegistry => "HM Land Registry",
        _ => "the parish council",
    };

    private static IEnumerable<MatterWindow> WindowsOf(ListEntry entry, ListingPosition position, LocalDate today)
    {
        yield return Windows.Of(
            ListingClock.FiveYears(entry), entry.RuleVersion, today, position.Standing is ListingStanding.Removed ? Sentences.GoOn(position.Sentence) : null);
        foreach (var asking in ListingClock.ReviewRequests(entry))
        {
            yield return Windows.Of(
                asking.EightWeeks, entry.RuleVersion, today, asking.LastDay > asking.EightWeeks.LastDay ? Longer(asking, today) : null,
                longerTo: asking.LastDay);
        }
    }

    private static string Longer(TimeToAsk asking, LocalDate today) =>
        $"{asking.LastDay.Distance(today)}; the eight weeks end with {asking.EightWeeks.LastDay.InFull()}, and the council allowed longer in writing on {asking.Longer!.AllowedOn.InFull()}";

    private static IEnumerable<(string Name, string Words)> FactsOf(ListEntry entry)
    {
        yield return ("Entered", entry.EnteredOn.InFull());
        yield return ("Land listed", entry.Extent ?? entry.Asset?.Boundaries ?? "As nominated");
        if (entry is { Extent: not null, Asset.Boundaries: { } nominated })
        {
            yield return ("Land nominated", nominated);
        }

        foreach (var joined in entry.JoinedNominations)
        {
            yield return ("Also nominated by", $"{joined.NominatedBy}, {joined.NominationReference}, accepted on {joined.AcceptedOn.InFull()}");
        }

        if (entry.Renewal is { } renewal)
        {
            yield return ("Renewed by", $"{renewal.RenewedByReference}, entered on {renewal.RenewedOn.InFull()}{Gap(entry)}");
        }

        foreach (var restored in entry.Restorations)
        {
            yield return (
                "Listed again",
                $"{restored.ListedAgainOn.InFull()}, having been removed on {restored.Removal.RemovedOn.InFull()}. {restored.Reasons}");
        }

        foreach (var title in entry.Titles)
        {
            yield return ($"Title to {Titles.LandOf(title)}", title switch
            {
                { Standing: TitleStanding.Unregistered } => $"Unregistered, as found on {title.FoundOn.InFull()}",
                { RegisteredOn: { } first } => $"{title.Title}, registered for the first time on {first.InFull()}",
                _ => $"{title.Title}, as found on {title.FoundOn.InFull()}",
            });
        }

        foreach (var known in entry.Registrations)
        {
            yield return (known.Kind is RegistrationKind.LandCharge ? "Local land charge" : $"Restriction on {known.Title}", Steps(known));
        }

        if (entry.Parcels.Count > 0)
        {
            yield return ("Parts of the land", string.Join(", ", entry.Parcels));
        }

        foreach (var sale in entry.Disposals)
        {
            yield return ("Disposal without a notice", DisposalWords.Of(sale));
            if (sale.FellThroughOn is null)
            {
                yield return ("As judged now", DisposalWords.Judged(DisposalLaw.JudgeWithoutNotice(entry, sale)));
            }
        }

        foreach (var given in entry.InclusionNotices)
        {
            yield return (
                $"Notice to {Name(given.Recipient)}", $"{given.GivenOn.InFull()}{(given.ByAlternativeSteps ? ", by steps taken instead" : "")}");
        }
    }

    private static string Gap(ListEntry entry) => ListingClock.GapBeforeRenewal(entry) is { } gap
        ? $", so that the land is unlisted from {gap.Start.InFull()} to the end of {gap.End.InFull()}"
        : ", so that there is no gap";

    private static string Steps(Registration known) => string.Join("; ", new (LocalDate? On, string Words)[]
    {
        (known.AppliedForOn, "applied for on"),
        (known.RegisteredOn, "registered on"),
        (known.CancellationAppliedForOn, "cancellation applied for on"),
        (known.CancelledOn, "cancelled on"),
    }.Where(step => step.On is not null).Select(step => $"{step.Words} {step.On!.Value.InFull()}"));

    /// <summary>The owner told of a first registration whose number nobody has recorded yet.</summary>
    private static IEnumerable<string> NumberOwed(ListEntry entry) => entry.Titles
        .Where(title => title.Standing is TitleStanding.Unregistered
            && entry.Served.Of(NoticeCodes.FirstRegistration).Any(served => served.SubjectId is null || served.SubjectId == title.TitleId))
        .Select(title => $"Record the number of the new title to {Titles.LandOf(title)}: the owner told the council that it was registered (regulation 19(1)).");

    private static IEnumerable<string> ExtentOwed(ListEntry entry) => entry.ExtentToSay.Select(sold =>
        $"Say which land stays listed: {string.Join(", ", sold.Parcels)} was disposed of with effect from {sold.DisposedOn.InFull()} (regulation 2(b)).");

    private static IEnumerable<MatterAction> ActionsOn(ListEntry entry, ListingPosition position)
    {
        var id = entry.ListEntryId;
        if (position.Standing is ListingStanding.Listed)
        {
            yield return new("Give notices and record that they were given", Links.Duties(entry.Reference), Permissions.SeeCasework);
            yield return new("Record a notice of disposal", Links.ReceiveDisposalNotice(id), Permissions.RecordNotices);
            yield return new("Record a request to review the listing", Links.RequestReview(id), Permissions.RunReviews);
            if (ListingClock.TimesToAsk(entry).Any(time => !time.ByAlternativeSteps))
            {
                yield return new("Record that longer was allowed for asking for a review", Links.AllowLongerToAskForReview(id), Permissions.RunReviews);
            }

            yield return new("Record a disposal without a notice", Links.RecordDisposalWithoutNotice(id), Permissions.RecordNotices);
            yield return new("Name the parts of the land", Links.NameParcels(id), Permissions.KeepLists);
            yield return new("Amend the land listed", Links.AmendExtent(id), Permissions.KeepLists);
            yield return new("Record whether the land is registered", Links.RecordTitle(id), Permissions.KeepLists);
            if (entry.Titles.Exists(title => title.Standing is TitleStanding.Unregistered))
            {
                yield return new("Record that the land was registered for the first time", Links.RecordFirstRegistration(id), Permissions.KeepLists);
            }

            yield return new("Remove it from the list", Links.RemoveFromList(id), Permissions.KeepLists);
        }

        if (entry.IsEntered)
        {
            yield return new("Record a claim for compensation", Links.RecordClaim(id), Permissions.HandleClaims);
        }

        if (position.Standing is not ListingStanding.NotListed)
        {
            yield return new("Record the land charge or a restriction", Links.RecordRegistration(id), Permissions.KeepLists);
        }

        if (position.Standing is ListingStanding.Removed)
        {
            yield return new("List it again, where the removal was quashed", Links.RestoreEntry(id), Permissions.CorrectFacts);
        }

        if (entry.Disposals.Exists(sale => DisposalLaw.IsBreach(entry, sale)))
        {
            yield return new("Record what became of the sale in breach", Links.SettleBreachWithoutNotice(id), Permissions.CorrectFacts);
        }

        if (entry.Disposals.Exists(sale => sale is { CompletedOn: null, FellThroughOn: null }))
        {
            yield return new("Record that the sale without a notice was completed", Links.RecordCompletionWithoutNotice(id), Permissions.RecordNotices);
            yield return new("Record that the sale without a notice fell through", Links.RecordFallThroughWithoutNotice(id), Permissions.RecordNotices);
        }

        yield return new("Correct a recorded fact", Links.Corrections(entry.Reference), Permissions.CorrectFacts);
    }
}
