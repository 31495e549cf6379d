using System.Net;
using System.Net.Mail;
using System.Text;

namespace RightToBid.Web.Letters;

/// <summary>Sends by SMTP where a host is configured; in Development it otherwise leaves each letter as a file in a folder.</summary>
/// <remarks><c>Mail:Host</c>, <c>Mail:Port</c>, <c>Mail:From</c>, <c>Mail:User</c>, <c>Mail:Password</c>; or <c>Mail:Folder</c>.</remarks>
internal sealed class MailPost(IConfiguration configuration, IHostEnvironment environment) : ILetterPost
{
    private const int Submission = 587;

    public bool IsPossible => Host is not null || Folder is not null;

    private string? Host => configuration["Mail:Host"] is { Length: > 0 } host ? host : null;

    private string? Folder => configuration["Mail:Folder"] is { Length: > 0 } chosen ? chosen
        : environment.IsDevelopment() ? Path.Combine(environment.ContentRootPath, ".data", "mail")
        : null;

    public async Task Send(PostedLetter letter, CancellationToken cancellation)
    {
        using var client = Client();
        using var message = new MailMessage
        {
            From = new MailAddress(configuration["Mail:From"] is { Length: > 0 } from ? from : "no-reply@localhost", letter.From),
            Subject = letter.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = letter.Body,
            BodyEncoding = Encoding.UTF8,
            IsBodyHtml = true,
        };
        message.To.Add(letter.To);
        if (letter.ReplyTo is { } answers)
        {
            message.ReplyToList.Add(answers);
        }

        // The same letter has the same identifier at every attempt, so that a mail server can tell that it is one.
        message.Headers.Add("Message-ID", $"<{letter.LetterId:N}@right-to-bid>");
        await client.SendMailAsync(message, cancellation);
    }

    private SmtpClient Client()
    {
        if (Host is { } host)
        {
            return new SmtpClient(host, configuration.GetValue("Mail:Port", Submission))
            {
                EnableSsl = configuration.GetValue("Mail:Tls", defaultValue: true),
                Credentials = configuration["Mail:User"] is { Length: > 0 } user ? new NetworkCredential(user, configuration["Mail:Password"]) : null,
            };
        }

        var folder = Folder ?? throw new InvalidOperationException("No way to send e-mail is configured: set Mail:Host.");
        Directory.CreateDirectory(folder);
        return new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = Path.GetFullPath(folder) };
    }
}
