namespace RightToBid.Web.Platform.Mailers;

/// <summary>The e-mails that tell people of what was recorded: whoever gets one needs no other of the same.</summary>
internal interface IFactMail
{
    /// <summary>Whether an e-mail tells this person of what a command recorded.</summary>
    /// <param name="recipientId">The account; or the party, for those who have none.</param>
    Task<bool> Reaches(string authority, Guid commandId, Guid recipientId, CancellationToken cancellation);
}

/// <summary>The receipts of what people sent in themselves, to which the e-mail that tells of it refers.</summary>
internal interface IOwnReceipts
{
    /// <summary>Their receipt of what a command recorded; nothing where they did not send it in themselves.</summary>
    Task<OwnReceipt?> Of(string authority, Guid commandId, Guid recipientId, CancellationToken cancellation);
}

/// <summary>A receipt: where it is read by whom it was given to, and its number.</summary>
internal sealed record OwnReceipt(Uri Address, Guid Number);
