using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Dashboards.News;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Following;

/// <summary>Who follows what, without an account. An address is kept while something is followed by it, or waits to be confirmed, and no longer.</summary>
internal sealed class Followers(IKernel kernel, IClock clock, IIdentifiers identifiers) : INightlyWork
{
    /// <summary>For how long the link in an e-mail confirms. Policy: no law says so.</summary>
    public static Duration GoodFor { get; } = Duration.FromDays(3);

    /// <summary>How many e-mails to confirm one address gets on a day, so that nobody fills another's box. Policy.</summary>
    public const int AsksADay = 5;

    /// <summary>Followers are of the site, and of no council.</summary>
    private static Scope Own { get; } = Scope.Tenant(SiteTenant.Code);

    /// <summary>Has an e-mail sent in which to confirm. Whether the address is known, follows this already or has asked too often today, the answer is the same.</summary>
    public async Task Ask(string email, NewsQuestion question, FollowChoice choice, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var (follower, times) = (await kernel.Database.Query(
            Own,
            """
            insert into rtb.followers (tenant_id, follower_id, email, asked_on, asked_times) values (@tenant, @id, @email, @today, 1)
            on conflict (tenant_id, lower(email)) do update set
                asked_times = case when followers.asked_on = excluded.asked_on then followers.asked_times + 1 else 1 end, asked_on = excluded.asked_on
            returning follower_id, asked_times
            """,
            new() { ["id"] = identifiers.Next(), ["email"] = email.Trim(), ["today"] = clock.Today() },
            row => (row.Uuid("follower_id"), row.Whole("asked_times")),
            cancellation))[0];
        if (times > AsksADay)
        {
            return;
        }

        var following = (await kernel.Database.Query(
            Own,
            $"""
            insert into rtb.followings (tenant_id, following_id, follower_id, asked, {QuestionColumns.All}, choice, asked_at)
            values (@tenant, @id, @follower, @asked, {QuestionColumns.Values}, @choice, @now)
            on conflict (tenant_id, follower_id, asked) do update set asked_at = excluded.asked_at,
                choice = case when followings.confirmed_at is null then excluded.choice else followings.choice end
            returning following_id
            """,
            new(QuestionColumns.Parameters(question))
            {
                ["id"] = identifiers.Next(),
                ["follower"] = follower,
                ["asked"] = question.At("").ToUpperInvariant(),
                ["choice"] = choice.ToString(),
                ["now"] = now,
            },
            row => row.Uuid("following_id"),
            cancellation))[0];
        await kernel.Database.Execute(
            Own, Errand.Enqueue, Errand.Parameters(AskToConfirm.MessageKind, new FollowingToConfirm(following), following, identifiers.Next(), now), cancellation);
    }

    /// <summary>Something that is followed, or is to be, with the address; nothing where it was stopped, or not confirmed in time.</summary>
    public async Task<(Followed Following, string Email)?> Find(Guid followingId, CancellationToken cancellation) =>
        (await Read("f.following_id = @id and (f.confirmed_at is not null or f.asked_at > @since)", followingId, cancellation)) is [var found] ? found : null;

    /// <summary>What somebody follows, the first first.</summary>
    public Task<IReadOnlyList<(Followed Following, string Email)>> Of(Guid followerId, CancellationToken cancellation) =>
        Read("f.follower_id = @id and f.confirmed_at is not null and @since is not null", followerId, cancellation);

    /// <summary>From now on they are told: of what is recorded after this, and of nothing before; of what ends soon, from the next day on; once a day, from the next morning on.</summary>
    public async Task Confirm(Guid followingId, CancellationToken cancellation)
    {
        var position = (await kernel.Database.Query(
            Scope.Worker, NewsSql.Head, parameters: null, row => row.Whole("head"), cancellation))[0];
        await kernel.Database.Execute(
            Own,
            """
            update rtb.followings set confirmed_at = @now, position = @position, gathered_on = @today, reminded_on = @today
            where tenant_id = @tenant and following_id = @id and confirmed_at is null and asked_at > @since
            """,
            new()
            {
                ["id"] = followingId,
                ["position"] = position,
                ["today"] = clock.Today(),
                ["now"] = clock.GetCurrentInstant(),
                ["since"] = clock.GetCurrentInstant() - GoodFor,
            },
            cancellation);
    }

    public Task Choose(Guid followerId, Guid followingId, FollowChoice choice, CancellationToken cancellation) => kernel.Database.Execute(
        Own,
        """
        update rtb.followings set choice = @choice
        where tenant_id = @tenant and follower_id = @follower and following_id = @id and confirmed_at is not null
        """,
        new() { ["follower"] = followerId, ["id"] = followingId, ["choice"] = choice.ToString() },
        cancellation);

    /// <summary>Stops one thing. With the last of them the address goes.</summary>
    public async Task Stop(Guid followerId, Guid followingId, CancellationToken cancellation)
    {
        await kernel.Database.Execute(
            Own,
            "delete from rtb.followings where tenant_id = @tenant and follower_id = @follower and following_id = @id",
            new() { ["follower"] = followerId, ["id"] = followingId },
            cancellation);
        await kernel.Database.Execute(
            Own,
            """
            delete from rtb.followers f where f.tenant_id = @tenant and f.follower_id = @follower
                and not exists (select from rtb.followings g where g.tenant_id = f.tenant_id and g.follower_id = f.follower_id)
            """,
            new() { ["follower"] = followerId },
            cancellation);
    }

    /// <summary>Stops everything, and the address goes.</summary>
    public Task StopAll(Guid followerId, CancellationToken cancellation) => kernel.Database.Execute(
        Own, "delete from rtb.followers where tenant_id = @tenant and follower_id = @follower", new() { ["follower"] = followerId }, cancellation);

    /// <summary>Every night: what was not confirmed in time goes, and every address by which nothing is followed.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        await kernel.Database.Execute(
            Scope.Worker,
            "delete from rtb.followings where confirmed_at is null and asked_at <= @since",
            new() { ["since"] = clock.GetCurrentInstant() - GoodFor },
            cancellation);
        await kernel.Database.Execute(
            Scope.Worker,
            """
            delete from rtb.followers f where f.asked_on < @today
                and not exists (select from rtb.followings g where g.tenant_id = f.tenant_id and g.follower_id = f.follower_id)
            """,
            new() { ["today"] = clock.Today() },
            cancellation);
    }

    private Task<IReadOnlyList<(Followed Following, string Email)>> Read(string condition, Guid id, CancellationToken cancellation) => kernel.Database.Query(
        Own,
        $"""
        select {Followed.Columns}, (select p.email from rtb.followers p where p.tenant_id = f.tenant_id and p.follower_id = f.follower_id) as email
        from rtb.followings f where f.tenant_id = @tenant and {condition} order by f.asked_at, f.following_id
        """,
        new() { ["id"] = id, ["since"] = clock.GetCurrentInstant() - GoodFor },
        row => (Followed.Read(row), row.Text("email")),
        cancellation);
}
