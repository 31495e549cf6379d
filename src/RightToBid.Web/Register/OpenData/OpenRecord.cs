using System.Globalization;

using NodaTime;

using RightToBid.Storage.Database;
using RightToBid.Web.Register.Searching;
using RightToBid.Web.Register.Versions;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.OpenData;

/// <summary>What is open about a case besides what its list says: where the land is, and when it was nominated and recorded.</summary>
/// <param name="Outline">The boundary as well-known text in WGS84, longitude first.</param>
/// <param name="RecordedOn">The day on which the record was made.</param>
/// <param name="NoticesRecordedOn">The same for each owner's notice, in the order of the notices.</param>
internal sealed record OpenLand(
    string? Description,
    double? Latitude,
    double? Longitude,
    string? Outline,
    LocalDate? NominationReceivedOn,
    LocalDate RecordedOn,
    IReadOnlyList<LocalDate> NoticesRecordedOn)
{
    /// <summary>The point as well-known text in WGS84, longitude first.</summary>
    public string? Point => Latitude is { } latitude && Longitude is { } longitude
        ? string.Create(CultureInfo.InvariantCulture, $"POINT ({Degrees(longitude)} {Degrees(latitude)})")
        : null;

    /// <summary>The boundary's corners anticlockwise, the first repeated at the end, longitude first: the right-hand rule of RFC 7946.</summary>
    public IReadOnlyList<double[]>? Ring
    {
        get
        {
            if (Shared.Places.Outline.FromWellKnownText(Outline) is not { } outline)
            {
                return null;
            }

            List<double[]> ring = [.. outline.Corners.Append(outline.Corners[0]).Select(corner => new[] { corner.Longitude, corner.Latitude })];
            if (TwiceTheArea(ring) < 0)
            {
                ring.Reverse();
            }

            return ring;
        }
    }

    public static OpenLand Read(Row row) => new(
        row.TextOrNull("land_description"),
        row.RealOrNull("land_latitude"),
        row.RealOrNull("land_longitude"),
        row.TextOrNull("land_outline"),
        row.DayOrNull("nomination_received_on"),
        row.Day("land_recorded_on"),
        row.Json<IReadOnlyList<LocalDate>>("notices_recorded_on"));

    internal static string Degrees(double number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>Twice the area within, negative where the corners go clockwise.</summary>
    private static double TwiceTheArea(List<double[]> ring) =>
        ring.Zip(ring.Skip(1), (one, next) => (one[0] * next[1]) - (next[0] * one[1])).Sum();
}

/// <summary>A record of one of the two lists, with the place at which a reader goes on after it.</summary>
internal abstract record OpenRecord(OpenLand Land, Guid StreamId)
{
    public abstract PublishedList List { get; }

    public abstract string Authority { get; }

    public abstract string Reference { get; }

    public string Page => Links.Case(Authority, Reference);
}

/// <summary>An entry in the list of assets of community value.</summary>
internal sealed record OpenEntry(RegisterEntry Entry, OpenLand Land, Guid StreamId) : OpenRecord(Land, StreamId)
{
    public override PublishedList List => PublishedList.Listed;

    public override string Authority => Entry.Authority;

    public override string Reference => Entry.Reference;

    /// <summary>The owner's notices, the first first, each with the day on which it was recorded.</summary>
    public IReadOnlyList<(RevealedDates Notice, LocalDate RecordedOn)> Notices =>
        [.. Entry.Notices.Zip(Land.NoticesRecordedOn).OrderBy(pair => pair.First.ReceivedOn).Select(pair => (pair.First, pair.Second))];

    /// <summary>The first day on which the land was no longer listed, where it is not listed on the day asked about.</summary>
    public LocalDate? UnlistedFrom(LocalDate on)
    {
        if (Entry.IsListedOn(on))
        {
            return null;
        }

        var expiredOn = Entry.LastListedOn.PlusDays(1);
        return Entry.Unlisted.FirstOrDefault(gap => gap.FromOn <= on && on < gap.ListedAgainOn) is { } gap ? gap.FromOn
            : Entry.RemovedOn is { } removed && removed < expiredOn && removed <= on ? removed
            : expiredOn;
    }
}

/// <summary>An entry in the list of land nominated by unsuccessful community nominations.</summary>
/// <param name="WasListed">The land was listed first, under the same reference: a review or an appeal put an end to that.</param>
internal sealed record OpenNomination(UnsuccessfulNomination Nomination, bool WasListed, OpenLand Land, Guid StreamId) : OpenRecord(Land, StreamId)
{
    public override PublishedList List => PublishedList.Unsuccessful;

    public override string Authority => Nomination.Authority;

    public override string Reference => Nomination.Reference;
}
