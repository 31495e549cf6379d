using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Storage.Outbox;
using RightToBid.Web.Dashboards.News;
using RightToBid.Web.Platform;

namespace RightToBid.Web.Webhooks;

/// <summary>What is to be sent to one program, waiting in the outbox: up to which event.</summary>
internal sealed record WebhookToDeliver(Guid WebhookId, long UpTo);

/// <summary>
/// Sends one program what it has not been sent, an event at a time and in order. What was taken is not sent again, so that an attempt that broke off goes
/// on. Only so much is sent in one turn: everything else that is due waits behind it, so the rest is left to a message behind what waits already.
/// </summary>
internal sealed class DeliverToWebhook(
    Func<IKernel> kernel, Func<WebhookRegister> webhooks, Func<WebhookSender> sender, Func<SiteAddress> site, Func<IClock> clock) : IOutboxHandler
{
    public const string MessageKind = "webhook-to-deliver";

    /// <summary>So many events are sent in one turn. Policy.</summary>
    public const int MostInATurn = 20;

    /// <summary>For so long a program that takes nothing is tried again, each hour in the end; then it counts as gone. Policy.</summary>
    public static Duration LongestFailing { get; } = Duration.FromDays(3);

    /// <summary>After so long whoever answers for it is told that it fails. Policy.</summary>
    public static Duration FailingInSilence { get; } = Duration.FromHours(1);

    /// <summary>When a turn has lasted so long, no other event is begun. Policy.</summary>
    public static Duration LongestTurn { get; } = Duration.FromSeconds(20);

    private static readonly string NextSql =
        $"""
        select e.seq_id, {NewsItem.Columns}
        from rtb.webhooks f
        join rtb.mt_events e on e.seq_id > f.delivered and e.seq_id <= @head
        join {NewsSql.History} on h.tenant_id = e.tenant_id and h.stream_id = e.stream_id and h.version = e.version
        where f.webhook_id = @id and {NewsSql.IsNews} and {NewsSql.IsAskedFor}
        order by e.seq_id limit {MostInATurn + 1}
        """;

    public string Kind => MessageKind;

    /// <summary>A program is given up for how long it has taken nothing. How often it was asked in that time depends on how much happened.</summary>
    public bool GivesUpByItself => true;

    public async Task Handle(OutboxMessage message, CancellationToken cancellation)
    {
        var asked = message.Read<WebhookToDeliver>();
        if (await webhooks().Find(asked.WebhookId, cancellation) is not { ConfirmedAt: not null, StoppedAt: null } webhook
            || (message.Attempt == 1 && await webhooks().IsLeftToAnother(asked, message.Key, cancellation)))
        {
            return;
        }

        try
        {
            if (!await SendSome(webhook, asked.UpTo, cancellation) && !await webhooks().IsLeftToAnother(asked, message.Key, cancellation))
            {
                await webhooks().GoOnLater(asked, message.CausedCommandId, cancellation);
            }
        }
        catch (WebhookFailedException failed)
        {
            if (await webhooks().NoteFailed(asked.WebhookId, cancellation) is { } since && !await IsGivenUp(asked.WebhookId, since, failed.IsGone, cancellation))
            {
                throw;
            }
        }
        catch (Exception broken) when (!cancellation.IsCancellationRequested && clock().GetCurrentInstant() - message.RecordedAt >= LongestFailing)
        {
            throw new UndeliverableException(broken.Message, broken);
        }
    }

    /// <summary>Gives the program up where it is gone or has failed for too long, and has its keeper told once that it fails.</summary>
    private async Task<bool> IsGivenUp(Guid webhookId, Instant since, bool isGone, CancellationToken cancellation)
    {
        var lasts = clock().GetCurrentInstant() - since;
        if (isGone || lasts >= LongestFailing)
        {
            await webhooks().GiveUp(webhookId, since, cancellation);
            return true;
        }

        if (lasts >= FailingInSilence)
        {
            await webhooks().TellOfFailing(webhookId, since, cancellation);
        }

        return false;
    }

    /// <summary>Sends as much as one turn allows, and says whether that was all. It also ends where somebody had events sent again meanwhile.</summary>
    private async Task<bool> SendSome(Webhook webhook, long upTo, CancellationToken cancellation)
    {
        var (began, sent, delivered) = (clock().GetCurrentInstant(), 0, webhook.Delivered);
        foreach (var (position, item) in await Next(webhook.WebhookId, upTo, cancellation))
        {
            if (sent == MostInATurn || clock().GetCurrentInstant() - began >= LongestTurn)
            {
                return false;
            }

            await sender().Send(webhook.Address, webhooks().SecretOf(webhook), item.EventId, WebhookEvent.Write(item, position, site()), cancellation);
            if (!await webhooks().NoteDelivered(webhook.WebhookId, delivered, position, cancellation))
            {
                return false;
            }

            (sent, delivered) = (sent + 1, position);
        }

        return true;
    }

    private Task<IReadOnlyList<(long Position, NewsItem Item)>> Next(Guid webhookId, long upTo, CancellationToken cancellation) => kernel().Database.Query(
        Scope.Worker,
        NextSql,
        new(NewsSql.Parameters(clock().Today())) { ["id"] = webhookId, ["head"] = upTo },
        row => (row.Whole("seq_id"), NewsItem.Read(row)),
        cancellation);
}

/// <summary>Looks for what programs are to be sent. As with followers, positions move on in the statement that puts the messages into the outbox.</summary>
internal sealed class WebhookRun(IKernel kernel, WebhookRegister webhooks, IClock clock) : IDailyWork
{
    private static readonly string GatherSql =
        $"""
        with due as materialized (
            select f.* from rtb.webhooks f where f.confirmed_at is not null and f.stopped_at is null and f.position < @head
            for update skip locked),
        told as materialized (
            select distinct f.tenant_id, f.webhook_id, md5(f.webhook_id::text || '/' || @head::text)::uuid as errand_id
            from due f
            join rtb.mt_events e on e.seq_id > f.position and e.seq_id <= @head
            join {NewsSql.History} on h.tenant_id = e.tenant_id and h.stream_id = e.stream_id and h.version = e.version
            where {NewsSql.IsNews} and {NewsSql.IsAskedFor}),
        moved as (
            update rtb.webhooks f set position = @head from due where f.tenant_id = due.tenant_id and f.webhook_id = due.webhook_id),
        command as (
            insert into rtb.commands (tenant_id, command_id, first_version, last_version, streams, events, recorded_at)
            select tenant_id, errand_id, 1, 0, 0, 0, @now from told)
        insert into rtb.outbox (tenant_id, kind, key, payload, stream_id, command_id, recorded_at, next_attempt_at)
        select tenant_id, @kind, replace(errand_id::text, '-', ''), jsonb_build_object('WebhookId', webhook_id, 'UpTo', @head), webhook_id, errand_id, @now, @now
        from told
        """;

    public async Task Run(CancellationToken cancellation) => await kernel.Database.Execute(
        Scope.Worker,
        GatherSql,
        new(NewsSql.Parameters(clock.Today()))
        {
            ["head"] = await webhooks.Head(cancellation),
            ["kind"] = DeliverToWebhook.MessageKind,
            ["now"] = clock.GetCurrentInstant(),
        },
        cancellation);
}
