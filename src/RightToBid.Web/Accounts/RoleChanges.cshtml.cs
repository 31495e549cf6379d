using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

using NodaTime.Text;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Accounts;

/// <summary>Who gave, changed or ended whose role, among the accounts that somebody manages; and the same lines as a file.</summary>
[Authorize(Policy = Permissions.SeeRoleLog)]
internal sealed class RoleChangesModel(RoleLog log, AccountsContext context) : PageModel
{
    private const int MostOnPage = 500;
    private const int MostInFile = 100_000;

    private static readonly LocalDateTimePattern Written = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");

    private IReadOnlyDictionary<string, string> names = new Dictionary<string, string>();

    public Reach Reach { get; private set; } = null!;

    public IReadOnlyList<RoleChange> Changes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Reach = Reach.Of(User);
        Changes = await log.Of(Reach, MostOnPage, cancellation);
        names = await Names(context, Changes, cancellation);
    }

    /// <summary>Who it was, as colleagues know them; an account that is gone by its identifier, and what is no account by its word.</summary>
    public string NameOf(string account) => names.GetValueOrDefault(account, account);

    internal static string When(RoleChange change) => Written.Format(change.ChangedAt.InZone(Clock.London).LocalDateTime);

    internal static string InWords(IReadOnlyList<string> roles) => roles.Count == 0 ? "None" : string.Join(", ", roles.Select(Roles.InWords));

    internal static async Task<IResult> Csv(HttpContext http, RoleLog log, AccountsContext context)
    {
        var changes = await log.Of(Reach.Of(http.User), MostInFile, http.RequestAborted);
        var names = await Names(context, changes, http.RequestAborted);
        var rows = changes.Select(change => (string?[])
        [
            When(change), change.Authority, change.Kind.ToString(), change.AccountId.ToString(), names.GetValueOrDefault(change.AccountId.ToString()),
            string.Join(' ', change.Before), string.Join(' ', change.After), change.By, names.GetValueOrDefault(change.By),
        ]);
        return TypedResults.Text(
            Shared.Csv.Write(["when", "authority", "change", "account", "account_name", "roles_before", "roles_after", "by", "by_name"], rows),
            "text/csv; charset=utf-8");
    }

    private static async Task<IReadOnlyDictionary<string, string>> Names(AccountsContext context, IReadOnlyList<RoleChange> changes, CancellationToken cancellation)
    {
        var ids = changes.SelectMany(change => new[] { change.AccountId.ToString(), change.By })
            .Select(said => Guid.TryParse(said, out var id) ? id : (Guid?)null).OfType<Guid>().Distinct().ToList();
        return await context.Users.Where(account => ids.Contains(account.Id)).ToDictionaryAsync(account => account.Id.ToString(), account => account.Name, cancellation);
    }
}

/// <summary>The file of it.</summary>
internal static class RoleChangesFile
{
    public static void MapRoleChanges(this IEndpointRouteBuilder routes) =>
        routes.MapGet($"{Links.RoleLog}.csv", RoleChangesModel.Csv).RequireAuthorization(Permissions.SeeRoleLog).ExcludeFromDescription();
}
