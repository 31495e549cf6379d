using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Platform.SigningIn;

/// <summary>Somebody who was asked to have an account.</summary>
/// <param name="ExpiresAt">From then on the link leads nowhere.</param>
/// <param name="SentAt">When the link went out; nothing while it waits.</param>
internal sealed record Invitation(
    Guid InvitationId,
    string Authority,
    string Email,
    IReadOnlyList<string> Roles,
    Guid? GroupPartyId,
    string? GroupName,
    Instant ExpiresAt,
    Instant? SentAt)
{
    /// <summary>The account that invited, which by that gave the roles.</summary>
    public string InvitedBy { get; init; } = "";
}

/// <summary>Invitations: made, sent, accepted once, withdrawn. A link is good for seven days.</summary>
internal sealed class Invitations(IKernel kernel, IClock clock, IIdentifiers identifiers)
{
    private const string Columns = "tenant_id, invitation_id, email, roles, group_party_id, group_name, expires_at, sent_at, invited_by";
    private const string Open = "accepted_at is null and withdrawn_at is null and expires_at > @now";

    public static Duration GoodFor { get; } = Duration.FromDays(7);

    /// <summary>Invites, in place of an earlier invitation to the same address. The e-mail waits in the outbox with the identifier alone.</summary>
    public async Task<Guid> Invite(
        string authority, string actor, string email, IReadOnlyList<string> roles, (Guid PartyId, string Name)? group, bool isMailed, CancellationToken cancellation)
    {
        var id = identifiers.Next();
        var errand = isMailed ? new AccountErrand(AccountErrand.Invitation, id).Parameters(identifiers.Next(), clock.GetCurrentInstant()) : [];
        await kernel.Database.Execute(
            Scope.Tenant(authority),
            "update rtb.invitations set withdrawn_at = @now where tenant_id = @tenant and lower(email) = lower(@email) and accepted_at is null and withdrawn_at is null",
            new() { ["email"] = email, ["now"] = clock.GetCurrentInstant() },
            cancellation);
        await kernel.Database.Execute(
            Scope.Tenant(authority),
            $"""
            {(isMailed ? Errand.WithEnqueued : "")}
            insert into rtb.invitations (tenant_id, invitation_id, email, roles, group_party_id, group_name, invited_by, invited_at, expires_at)
            values (@tenant, @id, @email, string_to_array(@roles, ' '), @party, @group, @by, @now, @expires)
            """,
            new Dictionary<string, object?>(errand)
            {
                ["id"] = id,
                ["email"] = email,
                ["roles"] = string.Join(' ', roles),
                ["party"] = group?.PartyId,
                ["group"] = group?.Name,
                ["by"] = actor,
                ["now"] = clock.GetCurrentInstant(),
                ["expires"] = clock.GetCurrentInstant() + GoodFor,
            },
            cancellation);
        return id;
    }

    /// <summary>A new secret for the link, which takes the place of an earlier one; nothing where the invitation is no longer open.</summary>
    public async Task<(Invitation Invitation, string Secret)?> MakeLink(string authority, Guid invitationId, CancellationToken cancellation)
    {
        var secret = Secret.New();
        var found = await Ask(
            Scope.Tenant(authority),
            $"""
            update rtb.invitations set secret_hash = @hash, sent_at = @now
            where tenant_id = @tenant and invitation_id = @id and {Open} returning {Columns}
            """,
            new() { ["id"] = invitationId, ["hash"] = Secret.HashOf(secret), ["now"] = clock.GetCurrentInstant() },
            cancellation);
        return found is [var invitation] ? (invitation, secret) : null;
    }

    /// <summary>The open invitation to which the link leads.</summary>
    public async Task<Invitation?> Find(string authority, Guid invitationId, string secret, CancellationToken cancellation) => (await Ask(
        Scope.Tenant(authority),
        $"select {Columns} from rtb.invitations where tenant_id = @tenant and invitation_id = @id and secret_hash = @hash and {Open}",
        new() { ["id"] = invitationId, ["hash"] = Secret.HashOf(secret), ["now"] = clock.GetCurrentInstant() },
        cancellation)).SingleOrDefault();

    /// <summary>The invitations of an authority that nobody has used yet; of every authority, where none is named.</summary>
    public Task<IReadOnlyList<Invitation>> OpenOf(string? authority, CancellationToken cancellation) => Ask(
        authority is null ? Scope.Worker : Scope.Tenant(authority),
        $"select {Columns} from rtb.invitations where {(authority is null ? "" : "tenant_id = @tenant and ")}{Open} order by invited_at desc",
        new() { ["now"] = clock.GetCurrentInstant() },
        cancellation);

    public Task NoteAccepted(Invitation invitation, CancellationToken cancellation) =>
        End(invitation.Authority, invitation.InvitationId, "accepted_at", cancellation);

    public Task Withdraw(Invitation invitation, CancellationToken cancellation) =>
        End(invitation.Authority, invitation.InvitationId, "withdrawn_at", cancellation);

    private Task<int> End(string authority, Guid invitationId, string column, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(authority),
        $"update rtb.invitations set {column} = @now, secret_hash = null where tenant_id = @tenant and invitation_id = @id",
        new() { ["id"] = invitationId, ["now"] = clock.GetCurrentInstant() },
        cancellation);

    private Task<IReadOnlyList<Invitation>> Ask(Scope scope, string sql, Dictionary<string, object?> parameters, CancellationToken cancellation) =>
        kernel.Database.Query(
            scope,
            sql,
            parameters,
            row => new Invitation(
                row.Uuid("invitation_id"), row.Text("tenant_id"), row.Text("email"), row.Texts("roles"), row.UuidOrNull("group_party_id"), row.TextOrNull("group_name"),
                row.Moment("expires_at"), row.MomentOrNull("sent_at"))
            {
                InvitedBy = row.Text("invited_by"),
            },
            cancellation);
}
