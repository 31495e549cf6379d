using NodaTime;

namespace RightToBid.Web.Platform.Mailers;

/// <summary>In Development, e-mails go nowhere: the last of them can be read on a page until the site stops.</summary>
internal sealed class DevelopmentMailer(IClock clock) : IMailer
{
    private const int AtMost = 500;

    private readonly Lock gate = new();
    private readonly LinkedList<TakenMail> taken = new();

    public bool IsPossible => true;

    /// <summary>The newest first.</summary>
    public IReadOnlyList<TakenMail> Taken
    {
        get
        {
            lock (gate)
            {
                return [.. taken];
            }
        }
    }

    public Task Send(OutgoingMail mail, CancellationToken cancellation)
    {
        lock (gate)
        {
            if (taken.All(each => each.Mail.MailId != mail.MailId))
            {
                taken.AddFirst(new TakenMail(mail, clock.GetCurrentInstant()));
            }

            if (taken.Count > AtMost)
            {
                taken.RemoveLast();
            }
        }

        return Task.CompletedTask;
    }
}

/// <summary>An e-mail that was taken in Development, and when.</summary>
internal sealed record TakenMail(OutgoingMail Mail, Instant SentAt);
