using NodaTime;

using RightToBid.Cases.Listing;
using RightToBid.Cases.Notifying;
using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Casework;

internal static class ListingMatter
{
    private static readonly NoticeRecipient[] ToBeTold = [NoticeRecipient.Owner, NoticeRecipient.Occupier, NoticeRecipient.Nominator];

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
            Alarms = [.. entry.Disposals.Where(DisposalWords.IsOpenBreach).Select(sale => DisposalWords.Breach(sale))],
            Owed = position.Standing is ListingStanding.Listed ? [.. OwedOn(entry), .. ExtentOwed(entry)] : [],
            Actions = [.. ActionsOn(entry, position)],
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
        _ => "the parish council",
    };

    private static IEnumerable<MatterWindow> WindowsOf(ListEntry entry, ListingPosition position, LocalDate today)
    {
        yield return Windows.Of(
            ListingClock.FiveYears(entry), entry.RuleVersion, today, position.Standing is ListingStanding.Removed ? Sentences.GoOn(position.Sentence) : null);
        foreach (var review in ListingClock.ReviewRequests(entry))
        {
            yield return Windows.Of(review, entry.RuleVersion, today);
        }
    }

    private static IEnumerable<(string Name, string Words)> FactsOf(ListEntry entry)
    {
        yield return ("Entered", entry.EnteredOn.InFull());
        yield return ("Land listed", entry.Extent ?? entry.Asset?.Boundaries ?? "As nominated");
        if (entry.Parcels.Count > 0)
        {
            yield return ("Parts of the land", string.Join(", ", entry.Parcels));
        }

        foreach (var sale in entry.Disposals)
        {
            yield return ("Disposal without a notice", DisposalWords.Of(sale));
        }

        foreach (var given in entry.InclusionNotices)
        {
            yield return (
                $"Notice to {Name(given.Recipient)}", $"{given.GivenOn.InFull()}{(given.ByAlternativeSteps ? ", by steps taken instead" : "")}");
        }
    }

    private static IEnumerable<string> OwedOn(ListEntry entry) => ToBeTold
        .Where(recipient => recipient is not NoticeRecipient.Nominator || entry.NominatedBy is not null)
        .Where(recipient => entry.InclusionNotices.All(given => given.Recipient != recipient))
        .Select(recipient => $"Give {Name(recipient)} written notice that the land is listed (section 91(2)).");

    private static IEnumerable<string> ExtentOwed(ListEntry entry) => entry.ExtentToSay.Select(sold =>
        $"Say which land stays listed: {string.Join(", ", sold.Parcels)} was disposed of with effect from {sold.DisposedOn.InFull()} (regulation 2(b)).");

    private static IEnumerable<MatterAction> ActionsOn(ListEntry entry, ListingPosition position)
    {
        var id = entry.ListEntryId;
        if (position.Standing is ListingStanding.Listed)
        {
            yield return new("Record notice of inclusion", Links.GiveInclusionNotice(id), Permissions.KeepLists);
            yield return new("Record a notice of disposal", Links.ReceiveDisposalNotice(id), Permissions.RecordNotices);
            yield return new("Record a request to review the listing", Links.RequestReview(id), Permissions.RunReviews);
            yield return new("Record a disposal without a notice", Links.RecordDisposalWithoutNotice(id), Permissions.RecordNotices);
            yield return new("Name the parts of the land", Links.NameParcels(id), Permissions.RecordNotices);
            yield return new("Amend the land listed", Links.AmendExtent(id), Permissions.KeepLists);
            yield return new("Remove it from the list", Links.RemoveFromList(id), Permissions.KeepLists);
        }

        if (entry.Disposals.Any(DisposalWords.IsOpenBreach))
        {
            yield return new("Record what became of the sale in breach", Links.SettleBreachWithoutNotice(id), Permissions.CorrectFacts);
        }

        yield return new("Correct the day of entry", Links.CorrectEntryDay(id), Permissions.CorrectFacts);
    }
}
