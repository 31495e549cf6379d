using Microsoft.EntityFrameworkCore;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform.SigningIn;

namespace RightToBid.Web.Platform.Cases;

/// <summary>Who recorded what, by name, for colleagues at the council. The public is told the office alone.</summary>
internal sealed class WhoRecorded(IKernel kernel, IServiceScopeFactory scopes)
{
    /// <summary>By whom each event was recorded that an account recorded, by stream and version: <c>by Olive Officer, by the program “Case system”</c>.</summary>
    public async Task<IReadOnlyDictionary<(Guid Stream, long Version), string>> Of(
        string authority, IReadOnlyCollection<Guid> streams, CancellationToken cancellation)
    {
        var recorded = await kernel.Database.Query(
            Scope.Tenant(authority),
            """
            select e.stream_id, e.version, e.user_name, t.name as program
            from rtb.mt_events e
            left join rtb.api_tokens t on t.tenant_id = e.tenant_id and t.token_id::text = e.headers ->> 'token'
            where e.tenant_id = @tenant and e.stream_id = any (@streams) and e.user_name is not null
            """,
            new() { ["streams"] = streams.Distinct().ToArray() },
            row => (Stream: row.Uuid("stream_id"), Version: row.Whole("version"), Actor: row.Text("user_name"), Program: row.TextOrNull("program")),
            cancellation);
        var accounts = recorded.Select(one => Guid.TryParse(one.Actor, out var account) ? account : (Guid?)null).OfType<Guid>().Distinct().ToList();
        await using var scope = scopes.CreateAsyncScope();
        var names = await scope.ServiceProvider.GetRequiredService<AccountsContext>().Users.AsNoTracking()
            .Where(account => accounts.Contains(account.Id)).ToDictionaryAsync(account => account.Id.ToString(), account => account.Name, cancellation);
        return recorded.Where(one => names.ContainsKey(one.Actor)).ToDictionary(
            one => (one.Stream, one.Version),
            one => $"by {names[one.Actor]}{(one.Program is { } program ? $", by the program “{program}”" : "")}");
    }
}
