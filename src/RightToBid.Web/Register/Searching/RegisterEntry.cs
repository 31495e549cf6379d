using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform.Places;

namespace RightToBid.Web.Register.Searching;

/// <summary>A group that asked in time to be treated as a potential bidder, and when.</summary>
internal sealed record AskedToBid(string By, LocalDate On);

/// <summary>An owner's notice as the entry reveals it, with the ends of all three periods.</summary>
/// <param name="Requests">Those with effect, the first first.</param>
/// <param name="EndedOn">The first day on which it binds nobody any more, which is still to come where the listing ends first.</param>
internal sealed record RevealedDates(
    LocalDate ReceivedOn,
    LocalDate InterimLastOn,
    LocalDate FullLastOn,
    LocalDate ProtectedLastOn,
    IReadOnlyList<AskedToBid> Requests,
    LocalDate? EndedOn,
    MoratoriumEndKind? EndedBy)
{
    /// <summary>The day on which the first group asked.</summary>
    public LocalDate? AskedOn => Requests is [var first, ..] ? first.On : null;

    public IEnumerable<string> AskedBy => Requests.Select(request => request.By);

    /// <summary>What had happened by the end of <paramref name="day"/>: a request or an end that came later is left out.</summary>
    /// <remarks>What comes after the eighteen months ends nothing.</remarks>
    public RevealedDates AsAt(LocalDate day)
    {
        var hasEnded = EndedOn <= day && EndedOn <= ProtectedLastOn;
        return this with
        {
            Requests = [.. Requests.Where(request => request.On <= day)],
            EndedOn = hasEnded ? EndedOn : null,
            EndedBy = hasEnded ? EndedBy : null,
        };
    }

    /// <summary>Received, its eighteen months not over, and nothing has put an end to it.</summary>
    public bool IsLiveOn(LocalDate day) => ReceivedOn <= day && day <= ProtectedLastOn && !(EndedOn <= day);

    /// <summary>The moratorium that holds the land on <paramref name="day"/>: its last day, or that of the listing where it comes first.</summary>
    public LocalDate? HoldsTo(LocalDate day) => day switch
    {
        _ when !IsLiveOn(day) => null,
        _ when AskedOn <= day && day <= FullLastOn => UnlessItEnds(FullLastOn),
        _ when day <= InterimLastOn => UnlessItEnds(InterimLastOn),
        _ => null,
    };

    private LocalDate UnlessItEnds(LocalDate lastDay) => EndedOn is { } ended && ended <= lastDay ? ended.PlusDays(-1) : lastDay;
}

/// <summary>One entry in the list of assets of community value.</summary>
internal sealed record RegisterEntry(
    string Authority,
    string Reference,
    string AssetName,
    string Address,
    string? Kind,
    string? Extent,
    string? NominatedBy,
    LocalDate? DecidedOn,
    LocalDate EnteredOn,
    LocalDate LastListedOn,
    string RuleVersion,
    LocalDate? RemovedOn,
    RemovalReason? RemovalReason,
    string? RemovalExplanation,
    IReadOnlyList<Unlisted> Unlisted,
    IReadOnlyList<RevealedDates> Notices,
    double? Latitude,
    double? Longitude)
{
    public bool IsListedOn(LocalDate day) => EnteredOn <= day && day <= LastListedOn && !(RemovedOn <= day)
        && !Unlisted.Any(gap => gap.FromOn <= day && day < gap.ListedAgainOn);

    /// <summary>The parishes and wards in which the land lies, as far as they are known.</summary>
    public IReadOnlyList<LandPlace> ParishesAndWards { get; init; } = [];

    /// <summary>Which of several councils keeps it now, by code, where its own ended; nothing where nobody has said, or none has to.</summary>
    public string? KeptBy { get; init; }

    /// <summary>What had happened by the end of <paramref name="day"/>: what came later is left out.</summary>
    public RegisterEntry AsAt(LocalDate day)
    {
        var isRemoved = RemovedOn <= day;
        return this with
        {
            RemovedOn = isRemoved ? RemovedOn : null,
            RemovalReason = isRemoved ? RemovalReason : null,
            RemovalExplanation = isRemoved ? RemovalExplanation : null,
            Unlisted = [.. Unlisted.Where(gap => gap.FromOn <= day)],
            Notices = [.. Notices.Select(notice => notice.AsAt(day))],
        };
    }

    public static RegisterEntry Read(Row row) => new(
        row.Text("tenant_id"),
        row.Text("reference"),
        row.Text("asset_name"),
        row.Text("address"),
        row.TextOrNull("kind"),
        row.TextOrNull("extent"),
        row.TextOrNull("nominated_by"),
        row.DayOrNull("decided_on"),
        row.Day("entered_on"),
        row.Day("last_listed_on"),
        row.Text("rule_version"),
        row.DayOrNull("removed_on"),
        row.TextOrNull("removal_reason") is { } reason ? Enum.Parse<RemovalReason>(reason) : null,
        row.TextOrNull("removal_explanation"),
        row.Json<IReadOnlyList<Unlisted>>("gaps"),
        row.Json<IReadOnlyList<RevealedDates>>("notices"),
        row.RealOrNull("latitude"),
        row.RealOrNull("longitude"))
    {
        ParishesAndWards = LandPlace.Read(row),
        KeptBy = row.TextOrNull("heir"),
    };
}
