using Microsoft.AspNetCore.DataProtection;

using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Dashboards.News;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Webhooks;

/// <summary>Which programs are sent what. Each is confirmed by an e-mail to whoever answers for it, and agreed to by the program itself.</summary>
internal sealed class WebhookRegister(IKernel kernel, IClock clock, IIdentifiers identifiers, IDataProtectionProvider protection) : INightlyWork
{
    /// <summary>For how long the link in the e-mail confirms. Policy: no law says so.</summary>
    public static Duration GoodFor { get; } = Duration.FromDays(3);

    /// <summary>How many can wait to be confirmed by one address at once. Policy.</summary>
    public const int MostWaiting = 5;

    /// <summary>For so many days after it was given up a program can be begun again; then it is deleted, and its keeper's address with it. Policy.</summary>
    public const int DaysKeptStopped = 90;

    private readonly IDataProtector seal = protection.CreateProtector("webhook-secret");

    private static Scope Own { get; } = Scope.Tenant(SiteTenant.Code);

    /// <summary>Has an e-mail sent in which to confirm, unless too many wait already. The answer is the same.</summary>
    public async Task Ask(string email, Uri address, NewsQuestion question, CancellationToken cancellation)
    {
        var (id, now) = (identifiers.Next(), clock.GetCurrentInstant());
        var asked = await kernel.Database.Execute(
            Own,
            $"""
            insert into rtb.webhooks (tenant_id, webhook_id, email, address, {QuestionColumns.All}, asked_at)
            select @tenant, @id, @email, @address, {QuestionColumns.Values}, @now
            where (select count(*) from rtb.webhooks w where w.tenant_id = @tenant and lower(w.email) = lower(@email) and w.confirmed_at is null) < @most
            """,
            new(QuestionColumns.Parameters(question))
            {
                ["id"] = id,
                ["email"] = email.Trim(),
                ["address"] = address.AbsoluteUri,
                ["now"] = now,
                ["most"] = MostWaiting,
            },
            cancellation);
        if (asked == 1)
        {
            await Mail(id, WebhookLetter.Confirm, cancellation);
        }
    }

    /// <summary>A program that is sent events, or waits to be confirmed; nothing where it was taken away, or not confirmed in time.</summary>
    public async Task<Webhook?> Find(Guid webhookId, CancellationToken cancellation) => (await kernel.Database.Query(
        Own,
        $"select {Webhook.Columns} from rtb.webhooks where tenant_id = @tenant and webhook_id = @id and (confirmed_at is not null or asked_at > @since)",
        new() { ["id"] = webhookId, ["since"] = clock.GetCurrentInstant() - GoodFor },
        Webhook.Read,
        cancellation)).SingleOrDefault();

    /// <summary>From now on it is sent what is recorded. The key is given out this once; nothing where it was confirmed before.</summary>
    public async Task<string?> Confirm(Guid webhookId, CancellationToken cancellation)
    {
        var secret = WebhookSender.NewSecret();
        return await kernel.Database.Execute(
            Own,
            """
            update rtb.webhooks set confirmed_at = @now, sealed_secret = @secret, position = @head, delivered = @head
            where tenant_id = @tenant and webhook_id = @id and confirmed_at is null
            """,
            new()
            {
                ["id"] = webhookId,
                ["secret"] = seal.Protect(secret),
                ["head"] = await Head(cancellation),
                ["now"] = clock.GetCurrentInstant(),
            },
            cancellation) == 1 ? secret : null;
    }

    public string SecretOf(Webhook webhook) => seal.Unprotect(webhook.SealedSecret!);

    public Task TakeAway(Guid webhookId, CancellationToken cancellation) => kernel.Database.Execute(
        Own, "delete from rtb.webhooks where tenant_id = @tenant and webhook_id = @id", new() { ["id"] = webhookId }, cancellation);

    /// <summary>Sends everything again that was recorded after an event, and goes on from there, stopped or not.</summary>
    public async Task Replay(Guid webhookId, long after, CancellationToken cancellation)
    {
        await kernel.Database.Execute(
            Own,
            """
            update rtb.webhooks set delivered = @after, stopped_at = null, failing_since = null
            where tenant_id = @tenant and webhook_id = @id and confirmed_at is not null
            """,
            new() { ["id"] = webhookId, ["after"] = after },
            cancellation);
        await Send(new(webhookId, await Head(cancellation)), identifiers.Next(), cancellation);
    }

