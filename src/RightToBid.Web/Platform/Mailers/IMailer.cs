namespace RightToBid.Web.Platform.Mailers;

/// <summary>Where e-mails leave. What it takes waits in the outbox, and comes again if it fails.</summary>
internal interface IMailer
{
    /// <summary>Whether there is any way to send.</summary>
    bool IsPossible { get; }

    /// <exception cref="MailFailedException">It may go through later. Its words name nobody.</exception>
    /// <exception cref="Storage.Outbox.UndeliverableException">It will never go through as it is. Its words name nobody.</exception>
    Task Send(OutgoingMail mail, CancellationToken cancellation);
}

/// <summary>An e-mail as it goes out.</summary>
/// <param name="MailId">The same at every attempt, so that whoever takes it can tell that it is one.</param>
/// <param name="ReplyTo">The council's own address.</param>
/// <param name="From">The name of the sender; the address is the site's.</param>
/// <param name="Body">The page of it. The plain text says the same.</param>
internal sealed record OutgoingMail(Guid MailId, string To, string? ReplyTo, string From, string Subject, string Body)
{
    /// <summary>Where one request, with nothing else to do, stops e-mails of this kind; none where the law requires them.</summary>
    public Uri? StopAddress { get; init; }

    public string Text => MailText.Of(Body);
}

/// <summary>An e-mail was not taken. The words stay in the outbox, so they name neither a person nor an address.</summary>
internal sealed class MailFailedException(string message, Exception? inner = null) : Exception(message, inner);
