using System.Security.Claims;

using Microsoft.AspNetCore.Authentication.Cookies;

using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;

namespace RightToBid.Web.Platform.SigningIn;

/// <summary>Sessions that were signed out of: a cookie that somebody copied before is worth nothing afterwards.</summary>
internal sealed class EndedSessions(IKernel kernel, IClock clock)
{
    /// <summary>One for each signing in.</summary>
    public const string Session = "rtb:session";

    /// <summary>Longer than a cookie lasts that nobody uses, and one that is refused is not used.</summary>
    private static readonly Duration Remembered = Duration.FromDays(2);

    public async Task End(ClaimsPrincipal person, CancellationToken cancellation)
    {
        if (SessionOf(person) is not var (authority, session))
        {
            return;
        }

        await kernel.Database.Execute(
            Scope.Tenant(authority),
            "delete from rtb.ended_sessions where tenant_id = @tenant and ended_at < @before",
            new() { ["before"] = clock.GetCurrentInstant() - Remembered },
            cancellation);
        await kernel.Database.Execute(
            Scope.Tenant(authority),
            "insert into rtb.ended_sessions (tenant_id, session_id, ended_at) values (@tenant, @session, @now) on conflict do nothing",
            new() { ["session"] = session, ["now"] = clock.GetCurrentInstant() },
            cancellation);
    }

    /// <summary>Refuses the cookie of a session that has ended.</summary>
    public static async Task Refuse(CookieValidatePrincipalContext context)
    {
        var ended = context.HttpContext.RequestServices.GetRequiredService<EndedSessions>();
        if (context.Principal is { } person && await ended.Has(person, context.HttpContext.RequestAborted))
        {
            context.RejectPrincipal();
        }
    }

    private async Task<bool> Has(ClaimsPrincipal person, CancellationToken cancellation) => SessionOf(person) is not var (authority, session)
        || (await kernel.Database.Query(
            Scope.Tenant(authority),
            "select session_id from rtb.ended_sessions where tenant_id = @tenant and session_id = @session",
            new() { ["session"] = session },
            row => row.Uuid("session_id"),
            cancellation)).Count > 0;

    private static (string Authority, Guid Session)? SessionOf(ClaimsPrincipal person) =>
        Guid.TryParse(person.FindFirstValue(Session), out var session) && person.FindFirstValue(Caller.AuthorityClaim) is { } authority ? (authority, session) : null;
}
