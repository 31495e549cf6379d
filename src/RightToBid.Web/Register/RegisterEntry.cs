using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform.Places;

namespace RightToBid.Web.Register;

/// <summary>An owner's notice as the entry reveals it, with the ends of all three periods.</summary>
internal sealed record RevealedDates(
    LocalDate ReceivedOn,
    LocalDate InterimLastOn,
    LocalDate FullLastOn,
    LocalDate ProtectedLastOn,
    LocalDate? AskedOn,
    IReadOnlyList<string> AskedBy,
    LocalDate? EndedOn,
    MoratoriumEndKind? EndedBy)
{
    /// <summary>Received, its eighteen months not over, and nothing has put an end to it.</summary>
    public bool IsLiveOn(LocalDate day) => ReceivedOn <= day && day <= ProtectedLastOn && !(EndedOn <= day);

    /// <summary>The moratorium that holds the land on <paramref name="day"/>: its last day.</summary>
    public LocalDate? HoldsTo(LocalDate day) => day switch
    {
        _ when !IsLiveOn(day) => null,
        _ when AskedOn <= day && day <= FullLastOn => FullLastOn,
        _ when day <= InterimLastOn => InterimLastOn,
        _ => null,
    };
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
