using System.Text.Json;

using RightToBid.Cases.Compensating;
using RightToBid.Cases.Listing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Api;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Json;

using AttachEvidence = RightToBid.Cases.Compensating.AttachEvidence;
using Receive = RightToBid.Cases.Compensating.ReceiveClaim;

namespace RightToBid.Web.Compensating;

/// <summary>Claims for compensation in the API, for officers alone.</summary>
internal sealed class CompensatingApi : ICapabilityApi
{
    private const string Claim = "claims/{id:guid}";

    public static void Map(CommandRoutes api)
    {
        api.Beginning<Receive, CompensationClaim>("list-entries/{listEntryId:guid}/claims", Permissions.HandleClaims, WithClaimant);
        api.Reading<CompensationClaim>(Claim, Permissions.HandleClaims);
        Post<CompletePart>(api, "parts");
        Post<CheckClaim>(api, "check");
        Post<FindDelay>(api, "delay");
        Post<DecideClaim>(api, "decision");
        Post<AttachClaimEvidence>(api, "parts/evidence");
        api.Command<ServeClaimNotice, CompensationClaim>($"{Claim}/notices", Permissions.RecordNotices);
        api.Command<AttachEvidence, CompensationClaim>($"{Claim}/evidence", Permissions.RecordNotices);
        Post<AllowLongerToAsk>(api, "review-request/longer");
        Post<AskForReview>(api, "review-request");
        Post<WithdrawClaimReview>(api, "review-request/withdrawal");
        Post<AppointClaimRepresentative>(api, "review/representative");
        Post<AppointClaimReviewer>(api, "review/reviewer", WithDeciders);
        Post<RequestClaimHearing>(api, "review/hearing-request");
        Post<HoldClaimHearing>(api, "review/hearing");
        Post<MakeClaimRepresentations>(api, "review/representations");
        Post<AgreeLongerClaimReview>(api, "review/longer");
        api.Command<DecideReview, CompensationClaim>($"{Claim}/review/decision", Permissions.DecideReviews, OwnReviewAlone);
        Post<LodgeClaimAppeal>(api, "appeal");
        Post<DecideClaimAppealTime>(api, "appeal/time");
        Post<DecideClaimAppeal>(api, "appeal/decision");
        Post<WithdrawClaimAppeal>(api, "appeal/withdrawal");
        Post<RecordClaimTribunalPaper>(api, "appeal/papers");
        Post<SeekFurtherClaimAppeal>(api, "appeal/further");
        Post<DecideClaimPermission>(api, "appeal/further/permission");
        Post<DecideFurtherClaimAppeal>(api, "appeal/further/decision");
        Post<SettleClaim>(api, "settlement");
        Post<WithdrawClaim>(api, "withdrawal");
    }

    private static void Post<TCommand>(CommandRoutes api, string what, Preparation? prepare = null)
        where TCommand : Cases.ICommand<CompensationClaim> =>
        api.Command<TCommand, CompensationClaim>($"{Claim}/{what}", Permissions.HandleClaims, prepare);

    /// <summary>What the list entry knows comes from the list entry; the claimant's name and address go to the parties, never into the event.</summary>
    private static async Task<IResult?> WithClaimant(Prepared request)
    {
        var entryId = request.InAddress("listEntryId");
        var (entry, _) = await request.Service<CaseDesk>().Load<ListEntry>(request.Caller.Authority, entryId, request.Cancellation);
        if (!entry.IsEntered)
        {
            return ApiProblems.NotFound();
        }

        var party = request.NewStream("claimant");
        if (request.Body["claimant"] is { } claimant)
        {
            var details = claimant.Deserialize<ClaimantDetails>(CaseJson.Spoken)!;
            await request.Service<Parties>().Record(request.Caller.Authority, details.AsParty(party), request.Cancellation);
            request.Body.Remove("claimant");
        }

        request.Body["claimantPartyId"] ??= party;
        request.Body["listEntryId"] = entryId;
        request.Body["reference"] = entry.Reference;
        request.Body["assetName"] = entry.Asset?.Name;
        return null;
    }

    /// <summary>Whether an event of a claim is a step of the decision on it.</summary>
    public static bool IsStepOfDecision(object happened) => happened is ClaimRejected or ClaimDecided;

    /// <summary>A reviewer decides the reviews to which they were appointed.</summary>
    private static async Task<IResult?> OwnReviewAlone(Prepared request)
    {
        var (claim, _) = await request.Service<CaseDesk>().Load<CompensationClaim>(request.Caller.Authority, request.StreamId, request.Cancellation);
        return OwnReview.NotYours(request.Http.User, claim.Review.Reviewer?.AccountId) is { } refusal ? ApiProblems.Of(refusal) : null;
    }

    /// <summary>Who took part in the decision is read from the record, whatever the request says.</summary>
    private static async Task<IResult?> WithDeciders(Prepared request)
    {
        var deciders = await request.Service<Deciders>().Of(request.Caller.Authority, request.StreamId, IsStepOfDecision, request.Cancellation);
        request.Body["deciderAccountIds"] = JsonSerializer.SerializeToNode(deciders, CaseJson.Spoken);
        return null;
    }
}

/// <summary>Who claims.</summary>
internal sealed record ClaimantDetails(string Name, string? Address = null, string? Email = null)
{
    public Party AsParty(Guid partyId) => new(partyId, Name, Purposes.Claimed) { Address = Address, Email = Email };
}
