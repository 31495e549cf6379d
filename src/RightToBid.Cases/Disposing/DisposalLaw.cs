using RightToBid.Cases.Listing;
using RightToBid.Law;

namespace RightToBid.Cases.Disposing;

/// <summary>Puts a disposal to the law with the facts as they are now known.</summary>
public static class DisposalLaw
{
    private const string SomeOwner = "another owner";

    /// <summary>The exemptions whose own words leave no room for a price.</summary>
    private static readonly string[] WithoutPrice = ["EX_GIFT", "EX_PR_ENTITLEMENT", "EX_TRUST_ENTITLEMENT", "EX_TRUSTEE_CHANGE", "EX_PARTNER_CHANGE"];

    /// <summary>
    /// What the law says of a recorded disposal. A lease whose years nobody recorded, for the law did not ask for them then, is taken to be a
    /// qualifying one: the careful reading, until the years are recorded.
    /// </summary>
    public static DisposalAnswer Judge(Moratorium moratorium, Disposal disposal) =>
        JudgeAsked(moratorium, disposal, disposal.LeaseYears is null ? Estate.Freehold : moratorium.Estate);

    /// <summary>The same of one that is to be recorded, or to be corrected: here the law may ask for what was not said.</summary>
    /// <exception cref="LawNotEncodedException">The years of a lease were not said.</exception>
    internal static DisposalAnswer JudgeAsked(Moratorium moratorium, Disposal disposal) => JudgeAsked(moratorium, disposal, moratorium.Estate);

    private static DisposalAnswer JudgeAsked(Moratorium moratorium, Disposal disposal, Estate estate) => Judge(
        moratorium.RegimeKey, Listed(moratorium, disposal), [NoticeOf(moratorium), .. OtherNotices(moratorium, disposal)],
        OwnerOf(moratorium), estate, disposal, disposal.Terms.Parcels ?? CoveredLand.Of(moratorium));

    /// <summary>A disposal by an owner who gave no notice, put to the law with the notices that other owners gave.</summary>
    public static DisposalAnswer JudgeWithoutNotice(ListEntry entry, Estate estate, Disposal disposal) => Judge(
        entry.RegimeKey, Listed(entry, disposal), OtherNotices(entry, disposal), disposal.Terms.SellerPartyId?.ToString() ?? SomeOwner, estate, disposal,
        disposal.Terms.Parcels ?? entry.Parcels);

    /// <summary>The same, of what is recorded: a lease is known by its years, and the exemptions and a sale of shares ask for no estate.</summary>
    public static DisposalAnswer JudgeWithoutNotice(ListEntry entry, Disposal disposal) =>
        JudgeWithoutNotice(entry, disposal.LeaseYears is null ? Estate.Freehold : Estate.Lease, disposal);

    /// <summary>The land's other notices, as they now stand.</summary>
    public static IReadOnlyList<OwnersNotice> OtherNotices(Moratorium moratorium, Disposal disposal) =>
        Noted.AsTheyStand(disposal.OtherNotices, moratorium.OtherNotices);

    /// <summary>The same of a disposal without a notice.</summary>
    public static IReadOnlyList<OwnersNotice> OtherNotices(ListEntry entry, Disposal disposal) =>
        Noted.AsTheyStand(disposal.OtherNotices, entry.OwnersNotices);

    /// <summary>The notice as the law knows it; the owner is named by party identifier.</summary>
    public static OwnersNotice NoticeOf(Moratorium moratorium) => new(
        OwnerOf(moratorium),
        moratorium.ReceivedOn,
        [.. moratorium.Requests.Select(request => new BidRequest(request.Group.Body, request.RequestedOn))],
        moratorium.WithdrawnOn)
    {
        NoticeId = moratorium.MoratoriumId,
        Parcels = CoveredLand.Of(moratorium) is { Count: > 0 } covered ? covered : null,
    };

    /// <summary>What the disposal does to the notice for the land it passes. One in breach has no effect, and one that disposes of nothing here neither.</summary>
    public static MoratoriumEndKind? EndOf(Moratorium moratorium, Disposal disposal) =>
        disposal.Terms.ByAnotherOwner ? null : EndOf(disposal, Judge(moratorium, disposal));

    /// <summary>Whether the land it passes is to leave the list: regulation 2(b) leaves out what section 95(5) refers to, regulation 13(1) included.</summary>
    public static bool IsForRemoval(Moratorium moratorium, Disposal disposal) =>
        !disposal.Terms.ByAnotherOwner && IsForRemoval(disposal, Judge(moratorium, disposal));

    /// <summary>The same of a disposal by an owner who gave no notice.</summary>
    public static bool IsForRemoval(ListEntry entry, Disposal disposal) => IsForRemoval(disposal, JudgeWithoutNotice(entry, disposal));

