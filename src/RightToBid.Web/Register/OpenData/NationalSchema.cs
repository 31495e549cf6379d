using NodaTime;

using RightToBid.Web.Authorities;
using RightToBid.Web.Register.Searching;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.OpenData;

/// <summary>The national schema for planning data, <c>asset-of-community-value</c>, as drafted on 4 March 2025: its fields in its order.</summary>
/// <remarks>
/// The draft has one row an asset, so a further owner's notice repeats the row under a marked reference. It has no day of entry in the list apart from that of
/// the decision, so the day of entry stands there where no decision was recorded. Its start-date is the day of nomination, and none of the ends of a moratorium
/// has a place in it.
/// </remarks>
internal sealed class NationalSchema : CsvFormat
{
    public override string Key => "planning-data";

    public override string FileName => "planning-data.csv";

    public override string InWords => "The national planning data schema “asset of community value” (draft of 4 March 2025), as CSV";

    public override Csvw Columns { get; } = new(
        "Assets of community value in the national planning data schema",
        [
            new("reference", "A code for the asset within the authority. From an owner's second notice on it is marked: “(2nd moratorium)”.", IsRequired: true),
            new("name", "The name of the asset", IsRequired: true),
            new("address-text", "Its address"),
            new("description", "What it is"),
            new("point", "A point on the land, as well-known text in WGS84, longitude first"),
            new("geometry", "Its boundary, as well-known text in WGS84, longitude first"),
            new("organisation", "The authority whose list it is in, such as local-authority:CMD; empty where the authority has no such code"),
            new("nomination-date", "The day on which the nomination was received", CsvwType.Day),
            new("nominating-group", "Who nominated it"),
            new("decision", "Whether the nomination was successful or unsuccessful", IsRequired: true),
            new("decision-date", "The day of the decision; that of entry in the list where no decision is recorded", CsvwType.Day),
            new("expiry-date", "The last day on which it is listed", CsvwType.Day),
            new("notification-to-sell-date", "The day on which the authority received the owner's notice of a wish to sell", CsvwType.Day),
            new("interested-group", "Who asked in time to be treated as a potential bidder, which starts the full moratorium"),
            new("protected-period-start-date", "The day from which the eighteen months of the protected period run: that of receipt of the notice", CsvwType.Day),
            new("notes", "Why it was removed, or why the nomination was unsuccessful"),
            new("entry-date", "The day on which the record was made", CsvwType.Day, IsRequired: true),
            new("start-date", "The day on which the asset was nominated, which is how the field is used", CsvwType.Day),
            new("end-date", "The first day on which it was no longer listed", CsvwType.Day),
        ],
        PrimaryKey: ["organisation", "reference"]);

    /// <summary>The council as the schema names it: by the three letters of the local authority register. The demonstration council has none.</summary>
    public static string? Organisation(string authority) => KnownAuthorities.Find(authority) is { } known ? $"local-authority:{known.ShortCode}" : null;

    protected override IEnumerable<IReadOnlyList<string?>> Rows(OpenRecord record, OpenDataset dataset) => record switch
    {
        OpenEntry { Notices: [] } entry => [Row(entry, dataset.On, 1, null)],
        OpenEntry entry => entry.Notices.Select((notice, before) => Row(entry, dataset.On, before + 1, notice)),

        // The schema has one row an asset: what became of a listing that was reversed is in its own row.
        OpenNomination { WasListed: true } => [],
        OpenNomination nomination => [Row(nomination)],
        _ => throw new ArgumentOutOfRangeException(nameof(record)),
    };

    private static IReadOnlyList<string?> Row(OpenEntry open, LocalDate on, int number, (RevealedDates Notice, LocalDate RecordedOn)? told)
    {
        var (entry, land) = (open.Entry, open.Land);
        var unlistedFrom = open.UnlistedFrom(on);
        return
        [
            Marked(entry.Reference, number), entry.AssetName, entry.Address, Description(entry.Kind, entry.Extent ?? land.Description), land.Point, land.Outline,
            Organisation(entry.Authority), land.NominationReceivedOn?.Iso(), entry.NominatedBy, "successful", (entry.DecidedOn ?? entry.EnteredOn).Iso(),
            entry.LastListedOn.Iso(), told?.Notice.ReceivedOn.Iso(),
            told?.Notice.AsAt(on) is { AskedOn: not null } notice ? string.Join("; ", notice.AskedBy) : null, told?.Notice.ReceivedOn.Iso(),
            unlistedFrom is null ? null : EntryPosition.Of(entry, on).Sentence, (told?.RecordedOn ?? land.RecordedOn).Iso(), land.NominationReceivedOn?.Iso(),
            unlistedFrom?.Iso(),
        ];
    }

    private static IReadOnlyList<string?> Row(OpenNomination open)
    {
        var (entry, land) = (open.Nomination, open.Land);
        return
        [
            entry.Reference, entry.AssetName, entry.Address, Description(entry.Kind, land.Description), land.Point, land.Outline,
            Organisation(entry.Authority), land.NominationReceivedOn?.Iso(), entry.NominatedBy, "unsuccessful", (entry.DecidedOn ?? entry.EnteredOn).Iso(),
            null, null, null, null, entry.Reasons, land.RecordedOn.Iso(), land.NominationReceivedOn?.Iso(), null,
        ];
    }

    private static string? Description(string? kind, string? land) => (kind, land) switch
    {
        (null, _) => land,
        (_, null) => kind,
        _ => $"{Sentences.Begin(kind)}: {land}",
    };
}
