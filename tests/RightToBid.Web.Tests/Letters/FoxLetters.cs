using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;
using RightToBid.Web.Letters;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Letterheads;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Letters;

/// <summary>The Fox Inn: nominated, listed, offered for sale and asked for. Letters about it, without a site or a database.</summary>
internal static class FoxLetters
{
    public const string Reference = "ACV/2023/0007";

    private const string Version = "england-right-to-bid-2011@2014-08-01";

    public static readonly Guid BidId = Id(4);

    public static readonly Letterhead AshcombesLetterhead = new("Ashcombe District Council", ["1 Council Street", "Ashcombe AS1 1AA"], "Head of Legal Services")
    {
        Telephone = "01632 960000",
        Email = "assets@ashcombe.example",
        Closing = "If you would like this letter in large print or in another language, tell us.",
    };

    public static readonly Party Freya = new(Id(9), "Freya Freeholder", "owner") { Address = "2 Mill Lane\nAshcombe AS1 2BB", Email = "freya@owner.example" };

    private static readonly Asset Pub = new("The Fox Inn", "High Street, Foxley") { Boundaries = "The building and its garden." };

    private static readonly CommunityGroup Friends = new("Friends of the Fox", CommunityBody.WithLocalConnection(LegalForm.Charity), Id(8));

    public static Nomination Nominated { get; } = Nomination.Initial.Evolve(new NominationReceived(
        Id(1), Reference, Pub, Friends, new(), "It is the heart of the village.", On("Monday 1 May 2023"), MeansOfReceipt.Email, RegimeKeys.EnglandRightToBid2011, Version));

    public static Nomination Refused { get; } = Nominated
        .Evolve(new NominationUnsuccessful("The pub closed in 1990.\nNobody expects it to open again.", On("Friday 9 June 2023")))
        .Evolve(new LandEnteredInUnsuccessfulList("The pub closed in 1990.", On("Friday 9 June 2023"), RegimeKeys.EnglandRightToBid2011, Version));

    public static ListEntry Listed { get; } = ListEntry.Initial.Evolve(new LandEnteredInList(
        Id(2), Id(1), Reference, Pub, Friends.Name, null, On("Friday 9 June 2023"), null, RegimeKeys.EnglandRightToBid2011, Version));

    public static ListEntry Removed { get; } = Listed.Evolve(new LandRemovedFromList(
        RemovalReason.ReviewReversed, "The use was ancillary.", On("Monday 7 August 2023")));

    public static Moratorium Offered { get; } = Moratorium.Initial.Evolve(new DisposalNoticeReceived(
        Id(3), Id(2), Reference, Pub.Name, Freya.PartyId, "the freeholder", Estate.Freehold, "the whole", On("Thursday 31 August 2023"), MeansOfReceipt.Post,
        new(On("Friday 9 June 2023")), RegimeKeys.EnglandRightToBid2011, Version));

    public static Moratorium AskedFor { get; } = Offered.Evolve(new BidderRegistered(BidId, Friends, On("Monday 2 October 2023")));

    /// <summary>The owner asked for a review on Monday 3 July 2023, and the head of planning was to carry it out.</summary>
    public static ListingReview AskedToReview { get; } = ListingReview.Initial
        .Evolve(new ListingReviewRequested(
            Id(5), Id(2), Id(1), Reference, Pub.Name, Freya.PartyId, "the freeholder", On("Monday 3 July 2023"), MeansOfReceipt.Post,
            On("Monday 12 June 2023"), false, null, RegimeKeys.EnglandRightToBid2011, Version))
        .Evolve(new ReviewerAppointed(Id(6), "Head of Planning", On("Tuesday 4 July 2023")));

    public static ListingReview Upheld { get; } =
        AskedToReview.Evolve(new ListingReviewDecided(ReviewOutcome.Upheld, "The pub is where the village meets.", On("Monday 7 August 2023")));

    public static ListingReview Reversed { get; } =
        AskedToReview.Evolve(new ListingReviewDecided(ReviewOutcome.Reversed, "The use was ancillary.", On("Monday 7 August 2023")));

    /// <summary>Freya claimed 12,400 pounds on Monday 4 December 2023.</summary>
    public static CompensationClaim Claimed { get; } = CompensationClaim.Initial.Evolve(new CompensationClaimReceived(
        Id(7), Id(2), Reference, Pub.Name, Freya.PartyId, ClaimantStanding.Owner, AuditedBody.None, On("Wednesday 11 October 2023"),
        [new(1, CompensationHead.Delay, "Interest while the sale waited", 12_400, HasEvidence: true)], true, On("Monday 4 December 2023"), MeansOfReceipt.Post,
        RegimeKeys.EnglandRightToBid2011, Version));

    public static CaseFacts TheCase { get; } = new(Reference) { Nomination = Nominated, Entry = Listed, Notice = Offered };

    public static DraftedLetter Draft(
        string letter, NoticeRecipient to, string sent, CaseFacts? known = null, Party? party = null, Letterhead? letterhead = null, string? given = null,
        bool byOtherSteps = false, bool withoutLetterhead = false)
    {
        var asked = new LetterRequest(letter, to, party?.PartyId, null, null, On(sent), On(given ?? sent)) { ByOtherSteps = byOtherSteps };
        return LetterDraft.Of(
            StatuteBook.Regime(RegimeKeys.EnglandRightToBid2011).Letter(letter), asked, known ?? TheCase,
            withoutLetterhead ? null : letterhead ?? AshcombesLetterhead, party, BankHolidays.EnglandAndWales);
    }

    /// <summary>A letter of which nothing is missing.</summary>
    public static LetterDraft Letter(
        string letter, NoticeRecipient to, string sent, CaseFacts? known = null, Party? party = null, string? given = null, bool byOtherSteps = false)
    {
        var drafted = Draft(letter, to, sent, known, party, given: given, byOtherSteps: byOtherSteps);
        drafted.Missing.ShouldBeEmpty();
        return drafted.Draft.ShouldNotBeNull();
    }

    public static string Text(this LetterDraft letter) =>
        string.Join('\n', letter.Sections.SelectMany(section => section.Paragraphs).Select(paragraph => paragraph.Text));

    /// <summary>Somebody with an address, who is not the owner.</summary>
    public static Party Body(string name) => new(Id(8), name, "body") { Address = "Village Hall, Foxley" };

    private static Guid Id(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]);
}
