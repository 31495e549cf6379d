using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Web.Platform.Places;
using RightToBid.Web.Register.Searching;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.OpenData;

/// <summary>Both lists in one table, with everything that the law has them reveal.</summary>
internal sealed class RegisterCsv : CsvFormat
{
    public override string Key => "csv";

    public override string FileName => "register.csv";

    public override string InWords => "Both lists in one table, with all three ends of every moratorium, as CSV";

    public override Csvw Columns { get; } = new(
        "Assets of community value and unsuccessful nominations",
        [
            new("authority", "The code that the Office for National Statistics gives the authority", IsRequired: true),
            new("reference", "A code for the row within the authority. From an owner's second notice on it is marked: “(2nd moratorium)”.", IsRequired: true),
            new("case", "The case's own reference, by which its page is found", IsRequired: true),
            new("list", "listed, or unsuccessful", IsRequired: true),
            new("decision", "successful, or unsuccessful", IsRequired: true),
            new("asset_name", "The name of the asset", IsRequired: true),
            new("address", "Its address"),
            new("kind", "What it is"),
            new("land_listed", "Which land is listed"),
            new("latitude", "A point on the land, in WGS84", CsvwType.Number),
            new("longitude", "The same point's longitude", CsvwType.Number),
            new("nominated_by", "Who nominated it"),
            new("nomination_received_on", "The day on which the nomination was received", CsvwType.Day),
            new("decided_on", "The day of the decision", CsvwType.Day),
            new("entered_on", "The day of entry in its list", CsvwType.Day, IsRequired: true),
            new("last_listed_day", "The last day of the five years for which land is listed", CsvwType.Day),
            new("must_stay_to", "The last day on which an unsuccessful nomination must stay in its list", CsvwType.Day),
            new("removed_on", "The first day on which the land was no longer listed", CsvwType.Day),
            new("removal_reason", "Why it was no longer listed"),
            new("reason_unsuccessful", "Why the nomination was unsuccessful"),
            new("notice_received_on", "The day on which the authority received the owner's notice of a wish to sell", CsvwType.Day),
            new("interim_moratorium_last_day", "The last day of the interim moratorium: six weeks from receipt", CsvwType.Day),
            new("full_moratorium_last_day", "The last day of the full moratorium, if a group asks in time: six months from receipt", CsvwType.Day),
            new("protected_period_last_day", "The last day of the protected period: eighteen months from receipt", CsvwType.Day),
            new("asked_to_bid", "Who asked in time to be treated as a potential bidder"),
            new("asked_on", "The day on which the first of them asked", CsvwType.Day),
            new("position", "Where the land stands on the day of the download, in a sentence", IsRequired: true),
            new("rule_version", "The version of the law by which the days were worked out", IsRequired: true),
            new("parish", "The parishes in which the land lies"),
            new("parish_code", "Their codes"),
            new("ward", "The wards in which the land lies"),
            new("ward_code", "Their codes"),
            new("notice_ended_on", "The first day on which the notice bound nobody any more, where something ended it early", CsvwType.Day),
            new("notice_ended_by", "What put an end to it: disposed of, owner changed, no longer listed, or withdrawn"),
        ],
        PrimaryKey: ["authority", "reference"]);

    protected override IEnumerable<IReadOnlyList<string?>> Rows(OpenRecord record, OpenDataset dataset) => record switch
    {
        OpenEntry { Notices: [] } entry => [Row(entry, dataset.On, 1, null)],
        OpenEntry entry => entry.Notices.Select((told, before) => Row(entry, dataset.On, before + 1, told.Notice.AsAt(dataset.On))),
        OpenNomination nomination => [Row(nomination)],
        _ => throw new ArgumentOutOfRangeException(nameof(record)),
    };

    private static IReadOnlyList<string?> Row(OpenEntry open, LocalDate on, int number, RevealedDates? notice)
    {
        var (entry, land) = (open.Entry, open.Land);
        var unlistedFrom = open.UnlistedFrom(on);
        return
        [
            entry.Authority, Marked(entry.Reference, number), entry.Reference, "listed", "successful", entry.AssetName, entry.Address, entry.Kind, entry.Extent,
            Degrees(land.Latitude), Degrees(land.Longitude), entry.NominatedBy, land.NominationReceivedOn?.Iso(), entry.DecidedOn?.Iso(), entry.EnteredOn.Iso(),
            entry.LastListedOn.Iso(), null, unlistedFrom?.Iso(), unlistedFrom is null ? null : Why(entry, unlistedFrom.Value), null,
            notice?.ReceivedOn.Iso(), notice?.InterimLastOn.Iso(), notice?.FullLastOn.Iso(), notice?.ProtectedLastOn.Iso(),
            notice?.AskedOn is null ? null : string.Join("; ", notice.AskedBy), notice?.AskedOn?.Iso(), EntryPosition.Of(entry, on).Sentence, entry.RuleVersion,
            .. Places(entry.ParishesAndWards), notice?.EndedOn?.Iso(), notice?.EndedBy is { } end ? Ended(end) : null,
        ];
    }

    private static IReadOnlyList<string?> Row(OpenNomination open)
    {
        var (entry, land) = (open.Nomination, open.Land);
        return
        [
            entry.Authority, open.WasListed ? $"{entry.Reference} (unsuccessful)" : entry.Reference, entry.Reference, "unsuccessful", "unsuccessful",
            entry.AssetName, entry.Address, entry.Kind, null, Degrees(land.Latitude), Degrees(land.Longitude), entry.NominatedBy,
            land.NominationReceivedOn?.Iso(), (entry.DecidedOn ?? entry.EnteredOn).Iso(), entry.EnteredOn.Iso(), null, entry.MustStayTo.Iso(), null, null, entry.Reasons,
            null, null, null, null, null, null, "In the list of unsuccessful nominations. Nothing restricts the owner.", entry.RuleVersion,
            .. Places(entry.ParishesAndWards), null, null,
        ];
    }

    /// <summary>Why the land was no longer listed from a day on; for a removal that was quashed later, what its position says.</summary>
    private static string? Why(RegisterEntry entry, LocalDate unlistedFrom) => entry switch
    {
        _ when unlistedFrom > entry.LastListedOn => "expired",
        { RemovalReason: { } reason } when entry.RemovedOn == unlistedFrom => reason switch
        {
            RemovalReason.Expired => "expired",
            RemovalReason.ReviewReversed => "reversed on review",
            RemovalReason.AppealAllowed => "appeal allowed",
            RemovalReason.NoLongerOfCommunityValue => "no longer of community value",
            RemovalReason.RelevantDisposal => "relevant disposal",
            _ => throw new ArgumentOutOfRangeException(nameof(entry)),
        },
        _ => null,
    };

    private static string Ended(MoratoriumEndKind by) => by switch
    {
        MoratoriumEndKind.Discharged => "disposed of",
        MoratoriumEndKind.OwnerChanged => "owner changed",
        MoratoriumEndKind.Terminated => "no longer listed",
        MoratoriumEndKind.Withdrawn => "withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(by)),
    };

    private static string?[] Places(IReadOnlyList<LandPlace> places) =>
    [
        LandPlace.Cell(places, PlaceKind.Parish, place => place.Name), LandPlace.Cell(places, PlaceKind.Parish, place => place.Code),
        LandPlace.Cell(places, PlaceKind.Ward, place => place.Name), LandPlace.Cell(places, PlaceKind.Ward, place => place.Code),
    ];

    private static string? Degrees(double? number) => number is { } degrees ? OpenLand.Degrees(degrees) : null;
}
