using RightToBid.Storage.Outbox;
using RightToBid.Web.Platform.Mailers;

namespace RightToBid.Web.Platform.SigningIn;

/// <summary>An e-mail about an account that did not go out. Officers do not manage accounts, so they are not told whose it is.</summary>
internal sealed class AccountMailInWords : IMailWords
{
    public string Kind => AccountErrand.Kind;

    public Task<MailInWords> Of(OutboxMessage message, CancellationToken cancellation) => Task.FromResult(new MailInWords(
        message.Read<AccountErrand>().Purpose switch
        {
            AccountErrand.Invitation => "An invitation to an account",
            AccountErrand.Recovery => "A link to set a password anew",
            _ => "The news that a password was changed",
        },
        "the person who has the account"));
}
