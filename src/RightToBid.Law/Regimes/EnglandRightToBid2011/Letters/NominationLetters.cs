using static RightToBid.Law.Regimes.EnglandRightToBid2011.AuthorityNotices;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011.Letters;

/// <summary>Letters about a nomination: that it is being considered, and why it was unsuccessful.</summary>
internal static class NominationLetters
{
    internal static readonly LetterTemplate Considered = new(
        "N01",
        "Letter that the council is considering a listing",
        Considering,
        [Circumstance.ParishCouncil, Circumstance.Owner, Circumstance.Freeholder, Circumstance.Leaseholder, Circumstance.Occupier],
        [
            Say.Subject("{asset}: nominated as an asset of community value on {nomination-received}"),
            Say.Position(
                "{council} is considering whether to include {asset}, {place}, in its list of assets of community value.",
                supplies: Considering.Contents[0]),
            Say.Position("The land nominated is: {land}."),
            Say.Can(
                "You need do nothing. If you would like the council to know something before it decides, write to {write-to}. " +
                "The council has to the end of {nomination-decision} to decide."),
            Say.Can(
                "Nothing changes for the land while the council is considering. If it is listed, the council will write to you again, to " +
                "say what that means and how the owner can ask for a review.",
                unless: Circumstance.ParishCouncil),
            Say.Why(
                "{nominator} nominated the land, and the council received the nomination on {nomination-received}. As far as the council " +
                "knows, you are {role}."),
            Say.Law(
                "Land is of community value if its use furthers the social wellbeing or social interests of the local community, or did so " +
                "in the recent past, and it is realistic to think that such use can go on or can come again within five years. A council " +
                "must list land that is nominated by a body entitled to nominate it, is in the council’s area and is of community value."),
            Say.Law("A council that is considering a nomination must take all practicable steps to tell you so. This letter tells you."),
        ],
        [Considering.Source, Nominating.Decision.Source]);

    internal static readonly LetterTemplate NotListed = new(
        "N02",
        "Letter with the reasons for an unsuccessful nomination",
        AuthorityNotices.Unsuccessful,
        [Circumstance.Nominator],
        [
            Say.Subject("{asset}: your nomination was unsuccessful, decided on {decided}"),
            Say.Position(
                "The council decided on {decided} that {asset}, {place}, could not be included in its list of assets of community value. " +
                "Your nomination was unsuccessful."),
            Say.Position("The council’s reasons are these:\n{reasons}", supplies: AuthorityNotices.Unsuccessful.Contents[0]),
            Say.Can(
                "You can nominate the land again, with more information, whenever you wish. The law gives a nominator no review of this " +
                "decision, and no appeal to a tribunal."),
            Say.Can("If you think that the council did not deal properly with your nomination, you can complain: write to {write-to}."),
            Say.Can(
                "The land is in the council’s list of land nominated by unsuccessful community nominations, with these reasons. It stays " +
                "there at least to the end of {unsuccessful-list}.",
                onlyIf: Circumstance.InOtherList),
            Say.Why("You nominated the land, and the council received your nomination on {nomination-received}."),
            Say.Law("The council must give whoever made an unsuccessful nomination its written reasons. This letter gives them."),
        ],
        [AuthorityNotices.Unsuccessful.Source, ListEntries.Unsuccessful.Source]);
}
