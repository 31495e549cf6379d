using NodaTime;

using RightToBid.Cases;
using RightToBid.Law;
using RightToBid.Web.Platform.Bodies;

namespace RightToBid.Web.Shared.Bodies;

/// <summary>What a body may do, by the law of a day, with the reason for each.</summary>
/// <param name="MayNominate">Localism Act 2011, s. 89.</param>
/// <param name="MayAskToBid">Whether its request starts the full moratorium: reg. 12.</param>
/// <param name="IsForOwnArea">A parish council's rights follow from where the land is; these are those in its own area.</param>
internal sealed record BodyRights(Eligibility MayNominate, Eligibility MayAskToBid, bool IsForOwnArea)
{
    private static IRegime Law => StatuteBook.Regime(RegimeKeys.EnglandRightToBid2011);

    /// <summary>When the owner may sell to such a body though to nobody else.</summary>
    public static WindowRule Sale => Law.Window(WindowKeys.SaleToGroup);

    /// <summary>May the owner sell to it while a moratorium runs? To a community interest group, which is the body that may ask to bid.</summary>
    public string BuyingInWords => MayAskToBid.IsMet
        ? "Yes. For eighteen months beginning with the day the council received the owner’s notice, the owner may sell to it, also while a moratorium runs."
        : "No. It may make an offer like anybody else once the owner may sell to anyone, or bid together with a body that may.";

    /// <summary>The rights of a body, or nothing while too little is known of it.</summary>
    public static BodyRights? Of(RegisteredBody known, LocalDate on) => known switch
    {
        { Body: { Form: LegalForm.ParishCouncil } council } => Of(council with { Parish = ParishConnection.LandInOwnArea }, isForOwnArea: true, on),
        { Body: { } body, HasFacts: true } => Of(body, isForOwnArea: false, on),
        _ => null,
    };

    /// <exception cref="LawNotEncodedException">The day is outside the regime's coverage.</exception>
    private static BodyRights Of(CommunityBody body, bool isForOwnArea, LocalDate on) =>
        new(Law.MayNominate(body, on), Law.MayAskToBid(body, on), isForOwnArea);
}
