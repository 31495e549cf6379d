using NodaTime;

using RightToBid.Law;
using RightToBid.Web.Platform.Places;

namespace RightToBid.Web.Platform.Bodies;

/// <summary>What the register shows of a parish council's connection with land.</summary>
/// <param name="Where">Where the land lies to its area; nothing where the register does not show it.</param>
internal sealed record ParishAnswer(ParishConnection? Where, string Reason);

/// <summary>What the registers of bodies and places show of a body's local connection on a day. An officer may find otherwise.</summary>
internal sealed record ConnectionShown
{
    /// <summary>Regulation 4(1)(a); nothing for a parish council.</summary>
    public AreaAnswer? Activities { get; init; }

    /// <summary>Regulation 4(1)(b), where the form makes it matter.</summary>
    public AreaAnswer? Surplus { get; init; }

    /// <summary>Section 89(2)(b)(i) and regulation 4(2), for a parish council.</summary>
    public ParishAnswer? Parish { get; init; }

    public IEnumerable<string> Reasons => new[] { Activities?.Reason, Surplus?.Reason, Parish?.Reason }.OfType<string>();

    /// <summary>The body with what is shown in place of what was said; what is not shown stays as it was said.</summary>
    public CommunityBody In(CommunityBody body) => body with
    {
        ActiveInArea = body.ActiveInArea || Activities is { IsShown: true },
        SurplusBenefitsArea = body.SurplusBenefitsArea || Surplus is { IsShown: true },
        Parish = Parish?.Where ?? body.Parish,
    };

    /// <summary>Whether somebody finds otherwise than the register shows.</summary>
    public bool IsContradictedBy(CommunityBody body) => In(body) != body;

    /// <summary>What a finding rests on, in words that stay with the case: what the register shows, and why it was found otherwise.</summary>
    public string WithReason(CommunityBody found, string? whyOtherwise)
    {
        var shown = $"The register: {string.Join(" ", Reasons)}";
        return string.IsNullOrWhiteSpace(whyOtherwise) ? shown
            : IsContradictedBy(found) ? $"{shown} Found otherwise: {whyOtherwise.Trim()}"
            : $"{shown} Found: {whyOtherwise.Trim()}";
    }
}

/// <summary>Asks the registers what they show of a body's local connection.</summary>
internal sealed class ConnectionsShown(BodyRegister bodies, PlaceRegister places, Neighbours neighbours, Adjoining adjoining)
{
    /// <summary>What is shown of a body of the register; nothing where the body is not in it.</summary>
    /// <param name="body">What it is as it is asked about: its form decides which limbs matter.</param>
    /// <param name="land">The places in which the land lies, as far as they are recorded.</param>
    public async Task<ConnectionShown?> Of(
        string authority, Guid? bodyId, CommunityBody? body, IReadOnlyList<Place> land, LocalDate on, CancellationToken cancellation) =>
        bodyId is { } id && body is not null && await bodies.Find(authority, id, cancellation) is { } known
            ? await Of(authority, known, body, land, on, cancellation)
            : null;

    public async Task<ConnectionShown?> Of(
        string authority, RegisteredBody known, CommunityBody body, IReadOnlyList<Place> land, LocalDate on, CancellationToken cancellation)
    {
        var all = known.PlaceCode is null && land.Count == 0 ? [] : await places.All(authority, cancellation);
        var own = all.FirstOrDefault(place => place.Code == known.PlaceCode && place.ExistsOn(on));
        switch (body.Form)
        {
            case LegalForm.ParishCouncil:
                return new() { Parish = await OfParish(authority, own, land, all, on, cancellation) };
            case LegalForm.PublicAuthority or LegalForm.Other or LegalForm.ParishMeeting:
                return null;
            default:
                var area = await neighbours.AreaOf(authority, on, cancellation);
                var surplusMatters = body.Form is LegalForm.UnincorporatedBody or LegalForm.CompanyLimitedByGuarantee or LegalForm.RegisteredSociety;
                return new()
                {
                    Activities = area.Of(known.ActiveIn, own, "Its activities concern"),
                    Surplus = surplusMatters ? area.Of(known.Benefits, null, "Its surplus benefits") : null,
                };
        }
    }

    private async Task<ParishAnswer> OfParish(
        string authority, Place? own, IReadOnlyList<Place> land, IReadOnlyList<Place> all, LocalDate on, CancellationToken cancellation)
    {
        if (own is not { Kind: PlaceKind.Parish })
        {
            return new(null, "The register does not say which parish is the council’s own.");
        }

        var parishes = land.Select(place => ParishOf(place, all, on)).OfType<Place>().DistinctBy(place => place.Code).ToList();
        if (parishes.Any(parish => parish.Code == own.Code))
        {
            return new(ParishConnection.LandInOwnArea, $"The land is recorded as lying in {own.Name}, the council’s own parish.");
        }

        var beside = await adjoining.Of(authority, own.Code, on, cancellation);
        return parishes.FirstOrDefault(parish => beside.Contains(parish.Code)) is { } next
            ? new(ParishConnection.LandInAdjoiningParish, $"The land is recorded as lying in {next.Name}, which shares part of its boundary with {own.Name} (regulation 4(2)(a)).")
            : new(null, parishes.Count == 0
                ? "The register does not say in which parish the land lies."
                : $"The land is recorded as lying in {string.Join(" and ", parishes.Select(parish => parish.Name))}. The register does not show that it adjoins {own.Name}.");
    }

    /// <summary>The parish that a place is, or is a ward of.</summary>
    private static Place? ParishOf(Place place, IReadOnlyList<Place> all, LocalDate on) => place switch
    {
        _ when !place.ExistsOn(on) => null,
        { Kind: PlaceKind.Parish } => place,
        _ => all.FirstOrDefault(parent => parent.Kind is PlaceKind.Parish && parent.Code == place.ParentCode && parent.ExistsOn(on)),
    };
}
