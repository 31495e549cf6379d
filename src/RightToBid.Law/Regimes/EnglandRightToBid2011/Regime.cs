using NodaTime;

using RightToBid.Law.Regimes.EnglandRightToBid2011.Letters;
using RightToBid.Law.Time;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

/// <summary>England's community right to bid: Localism Act 2011, Part 5, Chapter 3, and the regulations of 2012.</summary>
internal sealed class Regime : IRegime
{
    internal const string FolderKey = "england-right-to-bid-2011";

    /// <summary>From commencement (SI 2012/2420, art. 2) to the horizon that the README explains.</summary>
    internal static readonly Coverage Covered = new(FolderKey, new(2012, 9, 21), new(2042, 12, 31));

    /// <summary>The versions of the law, oldest first, each from its first day until the next begins.</summary>
    internal static readonly IReadOnlyList<RegimeVersion> Versions =
    [
        new($"{FolderKey}@2012-09-21", Covered.FirstDay),
        new($"{FolderKey}@2014-08-01", Nominators.SocietiesRenamedOn),
    ];

    private readonly Dictionary<string, IReadOnlyList<WindowRule>> byFact;
    private readonly Dictionary<string, WindowRule> byKey;

    public Regime()
    {
        byKey = Windows.ToDictionary(window => window.Key);
        byFact = Facts.ToDictionary(
            fact => fact.Key, IReadOnlyList<WindowRule> (fact) => [.. Windows.Where(window => window.StartsWith == fact)]);
    }

    public string Key => FolderKey;

    public string Name => "Community right to bid (assets of community value), England";

    public LegalStatus Status => LegalStatus.InForce;

    public LocalDate InForceFrom => Covered.FirstDay;

    public LocalDate EncodedTo => Covered.LastDay;

    public string Standing => "The law is stated as in force on 21 November 2026, read on 21 November 2026; not yet reviewed by a lawyer.";

    public IReadOnlyList<StatutoryFact> Facts { get; } =
    [
        Nominating.NominationReceived,
        ListEntries.Entered,
        Reviewing.InclusionNoticeGiven,
        Reviewing.RequestReceived,
        Appealing.ReviewDecisionSent,
        Moratorium.NoticeReceived,
        Compensating.LossFinished,
        Compensating.ReasonsGiven,
        Compensating.ReviewRequestReceived,
        Appealing.CompensationDecisionSent,
        ListEntries.EnteredAsUnsuccessful,
        Appealing.TribunalDecisionSent,
    ];

    public IReadOnlyList<WindowRule> Windows { get; } =
    [
        Nominating.Decision,
        ListEntries.Listing,
        Reviewing.Request,
        Reviewing.Completion,
        Appealing.Review,
        Moratorium.Interim,
        Moratorium.Full,
        Moratorium.Protected,
        Moratorium.SaleToGroup,
        Compensating.Claim,
        Compensating.ReviewRequest,
        Compensating.ReviewCompletion,
        Appealing.Compensation,
        ListEntries.Unsuccessful,
        Appealing.Permission,
    ];

    public IReadOnlyList<GuideChapter> Guide => EnglandRightToBid2011.Guide.Chapters;

    public IReadOnlyList<Exemption> Exemptions { get; } = [.. ExemptInTheAct.All, .. ExemptByRegulations.All];

    public IReadOnlyList<StatutoryNotice> Notices { get; } = [.. AuthorityNotices.All, .. OwnerNotices.All];

    public StatutoryNotice Notice(string key) => Notices.FirstOrDefault(notice => notice.Key == key)
        ?? throw new LawNotEncodedException(
            $"{Key} has no notice called \"{key}\". Its notices: {string.Join(", ", Notices.Select(known => known.Key))}.");

    public IReadOnlyList<LetterTemplate> Letters => LetterBook.All;

    public LetterTemplate Letter(string key) => Letters.FirstOrDefault(letter => letter.Key == key)
        ?? throw new LawNotEncodedException(
            $"{Key} has no letter called \"{key}\". Its letters: {string.Join(", ", Letters.Select(known => known.Key))}.");

    public string BlankInWords(string blank) => LetterBook.Blanks.TryGetValue(blank, out var words)
        ? words
        : throw new LawNotEncodedException($"{Key} has no letter with the blank \"{blank}\".");

    public PresumedDelivery DeliveryByPost(PostClass post, LocalDate postedOn, WorkingDays calendar) =>
        Serving.DeliveryByPost(post, postedOn, calendar);

    public IReadOnlyList<WindowRule> WindowsFollowing(string fact) => byFact.TryGetValue(fact, out var windows)
        ? windows
        : throw new LawNotEncodedException($"{Key} has no fact called \"{fact}\". Its facts: {string.Join(", ", Facts.Select(known => known.Key))}.");

    public WindowRule Window(string key) => byKey.TryGetValue(key, out var window)
        ? window
        : throw new LawNotEncodedException($"{Key} has no window called \"{key}\". Its windows: {string.Join(", ", byKey.Keys)}.");

    public string VersionOn(LocalDate pivotOn)
    {
        Covered.Require(pivotOn);
        return Versions.Last(version => version.FirstDay <= pivotOn).Id;
    }

    public Eligibility MayNominate(CommunityBody body, LocalDate receivedOn)
    {
        Covered.Require(receivedOn);
        return Nominators.MayNominate(body, receivedOn);
    }

    public Eligibility MayAskToBid(CommunityBody body, LocalDate requestedOn)
    {
        Covered.Require(requestedOn);
        return CommunityInterestGroups.MayAskToBid(body);
    }

    public Eligibility MayAskToBidTogether(CommunityBody maker, IReadOnlyList<CommunityBody> members, LocalDate requestedOn)
    {
        Covered.Require(requestedOn);
        return CommunityInterestGroups.MayAskTogether(maker, members);
    }

    public Eligibility MayBeListed(LandDescription land) => ListableLand.MayBeListed(land);

    public DisposalAnswer MayDispose(DisposalQuestion question)
    {
        var (entry, bindingOn) = (question.Entry, question.Disposal.BindingOn);
        Covered.Require(entry?.EnteredOn ?? bindingOn);
        Covered.Require(bindingOn < entry?.EnteredOn ? entry.EnteredOn : bindingOn);
        return Disposals.MayDispose(question);
    }

    public Eligibility MayClaim(ClaimantStanding standing, AuditedBody body) => Claimants.MayClaim(standing, body);

    public IReadOnlyList<Eligibility> ConditionsOf(ClaimMade claim)
    {
        Covered.Require(claim.LossFinishedOn);
        return Claiming.Conditions(claim);
    }

    public Eligibility IsNamed(CompensationHead head, bool appealSucceeded) => Claiming.IsNamed(head, appealSucceeded);

    public CompensableDelay DelayOf(DelayClaimed delay)
    {
        Covered.Require(delay.NoticeReceivedOn);
        return Compensating.Delay(delay);
    }
}

/// <summary>A version of the law by the first pivot day that it governs.</summary>
internal sealed record RegimeVersion(string Id, LocalDate FirstDay);
