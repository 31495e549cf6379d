using NodaTime;

namespace RightToBid.Law;

/// <summary>An owner's question: may I enter into this disposal on this day?</summary>
/// <param name="Entry">The list entry for the land, or nothing where it was never listed.</param>
/// <param name="Notices">Every owner's notice of a wish to dispose that the authority has received for the land.</param>
/// <param name="Disposal">The disposal in mind.</param>
public sealed record DisposalQuestion(ListedPeriod? Entry, IReadOnlyList<OwnersNotice> Notices, ProposedDisposal Disposal);

/// <summary>How long the land has been listed.</summary>
/// <param name="EnteredOn">The day of entry in the list; the five years begin with it.</param>
/// <param name="RemovedOn">The first day on which it was no longer listed, where it was removed early.</param>
/// <param name="WithoutGapSinceOn">
/// The day of entry of the earlier listing that this one renewed before it ended. A notice given under that one goes on.
/// </param>
public sealed record ListedPeriod(LocalDate EnteredOn, LocalDate? RemovedOn = null, LocalDate? WithoutGapSinceOn = null);

/// <summary>One owner's notice under section 95(2).</summary>
/// <param name="Owner">Who gave it: a notice serves that particular person alone.</param>
/// <param name="ReceivedOn">The day the authority received it.</param>
/// <param name="Requests">Requests to be treated as a potential bidder.</param>
/// <param name="WithdrawnOn">The day the owner withdrew it, if so.</param>
public sealed record OwnersNotice(string Owner, LocalDate ReceivedOn, IReadOnlyList<BidRequest> Requests, LocalDate? WithdrawnOn = null)
{
    /// <summary>Which record it is, where it has one: what is put right there is put right here.</summary>
    public Guid? NoticeId { get; init; }

    /// <summary>The named parts of the listed land that it covers; nothing where it covers the whole.</summary>
    public IReadOnlyList<string>? Parcels { get; init; }

    /// <summary>Whether it covers this part of the listed land.</summary>
    public bool Covers(string part) => Parcels is null || Parcels.Contains(part, PartNames.Comparer);
}

/// <summary>A body's written request to be treated as a potential bidder.</summary>
/// <param name="Body">The body, taken to have its local connection where the question does not say otherwise.</param>
/// <param name="ReceivedOn">The day the authority received it.</param>
public sealed record BidRequest(CommunityBody Body, LocalDate ReceivedOn);

/// <summary>The estate that passes.</summary>
public enum Estate
{
    /// <summary>The freehold.</summary>
    Freehold,

    /// <summary>A lease, granted or assigned.</summary>
    Lease,
}

/// <summary>The disposal that an owner has in mind.</summary>
/// <param name="By">Who disposes.</param>
/// <param name="BindingOn">The day the agreement becomes binding (exchange), or else the day of the disposal.</param>
public sealed record ProposedDisposal(string By, LocalDate BindingOn)
{
    /// <summary>Whether <see cref="By"/> is the owner of the parcel in the sense of section 107.</summary>
    public bool ByIsOwner { get; init; } = true;

    /// <summary>The community body that buys, or nothing for anyone else.</summary>
    public CommunityBody? To { get; init; }

    /// <summary>The estate that passes.</summary>
    public Estate Estate { get; init; } = Estate.Freehold;

    /// <summary>For a lease, its term in years when granted.</summary>
    public int? LeaseYears { get; init; }

    /// <summary>Whether it passes with vacant possession.</summary>
    public bool VacantPossession { get; init; } = true;

    /// <summary>Whether shares in the owning company are sold and the estate stays where it is.</summary>
    public bool ShareSale { get; init; }

    /// <summary>The named parts of the listed land that it passes; nothing where the land is not known by parts.</summary>
    public IReadOnlyList<string>? Parcels { get; init; }

    /// <summary>The exemption that the owner claims, by its code, or nothing.</summary>
    public string? Exemption { get; init; }
}

/// <summary>The answer, with the branch of the law taken.</summary>
/// <param name="IsAllowed">Whether the owner may enter into the disposal on that day.</param>
/// <param name="Branch">The branch: <c>CONDITIONS_MET</c>, <c>INTERIM_MORATORIUM</c>, <c>EX_GIFT</c>.</param>
/// <param name="Source">The provision that decides.</param>
/// <param name="Explanation">Why, with the dates.</param>
/// <param name="Caution">What to beware of, or nothing.</param>
public sealed record DisposalAnswer(bool IsAllowed, string Branch, LegalReference Source, string Explanation, string? Caution = null);
