using System.Text.Json;
using System.Text.Json.Nodes;

using NodaTime;

using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Json;

namespace RightToBid.Web.Platform.Api;

/// <summary>A group member acts for their own group, today, and on its own matters. Officers act for anybody, on any day that has been.</summary>
internal static class OwnGroup
{
    /// <summary>Another group's stream reads as not found, and to a member whose account speaks for no group every stream does.</summary>
    public static async Task<IResult?> Only(Prepared request) =>
        !request.Http.User.SpeaksForGroup()
        || (request.Caller.GroupPartyId is { } mine
            && ((await request.Service<CaseFinder>().OfStream(request.Caller.Authority, request.StreamId, request.Cancellation))?.GroupPartyId == mine
                || await AccessBeside(request) is BidAccess.Acts))
            ? null
            : ApiProblems.NotFound();

    /// <summary>As <see cref="Only"/>, and whoever stands beside a bid looks at it.</summary>
    public static async Task<IResult?> OrBeside(Prepared request) =>
        await Only(request) is { } closed && await AccessBeside(request) is BidAccess.None ? closed : null;

    /// <summary>As <see cref="Only"/>, with a new identifier under <paramref name="member"/>.</summary>
    public static Task<IResult?> OnlyWithNew(Prepared request, string member)
    {
        request.Body[member] = request.NewStream(member);
        return Only(request);
    }

    private static Task<BidAccess> AccessBeside(Prepared request) => !request.Http.User.SpeaksForGroup()
        ? Task.FromResult(BidAccess.None)
        : request.Service<Consortia>().Of(request.Http.User, null, request.StreamId, request.Cancellation);

    /// <summary>In a group member's request, the body named in <paramref name="group"/> is their own group, and the day is today. One who speaks for no group asks for nothing.</summary>
    public static IResult? Speak(Prepared request, string group, string day)
    {
        if (request.Caller is not { GroupPartyId: { } mine, GroupName: { } name })
        {
            return request.Http.User.SpeaksForGroup() ? ApiProblems.NotFound() : null;
        }

        if (request.Body[group] is JsonObject spoken)
        {
            spoken["name"] = name;
            spoken["partyId"] = mine;
        }

        request.Body[day] = JsonSerializer.SerializeToNode(request.Service<IClock>().Today(), CaseJson.Spoken);
        return null;
    }
}
