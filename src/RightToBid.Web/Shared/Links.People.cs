namespace RightToBid.Web.Shared;

/// <summary>Accounts, how they are signed in to, and what is kept about people.</summary>
internal static partial class Links
{
    /// <summary>The accounts that somebody manages.</summary>
    public const string Accounts = "/accounts";

    /// <summary>Who gave, changed or ended whose role.</summary>
    public const string RoleLog = "/accounts/log";

    public const string InviteToAccount = "/accounts/invite";

    /// <summary>One's own account.</summary>
    public const string OwnAccount = "/account";

    public const string ChangePassword = "/account/password";

    /// <summary>The tokens of one's own programs.</summary>
    public const string Tokens = "/account/tokens";

    public const string NewToken = "/account/tokens/new";

    public static string RevokeToken(Guid tokenId) => $"{Tokens}/{tokenId}/revoke";

    /// <summary>How often one gets e-mails.</summary>
    public const string MailPreferences = "/account/mail";

    /// <summary>Stops the e-mails to whoever got this address in one, without an account.</summary>
    public static string StopMail(string signed) => $"/mail/stop/{signed}";

    public const string SignIn = "/sign-in";

    /// <summary>One's own passkeys.</summary>
    public const string Passkeys = "/account/passkeys";

    public static string OnePasskey(string id) => $"{Passkeys}/{id}";

    public static string SignInWithPasskey(string? returnTo = null) => $"/sign-in/passkey{(returnTo is null ? "" : $"?returnTo={Uri.EscapeDataString(returnTo)}")}";

    /// <summary>Where signing in at an authority's provider did not work.</summary>
    public const string SignInFailed = "/sign-in?failed=true";

    /// <summary>Whether one's own account is linked to what one has at one's authority.</summary>
    public const string OwnProvider = "/account/provider";

    /// <summary>Leads to an authority's provider.</summary>
    public static string SignInWith(string authority, string? returnTo = null) =>
        $"/sign-in/with/{Uri.EscapeDataString(authority)}{(returnTo is null ? "" : $"?returnTo={Uri.EscapeDataString(returnTo)}")}";

    /// <summary>Leads there with an invitation in hand.</summary>
    public static string JoinWith(string authority, Guid invitationId, string secret) =>
        $"/sign-in/with/{Uri.EscapeDataString(authority)}?invitation={invitationId}&secret={Uri.EscapeDataString(secret)}";

    /// <summary>Where somebody comes back from there.</summary>
    public static string ArriveFrom(string authority, string? returnTo) =>
        $"/sign-in/from/{Uri.EscapeDataString(authority)}{(returnTo is null ? "" : $"?returnTo={Uri.EscapeDataString(returnTo)}")}";

    /// <summary>Where the second factor is set up, and asked for when it is changed.</summary>
    public const string SecondFactor = "/account/second-factor";

    /// <summary>Asks whoever gave the right password for the second factor.</summary>
    public static string EnterCode(string? returnTo) => $"/sign-in/code{(returnTo is null ? "" : $"?returnTo={Uri.EscapeDataString(returnTo)}")}";

    /// <summary>Asks for a link by which the password is set anew.</summary>
    public const string Recover = "/recover";

    /// <summary>Whose data will be erased, and when.</summary>
    public const string PersonalData = "/personal-data";

    /// <summary>How long people are kept, by what they are recorded for.</summary>
    public const string RetentionPolicy = "/personal-data/policy";

    /// <summary>What was erased.</summary>
    public const string Erased = "/personal-data/erased";

    /// <summary>Who was shown whose data.</summary>
    public const string LookedAt = "/personal-data/looks";

    /// <summary>Hands somebody a copy of what is kept about them.</summary>
    public static string CopyOfData(Guid partyId) => $"{PersonalData}/{partyId}/copy";

    /// <summary>A copy of what is kept about one's own account.</summary>
    public const string OwnCopy = "/account/copy";

    public static string LooksAt(Guid partyId) => $"{LookedAt}?Party={partyId}";

    /// <summary>Keeps somebody's data past their day, or no longer.</summary>
    public static string HoldParty(Guid partyId) => $"{PersonalData}/{partyId}/hold";

    public static string Account(Guid accountId) => $"{Accounts}/{accountId}";

    public static string ChangeRoles(Guid accountId) => $"{Accounts}/{accountId}/roles";

    public static string WithdrawInvitation(Guid invitationId) => $"{Accounts}/invitations/{invitationId}/withdraw";

    /// <summary>Where the link of an invitation leads.</summary>
    public static string Join(string authority, Guid invitationId, string secret) => $"/join/{authority}/{invitationId}/{secret}";

    /// <summary>Where the link of a recovery leads.</summary>
    public static string SetPassword(string authority, Guid accountId, string secret) => $"{Recover}/{authority}/{accountId}/{secret}";
}
