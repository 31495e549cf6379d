using System.Text.Json;

using NodaTime;

using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Api;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Json;

namespace RightToBid.Web.Reviewing;

/// <summary>Reviews of listings, and appeals against them, in the API.</summary>
internal sealed class ReviewingApi : ICapabilityApi
{
    public static void Map(CommandRoutes api)
    {
        api.Beginning<RequestListingReview, ListingReview>("list-entries/{listEntryId:guid}/reviews", Permissions.RunReviews, WithListing);
        api.Reading<ListingReview>("reviews/{id:guid}", Permissions.SeeCasework);
        api.Command<AppointRepresentative, ListingReview>("reviews/{id:guid}/representative", Permissions.RunReviews);
        api.Command<AppointReviewer, ListingReview>("reviews/{id:guid}/reviewer", Permissions.RunReviews, WithDeciders);
        api.Command<RequestHearing, ListingReview>("reviews/{id:guid}/hearing-request", Permissions.RunReviews);
        api.Command<HoldHearing, ListingReview>("reviews/{id:guid}/hearing", Permissions.RunReviews);
        api.Command<MakeRepresentations, ListingReview>("reviews/{id:guid}/representations", Permissions.RunReviews);
        api.Command<AgreeLongerReview, ListingReview>("reviews/{id:guid}/longer-time", Permissions.RunReviews);
        api.Command<WithdrawReviewRequest, ListingReview>("reviews/{id:guid}/withdrawal", Permissions.RunReviews);
        api.Command<ServeReviewNotice, ListingReview>("reviews/{id:guid}/notices", Permissions.RecordNotices);
        api.Command<RightToBid.Cases.Reviewing.AttachEvidence, ListingReview>("reviews/{id:guid}/evidence", Permissions.RecordNotices);
        api.Command<DecideListingReview, ListingReview>("reviews/{id:guid}/decision", Permissions.DecideReviews, OwnReviewAlone);
        api.Command<LodgeAppeal, ListingReview>("reviews/{id:guid}/appeal", Permissions.RunReviews);
        api.Command<DecideAppealTime, ListingReview>("reviews/{id:guid}/appeal/time", Permissions.RunReviews);
        api.Command<DecideAppeal, ListingReview>("reviews/{id:guid}/appeal/decision", Permissions.RunReviews);
        api.Command<WithdrawAppeal, ListingReview>("reviews/{id:guid}/appeal/withdrawal", Permissions.RunReviews);
        api.Command<RecordTribunalPaper, ListingReview>("reviews/{id:guid}/appeal/papers", Permissions.RunReviews);
        api.Command<SeekPermission, ListingReview>("reviews/{id:guid}/appeal/permission", Permissions.RunReviews);
        api.Command<DecidePermission, ListingReview>("reviews/{id:guid}/appeal/permission/decision", Permissions.RunReviews);
        api.Command<DecideFurtherAppeal, ListingReview>("reviews/{id:guid}/appeal/further", Permissions.RunReviews);
    }

    /// <summary>What the list entry knows comes from the list entry; the owner's name and address go to the parties, never into the event.</summary>
    private static async Task<IResult?> WithListing(Prepared request)
    {
        var entryId = request.InAddress("listEntryId");
        var (entry, _) = await request.Service<CaseDesk>().Load<ListEntry>(request.Caller.Authority, entryId, request.Cancellation);
        if (!entry.IsEntered)
        {
            return ApiProblems.NotFound();
        }

        var party = request.NewStream("requester");
        if (request.Body["requester"] is { } requester)
        {
            var details = requester.Deserialize<RequesterDetails>(CaseJson.Spoken)!;
            await request.Service<Parties>().Record(
                request.Caller.Authority,
                new Party(party, details.Name, Purposes.AskedForReview) { Address = details.Address, Email = details.Email },
                request.Cancellation);
            request.Body.Remove("requester");
        }

        request.Body["requesterPartyId"] = party;
        request.Body["listEntryId"] = entryId;
        request.Body["nominationId"] = entry.NominationId;
        request.Body["reference"] = entry.Reference;
        request.Body["assetName"] = entry.Asset?.Name;
        request.Body["listed"] = JsonSerializer.SerializeToNode(entry.Listed, CaseJson.Spoken);
        var asked = request.Body["noticeGivenOn"]?.Deserialize<LocalDate?>(CaseJson.Spoken);
        var told = OwnersTime.Of(entry).FirstOrDefault(time => asked is null || time.GivenOn == asked);
        request.Body["noticeGivenOn"] ??= JsonSerializer.SerializeToNode(told?.GivenOn, CaseJson.Spoken);
        request.Body["byAlternativeSteps"] ??= told?.ByAlternativeSteps ?? false;
        request.Body["allowedToOn"] = JsonSerializer.SerializeToNode(told?.Longer?.AllowedToOn, CaseJson.Spoken);
        return null;
    }

    /// <summary>Who took part in the decision is what the record shows, whatever the request says.</summary>
    private static async Task<IResult?> WithDeciders(Prepared request)
    {
        var (review, _) = await request.Service<CaseDesk>().Load<ListingReview>(request.Caller.Authority, request.StreamId, request.Cancellation);
        var deciders = await request.Service<Deciders>().Of(request.Caller.Authority, review.NominationId, IsStepOfListing, request.Cancellation);
        request.Body["deciderAccountIds"] = JsonSerializer.SerializeToNode(deciders, CaseJson.Spoken);
        return null;
    }

    /// <summary>A reviewer decides the reviews to which they were appointed.</summary>
    private static async Task<IResult?> OwnReviewAlone(Prepared request)
    {
        var (review, _) = await request.Service<CaseDesk>().Load<ListingReview>(request.Caller.Authority, request.StreamId, request.Cancellation);
        return OwnReview.NotYours(request.Http.User, review.Procedure.Reviewer?.AccountId) is { } refusal ? ApiProblems.Of(refusal) : null;
    }

    /// <summary>Whether an event of a nomination is a step of the decision to list.</summary>
    public static bool IsStepOfListing(object happened) => happened is NominationAccepted or EligibilityAssessed;

    /// <summary>Who asks.</summary>
    private sealed record RequesterDetails(string Name, string? Address = null, string? Email = null);
}
