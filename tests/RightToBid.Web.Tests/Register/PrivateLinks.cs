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
/// <param name="IsOwn">Whether a mark is of what the holder said, or was told.</param>
/// <param name="LeadsTo">Whether an address is behind the link, too.</param>
/// <param name="Code">What must be typed at the door.</param>
/// <param name="Further">Where there is more behind the same link.</param>
internal sealed record PrivateLink(string Address, Func<string, bool> IsOwn, Func<string, bool> LeadsTo, string? Code, IReadOnlyList<string> Further);

/// <summary>Every link of somebody's own that there is: in letters to owners, and in e-mails.</summary>
internal static partial class PrivateLinks
{
    private const int MostInMail = 6;

    private static readonly string[] OfFollowers = ["FollowerEmail", "FollowedWords", "FollowedPlace", "FollowedKind"];
    private static readonly string[] OfWebhooks = ["WebhookEmail", "WebhookAddress", "FollowedWords", "FollowedPlace", "FollowedKind"];
    private static readonly string[] OfOwners = ["OwnerAnswer", "OwnerShown", "TurnedDownBecause"];

    public static async Task<IReadOnlyList<PrivateLink>> Of(PrivateCouncil council, PrivateMarks marks) =>
    [
        await Owner(council, marks), await Invited(council), await Forgotten(council), .. await Following(council),
        .. council.Mail.Taken.SelectMany(mail => Address().Matches(mail.Body)).Select(found => found.Groups["path"].Value).Distinct()
            .Take(MostInMail).Select(path => new PrivateLink(path, Named(), _ => false, null, [])),
    ];

    /// <summary>Both questions are one follower's, and each webhook is somebody's own.</summary>
    private static async Task<IEnumerable<PrivateLink>> Following(PrivateCouncil council)
    {
        var (follow, webhook) = (council.Services.GetRequiredService<FollowLinks>(), council.Services.GetRequiredService<WebhookLinks>());
        var followings = await council.Uuids(PrivateCouncil.OfTheSite, "select following_id as it from rtb.followings where tenant_id = @tenant");
        var followers = await council.Uuids(PrivateCouncil.OfTheSite, "select distinct follower_id as it from rtb.followings where tenant_id = @tenant");
        var webhooks = await council.Uuids(PrivateCouncil.OfTheSite, "select webhook_id as it from rtb.webhooks where tenant_id = @tenant");
        return
        [
            .. followings.Select(follow.ToConfirm).Concat(followers.SelectMany(id => new[] { follow.ToManage(id), follow.ToStop(id) }))
                .Select(address => new PrivateLink(address.PathAndQuery, Named(OfFollowers).Or([.. followings]), _ => false, null, [])),
            .. webhooks.SelectMany(id => new[] { webhook.ToConfirm(id), webhook.ToManage(id) }.Select(address =>
                new PrivateLink(address.PathAndQuery, Named(OfWebhooks).Or(id), _ => false, null, []))),
        ];
    }

    private static async Task<PrivateLink> Owner(PrivateCouncil council, PrivateMarks marks)
    {
        var (planting, made) = (council.Planting, council.Planting.OwnersLink);
        var party = (await council.Services.GetRequiredService<Parties>().Find(TestCouncil.Authority, PrivateCases.Owner, TestContext.Current.CancellationToken)).ShouldNotBeNull();
        var requests = await council.Uuids(TestCouncil.Authority, "select request_id as it from rtb.owner_requests where tenant_id = @tenant");
        string[] own =
        [
            .. marks.In($"{party.Name} {party.Address} {party.Email} {party.Telephone}"), .. marks.In($"{made.LinkId} {made.LinkId:N}"),
            .. requests.SelectMany(request => marks.In($"{request} {request:N}")),
        ];
        var page = Links.OwnersPage(TestCouncil.Authority, made.LinkId);
        return new(
            Links.OwnersDoor(TestCouncil.Authority, made.Secret),
            mark => own.Contains(mark, StringComparer.OrdinalIgnoreCase) || Named(OfOwners)(mark),
            address => address.StartsWith(page, StringComparison.Ordinal),
            made.Code,
            [page, .. requests.Select(request => Links.OwnersReceipt(TestCouncil.Authority, made.LinkId, request))]);
    }

    private static async Task<PrivateLink> Invited(PrivateCouncil council)
    {
        var (_, secret) = (await council.Services.GetRequiredService<Invitations>()
            .MakeLink(TestCouncil.Authority, council.Planting.Invitation, TestContext.Current.CancellationToken)).ShouldNotBeNull();
        return new(
            Links.Join(TestCouncil.Authority, council.Planting.Invitation, secret),
            Named("InvitationEmail", "InvitationGroupName").Or(council.Planting.Invitation), _ => false, null, []);
    }

    private static async Task<PrivateLink> Forgotten(PrivateCouncil council)
    {
        await using var scope = council.Services.CreateAsyncScope();
        var account = (await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByEmailAsync(TestCouncil.Officer)).ShouldNotBeNull();
        var secret = await scope.ServiceProvider.GetRequiredService<Recoveries>().MakeLink(account, TestContext.Current.CancellationToken);
        return new(Links.SetPassword(TestCouncil.Authority, account.Id, secret), Named().Or(account.Id), _ => false, null, []);
    }

    private static Func<string, bool> Named(params string[] planted) => mark => planted.Contains(Where().Replace(mark, ""), StringComparer.OrdinalIgnoreCase);

    /// <summary>Identifiers of the holder's own, besides.</summary>
    private static Func<string, bool> Or(this Func<string, bool> isOwn, params Guid[] own) => mark => isOwn(mark) || (Guid.TryParse(mark, out var known) && own.Contains(known));

    [GeneratedRegex("""https://assets\.test\.example(?<path>/mail/[^\s"'<>]+)""")]
    private static partial Regex Address();

    [GeneratedRegex("^" + PrivateFacts.Sign + "[0-9]+", RegexOptions.IgnoreCase)]
    private static partial Regex Where();
}
