using System.Security.Claims;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Storage;
using RightToBid.Storage.Database;

namespace RightToBid.Web.Platform.Bodies;

/// <summary>A body that stands beside the one whose bid it is.</summary>
/// <param name="MayAct">The lead lets it act in the bid; otherwise it looks.</param>
internal sealed record ConsortiumMember(Guid BodyId, bool MayAct, LocalDate JoinedOn);

/// <summary>What somebody may do with a bid.</summary>
internal enum BidAccess
{
    /// <summary>It reads as if it were not there.</summary>
    None,

    /// <summary>They see it and change nothing.</summary>
    Looks,

    /// <summary>They record what happens in it.</summary>
    Acts,
}

/// <summary>Who bids together with whom. The law asks who made the request (A49), and the case says so; here stands who else may look, and who may act.</summary>
internal sealed class Consortia(IKernel kernel, IClock clock)
{
    /// <summary>The bodies beside a bid now, in the order in which they joined.</summary>
    public Task<IReadOnlyList<ConsortiumMember>> Of(string authority, Guid bid, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Tenant(authority),
        "select body_id, may_act, joined_on from rtb.consortium_members where tenant_id = @tenant and bid_id = @bid and left_on is null order by joined_at, body_id",
        new() { ["bid"] = bid },
        row => new ConsortiumMember(row.Uuid("body_id"), row.YesNo("may_act"), row.Day("joined_on")),
        cancellation);

    /// <summary>What somebody may do with the bid of a group: the group itself and officers act, the bodies beside it as the group lets them.</summary>
    public async Task<BidAccess> Of(ClaimsPrincipal person, CommunityGroup? lead, Guid bid, CancellationToken cancellation)
    {
        if (person.MaySee(lead))
        {
            return BidAccess.Acts;
        }

        var caller = Caller.Of(person);
        return caller.GroupPartyId is not { } mine ? BidAccess.None
            : (await Of(caller.Authority, bid, cancellation)).FirstOrDefault(member => member.BodyId == mine) switch
            {
                null => BidAccess.None,
                { MayAct: true } => BidAccess.Acts,
                _ => BidAccess.Looks,
            };
    }

    /// <summary>Names a body beside a bid, or says anew whether it may act.</summary>
    public async Task Name(Caller caller, Guid bid, Guid body, bool mayAct, CancellationToken cancellation)
    {
        var changed = await kernel.Database.Execute(
            Scope.Tenant(caller.Authority),
            "update rtb.consortium_members set may_act = @mayAct where tenant_id = @tenant and bid_id = @bid and body_id = @body and left_on is null",
            new() { ["bid"] = bid, ["body"] = body, ["mayAct"] = mayAct },
            cancellation);
        if (changed == 0)
        {
            await kernel.Database.Execute(
                Scope.Tenant(caller.Authority),
                """
                insert into rtb.consortium_members (tenant_id, bid_id, body_id, joined_at, joined_on, named_by, may_act)
                values (@tenant, @bid, @body, @now, @today, @by, @mayAct) on conflict do nothing
                """,
                new()
                {
                    ["bid"] = bid,
                    ["body"] = body,
                    ["now"] = clock.GetCurrentInstant(),
                    ["today"] = clock.Today(),
                    ["by"] = caller.Actor,
                    ["mayAct"] = mayAct,
                },
                cancellation);
        }
    }

    /// <summary>A body stands beside the bid no longer.</summary>
    public Task Leave(Caller caller, Guid bid, Guid body, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        """
        update rtb.consortium_members set left_on = @today, left_by = @by
        where tenant_id = @tenant and bid_id = @bid and body_id = @body and left_on is null
        """,
        new() { ["bid"] = bid, ["body"] = body, ["today"] = clock.Today(), ["by"] = caller.Actor },
        cancellation);
}
