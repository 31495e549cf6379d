namespace RightToBid.Web.Letters;

/// <summary>Where letters leave by e-mail. What it takes has been kept already, and comes again if it fails.</summary>
internal interface ILetterPost
{
    /// <summary>Whether there is any way to send.</summary>
    bool IsPossible { get; }

    Task Send(PostedLetter letter, CancellationToken cancellation);
}

/// <summary>A letter as it goes out by e-mail.</summary>
/// <param name="ReplyTo">The council's own address, from its letterhead.</param>
internal sealed record PostedLetter(Guid LetterId, string To, string? ReplyTo, string From, string Subject, string Body);
