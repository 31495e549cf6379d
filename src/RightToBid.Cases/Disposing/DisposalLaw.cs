using RightToBid.Law;

namespace RightToBid.Cases.Disposing;

/// <summary>Puts a disposal to the law with the facts of the notice as they are now known.</summary>
public static class DisposalLaw
{
    public static DisposalAnswer Judge(Moratorium moratorium, Disposal disposal) =>
        StatuteBook.Regime(moratorium.RegimeKey).MayDispose(new(
            moratorium.Listed,
            [NoticeOf(moratorium), .. disposal.OtherNotices],
            new(OwnerOf(moratorium), disposal.BindingOn)
            {
                To = disposal.Buyer?.Body,
                Estate = moratorium.Estate,
                LeaseYears = disposal.LeaseYears,
                VacantPossession = disposal.VacantPossession,
                Exemption = disposal.Exemption,
            }));

    /// <summary>The notice as the law knows it; the owner is named by party identifier.</summary>
    public static OwnersNotice NoticeOf(Moratorium moratorium) => new(
        OwnerOf(moratorium),
        moratorium.ReceivedOn,
        [.. moratorium.Requests.Select(request => new BidRequest(request.Group.Body, request.RequestedOn))],
        moratorium.WithdrawnOn);

    public static bool EndsNotice(Moratorium moratorium, Disposal disposal) => EndOf(Judge(moratorium, disposal)) is not null;

    /// <summary>What the disposal does to the notice. One in breach has no effect, and one that disposes of nothing here neither.</summary>
    public static MoratoriumEndKind? EndOf(DisposalAnswer answer) => answer switch
    {
        { IsAllowed: false } => null,
        { Branch: "CONDITIONS_MET" or "REG_13_1" } => MoratoriumEndKind.Discharged,
        { Branch: "NR_NO_VP" } => MoratoriumEndKind.OwnerChanged,
        { Branch: var branch } when branch.StartsWith("EX_", StringComparison.Ordinal) => MoratoriumEndKind.OwnerChanged,
        _ => null,
    };

    private static string OwnerOf(Moratorium moratorium) => moratorium.OwnerPartyId.ToString();
}
