using System.Text.Json;
using System.Text.Json.Nodes;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Api;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Json;

using Ask = RightToBid.Cases.Disposing.RegisterBidder;
using Publish = RightToBid.Cases.Disposing.GivePublicity;
using Receive = RightToBid.Cases.Disposing.ReceiveDisposalNotice;
using Serve = RightToBid.Cases.Disposing.ServeNotice;

namespace RightToBid.Web.Disposing;

/// <summary>Owners' notices and the moratoria they open, in the API.</summary>
internal sealed class DisposingApi : ICapabilityApi
{
    public static void Map(CommandRoutes api)
    {
        api.Beginning<Receive, Moratorium>(
            "list-entries/{listEntryId:guid}/disposal-notices", Permissions.RecordNotices, WithOwner);
        api.Reading<Moratorium>("moratoria/{id:guid}", Permissions.SeeCasework);
        api.Command<Ask, Moratorium>("moratoria/{id:guid}/bidders", Permissions.AskToBid, ForOwnGroup);
        api.Command<KeepRequestWithoutEffect, Moratorium>("moratoria/{id:guid}/requests-without-effect", Permissions.RecordNotices, NewBid);
        api.Command<Publish, Moratorium>("moratoria/{id:guid}/publicity", Permissions.RecordNotices);
        api.Command<Serve, Moratorium>("moratoria/{id:guid}/notices", Permissions.RecordNotices);
        api.Command<RightToBid.Cases.Disposing.AttachEvidence, Moratorium>("moratoria/{id:guid}/evidence", Permissions.RecordNotices);
        api.Command<WithdrawNotice, Moratorium>("moratoria/{id:guid}/withdrawal", Permissions.RecordNotices);
        api.Command<CorrectReceiptDay, Moratorium>("moratoria/{id:guid}/receipt-day", Permissions.CorrectFacts);
        api.Command<CorrectRequestDay, Moratorium>("moratoria/{id:guid}/request-day", Permissions.CorrectFacts);
        api.Command<ChangeOwner, Moratorium>("moratoria/{id:guid}/owner", Permissions.RecordNotices);
        api.Command<RecordDisposal, Moratorium>("moratoria/{id:guid}/disposal", Permissions.RecordNotices, NewDisposal);
        api.Command<RecordSaleFellThrough, Moratorium>("moratoria/{id:guid}/sale-fallen-through", Permissions.RecordNotices);
        api.Command<SettleBreach, Moratorium>("moratoria/{id:guid}/breach", Permissions.CorrectFacts);
        api.Command<NameParcels, ListEntry>("list-entries/{id:guid}/parcels", Permissions.KeepLists);
        api.Command<RecordDisposalWithoutNotice, ListEntry>("list-entries/{id:guid}/disposals", Permissions.RecordNotices, NewDisposal);
        api.Command<RecordCompletionWithoutNotice, ListEntry>("list-entries/{id:guid}/completion", Permissions.RecordNotices);
        api.Command<RecordFallThroughWithoutNotice, ListEntry>("list-entries/{id:guid}/sale-fallen-through", Permissions.RecordNotices);
        api.Command<SettleBreachWithoutNotice, ListEntry>("list-entries/{id:guid}/breach", Permissions.CorrectFacts);
        api.Command<RecordCompletion, Moratorium>("moratoria/{id:guid}/completion", Permissions.RecordNotices);
        api.Command<RightToBid.Cases.Disposing.RecordPublishedDates, Moratorium>("moratoria/{id:guid}/published-dates", Permissions.KeepLists);
    }

    /// <summary>What the list entry knows comes from the list entry; the owner's name and address go to the parties, never into the event.</summary>
    private static async Task<IResult?> WithOwner(Prepared request)
    {
        var entryId = request.InAddress("listEntryId");
        var (entry, _) = await request.Service<CaseDesk>().Load<ListEntry>(request.Caller.Authority, entryId, request.Cancellation);
        if (!entry.IsEntered)
        {
            return ApiProblems.NotFound();
        }

        var party = request.NewStream("owner");
        if (request.Body["owner"] is { } owner)
        {
            var details = owner.Deserialize<OwnerDetails>(CaseJson.Spoken)!;
            await request.Service<Parties>().Record(
                request.Caller.Authority,
                new Party(party, details.Name, Purposes.GaveNotice) { Address = details.Address, Email = details.Email },
                request.Cancellation);
            request.Body.Remove("owner");
            request.Body["ownerPartyId"] = party;
        }

        request.Body["ownerPartyId"] ??= party;
        request.Body["listEntryId"] = entryId;
        request.Body["reference"] = entry.Reference;
        request.Body["assetName"] = entry.Asset?.Name;
        request.Body["listed"] = JsonSerializer.SerializeToNode(ListingClock.ListedWithoutGap(entry), CaseJson.Spoken);
        request.Body["partsOfEntry"] = JsonSerializer.SerializeToNode(entry.Parcels, CaseJson.Spoken);
        if (entry.Parcels.Count > 0)
        {
            request.Body["parcels"] ??= JsonSerializer.SerializeToNode(entry.Parcels, CaseJson.Spoken);
        }

        DayOfArrival(request, "receivedOn");
        return null;
    }

    /// <summary>A moment of arrival makes its day: the date in London.</summary>
    private static void DayOfArrival(Prepared request, string day)
    {
        if (request.Body["receivedAt"] is JsonValue arrived)
        {
            request.Body[day] ??= JsonSerializer.SerializeToNode(LondonTime.DayOf(arrived.Deserialize<Instant>(CaseJson.Spoken)), CaseJson.Spoken);
        }
    }

    private static Task<IResult?> ForOwnGroup(Prepared request)
    {
        var refusal = OwnGroup.Speak(request, "group", "requestedOn");
        return refusal is null ? NewBid(request) : Task.FromResult<IResult?>(refusal);
    }

    private static Task<IResult?> NewBid(Prepared request)
    {
        request.Body["bidId"] ??= JsonValue.Create(request.NewStream("bidId"));
        DayOfArrival(request, "requestedOn");
        return Task.FromResult<IResult?>(null);
    }

    /// <summary>Each disposal gets an identifier, so that several are told apart. When what was sold leaves the list is the authority's policy (A31).</summary>
    private static async Task<IResult?> NewDisposal(Prepared request)
    {
        if ((request.Body["terms"] ??= new JsonObject()) is JsonObject terms)
        {
            var policies = await request.Service<AuthorityPolicies>().Of(request.Caller.Authority, request.Cancellation);
            terms["disposalId"] ??= JsonValue.Create(request.NewStream("disposalId"));
            terms["removal"] = JsonSerializer.SerializeToNode(policies.SaleRemoval, CaseJson.Spoken);
        }

        return null;
    }

    /// <summary>Who the owner is.</summary>
    private sealed record OwnerDetails(string Name, string? Address = null, string? Email = null);
}
