using System.Text.RegularExpressions;

using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Following;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Shared;
using RightToBid.Web.Webhooks;
using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Register;

/// <summary>A link that somebody was sent, and what of all that is private its holder may read: their own.</summary>
/// <param name="Own">The marks of what the holder said, or was told.</param>
/// <param name="LeadsTo">Whether an address is behind the link, too.</param>
/// <param name="Code">What must be typed at the door.</param>
/// <param name="Further">Where there is more behind the same link.</param>
internal sealed record PrivateLink(string Address, IReadOnlyList<string> Own, Func<string, bool> LeadsTo, string? Code, IReadOnlyList<string> Further)
{
    public bool IsOwn(string mark) => Own.Contains(mark, StringComparer.OrdinalIgnoreCase);
}

/// <summary>Every link of somebody's own that there is: in letters to owners, and in e-mails.</summary>
internal static partial class PrivateLinks
{
    private const int MostInMail = 6;

    public static async Task<IReadOnlyList<PrivateLink>> Of(PrivateCouncil council, PrivateMarks marks) =>
    [
        await Owner(council, marks), await Invited(council, marks), await Forgotten(council), .. await Followers(council, marks), .. await Webhooks(council, marks),
        .. council.Mail.Taken.SelectMany(mail => Address().Matches(mail.Body)).Select(found => found.Groups["path"].Value).Distinct()
            .Take(MostInMail).Select(path => Alone(path, [])),
    ];

    private static async Task<IEnumerable<PrivateLink>> Followers(PrivateCouncil council, PrivateMarks marks)
    {
        var links = council.Services.GetRequiredService<FollowLinks>();
        var found = new List<PrivateLink>();
        foreach (var follower in await council.Uuids(PrivateCouncil.OfTheSite, "select follower_id as it from rtb.followers where tenant_id = @tenant"))
        {
            var followings = await council.Uuids(PrivateCouncil.OfTheSite, $"select following_id as it from rtb.followings where tenant_id = @tenant and follower_id = '{follower}'");
            var own = await Own(council, marks, PrivateCouncil.OfTheSite, ("followers", "follower_id", follower), ("followings", "follower_id", follower));
            found.AddRange(new[] { links.ToManage(follower), links.ToStop(follower) }.Concat(followings.Select(links.ToConfirm)).Select(link => Alone(link.PathAndQuery, own)));
        }

        return found;
    }

    private static async Task<IEnumerable<PrivateLink>> Webhooks(PrivateCouncil council, PrivateMarks marks)
    {
        var links = council.Services.GetRequiredService<WebhookLinks>();
        var found = new List<PrivateLink>();
        foreach (var webhook in await council.Uuids(PrivateCouncil.OfTheSite, "select webhook_id as it from rtb.webhooks where tenant_id = @tenant"))
        {
            var own = await Own(council, marks, PrivateCouncil.OfTheSite, ("webhooks", "webhook_id", webhook));
            found.AddRange(new[] { links.ToConfirm(webhook), links.ToManage(webhook) }.Select(link => Alone(link.PathAndQuery, own)));
        }

        return found;
    }

    private static async Task<PrivateLink> Owner(PrivateCouncil council, PrivateMarks marks)
    {
        var (planting, made) = (council.Planting, council.Planting.OwnersLink);
        var party = (await council.Services.GetRequiredService<Parties>().Find(TestCouncil.Authority, PrivateCases.Owner, TestContext.Current.CancellationToken)).ShouldNotBeNull();
        var requests = await council.Uuids(TestCouncil.Authority, "select request_id as it from rtb.owner_requests where tenant_id = @tenant");
        string[] own =
        [
            .. marks.In($"{party.Name} {party.Address} {party.Email} {party.Telephone}"), .. marks.In($"{made.LinkId} {made.LinkId:N}"),
            .. await Own(council, marks, TestCouncil.Authority, ("owner_requests", "link_id", made.LinkId)),
        ];
        var page = Links.OwnersPage(TestCouncil.Authority, made.LinkId);
        return new(
            Links.OwnersDoor(TestCouncil.Authority, made.Secret),
            own,
            address => address.StartsWith(page, StringComparison.Ordinal),
            made.Code,
            [page, .. requests.Select(request => Links.OwnersReceipt(TestCouncil.Authority, made.LinkId, request))]);
    }

    private static async Task<PrivateLink> Invited(PrivateCouncil council, PrivateMarks marks)
    {
        var invitation = council.Planting.Invitation;
        var (_, secret) = (await council.Services.GetRequiredService<Invitations>()
            .MakeLink(TestCouncil.Authority, invitation, TestContext.Current.CancellationToken)).ShouldNotBeNull();
        return Alone(Links.Join(TestCouncil.Authority, invitation, secret), await Own(council, marks, TestCouncil.Authority, ("invitations", "invitation_id", invitation)));
    }

    private static async Task<PrivateLink> Forgotten(PrivateCouncil council)
    {
        await using var scope = council.Services.CreateAsyncScope();
        var account = (await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByEmailAsync(TestCouncil.Officer)).ShouldNotBeNull();
        var secret = await scope.ServiceProvider.GetRequiredService<Recoveries>().MakeLink(account, TestContext.Current.CancellationToken);
        return Alone(Links.SetPassword(TestCouncil.Authority, account.Id, secret), [account.Id.ToString()]);
    }

    /// <summary>A page behind which there is no other.</summary>
    private static PrivateLink Alone(string address, IReadOnlyList<string> own) => new(address, own, _ => false, null, []);

    /// <summary>The marks in the rows of a holder's own.</summary>
    private static async Task<IReadOnlyList<string>> Own(PrivateCouncil council, PrivateMarks marks, string tenant, params (string Table, string Column, Guid Is)[] rows)
    {
        var own = new List<string>();
        foreach (var (table, column, id) in rows)
        {
            var found = await council.Texts(tenant, $"select row_to_json(t)::text as it from rtb.{table} t where t.tenant_id = @tenant and t.{column} = '{id}'");
            found.ShouldNotBeEmpty(table);
            own.AddRange(found.SelectMany(marks.In));
        }

        return own;
    }

    [GeneratedRegex("""https://assets\.test\.example(?<path>/mail/[^\s"'<>]+)""")]
    private static partial Regex Address();
}