    /// <summary>Whether it is, on what is now known, a breach that nothing has cured.</summary>
    public static bool IsBreach(Moratorium moratorium, Disposal disposal) => IsBreach(disposal, Judge(moratorium, disposal));

    /// <summary>The same of a disposal by an owner who gave no notice.</summary>
    public static bool IsBreach(ListEntry entry, Disposal disposal) => IsBreach(disposal, JudgeWithoutNotice(entry, disposal));

    /// <summary>Whether the land has another owner by a disposal without a notice, who must tell the council so (reg. 19(2)).</summary>
    public static bool HasPassed(ListEntry entry, Disposal disposal) => EndOf(disposal, JudgeWithoutNotice(entry, disposal)) is not null;

    /// <summary>Whether a community group bought by it: it has effect, whoever the seller is, and is no gift.</summary>
    public static bool IsBoughtByGroup(Moratorium moratorium, Disposal disposal) => IsBoughtByGroup(disposal, Judge(moratorium, disposal));

    /// <summary>The same of a disposal by an owner who gave no notice.</summary>
    public static bool IsBoughtByGroup(ListEntry entry, Disposal disposal) => IsBoughtByGroup(disposal, JudgeWithoutNotice(entry, disposal));

    private static bool IsBoughtByGroup(Disposal disposal, DisposalAnswer answer) =>
        disposal.Buyer is not null && EndOf(disposal, answer) is not null && !WithoutPrice.Contains(answer.Branch);

    private static bool IsBreach(Disposal disposal, DisposalAnswer answer) => !answer.IsAllowed && disposal is
    { FellThroughOn: null, Terms.Agreement: not AgreementKind.OptionGranted, Settlement: not { Outcome: BreachOutcome.SavedByRegulation21 } };

    private static bool IsForRemoval(Disposal disposal, DisposalAnswer answer) =>
        EndOf(disposal, answer) is MoratoriumEndKind.Discharged && answer.Branch is not "REG_13_1";

    private static MoratoriumEndKind? EndOf(Disposal disposal, DisposalAnswer answer) => disposal switch
    {
        { FellThroughOn: not null } or { Terms.Agreement: AgreementKind.OptionGranted } => null,
        { Settlement.Outcome: BreachOutcome.SavedByRegulation21 } when !answer.IsAllowed => MoratoriumEndKind.Discharged,
        _ => EndOf(answer),
    };

    private static ListedPeriod? Listed(Moratorium moratorium, Disposal disposal) =>
        Until(MoratoriumClock.ListedOn(moratorium, disposal.BindingOn), disposal, moratorium.TerminatedBy);

    private static ListedPeriod? Listed(ListEntry entry, Disposal disposal) =>
        Until(ListingClock.ListedWithoutGap(entry), disposal, entry.Removal?.Reason);

    /// <summary>Land that a disposal takes off the list on its own day was listed when it was entered into.</summary>
    private static ListedPeriod? Until(ListedPeriod? listed, Disposal disposal, RemovalReason? removedBy) =>
        removedBy is RemovalReason.RelevantDisposal && listed?.RemovedOn == disposal.BindingOn
            ? listed with { RemovedOn = disposal.BindingOn.PlusDays(1) }
            : listed;

    private static DisposalAnswer Judge(
        string regimeKey, ListedPeriod? listed, IReadOnlyList<OwnersNotice> notices, string owner, Estate estate, Disposal disposal,
        IReadOnlyList<string> parcels) =>
        StatuteBook.Regime(regimeKey).MayDispose(new(
            listed,
            notices,
            new(disposal.Terms.ByAnotherOwner ? disposal.Terms.SellerPartyId?.ToString() ?? SomeOwner : owner, disposal.BindingOn)
            {
                ByIsOwner = !disposal.Terms.NotByOwner,
                To = disposal.Buyer?.Body,
                Estate = estate,
                LeaseYears = disposal.LeaseYears,
                VacantPossession = disposal.VacantPossession,
                ShareSale = disposal.Terms.ShareSale,
                Parcels = parcels.Count > 0 ? parcels : null,
                Exemption = disposal.Exemption,
            }));

    private static MoratoriumEndKind? EndOf(DisposalAnswer answer) => answer switch
    {
        { IsAllowed: false } => null,
        { Branch: "CONDITIONS_MET" or "REG_13_1" } => MoratoriumEndKind.Discharged,
        { Branch: "NR_NO_VP" } => MoratoriumEndKind.OwnerChanged,
        // A tenancy by succession is granted out of an estate that stays where it is.
        { Branch: "EX_AG_SUCCESSION" } => null,
        { Branch: var branch } when branch.StartsWith("EX_", StringComparison.Ordinal) => MoratoriumEndKind.OwnerChanged,
        _ => null,
    };

    private static string OwnerOf(Moratorium moratorium) => moratorium.OwnerPartyId.ToString();
}
