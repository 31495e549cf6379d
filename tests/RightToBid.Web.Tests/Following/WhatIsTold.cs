using System.Text;

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Dashboards.News;
using RightToBid.Web.Following;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Platform;
using RightToBid.Web.Tests.Register;

namespace RightToBid.Web.Tests.Following;

/// <summary>The assets of which an address tells, by name: by its feed, and by e-mail to somebody who had followed it from the first event on.</summary>
internal static class WhatIsTold
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static NewsQuestion Asked(string asked) => NewsQuestion.Read(new QueryCollection(QueryHelpers.ParseQuery(asked)));

    public static async Task<string> ByFeed(TestCouncil council, string asked)
    {
        using var browser = council.CreateClient();
        var feed = ForeignParsers.Feed(await browser.GetStringAsync(new Uri($"{Links.Register}.atom{asked}", UriKind.Relative), Cancellation));
        return Names(feed.Items.Select(item => item.Title.Text.Split(": ")[0]));
    }

    public static async Task<string> ByEmail(TestCouncil council, string asked)
    {
        var email = $"{Convert.ToHexString(Encoding.UTF8.GetBytes(asked))}@example.org";
        var (followers, news) = (council.Services.GetRequiredService<Followers>(), council.Services.GetRequiredService<FollowedNews>());
        await followers.Ask(email, Asked(asked), FollowChoice.AtOnce, Cancellation);
        var (following, follower) = (await council.Services.GetRequiredService<IKernel>().Database.Query(
            Scope.Tenant("site"),
            """
            select g.following_id, g.follower_id from rtb.followings g join rtb.followers f on f.tenant_id = g.tenant_id and f.follower_id = g.follower_id
            where g.tenant_id = @tenant and f.email = @email
            """,
            new() { ["email"] = email },
            row => (row.Uuid("following_id"), row.Uuid("follower_id")),
            Cancellation))[0];
        await followers.Confirm(following, Cancellation);
        var told = new NewsToTell(follower, FollowChoice.AtOnce, await news.Head(Cancellation), [new FollowedAfter(following, 0)]);
        return Names((await news.Of(told, Cancellation)).Select(item => item.AssetName));
    }

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Distinct().Order(StringComparer.Ordinal));
}