    /// <summary>The last event that was recorded before a day began.</summary>
    public async Task<long> LastBefore(LocalDate day, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Worker,
        """
        select coalesce((
            select max(e.seq_id) from rtb.rm_case_history h
            join rtb.mt_events e on e.tenant_id = h.tenant_id and e.stream_id = h.stream_id and e.version = h.version
            where h.recorded_at < @from), 0) as position
        """,
        new() { ["from"] = day.AtStartOfDayInZone(Clock.London).ToInstant() },
        row => row.Whole("position"),
        cancellation))[0];

    public async Task<long> Head(CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Worker, NewsSql.Head, parameters: null, row => row.Whole("head"), cancellation))[0];

    /// <summary>Notes that an event was taken; false where the program stands elsewhere by now, because somebody had events sent again or another worker went on.</summary>
    /// <param name="before">Where it stood before that event.</param>
    public async Task<bool> NoteDelivered(Guid webhookId, long before, long position, CancellationToken cancellation) => await kernel.Database.Execute(
        Own,
        "update rtb.webhooks set delivered = @position, failing_since = null where tenant_id = @tenant and webhook_id = @id and delivered = @before",
        new() { ["id"] = webhookId, ["before"] = before, ["position"] = position },
        cancellation) == 1;

    /// <summary>Whether a later message waits that goes as far and never failed: it sends what this one would, and one of them is enough.</summary>
    public async Task<bool> IsLeftToAnother(WebhookToDeliver asked, string key, CancellationToken cancellation) => (await kernel.Database.Query(
        Own,
        """
        select later.key from rtb.outbox own
        join rtb.outbox later on later.tenant_id = own.tenant_id and later.kind = own.kind and later.stream_id = own.stream_id and later.position > own.position
        where own.tenant_id = @tenant and own.kind = @kind and own.key = @key
            and later.delivered_at is null and later.given_up_at is null and later.error is null and (later.payload ->> 'UpTo')::bigint >= @upTo
        limit 1
        """,
        new() { ["kind"] = DeliverToWebhook.MessageKind, ["key"] = key, ["upTo"] = asked.UpTo },
        row => row.Text("key"),
        cancellation)).Count > 0;

    /// <summary>Has the rest sent by another message, behind everything that waits already.</summary>
    /// <param name="errandId">The same at every attempt of the message before it, which so leaves one behind and not several.</param>
    public Task GoOnLater(WebhookToDeliver rest, Guid errandId, CancellationToken cancellation) => Send(rest, errandId, cancellation);

    /// <summary>Notes that the program took nothing. Since when it has done so; nothing where it was taken away meanwhile.</summary>
    public async Task<Instant?> NoteFailed(Guid webhookId, CancellationToken cancellation) => (await kernel.Database.Query(
        Own,
        "update rtb.webhooks set failing_since = coalesce(failing_since, @now) where tenant_id = @tenant and webhook_id = @id returning failing_since",
        new() { ["id"] = webhookId, ["now"] = clock.GetCurrentInstant() },
        row => row.MomentOrNull("failing_since"),
        cancellation)).SingleOrDefault();

    /// <summary>Writes to whoever answers for a program that it takes nothing: once for all the time that it does not.</summary>
    public Task TellOfFailing(Guid webhookId, Instant since, CancellationToken cancellation) => MailOnce(webhookId, WebhookLetter.Failing, since, cancellation);

    /// <summary>Nothing more is sent until somebody asks for it, and whoever answers for it is told.</summary>
    /// <param name="since">Since when it took nothing.</param>
    public async Task GiveUp(Guid webhookId, Instant since, CancellationToken cancellation)
    {
        await kernel.Database.Execute(
            Own,
            "update rtb.webhooks set stopped_at = @now where tenant_id = @tenant and webhook_id = @id and stopped_at is null",
            new() { ["id"] = webhookId, ["now"] = clock.GetCurrentInstant() },
            cancellation);
        await MailOnce(webhookId, WebhookLetter.GivenUp, since, cancellation);
    }

    /// <summary>Every night: what was not confirmed in time goes, and what was given up long ago.</summary>
    public Task Run(CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Worker,
        "delete from rtb.webhooks where (confirmed_at is null and asked_at <= @since) or stopped_at < @before",
        new()
        {
            ["since"] = clock.GetCurrentInstant() - GoodFor,
            ["before"] = clock.Today().PlusDays(1 - DaysKeptStopped).AtStartOfDayInZone(Clock.London).ToInstant(),
        },
        cancellation);

    private Task<int> Send(WebhookToDeliver what, Guid errandId, CancellationToken cancellation) => kernel.Database.Execute(
        Own, Errand.Enqueue, Errand.Parameters(DeliverToWebhook.MessageKind, what, what.WebhookId, errandId, clock.GetCurrentInstant()), cancellation);

    private Task<int> Mail(Guid webhookId, WebhookLetter letter, CancellationToken cancellation) => kernel.Database.Execute(
        Own,
        Errand.Enqueue,
        Errand.Parameters(WebhookMail.MessageKind, new WebhookToMail(webhookId, letter), webhookId, identifiers.Next(), clock.GetCurrentInstant()),
        cancellation);

    private Task<int> MailOnce(Guid webhookId, WebhookLetter letter, Instant since, CancellationToken cancellation) => kernel.Database.Execute(
        Own,
        Errand.Enqueue,
        Errand.Parameters(
            SiteTenant.Code, WebhookMail.MessageKind, $"{webhookId:N}/{letter}/{since}", new WebhookToMail(webhookId, letter), webhookId, clock.GetCurrentInstant()),
        cancellation);
}
