using static RightToBid.Law.Regimes.EnglandRightToBid2011.AuthorityNotices;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011.Letters;

/// <summary>Letters about an owner's wish to sell: to the nominator, to the area, on the site, and about a group's request.</summary>
internal static class DisposalLetters
{
    private static readonly IReadOnlyList<string> Periods = [Moratorium.Interim.Key, Moratorium.Full.Key, Moratorium.Protected.Key];

    private static readonly IReadOnlyList<LegalReference> Provisions =
        [Conditions.NoNotice, Moratorium.Interim.Source, Moratorium.SaleToGroup.Source, CommunityInterestGroups.Body];

    /// <summary>What the law has each of these notices say, in the same words each time.</summary>
    private static readonly IReadOnlyList<LetterParagraph> Told =
    [
        Say.Subject("{asset}: groups can ask to bid to the end of {interim-moratorium}", unless: Circumstance.TooLateToAsk),
        Say.Subject("{asset}: the owner wishes to sell, in a notice received on {notice-received}"),
        Say.Position(
            "An owner of {asset}, {place}, has told {council} in writing of a wish to sell. The council received the notice on " +
            "{notice-received}.",
            supplies: [WishToSellToNominator.Contents[0], WishToSellToNominator.Contents[1]]),
        Say.Position(
            "The interim moratorium runs to the end of {interim-moratorium}. Where a community interest group asks to bid in that time, the " +
            "full moratorium runs to the end of {full-moratorium}. The protected period runs to the end of {protected-period}.",
            supplies: WishToSellToNominator.Contents[2]),
        Say.Position("{group} has asked in time, so the full moratorium applies.", onlyIf: Circumstance.GroupAsked),
        Say.Can(
            "A community interest group can ask to be treated as a potential bidder. It has to the end of {interim-moratorium} to ask: the " +
            "request must be in writing and must have reached the council in that time. Write to {write-to}. Asking binds the group to nothing, " +
            "and no money need be shown.",
            unless: Circumstance.TooLateToAsk),
        Say.Can(
            "The time for asking to be treated as a potential bidder has ended. A group can still make the owner an offer.",
            onlyIf: Circumstance.TooLateToAsk),
        Say.Can(
            "Who can ask: a parish council, if any of the land is in its area; and, with a local connection, a charity, a community interest " +
            "company, a company limited by guarantee or a co-operative or community benefit society that does not distribute its surplus to " +
            "its members. An unincorporated group or a neighbourhood forum cannot, even if it nominated the land.",
            unless: Circumstance.TooLateToAsk),
        Say.Can(
            "The owner need not sell to the group, or at all. The owner may sell to a community interest group at any time to the end of " +
            "{sale-to-group}, and may sell to anyone once the moratorium that applies has ended, to the end of {protected-period}."),
    ];

    internal static readonly LetterTemplate ToNominator = new(
        "N08",
        "Notice to the nominator that the owner wishes to sell",
        WishToSellToNominator,
        [Circumstance.Nominator],
        [
            .. Told,
            Say.Why("You nominated the land, and it is in the council’s list of assets of community value."),
            Say.Law("The council must give you written notice that it received the owner’s notice, of the day, and of the ends of the periods."),
        ],
        [WishToSellToNominator.Source, .. Provisions])
    {
        Windows = Periods,
    };

    internal static readonly LetterTemplate InTheArea = new(
        "N09",
        "Notice to people in the area that the owner wishes to sell",
        WishToSellToPublic,
        [Circumstance.Public],
        [
            .. Told,
            Say.Why("The land is in the council’s list of assets of community value. This notice is for everybody in the area where it is."),
            Say.Law("The council must have the owner’s notice, the day on which it was received and the ends of the periods publicised in the area."),
        ],
        [WishToSellToPublic.Source, .. Provisions])
    {
        Windows = Periods,
    };

    internal static readonly LetterTemplate OnTheSite = InTheArea with
    {
        Key = "N09-SITE",
        Name = "Notice to be put up on the site that the owner wishes to sell",
        Paragraphs =
        [
            .. Told,
            Say.Why("This land is in the council’s list of assets of community value. This notice is for everybody who uses it or lives near it."),
            Say.Law("The council must have the owner’s notice, the day on which it was received and the ends of the periods publicised in the area."),
        ],
    };

    internal static readonly LetterTemplate GroupAsked = new(
        "N10",
        "Letter that passes on a group’s request",
        RequestPassedOn,
        [Circumstance.Owner],
        [
            Say.Subject("{asset}: {group} asked on {requested} to be treated as a potential bidder"),
            Say.Position(
                "{group} asked {council} in writing to be treated as a potential bidder for {asset}, {place}. The council received the request " +
                "on {requested}.",
                supplies: RequestPassedOn.Contents[0]),
            Say.Position(
                "The full moratorium applies. You may not sell, except to a community interest group, to the end of {full-moratorium}. After " +
                "that you may sell to anyone, to the end of {protected-period}."),
            Say.Can(
                "You may sell to a community interest group at any time to the end of {sale-to-group}, during the moratorium as well. You need " +
                "not sell to {group}, to any other group, or at all, and you may set your own price."),
            Say.Can("If you would like the council to put you in touch with the group, write to {write-to}."),
            Say.Why("You told the council of a wish to sell. It received your notice on {notice-received}."),
            Say.Law(
                "A council that receives such a request before the end of the interim moratorium must pass it on to the owner, or tell the " +
                "owner its details, as soon as is practicable."),
        ],
        [RequestPassedOn.Source, Moratorium.Full.Source, Moratorium.SaleToGroup.Source])
    {
        Windows = [Moratorium.Full.Key, Moratorium.Protected.Key, Moratorium.SaleToGroup.Key],
    };
}
