using System.Globalization;

using NodaTime;

using RightToBid.Web.Dashboards.News;

namespace RightToBid.Web.Register.OpenData;

/// <summary>A version at which a list is, for a download to name.</summary>
internal sealed record DatasetVersion(string Authority, string List, int Version, LocalDate AsAt, int Entries);

/// <summary>What is downloaded: the records of one authority or of all, as at a day, one by one, or what happened in their cases by then.</summary>
/// <param name="Authority">One authority's code; nothing for all of them.</param>
/// <param name="Versions">The numbered versions at which the lists are; of a past day the last by then, of which the records may say more since.</param>
/// <param name="Records">What both lists say on the day.</param>
/// <param name="History">What had happened by the end of the day, the first recorded first.</param>
internal sealed record OpenDataset(
    string? Authority, LocalDate On, IReadOnlyList<DatasetVersion> Versions, IAsyncEnumerable<OpenRecord> Records, IAsyncEnumerable<NewsItem> History)
{
    public const string All = "all";

    public const string Licence = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    /// <summary>Whether the records are as at today, and so what the versions say; a past day is told with what was recorded and put right later.</summary>
    public required bool IsOfToday { get; init; }

    public string Scope => Authority ?? All;

    /// <summary>Each list with its version, for whoever is to say which it is.</summary>
    public IEnumerable<string> VersionsInWords => Versions.Select(version => string.Create(
        CultureInfo.InvariantCulture, $"{version.Authority}, {version.List}: version {version.Version}{(IsOfToday ? "" : ", the last by that day")}"));

    /// <summary>Who keeps the records, as whoever uses them must say.</summary>
    public string Source => Authority is { } code ? AuthorityNames.Of(code) : "the authorities named in it";

    /// <summary>How whoever uses it says where it is from.</summary>
    public string Attribution =>
        $"Contains information from the lists kept under sections 87 and 93 of the Localism Act 2011 by {Source}, licensed under the Open Government Licence v3.0";
}

/// <summary>A form in which the records can be taken.</summary>
internal abstract class OpenFormat
{
    /// <summary>Every form there is, in the order in which they are offered.</summary>
    public static IReadOnlyList<OpenFormat> All { get; } = [new NationalSchema(), new RegisterCsv(), new RegisterJson(), new RegisterGeoJson(), new HistoryLines()];

    /// <summary>As the command line names it.</summary>
    public abstract string Key { get; }

    /// <summary>The last part of its address, which is also the last part of its file's name.</summary>
    public abstract string FileName { get; }

    public abstract string MediaType { get; }

    /// <summary>What it is, for somebody who chooses.</summary>
    public abstract string InWords { get; }

    /// <summary>Whether a description of its columns lies beside it (W3C CSV on the Web).</summary>
    public virtual Csvw? Columns => null;

    /// <summary>Whether it tells what happened, instead of what the lists say.</summary>
    public virtual bool IsOfHistory => false;

    /// <summary>Writes the records as they are read, so that however many there are, few are in memory.</summary>
    public abstract Task Write(Stream to, OpenDataset dataset, CancellationToken cancellation);

    /// <summary>The name of a saved file: whose records, as at which day, and which versions, where the records are what those say.</summary>
    public string NameOf(OpenDataset dataset)
    {
        var versions = dataset.Authority is null || !dataset.IsOfToday ? "" : string.Concat(dataset.Versions.Where(version => version.Authority == dataset.Authority)
            .Select(version => $"-{version.List}-v{version.Version}"));
        return $"{dataset.Scope}-{Shared.LondonDates.Iso(dataset.On)}{versions}-{FileName}";
    }
}
