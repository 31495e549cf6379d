using RightToBid.Cases.Listing;
using RightToBid.Law;

namespace RightToBid.Cases.Disposing;

/// <summary>Puts a disposal to the law with the facts as they are now known.</summary>
public static class DisposalLaw
{
    private const string SomeOwner = "another owner";

    public static DisposalAnswer Judge(Moratorium moratorium, Disposal disposal) => Judge(
        moratorium.RegimeKey, MoratoriumClock.ListedOn(moratorium, disposal.BindingOn), [NoticeOf(moratorium), .. disposal.OtherNotices],
        OwnerOf(moratorium), moratorium.Estate, disposal, disposal.Terms.Parcels ?? CoveredLand.Of(moratorium));

    /// <summary>A disposal by an owner who gave no notice, put to the law with the notices that other owners gave.</summary>
    public static DisposalAnswer JudgeWithoutNotice(ListEntry entry, Estate estate, Disposal disposal) => Judge(
        entry.RegimeKey, entry.Listed, disposal.OtherNotices, disposal.Terms.SellerPartyId?.ToString() ?? SomeOwner, estate, disposal,
        disposal.Terms.Parcels ?? entry.Parcels);

    /// <summary>The same, of what is recorded: a lease is known by its years, and the exemptions and a sale of shares ask for no estate.</summary>
    public static DisposalAnswer JudgeWithoutNotice(ListEntry entry, Disposal disposal) =>
        JudgeWithoutNotice(entry, disposal.LeaseYears is null ? Estate.Freehold : Estate.Lease, disposal);

    /// <summary>The notice as the law knows it; the owner is named by party identifier.</summary>
    public static OwnersNotice NoticeOf(Moratorium moratorium) => new(
        OwnerOf(moratorium),
        moratorium.ReceivedOn,
        [.. moratorium.Requests.Select(request => new BidRequest(request.Group.Body, request.RequestedOn))],
        moratorium.WithdrawnOn)
    {
        Parcels = CoveredLand.Of(moratorium) is { Count: > 0 } covered ? covered : null,
    };

    /// <summary>What the disposal does to the notice for the land it passes. One in breach has no effect, and one that disposes of nothing here neither.</summary>
    public static MoratoriumEndKind? EndOf(Moratorium moratorium, Disposal disposal) => disposal switch
    {
        { FellThroughOn: not null } or { Terms.ByAnotherOwner: true } or { Terms.Agreement: AgreementKind.OptionGranted } => null,
        { Settlement.Outcome: BreachOutcome.SavedByRegulation21 } => MoratoriumEndKind.Discharged,
        _ => EndOf(Judge(moratorium, disposal)),
    };

    /// <summary>Whether the land it passes is to leave the list: regulation 2(b) leaves out what section 95(5) refers to, regulation 13(1) included.</summary>
    public static bool IsForRemoval(Moratorium moratorium, Disposal disposal) => EndOf(moratorium, disposal) is MoratoriumEndKind.Discharged
        && (disposal.Settlement is not null || Judge(moratorium, disposal).Branch is "CONDITIONS_MET");

    /// <summary>Whether it is, on what is now known, a breach that nothing has cured.</summary>
    public static bool IsBreach(Moratorium moratorium, Disposal disposal) => disposal is
    { FellThroughOn: null, Terms.Agreement: not AgreementKind.OptionGranted, Settlement: not { Outcome: BreachOutcome.SavedByRegulation21 } }
        && !Judge(moratorium, disposal).IsAllowed;

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
