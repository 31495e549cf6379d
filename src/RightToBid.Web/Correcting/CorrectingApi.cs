using System.Text.Json.Nodes;

using RightToBid.Cases.Bidding;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Api;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Correcting;

/// <summary>Corrections in the API: any fact of any stream, by its key and the place of its event, and what never happened.</summary>
internal sealed class CorrectingApi : ICapabilityApi
{
    public static void Map(CommandRoutes api)
    {
        Map<Nomination>(api, "nominations");
        Map<ListEntry>(api, "list-entries");
        Map<Moratorium>(api, "moratoria");
        Map<Bid>(api, "bids");
        Map<Handover>(api, "handovers");
        Map<ListingReview>(api, "reviews");
        Map<CompensationClaim>(api, "claims");
    }

    private static void Map<TState>(CommandRoutes api, string streams)
        where TState : class, ICorrectable<TState>
    {
        api.Command<CorrectFact<TState>, TState>($"{streams}/{{id:guid}}/corrections", Permissions.CorrectFacts);
        api.Command<StrikeOutFact<TState>, TState>($"{streams}/{{id:guid}}/strokes", Permissions.CorrectFacts, FindWhatRests<TState>);
    }

    /// <summary>What rests on the record elsewhere is found here; the sender does not say it.</summary>
    private static async Task<IResult?> FindWhatRests<TState>(Prepared request)
        where TState : class, ICorrectable<TState>
    {
        var entry = request.Body["entry"] is JsonValue given && given.TryGetValue<int>(out var number) ? number : 0;
        var (state, _) = await request.Service<CaseDesk>().Load<TState>(request.Caller.Authority, request.StreamId, request.Cancellation);
        var rests = await request.Service<WhatRests>().On(request.Caller.Authority, state, entry, request.Cancellation);
        request.Body["elsewhere"] = new JsonArray([.. rests.Select(name => (JsonNode)name)]);
        return null;
    }
}
