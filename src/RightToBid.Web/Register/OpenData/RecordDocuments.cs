using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Web.Platform.Places;
using RightToBid.Web.Register.Searching;

namespace RightToBid.Web.Register.OpenData;

/// <summary>A point on the land, in WGS84.</summary>
internal sealed record PointDocument(double Latitude, double Longitude);

/// <summary>An owner's notice of a wish to sell, with the ends of all three periods that it starts.</summary>
/// <param name="AskedOn">The day on which the first group asked in time to be treated as a potential bidder.</param>
/// <param name="EndedOn">The first day on which the notice bound nobody any more, where something put an end to it early.</param>
internal sealed record NoticeDocument(
    LocalDate ReceivedOn,
    LocalDate InterimMoratoriumLastDay,
    LocalDate FullMoratoriumLastDay,
    LocalDate ProtectedPeriodLastDay,
    LocalDate? AskedOn,
    IReadOnlyList<string> AskedBy,
    LocalDate? EndedOn,
    MoratoriumEndKind? EndedBy);

/// <summary>Where an entry stands on a day: a sentence, two words that repeat it, and the next date.</summary>
internal sealed record StandingDocument(string Sentence, string Tag, LocalDate? NextOn, string? NextWhat);

/// <summary>An entry in the list of assets of community value.</summary>
/// <param name="Page">The address of its page on this site; with <c>.json</c> behind it, of its whole case.</param>
/// <param name="Outline">The boundary as well-known text in WGS84, longitude first.</param>
/// <param name="UnlistedFrom">The first day on which the land was no longer listed, where that has come.</param>
internal sealed record EntryDocument(
    string Authority,
    string AuthorityName,
    string Reference,
    string Page,
    string AssetName,
    string Address,
    string? Kind,
    string? LandListed,
    PointDocument? Point,
    string? Outline,
    string? NominatedBy,
    LocalDate? NominationReceivedOn,
    LocalDate? DecidedOn,
    LocalDate EnteredOn,
    LocalDate LastListedDay,
    LocalDate? UnlistedFrom,
    RemovalReason? RemovalReason,
    StandingDocument Standing,
    IReadOnlyList<NoticeDocument> Notices,
    IReadOnlyList<LandPlace> ParishesAndWards,
    string RuleVersion)
{
    public static EntryDocument Of(OpenEntry open, LocalDate on)
    {
        var (entry, land) = (open.Entry, open.Land);
        var position = EntryPosition.Of(entry, on);
        var unlistedFrom = open.UnlistedFrom(on);
        return new(
            entry.Authority, AuthorityNames.Of(entry.Authority), entry.Reference, open.Page, entry.AssetName, entry.Address, entry.Kind, entry.Extent,
            PointOf(land), land.Outline, entry.NominatedBy, land.NominationReceivedOn, entry.DecidedOn, entry.EnteredOn, entry.LastListedOn, unlistedFrom,
            entry.RemovedOn is not null && unlistedFrom == entry.RemovedOn ? entry.RemovalReason : null,
            new(position.Sentence, position.Tag, position.NextOn, position.NextWhat),
            [.. open.Notices.Select(told => Of(told.Notice.AsAt(on)))], entry.ParishesAndWards, entry.RuleVersion);
    }

    internal static PointDocument? PointOf(OpenLand land) =>
        land is { Latitude: { } latitude, Longitude: { } longitude } ? new(latitude, longitude) : null;

    private static NoticeDocument Of(RevealedDates notice) => new(
        notice.ReceivedOn, notice.InterimLastOn, notice.FullLastOn, notice.ProtectedLastOn, notice.AskedOn, [.. notice.AskedBy], notice.EndedOn, notice.EndedBy);
}

/// <summary>An entry in the list of land nominated by unsuccessful community nominations.</summary>
/// <param name="MustStayTo">The last day on which it must stay in the list.</param>
internal sealed record NominationDocument(
    string Authority,
    string AuthorityName,
    string Reference,
    string Page,
    string AssetName,
    string Address,
    string? Kind,
    PointDocument? Point,
    string? Outline,
    string NominatedBy,
    LocalDate? NominationReceivedOn,
    LocalDate? DecidedOn,
    LocalDate EnteredOn,
    LocalDate MustStayTo,
    string Reasons,
    IReadOnlyList<LandPlace> ParishesAndWards,
    string RuleVersion)
{
    public static NominationDocument Of(OpenNomination open)
    {
        var (entry, land) = (open.Nomination, open.Land);
        return new(
            entry.Authority, AuthorityNames.Of(entry.Authority), entry.Reference, open.Page, entry.AssetName, entry.Address, entry.Kind,
            EntryDocument.PointOf(land), land.Outline, entry.NominatedBy, land.NominationReceivedOn, entry.DecidedOn, entry.EnteredOn, entry.MustStayTo,
            entry.Reasons, entry.ParishesAndWards, entry.RuleVersion);
    }
}
