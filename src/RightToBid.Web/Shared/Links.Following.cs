namespace RightToBid.Web.Shared;

/// <summary>Addresses by which anybody is told of what happens.</summary>
internal static partial class Links
{
    /// <summary>What will be decided and what will end, for the months ahead.</summary>
    public const string ForwardPlan = "/forward-plan";

    /// <summary>Asks for e-mails about what the rest of the address asks of the register.</summary>
    public const string Follow = "/follow";

    /// <summary>Asks for e-mails about one case.</summary>
    public static string FollowCase(string authority, string reference) => $"{Follow}?case={Uri.EscapeDataString($"{authority}/{reference}")}";

    /// <summary>What happens in one authority's list as a feed, or its days as a calendar.</summary>
    /// <param name="format">The twin: <c>atom</c> or <c>ics</c>.</param>
    public static string FeedOf(string authority, string format) => $"{Register}/{Uri.EscapeDataString(authority)}.{format}";

    /// <summary>Where the link leads by which somebody says that they asked.</summary>
    public static string ConfirmFollowing(string signed) => $"{Follow}/confirm/{signed}";

    /// <summary>What somebody follows, by the link in each of their e-mails.</summary>
    public static string ManageFollowing(string signed) => $"{Follow}/manage/{signed}";

    /// <summary>Stops everything that somebody follows, by one request.</summary>
    public static string StopFollowing(string signed) => $"{Follow}/stop/{signed}";

    /// <summary>Asks that a program be sent what happens in what the rest of the address asks of the register.</summary>
    public const string Webhook = "/follow/webhook";

    /// <summary>Asks that a program be sent what happens in one case.</summary>
    public static string WebhookOfCase(string authority, string reference) => $"{Webhook}?case={Uri.EscapeDataString($"{authority}/{reference}")}";

    /// <summary>What the data of each event says.</summary>
    public const string WebhookSchema = "/follow/webhook/fact-1.json";

    /// <summary>Where the link leads by which a program is confirmed.</summary>
    public static string ConfirmWebhook(string signed) => $"{Webhook}/confirm/{signed}";

    /// <summary>How a program does that is sent events.</summary>
    public static string ManageWebhook(string signed) => $"{Webhook}/manage/{signed}";
}
