using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;

using RightToBid.Storage.Outbox;

namespace RightToBid.Web.Platform.Mailers;

/// <summary>Sends by SMTP; or, where a folder is configured in place of a host, leaves each e-mail there as a file.</summary>
/// <remarks><c>Mail:Host</c>, <c>Mail:Port</c>, <c>Mail:Tls</c>, <c>Mail:From</c>, <c>Mail:User</c>, <c>Mail:Password</c>; or <c>Mail:Folder</c>.</remarks>
internal sealed class SmtpMailer(IConfiguration configuration) : IMailer
{
    private const int Submission = 587;

    public bool IsPossible => true;

    public async Task Send(OutgoingMail mail, CancellationToken cancellation)
    {
        using var client = Client();
        using var message = Written(mail, configuration["Mail:From"] is { Length: > 0 } from ? from : "no-reply@localhost");
        try
        {
            await client.SendMailAsync(message, cancellation);
        }
        catch (SmtpException failed)
        {
            throw Named(failed);
        }
    }

    /// <summary>The message: plain text first, then the page, and how to stop where one may.</summary>
    public static MailMessage Written(OutgoingMail mail, string from)
    {
        var message = new MailMessage
        {
            From = new MailAddress(from, mail.From),
            Subject = mail.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = mail.Text,
            BodyEncoding = Encoding.UTF8,
        };
        try
        {
            message.To.Add(mail.To);
        }
        catch (FormatException)
        {
            message.Dispose();
            throw new UndeliverableException("What is recorded as the e-mail address is none.");
        }

        message.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(mail.Body, Encoding.UTF8, MediaTypeNames.Text.Html));
        if (mail.ReplyTo is { } answers)
        {
            message.ReplyToList.Add(answers);
        }

        message.Headers.Add("Message-ID", $"<{mail.MailId:N}@right-to-bid>");
        if (mail.StopAddress is { } stop)
        {
            message.Headers.Add("List-Unsubscribe", $"<{stop.AbsoluteUri}>");
            message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        return message;
    }

    /// <summary>The failure without the words of the server, which repeat the address.</summary>
    private static Exception Named(SmtpException failed) => failed.StatusCode switch
    {
        SmtpStatusCode.MailboxUnavailable => new UndeliverableException("The mail server says that there is no such mailbox."),
        SmtpStatusCode.MailboxNameNotAllowed => new UndeliverableException("The mail server takes no such address."),
        SmtpStatusCode.GeneralFailure => new MailFailedException("The mail server could not be reached."),
        var status => new MailFailedException($"The mail server did not take it ({(int)status}, {status})."),
    };

    private SmtpClient Client()
    {
        if (configuration["Mail:Host"] is { Length: > 0 } host)
        {
            return new SmtpClient(host, configuration.GetValue("Mail:Port", Submission))
            {
                EnableSsl = configuration.GetValue("Mail:Tls", defaultValue: true),
                Credentials = configuration["Mail:User"] is { Length: > 0 } user ? new NetworkCredential(user, configuration["Mail:Password"]) : null,
            };
        }

        var folder = configuration["Mail:Folder"] ?? throw new InvalidOperationException("Set Mail:Host, or Mail:Folder.");
        Directory.CreateDirectory(folder);
        return new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = Path.GetFullPath(folder) };
    }
}
