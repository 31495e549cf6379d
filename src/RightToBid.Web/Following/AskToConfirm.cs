using RightToBid.Storage.Outbox;
using RightToBid.Web.Dashboards.News;
using RightToBid.Web.Platform.Mailers;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Following;

/// <summary>What waits to be confirmed, in the outbox: never by whom.</summary>
internal sealed record FollowingToConfirm(Guid FollowingId);

/// <summary>Sends the e-mail in which somebody says that it was they who asked. Whoever follows it already is told that instead.</summary>
internal sealed class AskToConfirm(Func<Followers> followers, Func<NewsSubjects> subjects, Func<FollowLinks> links, Func<IMailer> mailer) : IOutboxHandler
{
    public const string MessageKind = "following-to-confirm";

    public string Kind => MessageKind;

    public async Task Handle(OutboxMessage message, CancellationToken cancellation)
    {
        if (await followers().Find(message.Read<FollowingToConfirm>().FollowingId, cancellation) is not var (following, email))
        {
            return;
        }

        var isNew = following.ConfirmedAt is null;
        if (await (isNew ? subjects().InOwnWords(following.Question, cancellation) : subjects().InWords(following.Question, cancellation)) is not { } what)
        {
            return;
        }

        var subject = isNew ? $"Confirm that you want e-mails about {what}" : $"You get e-mails about {what} already";
        var link = isNew ? links().ToConfirm(following.FollowingId) : links().ToManage(following.FollowerId);
        var body = isNew
            ? (Html)$"""
                <p>Somebody asked that this address be told what happens about {what}. If it was you, confirm it here within three days:</p>
                <p><a href="{link.AbsoluteUri}">{link.AbsoluteUri}</a></p>
                <p>If it was not you, you need do nothing: nothing more comes, and the address is deleted.</p>
                """
            : (Html)$"""
                <p>Somebody asked that this address be told what happens about {what}. You are told of that already. If it was not you who asked again, you need do nothing.</p>
                <p><a href="{link.AbsoluteUri}">See, change or stop what you follow</a></p>
                """;
        await mailer().Send(
            new OutgoingMail(message.CausedCommandId, email, ReplyTo: null, MailPage.TheRegister, Short(subject), MailPage.Of(subject, body, Html.Nothing)), cancellation);
    }

    /// <summary>A subject that a mail program shows whole.</summary>
    public static string Short(string subject) => subject.Length <= 150 ? subject : $"{subject[..149]}…";
}
