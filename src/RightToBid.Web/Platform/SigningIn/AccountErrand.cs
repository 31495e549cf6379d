using NodaTime;

using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Platform.SigningIn;

/// <summary>An e-mail about an account that waits in the outbox: what for and about which, never to whom.</summary>
/// <param name="Id">The invitation, or the account.</param>
internal sealed record AccountErrand(string Purpose, Guid Id)
{
    public const string Kind = "account-mail";
    public const string Invitation = "invitation";
    public const string Recovery = "recovery";
    public const string PasswordChanged = "password-changed";

    public Dictionary<string, object?> Parameters(Guid errandId, Instant now) => Errand.Parameters(Kind, this, Id, errandId, now);
}
