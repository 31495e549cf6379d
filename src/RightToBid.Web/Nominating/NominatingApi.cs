using System.Text.Json;

using RightToBid.Cases.Nominating;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Api;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Json;

using Receiving = RightToBid.Cases.Nominating.ReceiveNomination;

namespace RightToBid.Web.Nominating;

/// <summary>Nominations in the API.</summary>
internal sealed class NominatingApi : ICapabilityApi
{
    public static void Map(CommandRoutes api)
    {
        api.Beginning<Receiving, Nomination>("nominations", Permissions.Nominate, Receive);
        api.Reading<Nomination>("nominations/{id:guid}", Permissions.ReadCases, OwnGroup.Only);
        api.Command<AssessEligibility, Nomination>("nominations/{id:guid}/eligibility", Permissions.DecideNominations);
        api.Command<AnswerChecks, Nomination>("nominations/{id:guid}/checks", Permissions.DecideNominations);
        api.Command<NoteOtherAuthority, Nomination>("nominations/{id:guid}/other-authority", Permissions.DecideNominations);
        api.Command<LinkNomination, Nomination>("nominations/{id:guid}/links", Permissions.DecideNominations);
        api.Command<ReturnNominationForCompletion, Nomination>("nominations/{id:guid}/return", Permissions.DecideNominations);
        api.Command<CompleteNomination, Nomination>("nominations/{id:guid}/completion", Permissions.DecideNominations);
        api.Command<AcceptNomination, Nomination>("nominations/{id:guid}/acceptance", Permissions.DecideNominations, Begin("listEntryId"));
        api.Command<DeclineNomination, Nomination>("nominations/{id:guid}/refusal", Permissions.DecideNominations);
        api.Command<RejectNomination, Nomination>("nominations/{id:guid}/rejection", Permissions.DecideNominations, UnderPolicy);
        api.Command<WithdrawNomination, Nomination>("nominations/{id:guid}/withdrawal", Permissions.Nominate, OwnGroup.Only);
        api.Command<CorrectReceiptDay, Nomination>("nominations/{id:guid}/receipt-day", Permissions.CorrectFacts);
        api.Command<ReverseListing, Nomination>("nominations/{id:guid}/reversal", Permissions.DecideNominations);
        api.Command<RecordInterestedParty, Nomination>("nominations/{id:guid}/interested-parties", Permissions.RecordNotices);
        api.Command<EndInterest, Nomination>("nominations/{id:guid}/interested-parties/end", Permissions.RecordNotices);
        api.Command<ServeNotice, Nomination>("nominations/{id:guid}/notices", Permissions.RecordNotices);
        api.Command<AttachEvidence, Nomination>("nominations/{id:guid}/evidence", Permissions.RecordNotices);
        api.Command<RemoveFromUnsuccessfulList, Nomination>("nominations/{id:guid}/unsuccessful-entry/removal", Permissions.KeepLists);
    }

    private static async Task<IResult?> Receive(Prepared request)
    {
        if (OwnGroup.Speak(request, "nominator", "receivedOn") is { } refusal)
        {
            return refusal;
        }

        request.Body["reference"] = await request.Service<References>().Next(request.Caller.Authority, request.Cancellation);
        return null;
    }

    /// <summary>On which list a nomination that is not valid goes is the authority's policy, not the sender's choice (A32).</summary>
    private static async Task<IResult?> UnderPolicy(Prepared request)
    {
        var policies = await request.Service<AuthorityPolicies>().Of(request.Caller.Authority, request.Cancellation);
        request.Body["policy"] = JsonSerializer.SerializeToNode(policies.InvalidNominations, CaseJson.Spoken);
        return null;
    }

    private static Preparation Begin(string member) => request =>
    {
        request.Body[member] = request.NewStream(member);
        return Task.FromResult<IResult?>(null);
    };
}
