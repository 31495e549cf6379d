namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

/// <summary>What owners must tell the authority.</summary>
internal static class OwnerNotices
{
    internal static readonly StatutoryNotice WishToSell = new(
        "O1",
        "Notice of a wish to sell",
        "The council that keeps the list.",
        "Before the owner enters into a relevant disposal; the periods run from its receipt.",
        ["that the owner wishes to enter into a relevant disposal of the land"],
        Provision.Section("95(2)", "notified the local authority in writing of that person's wish"))
    {
        GivenBy = NoticeGiver.Owner,
        StartsWindow = Moratorium.Interim.Key,
    };

    internal static readonly StatutoryNotice FirstRegistration = new(
        "O2",
        "Information that listed land was registered for the first time",
        "The council that keeps the list.",
        "As soon as is practicable after the land is entered in the register.",
        ["that the land has been entered in the register"],
        Provision.Regulation("19(1)", "as soon as is practicable after the land is entered in the register"))
    {
        GivenBy = NoticeGiver.Owner,
        InWriting = false,
    };

    internal static readonly StatutoryNotice NewOwner = new(
        "O3",
        "Information about a new owner",
        "The council that keeps the list.",
        "As soon as practicable after becoming the owner, by an exempt disposal or a binding agreement as well.",
        [
            "that the disposal has taken place",
            "the name of the new owner and, for a registered body corporate, its place of registration and number",
            "the new owner's address",
        ],
        Provision.Regulation("19(2)", "as soon as practicable after becoming the owner give the responsible authority"))
    {
        GivenBy = NoticeGiver.Owner,
        InWriting = false,
    };

    internal static readonly IReadOnlyList<StatutoryNotice> All = [WishToSell, FirstRegistration, NewOwner];
}
