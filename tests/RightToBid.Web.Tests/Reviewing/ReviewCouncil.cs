using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Storage;
using RightToBid.Web.Tests.Bidding;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Reviewing;

/// <summary>
/// A council that told owners on Monday 5 January 2026 that their pubs were listed: they had to the end of Sunday 1 March to ask for a
/// review. Today is Tuesday 12 May 2026.
/// </summary>
public class ReviewCouncil : FoxCouncil
{
    internal static readonly DecideListingReview Upholds =
        new(Guid.Empty, ReviewOutcome.Upheld, "The village meets there.", On("Thursday 26 March 2026"));

    private int listings;

    /// <summary>A listing of its own for a test.</summary>
    internal async Task<(Guid Listing, string Reference)> NewListing()
    {
        var number = Interlocked.Increment(ref listings);
        var (listing, reference) = (NamedIdentifier.For("review", $"listing {number}"), $"ACV/2026/{500 + number:0000}");
        await Do(new EnterInList(listing, reference, new Asset("The Heron", "2 Weir Lane, Ashcombe"), On("Friday 2 January 2026")));
        await Do(new GiveInclusionNotice(listing, NoticeRecipient.Owner, On("Monday 5 January 2026")));
        return (listing, reference);
    }

    /// <summary>A review that was asked for on Friday 6 February 2026, with what was recorded since.</summary>
    internal async Task<(Guid Review, Guid Listing, string Reference)> NewReview(params IReadOnlyList<ICommand<ListingReview>> since)
    {
        var (listing, reference) = await NewListing();
        var review = NamedIdentifier.For("review", $"of {reference}");
        await Do(new RequestListingReview(
            review, listing, reference, "The Heron", NamedIdentifier.For("review", $"owner {reference}"), "the freeholder", On("Friday 6 February 2026"),
            new(On("Friday 2 January 2026")), On("Monday 5 January 2026")));
        foreach (var command in since)
        {
            await Do(To(review, command));
        }

        return (review, listing, reference);
    }

    /// <summary>A review that was upheld on Thursday 26 March 2026, its decision sent a week later: the time for an appeal ended on 30 April.</summary>
    internal Task<(Guid Review, Guid Listing, string Reference)> NewUpheldReview(params IReadOnlyList<ICommand<ListingReview>> since) => NewReview(
    [
        new AppointReviewer(Guid.Empty, Guid.Parse("0190a5f0-0000-7000-8000-00000000f0f2"), "Head of Legal Services", [], true, On("Monday 9 February 2026")),
        Upholds,
        new ServeReviewNotice(
            Guid.Empty, NoticeCodes.ReviewDecision, NoticeRecipient.ReviewRequester,
            new Service(MeansOfService.Email, On("Thursday 2 April 2026"), On("Thursday 2 April 2026"), null, [])),
        .. since,
    ]);

    private static ICommand<ListingReview> To(Guid review, ICommand<ListingReview> command) => command switch
    {
        AppointReviewer c => c with { StreamId = review },
        RequestHearing c => c with { StreamId = review },
        DecideListingReview c => c with { StreamId = review },
        ServeReviewNotice c => c with { StreamId = review },
        LodgeAppeal c => c with { StreamId = review },
        DecideAppeal c => c with { StreamId = review },
        SeekPermission c => c with { StreamId = review },
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not among the commands of these tests."),
    };
}

/// <summary>One council for every page that records a step of a review.</summary>
[CollectionDefinition(Name)]
public class AtTheHeron : ICollectionFixture<ReviewCouncil>
{
    public const string Name = "At the Heron on Tuesday 12 May 2026";
}
