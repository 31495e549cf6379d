namespace RightToBid.Law.Regimes.EnglandRightToBid2011.Letters;

/// <summary>Answers to what owners must tell the council. No provision requires them: they are policy.</summary>
internal static class Acknowledgements
{
    internal static readonly LetterTemplate WishToSell = new(
        "O1",
        "Acknowledgement of an owner’s notice of a wish to sell",
        OwnerNotices.WishToSell,
        [Circumstance.Owner],
        [
            Say.Subject("{asset}: the council received your notice on {notice-received}"),
            Say.Position(
                "{council} received your notice of a wish to sell {asset}, {place}, on {notice-received}. You may not sell, except to a " +
                "community interest group, to the end of {interim-moratorium}."),
            Say.Position(
                "If a community interest group asks in that time to be treated as a potential bidder, you may not sell, except to such a " +
                "group, to the end of {full-moratorium}. The council would tell you."),
            Say.Can(
                "You may sell to a community interest group at any time to the end of {sale-to-group}. You may sell to anyone from the end of " +
                "the moratorium that applies to the end of {protected-period}. After that you would have to give a new notice."),
            Say.Can("You need not sell to a community group, or at all, and you may set your own price."),
            Say.Can("Your notice serves you alone. If the land passes to another owner, that owner must give a new notice before selling."),
            Say.Why("You told the council in writing of your wish to sell land that is in its list of assets of community value."),
            Say.Law(
                "All the periods begin with the day on which the council received your notice. They are set by the Act, and the council can " +
                "neither shorten nor lengthen them."),
        ],
        [OwnerNotices.WishToSell.Source, Moratorium.Interim.Source, Moratorium.SaleToGroup.Source])
    {
        IsRequired = false,
        Windows = [Moratorium.Interim.Key, Moratorium.Full.Key, Moratorium.Protected.Key, Moratorium.SaleToGroup.Key],
    };

    internal static readonly LetterTemplate FirstRegistration = new(
        "O2",
        "Acknowledgement of information about a first registration",
        OwnerNotices.FirstRegistration,
        [Circumstance.Owner],
        [
            Say.Subject("{asset}: the council has your information about its registration"),
            Say.Position(
                "Thank you for telling {council} that {asset}, {place}, has been entered in the register of title. The land is in the council’s " +
                "list of assets of community value, to the end of {listing} unless it is removed sooner."),
            Say.Can(
                "Whoever applies for the first registration of listed land must apply at the same time for a restriction in Form QQ. If you have " +
                "not, ask your conveyancer."),
            Say.Why("You told the council of the registration."),
            Say.Law("The applicant must tell the council as soon as is practicable after the land is entered in the register."),
        ],
        [OwnerNotices.FirstRegistration.Source, LetterSources.RestrictionOnFirstRegistration])
    {
        IsRequired = false,
    };

    internal static readonly LetterTemplate NewOwner = new(
        "O3",
        "Acknowledgement of information about a new owner",
        OwnerNotices.NewOwner,
        [Circumstance.Owner],
        [
            Say.Subject("{asset}: the council has recorded you as its owner"),
            Say.Position(
                "Thank you for telling {council} that you have become the owner of {asset}, {place}. The land is in the council’s list of assets " +
                "of community value, to the end of {listing} unless it is removed sooner."),
            Say.Can(
                "If you wish to sell, tell the council so in writing first. A notice that an earlier owner gave does not serve you: its " +
                "periods are not yours."),
            Say.Why("You told the council of the disposal, with your name and address."),
            Say.Law("Whoever becomes the owner of listed land must tell the council as soon as practicable."),
        ],
        [OwnerNotices.NewOwner.Source, Conditions.NoNotice])
    {
        IsRequired = false,
    };
}
