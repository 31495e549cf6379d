using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Law;
using RightToBid.Storage.Projections;

namespace RightToBid.Web.Dashboards.LegalOverview;

/// <summary>Where a council published another last day than the law gives. One row for each such window of a case.</summary>
internal sealed class PublishedDifferencesModel : ReadModel
{
    public override string Name => "published_differences";

    public override int Version => 2;

    public override IReadOnlyList<string> StreamTypes { get; } = [ListEntry.StreamType, Moratorium.StreamType];

    public override IReadOnlyList<Column> Columns { get; } =
    [
        Column.Text("window_key").Required(),
        Column.Text("window_name").Required(),
        Column.Text("reference").Required(),
        Column.Text("asset_name").Required(),
        Column.Day("last_day").Required(),
        Column.Day("published_on").Required(),
        Column.Text("as_published").Required(),
        Column.Text("basis").Required(),
        Column.Text("rule_version").Required(),
    ];

    public override IReadOnlyList<string> RowKey { get; } = ["window_key"];

    public override void Project(StreamChange change, IRowWriter rows)
    {
        switch (change.StateAfter)
        {
            case ListEntry { Asset: { } asset } entry:
                Write(rows, entry.PublishedDates, [ListingClock.FiveYears(entry)], entry.Reference, asset.Name, entry.RuleVersion);
                break;
            case Moratorium { IsReceived: true } notice:
                Write(
                    rows, notice.PublishedDates,
                    [MoratoriumClock.Interim(notice), MoratoriumClock.Full(notice), MoratoriumClock.Protected(notice)],
                    notice.Reference, notice.AssetName, notice.RuleVersion);
                break;
            default:
                foreach (var window in new[] { WindowKeys.Listing, WindowKeys.InterimMoratorium, WindowKeys.FullMoratorium, WindowKeys.ProtectedPeriod })
                {
                    rows.Remove(("window_key", window));
                }

                break;
        }
    }

    private static void Write(
        IRowWriter rows, IReadOnlyList<PublishedDate> published, IReadOnlyList<StatutoryWindow> windows, string reference, string assetName, string ruleVersion)
    {
        foreach (var window in windows)
        {
            var other = published.LastOrDefault(date => date.Name == window.Rule.Key && date.PublishedOn is not null);
            if (other?.PublishedOn is not { } day || day == window.LastDay)
            {
                rows.Remove(("window_key", window.Rule.Key));
                continue;
            }

            rows.Put(
                ("window_key", window.Rule.Key), ("window_name", window.Rule.Name), ("reference", reference), ("asset_name", assetName),
                ("last_day", window.LastDay), ("published_on", day), ("as_published", other.AsPublished),
                ("basis", window.Rule.Source.ToString()), ("rule_version", ruleVersion));
        }
    }
}
