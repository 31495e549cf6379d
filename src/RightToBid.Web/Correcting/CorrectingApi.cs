using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

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
using RightToBid.Web.Platform.Json;

namespace RightToBid.Web.Correcting;

/// <summary>Corrections in the API: any fact of any stream, by its key and the place of its event, and what never happened.</summary>
internal sealed class CorrectingApi : ICapabilityApi
{
    /// <summary>Nothing, where a day is the one that is being corrected, is said and not left out.</summary>
    private static readonly JsonSerializerOptions WithNothing = new(CaseJson.Spoken) { DefaultIgnoreCondition = JsonIgnoreCondition.Never };

    public static void Map(CommandRoutes api)
    {
        Map<Nomination>(api, "nominations");
        Map<ListEntry>(api, "list-entries");
        Map<Moratorium>(api, "moratoria");
        Map<Bid>(api, "bids");
        Map<Handover>(api, "handovers");
        Map<ListingReview>(api, "reviews");
        Map<CompensationClaim>(api, "claims");
        api.Command<CorrectEntryDay, ListEntry>("list-entries/{id:guid}/entry-day", Permissions.CorrectFacts, FindDaysElsewhere<ListEntry>);
        api.Command<CorrectReviewRequestDay, ListingReview>("reviews/{id:guid}/request-day", Permissions.CorrectFacts, FindDaysElsewhere<ListingReview>);
    }

    private static void Map<TState>(CommandRoutes api, string streams)
        where TState : class, ICorrectable<TState>
    {
        api.Command<CorrectFact<TState>, TState>($"{streams}/{{id:guid}}/corrections", Permissions.CorrectFacts, FindDaysElsewhere<TState>);
        api.Command<StrikeOutFact<TState>, TState>($"{streams}/{{id:guid}}/strokes", Permissions.CorrectFacts, FindWhatRests<TState>);
    }

    /// <summary>The days in other streams that a corrected day must not contradict are found here; the sender does not say them.</summary>
    private static async Task<IResult?> FindDaysElsewhere<TState>(Prepared request)
        where TState : class, ICorrectable<TState>
    {
        var (state, _) = await request.Service<CaseDesk>().Load<TState>(request.Caller.Authority, request.StreamId, request.Cancellation);
        var days = await request.Service<WhatRests>().DaysElsewhere(request.Caller.Authority, state, request.Cancellation);
        request.Body["elsewhere"] = JsonSerializer.SerializeToNode(days, WithNothing);
        return null;
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
