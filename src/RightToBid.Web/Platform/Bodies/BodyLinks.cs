using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;

namespace RightToBid.Web.Platform.Bodies;

/// <summary>Another body that one's own is linked to, or is asked to be.</summary>
/// <param name="IsAccepted">Both sides wanted it.</param>
/// <param name="WeAsked">Which side asked.</param>
internal sealed record BodyLink(Guid LinkId, Guid OtherId, string OtherName, bool IsAccepted, bool WeAsked);

/// <summary>Bodies that know each other. A link shows nothing of either: it only lets one name the other beside its bid.</summary>
internal sealed class BodyLinks(IKernel kernel, IClock clock, IIdentifiers identifiers)
{
    /// <summary>The links of a body that have not ended, those that wait for its answer first.</summary>
    public Task<IReadOnlyList<BodyLink>> Of(string authority, Guid body, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Tenant(authority),
        """
        select l.link_id, b.body_id, b.name, l.accepted_at is not null as accepted, l.asking_body_id = @body as we_asked
        from rtb.body_links l
        join rtb.bodies b on b.tenant_id = l.tenant_id and b.body_id = case when l.asking_body_id = @body then l.asked_body_id else l.asking_body_id end
        where l.tenant_id = @tenant and @body in (l.asking_body_id, l.asked_body_id) and l.ended_at is null
        order by accepted, we_asked, lower(b.name)
        """,
        new() { ["body"] = body },
        row => new BodyLink(row.Uuid("link_id"), row.Uuid("body_id"), row.Text("name"), row.YesNo("accepted"), row.YesNo("we_asked")),
        cancellation);

    /// <summary>Asks another body; where it has asked already, or is linked, nothing changes.</summary>
    public Task Ask(Caller caller, Guid body, Guid other, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        """
        insert into rtb.body_links (tenant_id, link_id, asking_body_id, asked_body_id, asked_by, asked_at) values (@tenant, @id, @body, @other, @by, @now)
        on conflict do nothing
        """,
        new() { ["id"] = identifiers.Next(), ["body"] = body, ["other"] = other, ["by"] = caller.Actor, ["now"] = clock.GetCurrentInstant() },
        cancellation);

    /// <summary>The body that was asked accepts.</summary>
    public Task Accept(Caller caller, Guid body, Guid link, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        """
        update rtb.body_links set accepted_by = @by, accepted_at = @now
        where tenant_id = @tenant and link_id = @link and asked_body_id = @body and accepted_at is null and ended_at is null
        """,
        new() { ["link"] = link, ["body"] = body, ["by"] = caller.Actor, ["now"] = clock.GetCurrentInstant() },
        cancellation);

    /// <summary>Either side ends it: a link, or the question. Whoever stands beside a bid stays there until they leave it.</summary>
    public Task End(Caller caller, Guid body, Guid link, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        """
        update rtb.body_links set ended_by = @by, ended_at = @now
        where tenant_id = @tenant and link_id = @link and @body in (asking_body_id, asked_body_id) and ended_at is null
        """,
        new() { ["link"] = link, ["body"] = body, ["by"] = caller.Actor, ["now"] = clock.GetCurrentInstant() },
        cancellation);
}
