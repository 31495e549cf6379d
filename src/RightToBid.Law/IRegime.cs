using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Law;

/// <summary>Whether a body of law binds anybody yet.</summary>
public enum LegalStatus
{
    /// <summary>In force.</summary>
    InForce,

    /// <summary>Enacted, but not shown to be commenced: visible, opens nothing.</summary>
    EnactedNotCommenced,
}

/// <summary>One jurisdiction's right, as encoded: its facts, the windows they open, and the questions it answers.</summary>
/// <remarks>A regime joins the <see cref="StatuteBook"/> by existing. Its own types are internal to its folder.</remarks>
public interface IRegime
{
    /// <summary>The folder's name in kebab case: <c>england-right-to-bid-2011</c>.</summary>
    string Key { get; }

    /// <summary>The right by its usual name.</summary>
    string Name { get; }

    /// <summary>Whether it binds anybody yet.</summary>
    LegalStatus Status { get; }

    /// <summary>The first day a pivot event may have. Included.</summary>
    LocalDate InForceFrom { get; }

    /// <summary>The last day a pivot event may have; beyond it nothing is computed. Included.</summary>
    LocalDate EncodedTo { get; }

    /// <summary>As of when the law is stated, when it was read, and whether a lawyer has reviewed it.</summary>
    string Standing { get; }

    /// <summary>The facts from which windows run, in the order of the Act.</summary>
    IReadOnlyList<StatutoryFact> Facts { get; }

    /// <summary>Every window, in the order of the Act.</summary>
    IReadOnlyList<WindowRule> Windows { get; }

    /// <summary>The windows that follow from a fact, in the order of design: the one that ends first comes first.</summary>
    /// <exception cref="LawNotEncodedException">The regime has no such fact.</exception>
    IReadOnlyList<WindowRule> WindowsFollowing(string fact);

    /// <summary>One window by its key.</summary>
    /// <exception cref="LawNotEncodedException">The regime has no such window.</exception>
    WindowRule Window(string key);

    /// <summary>The version of the law that governs a step whose pivot event happened on <paramref name="pivotOn"/>.</summary>
    /// <remarks>Recorded on the pivot event and never moved afterwards.</remarks>
    /// <exception cref="LawNotEncodedException">The day is outside the regime's coverage.</exception>
    string VersionOn(LocalDate pivotOn);

    /// <summary>How it works, in plain words, chapter by chapter.</summary>
    IReadOnlyList<GuideChapter> Guide { get; }

    /// <summary>Every exemption that an owner may claim, in the order of the Act and its regulations.</summary>
    IReadOnlyList<Exemption> Exemptions { get; }

    /// <summary>Every notice that the law has somebody give: the authority's first, then the owner's.</summary>
    IReadOnlyList<StatutoryNotice> Notices { get; }

    /// <summary>One notice by its key.</summary>
    /// <exception cref="LawNotEncodedException">The regime has no such notice.</exception>
    StatutoryNotice Notice(string key);

    /// <summary>Every letter that gives or answers one of those notices, in this law's words.</summary>
    IReadOnlyList<LetterTemplate> Letters { get; }

    /// <summary>One letter by its key.</summary>
    /// <exception cref="LawNotEncodedException">The regime has no such letter.</exception>
    LetterTemplate Letter(string key);

    /// <summary>What a blank of its letters is, in words, for saying that it is missing.</summary>
    string BlankInWords(string blank);

    /// <summary>When a notice that was posted counts as given.</summary>
    /// <exception cref="LawNotEncodedException">The count leaves the years of <paramref name="calendar"/>.</exception>
    PresumedDelivery DeliveryByPost(PostClass post, LocalDate postedOn, WorkingDays calendar);

    /// <summary>Whether a body may nominate land.</summary>
    Eligibility MayNominate(CommunityBody body, LocalDate receivedOn);

    /// <summary>Whether a body's request to be treated as a potential bidder has effect.</summary>
    Eligibility MayAskToBid(CommunityBody body, LocalDate requestedOn);

    /// <summary>Whether a request that several bodies make together has effect.</summary>
    /// <param name="maker">The body that makes the request.</param>
    /// <param name="members">The other bodies.</param>
    /// <param name="requestedOn">The day the authority received it.</param>
    Eligibility MayAskToBidTogether(CommunityBody maker, IReadOnlyList<CommunityBody> members, LocalDate requestedOn);

    /// <summary>Whether the land may be listed at all, whatever its value to the community.</summary>
    Eligibility MayBeListed(LandDescription land);

    /// <summary>What owners ask: may I enter into this disposal on this day?</summary>
    /// <exception cref="LawNotEncodedException">The day, or the exemption claimed, is not encoded.</exception>
    DisposalAnswer MayDispose(DisposalQuestion question);

    /// <summary>Whether whoever claims compensation is among those entitled to it, whatever the claim is worth.</summary>
    Eligibility MayClaim(ClaimantStanding standing, AuditedBody body);

    /// <summary>The conditions of form of a claim for compensation, each with its answer, in the order of the text.</summary>
    IReadOnlyList<Eligibility> ConditionsOf(ClaimMade claim);

    /// <summary>Whether a type of claim is one that the text names. One that it does not name is not excluded by that.</summary>
    /// <param name="head">The type of claim.</param>
    /// <param name="appealSucceeded">For the expenses of an appeal, whether it succeeded.</param>
    Eligibility IsNamed(CompensationHead head, bool appealSucceeded);

    /// <summary>The period of delay that can be compensated.</summary>
    /// <exception cref="LawNotEncodedException">A day is outside the regime's coverage.</exception>
    CompensableDelay DelayOf(DelayClaimed delay);
}
