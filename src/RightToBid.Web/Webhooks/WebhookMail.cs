using RightToBid.Storage.Outbox;
using RightToBid.Web.Dashboards.News;
using RightToBid.Web.Platform.Mailers;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Webhooks;

internal enum WebhookLetter
{
    Confirm,

    /// <summary>It takes nothing at present, and is tried again.</summary>
    Failing,

    /// <summary>It is sent nothing more.</summary>
    GivenUp,
}

/// <summary>An e-mail about a program that is sent events, waiting in the outbox: never to whom.</summary>
internal sealed record WebhookToMail(Guid WebhookId, WebhookLetter Letter);

/// <summary>Writes to whoever answers for a program: to confirm it, when it takes nothing, and when it was given up.</summary>
internal sealed class WebhookMail(Func<WebhookRegister> webhooks, Func<NewsSubjects> subjects, Func<WebhookLinks> links, Func<IMailer> mailer) : IOutboxHandler
{
    public const string MessageKind = "webhook-mail";

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

        if ((letter is WebhookLetter.Failing && (webhook.FailingSince is null || webhook.StoppedAt is not null))
            || (letter is WebhookLetter.GivenUp && webhook.StoppedAt is null))
        {
            return;
        }

        var manage = links().ToManage(webhookId);
        var confirm = links().ToConfirm(webhookId);
        var (subject, body) = letter switch
        {
            WebhookLetter.Confirm => ($"Confirm that {webhook.Address.Host} is to be sent events", (Html)$"""
                <p>Somebody asked that what happens about {what} be sent to a program at {webhook.Address.Host}. If it was you, confirm it here within three days:</p>
                <p><a href="{confirm.AbsoluteUri}">{confirm.AbsoluteUri}</a></p>
                <p>If it was not you, you need do nothing: nothing is sent, and the address is deleted.</p>
                """),
            WebhookLetter.Failing => ($"{webhook.Address.Host} does not take the events that it is sent", (Html)$"""
                <p>What happens about {what} is sent to {webhook.Address.AbsoluteUri}. It has not been taken for more than an hour.
                It is tried again at least every hour, until {webhook.GivenUpOn!.Value.InFull()}; then nothing more is sent.</p>
                <p><a href="{manage.AbsoluteUri}">See how it goes, or take the program away</a>. Once it takes events, it gets all of them, in order.</p>
                """),
            _ => ($"{webhook.Address.Host} is sent no more events, for it did not take them", (Html)$"""
                <p>What happens about {what} was to be sent to {webhook.Address.AbsoluteUri}. It was not taken for three days, or the program said that it is gone for good, so
                nothing more is sent.</p>
                <p><a href="{manage.AbsoluteUri}">Have it sent again from where it stopped</a>, once the program takes it, or take it away.
                If you do neither, the program is deleted on {webhook.DeletedOn!.Value.InFull()}, and your address with it.</p>
                """),
        };
        await mailer().Send(
            new OutgoingMail(message.CausedCommandId, webhook.Email, ReplyTo: null, MailPage.TheRegister, subject, MailPage.Of(subject, body, Html.Nothing)), cancellation);
    }
}
