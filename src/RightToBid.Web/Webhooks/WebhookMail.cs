using RightToBid.Storage.Outbox;
using RightToBid.Web.Dashboards.News;
using RightToBid.Web.Platform.Mailers;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Webhooks;

internal enum WebhookLetter
{
    Confirm,
    GivenUp,
}

/// <summary>An e-mail about a program that is sent events, waiting in the outbox: never to whom.</summary>
internal sealed record WebhookToMail(Guid WebhookId, WebhookLetter Letter);

/// <summary>Writes to whoever answers for a program: to confirm it, and when it could not be reached.</summary>
internal sealed class WebhookMail(Func<WebhookRegister> webhooks, Func<NewsSubjects> subjects, Func<WebhookLinks> links, Func<IMailer> mailer) : IOutboxHandler
{
    public const string MessageKind = "webhook-mail";

    private const string Sender = "Right to bid: the register";

    public string Kind => MessageKind;

    public async Task Handle(OutboxMessage message, CancellationToken cancellation)
    {
        var (webhookId, letter) = message.Read<WebhookToMail>();
        if (await webhooks().Find(webhookId, cancellation) is not { } webhook
            || await (letter is WebhookLetter.Confirm ? subjects().InOwnWords(webhook.Question, cancellation) : subjects().InWords(webhook.Question, cancellation))
                is not { } what)
        {
            return;
        }

        var manage = links().ToManage(webhookId);
        var confirm = links().ToConfirm(webhookId);
        var (subject, body) = letter is WebhookLetter.Confirm
            ? ($"Confirm that {webhook.Address.Host} is to be sent events", (Html)$"""
                <p>Somebody asked that what happens about {what} be sent to a program at {webhook.Address.Host}. If it was you, confirm it here within three days:</p>
                <p><a href="{confirm.AbsoluteUri}">{confirm.AbsoluteUri}</a></p>
                <p>If it was not you, you need do nothing: nothing is sent, and the address is deleted.</p>
                """)
            : ($"{webhook.Address.Host} is sent no more events, for it could not be reached", (Html)$"""
                <p>What happens about {what} was to be sent to {webhook.Address.AbsoluteUri}. It was not taken {DeliverToWebhook.MostAttempts} times, so nothing more is sent.</p>
                <p><a href="{manage.AbsoluteUri}">Have it sent again from where it stopped</a>, once the program takes it, or take it away.</p>
                """);
        await mailer().Send(
            new OutgoingMail(message.CausedCommandId, webhook.Email, ReplyTo: null, Sender, subject, MailPage.Of(subject, body, Html.Nothing)), cancellation);
    }
}
