using NodaTime;

using RightToBid.Law;

namespace RightToBid.Cases.Disposing;

/// <summary>What binds the parties.</summary>
public enum AgreementKind
{
    /// <summary>A contract, or a disposal without one.</summary>
    Unconditional,

    /// <summary>A contract with a condition still open. When it binds is for a lawyer.</summary>
    Conditional,

    /// <summary>An option to buy, granted while the land was listed. Nothing has been disposed of yet, and its exercise is not exempt.</summary>
    OptionGranted,
}

/// <summary>When land leaves the list after a relevant disposal: the authority's policy, for regulation 2(b) leaves it open.</summary>
public enum RemovalPolicy
{
    /// <summary>On evidence of completion, so that a sale that falls through does not delist the land.</summary>
    OnCompletion,

    /// <summary>On exchange, when the disposal is entered into.</summary>
    OnExchange,
}

/// <summary>From whom the council heard of a sale. Nobody is named.</summary>
public enum BreachSource
{
    Owner,
    Buyer,
    CommunityGroup,
    LandRegistry,
    Conveyancer,
    CouncilOfficer,
    Public,
}

/// <summary>How and when the council found a sale out.</summary>
public sealed record BreachFinding(LocalDate FoundOn, BreachSource ToldBy);

/// <summary>What became of a sale in breach: regulation 21.</summary>
public enum BreachOutcome
{
    /// <summary>Ineffective: title stays with the seller, the land stays listed.</summary>
    Ineffective,

    /// <summary>The seller, after all reasonable efforts to find out, did not know that the land was listed: regulation 21(2).</summary>
    SavedByRegulation21,
}

/// <summary>What was found of a sale in breach, and why.</summary>
public sealed record BreachSettlement(BreachOutcome Outcome, string Reason, LocalDate SettledOn);

/// <summary>The particulars of a disposal that most disposals do without.</summary>
public sealed record DisposalTerms
{
    public static DisposalTerms None { get; } = new();

    /// <summary>Which of several disposals it is.</summary>
    public Guid? DisposalId { get; init; }

    /// <summary>The named parts of the land that it passes; nothing for all the land, or all that is left of it.</summary>
    public IReadOnlyList<string>? Parcels { get; init; }

    public AgreementKind Agreement { get; init; }

    /// <summary>Somebody who owns the land now disposes of it, and gave no notice here: regulation 13(1) speaks of an owner.</summary>
    public bool ByAnotherOwner { get; init; }

    public Guid? SellerPartyId { get; init; }

    /// <summary>The person who disposes is not the owner in the sense of section 107.</summary>
    public bool NotByOwner { get; init; }

    /// <summary>Shares in the owning company are sold, and the estate stays where it is.</summary>
    public bool ShareSale { get; init; }

    /// <summary>Who owns the land afterwards, and must tell the council so (reg. 19(2)).</summary>
    public Guid? NewOwnerPartyId { get; init; }

    public RemovalPolicy Removal { get; init; }

    /// <summary>How the council found it out, where it is in breach.</summary>
    public BreachFinding? Found { get; init; }
}

/// <summary>A disposal that was entered into, with what the law said of it on the facts then known.</summary>
public sealed record Disposal(
    Guid? BidId,
    CommunityGroup? Buyer,
    LocalDate BindingOn,
    LocalDate? CompletedOn,
    string? Exemption,
    bool VacantPossession,
    int? LeaseYears,
    IReadOnlyList<OwnersNotice> OtherNotices,
    string Branch,
    bool InBreach)
{
    public DisposalTerms Terms { get; init; } = DisposalTerms.None;

    public LocalDate? FellThroughOn { get; init; }

    public BreachSettlement? Settlement { get; init; }

    /// <summary>What tells it from the others; the bid's identifier does where a bid led to it.</summary>
    public Guid? DisposalId => Terms.DisposalId ?? BidId;

    /// <summary>
    /// The day with effect from which the land that it passes leaves the list, where it does: of completion, or until then of exchange, where the
    /// authority removes land on exchange (A31). Nothing where it waits for completion.
    /// </summary>
    public LocalDate? PassedOn => CompletedOn ?? ExchangedOn;

    /// <summary>The day of exchange, where the authority removes land then: a note of that day is a note of this disposal, completed or not.</summary>
    public LocalDate? ExchangedOn => Terms.Removal is RemovalPolicy.OnExchange ? BindingOn : null;

    /// <summary>Whether two records are of one disposal.</summary>
    public bool IsSameAs(Disposal other) => FellThroughOn is null
        && ((DisposalId is { } mine && mine == other.DisposalId)
            || (BindingOn == other.BindingOn && BidId == other.BidId && Buyer?.Name == other.Buyer?.Name && Exemption == other.Exemption
                && (Terms.Parcels ?? []).SequenceEqual(other.Terms.Parcels ?? [])));
}
