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
        await kernel.Database.Execute(
            Own,
            Errand.Enqueue,
            Errand.Parameters(DeliverToWebhook.MessageKind, new WebhookToDeliver(webhookId, await Head(cancellation)), webhookId, identifiers.Next(), clock.GetCurrentInstant()),
            cancellation);
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
        Scope.Worker, "select coalesce(max(seq_id), 0) as head from rtb.mt_events", parameters: null, row => row.Whole("head"), cancellation))[0];

    public Task NoteDelivered(Guid webhookId, long position, CancellationToken cancellation) => kernel.Database.Execute(
        Own,
        "update rtb.webhooks set delivered = greatest(delivered, @position), failing_since = null where tenant_id = @tenant and webhook_id = @id",
        new() { ["id"] = webhookId, ["position"] = position },
        cancellation);

    public Task NoteFailed(Guid webhookId, CancellationToken cancellation) => kernel.Database.Execute(
        Own,
        "update rtb.webhooks set failing_since = coalesce(failing_since, @now) where tenant_id = @tenant and webhook_id = @id",
        new() { ["id"] = webhookId, ["now"] = clock.GetCurrentInstant() },
        cancellation);

    /// <summary>Nothing more is sent until somebody asks for it, and whoever answers for it is told.</summary>
    public async Task GiveUp(Guid webhookId, CancellationToken cancellation)
    {
        await kernel.Database.Execute(
            Own,
            "update rtb.webhooks set stopped_at = @now where tenant_id = @tenant and webhook_id = @id and stopped_at is null",
            new() { ["id"] = webhookId, ["now"] = clock.GetCurrentInstant() },
            cancellation);
        await Mail(webhookId, WebhookLetter.GivenUp, cancellation);
    }

    /// <summary>Every night: what was not confirmed in time goes.</summary>
    public Task Run(CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Worker,
        "delete from rtb.webhooks where confirmed_at is null and asked_at <= @since",
        new() { ["since"] = clock.GetCurrentInstant() - GoodFor },
        cancellation);

    private Task<int> Mail(Guid webhookId, WebhookLetter letter, CancellationToken cancellation) => kernel.Database.Execute(
        Own,
        Errand.Enqueue,
        Errand.Parameters(WebhookMail.MessageKind, new WebhookToMail(webhookId, letter), webhookId, identifiers.Next(), clock.GetCurrentInstant()),
        cancellation);
}
