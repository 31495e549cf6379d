using System.Globalization;

using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Dashboards.News;
using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Following;

/// <summary>Something followed, and after which event of the whole history what is to be told of it begins.</summary>
/// <param name="RemindedOn">The last day of which its follower was reminded of what ends soon.</param>
internal sealed record FollowedAfter(Guid FollowingId, long After, LocalDate? RemindedOn = null);

/// <summary>What is to be told to one follower, waiting in the outbox: of what, from where to where in the history, and never to whom.</summary>
/// <param name="RemindOn">The last day of which they are to be reminded of what ends soon.</param>
internal sealed record NewsToTell(
    Guid FollowerId, FollowChoice Choice, long UpTo, IReadOnlyList<FollowedAfter> Followings, LocalDate? RemindOn = null);

/// <summary>
/// Finds what followers are to be told. Each thing followed has a position in the history, up to which everything was considered. Moving it on and
/// putting what is to be told into the outbox is one statement, and rows that another worker holds are passed over, so that nothing is told twice;
/// the order of the history is the order of the commits, so that nothing is skipped. Whoever asked for what ends soon is reminded as well, when an end
/// comes within the days that they asked about: up to which day that was done is kept beside the position.
/// </summary>
internal sealed class FollowedNews(IKernel kernel, IClock clock)
{
    private static readonly string GatherSql =
        $"""
        with due as materialized (
            select f.* from rtb.followings f
            where f.confirmed_at is not null and f.choice = @choice and (f.position < @head or (f.within_days is not null and f.reminded_on < @remind))
                and (not @isDaily or f.gathered_on is distinct from @on)
            for update skip locked),
        told as materialized (
            select f.tenant_id, f.follower_id, md5(concat_ws('/', f.follower_id, @choice, @head::text, @remind::date))::uuid as errand_id,
                jsonb_agg(distinct jsonb_build_object('FollowingId', f.following_id, 'After', f.position, 'RemindedOn', f.reminded_on)) as followings
            from due f
            where exists (
                select from rtb.mt_events e
                join {NewsSql.History} on h.tenant_id = e.tenant_id and h.stream_id = e.stream_id and h.version = e.version
                where e.seq_id > f.position and e.seq_id <= @head and {NewsSql.IsNews} and {NewsSql.IsAskedFor})
                or exists (select from {Reminder.EndsSql} where {IsToRemind("f.reminded_on")})
            group by f.tenant_id, f.follower_id),
        moved as (
            update rtb.followings f set position = @head, gathered_on = @on, reminded_on = greatest(f.reminded_on, @remind) from due
            where f.tenant_id = due.tenant_id and f.following_id = due.following_id),
        command as (
            insert into rtb.commands (tenant_id, command_id, first_version, last_version, streams, events, recorded_at)
            select tenant_id, errand_id, 1, 0, 0, 0, @now from told)
        insert into rtb.outbox (tenant_id, kind, key, payload, stream_id, command_id, recorded_at, next_attempt_at)
        select tenant_id, @kind, replace(errand_id::text, '-', ''),
            jsonb_build_object('FollowerId', follower_id, 'Choice', @choice, 'UpTo', @head, 'RemindOn', @remind::date, 'Followings', followings), follower_id, errand_id, @now, @now
        from told
        """;

    private static readonly string ReadSql =
        $"""
        select distinct e.seq_id, {NewsItem.Columns}
        from unnest(@followings::uuid[], @after::varchar[]) as told (following_id, position)
        join rtb.followings f on f.following_id = told.following_id and f.follower_id = @follower and f.confirmed_at is not null
        join rtb.mt_events e on e.seq_id > told.position::bigint and e.seq_id <= @head
        join {NewsSql.History} on h.tenant_id = e.tenant_id and h.stream_id = e.stream_id and h.version = e.version
        where {NewsSql.IsNews} and {NewsSql.IsAskedFor}
        order by e.seq_id
        """;

    private static readonly string ReadRemindersSql =
        $"""
        select distinct {Reminder.Columns("f.within_days")}
        from unnest(@followings::uuid[], @reminded::varchar[]) as told (following_id, reminded_on)
        join rtb.followings f on f.following_id = told.following_id and f.follower_id = @follower and f.confirmed_at is not null
        join {Reminder.EndsSql} on {IsToRemind("told.reminded_on::date")}
        order by h.last_on, h.asset_name, h.tenant_id, h.reference
        """;

    public async Task<long> Head(CancellationToken cancellation) =>
        (await kernel.Database.Query(Scope.Worker, NewsSql.Head, parameters: null, row => row.Whole("head"), cancellation))[0];

    /// <summary>Puts into the outbox what is to be told, up to the last event, to all who are told in this way.</summary>
    /// <param name="remindOn">The last day on which an end may have come so near that they are reminded of it.</param>
    public Task Gather(FollowChoice choice, long head, LocalDate remindOn, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Worker,
        GatherSql,
        new(NewsSql.Parameters(clock.Today()))
        {
            ["head"] = head,
            ["remind"] = remindOn,
            ["choice"] = choice.ToString(),
            ["isDaily"] = choice is FollowChoice.Daily,
            ["kind"] = TellFollower.MessageKind,
            ["now"] = clock.GetCurrentInstant(),
        },
        cancellation);

    /// <summary>What a message tells, in the order in which it was recorded, after what ends soon. What was stopped meanwhile is left out, and what has ended.</summary>
    public async Task<IReadOnlyList<INews>> Of(NewsToTell told, CancellationToken cancellation) =>
        [.. await Reminders(told, cancellation), .. await Happened(told, cancellation)];

    private Task<IReadOnlyList<NewsItem>> Happened(NewsToTell told, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Worker,
        ReadSql,
        new(NewsSql.Parameters(clock.Today()))
        {
            ["head"] = told.UpTo,
            ["followings"] = told.Followings.Select(one => one.FollowingId).ToArray(),
            ["after"] = told.Followings.Select(one => one.After.ToString(CultureInfo.InvariantCulture)).ToArray(),
            ["follower"] = told.FollowerId,
        },
        NewsItem.Read,
        cancellation);

    private Task<IReadOnlyList<Reminder>> Reminders(NewsToTell told, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Worker,
        ReadRemindersSql,
        new(NewsSql.Parameters(clock.Today()))
        {
            ["remind"] = told.RemindOn,
            ["followings"] = told.Followings.Select(one => one.FollowingId).ToArray(),
            ["reminded"] = told.Followings.Select(one => one.RemindedOn?.Iso()).ToArray(),
            ["follower"] = told.FollowerId,
        },
        Reminder.Read,
        cancellation);

    /// <summary>Whether the end <c>h</c> came so near after a day, and no later than the last day of which is told, that the follower <c>f</c> asked for it.</summary>
    private static string IsToRemind(string after) =>
        $"h.show = f.show and h.last_on > {after} + f.within_days and h.last_on <= @remind::date + f.within_days and {NewsSql.IsOfCaseAskedFor}";
}
