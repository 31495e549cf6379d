using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Owners;

/// <summary>What owners sent by their links, and what became of it.</summary>
internal sealed class OwnerRequests(IKernel kernel, OwnerLinks links, IClock clock, IIdentifiers identifiers)
{
    private const string Columns = "request_id, link_id, act, answers::text as answers, shown::text as shown, made_at, standing, reason";

    /// <summary>Keeps it, and has a receipt sent. Kept twice, it is kept once.</summary>
    public async Task Keep(OwnerRequest request, OwnerRequestStanding standing, CancellationToken cancellation)
    {
        var waits = standing is OwnerRequestStanding.Waiting;
        var kept = await kernel.Database.Execute(
            Scope.Tenant(request.Link.Authority),
            """
            insert into rtb.owner_requests (tenant_id, request_id, link_id, party_id, reference, act, answers, shown, made_at, standing)
            values (@tenant, @request, @link, @party, @reference, @act, @answers, @shown, @madeAt, @standing)
            on conflict (tenant_id, request_id) do nothing
            """,
            new Dictionary<string, object?>
            {
                ["request"] = request.RequestId,
                ["link"] = request.Link.LinkId,
                ["party"] = request.Link.PartyId,
                ["reference"] = request.Link.Reference,
                ["act"] = request.Act.ToString(),
                ["answers"] = new JsonValue(waits ? request.Answers : new FactAnswers()),
                ["shown"] = new JsonValue(waits ? request.Shown : Array.Empty<ShownAnswer>()),
                ["madeAt"] = request.MadeAt,
                ["standing"] = standing.ToString(),
            },
            cancellation);
        if (kept > 0)
        {
            await Receipt(request, cancellation);
        }
    }

    /// <summary>An officer confirmed it, and it is recorded; or turned it down, with the reason. Settled, its answers go.</summary>
    public async Task Settle(Caller caller, OwnerRequest request, string? turnedDownBecause, CancellationToken cancellation)
    {
        var settled = await kernel.Database.Execute(
            Scope.Tenant(caller.Authority),
            """
            update rtb.owner_requests set standing = @standing, reason = @reason, settled_by = @by, settled_at = @now, answers = '{"Given":{}}', shown = '[]'
            where tenant_id = @tenant and request_id = @request and standing = 'Waiting'
            """,
            new Dictionary<string, object?>
            {
                ["request"] = request.RequestId,
                ["standing"] = (turnedDownBecause is null ? OwnerRequestStanding.Recorded : OwnerRequestStanding.TurnedDown).ToString(),
                ["reason"] = turnedDownBecause,
                ["by"] = caller.Actor,
                ["now"] = clock.GetCurrentInstant(),
            },
            cancellation);
        if (settled > 0)
        {
            await Receipt(request, cancellation);
        }
    }

    public async Task<OwnerRequest?> Find(string authority, Guid requestId, CancellationToken cancellation) =>
        (await Query(authority, "request_id = @request", new() { ["request"] = requestId }, cancellation)).SingleOrDefault();

    /// <summary>What waits for an officer, the first first.</summary>
    public Task<IReadOnlyList<OwnerRequest>> Waiting(string authority, CancellationToken cancellation) =>
        Query(authority, "standing = 'Waiting'", [], cancellation);

    /// <summary>What came by a link, the first first.</summary>
    public Task<IReadOnlyList<OwnerRequest>> Of(OwnerLink link, CancellationToken cancellation) =>
        Query(link.Authority, "link_id = @link", new() { ["link"] = link.LinkId }, cancellation);

    private async Task<IReadOnlyList<OwnerRequest>> Query(
        string authority, string condition, Dictionary<string, object?> parameters, CancellationToken cancellation)
    {
        var rows = await kernel.Database.Query(
            Scope.Tenant(authority),
            $"select {Columns} from rtb.owner_requests where tenant_id = @tenant and {condition} order by made_at, request_id",
            parameters,
            row => (
                Link: row.Uuid("link_id"),
                Request: (Func<OwnerLink, OwnerRequest>)ReadNow(row)),
            cancellation);
        var found = new List<OwnerRequest>();
        foreach (var (link, request) in rows)
        {
            found.Add(request((await links.Find(authority, link, cancellation))!));
        }

        return found;
    }

    private static Func<OwnerLink, OwnerRequest> ReadNow(Row row)
    {
        var (id, act, answers, shown) = (row.Uuid("request_id"), Enum.Parse<OwnerAct>(row.Text("act")), row.Json<FactAnswers>("answers"), row.Json<ShownAnswer[]>("shown"));
        var (madeAt, standing, reason) = (row.Moment("made_at"), Enum.Parse<OwnerRequestStanding>(row.Text("standing")), row.TextOrNull("reason"));
        return link => new OwnerRequest(id, link, act, answers, shown, madeAt) { Standing = standing, Reason = reason };
    }

    private Task<int> Receipt(OwnerRequest request, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(request.Link.Authority),
        Errand.Enqueue,
        Errand.Parameters(OwnerReceipt.Kind, new OwnerReceipt(request.RequestId), request.RequestId, identifiers.Next(), clock.GetCurrentInstant()),
        cancellation);
}
