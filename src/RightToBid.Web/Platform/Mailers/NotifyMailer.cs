using System.Text.Json;
using System.Text.RegularExpressions;

using Notify.Client;
using Notify.Exceptions;

using RightToBid.Storage.Outbox;

namespace RightToBid.Web.Platform.Mailers;

/// <summary>Sends through GOV.UK Notify, by one template whose subject and body are ((subject)) and ((body)).</summary>
/// <remarks>
/// <c>Mail:Notify:ApiKey</c>, which belongs in the environment (<c>Mail__Notify__ApiKey</c>), <c>Mail:Notify:TemplateId</c>, and
/// <c>Mail:Notify:ReplyToId</c> where the service has an address for answers. Notify sends plain text that it makes a page of itself.
/// </remarks>
internal sealed partial class NotifyMailer(NotifySettings settings, HttpMessageHandler? transport = null) : IMailer
{
    private const int BadRequest = 400;

    public bool IsPossible => true;

    public async Task Send(OutgoingMail mail, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using var http = new HttpClient(transport ?? new SocketsHttpHandler(), disposeHandler: transport is null);
        using var wrapped = new HttpClientWrapper(http);
        try
        {
            await new NotificationClient(wrapped, settings.ApiKey).POST("v2/notifications/email", Asked(mail));
        }
        catch (NotifyClientException refused)
        {
            throw Named(refused);
        }
        catch (HttpRequestException unreachable)
        {
            throw new MailFailedException("GOV.UK Notify could not be reached.", unreachable);
        }
    }

    /// <summary>
    /// The request in Notify's own words, which the client has no method for: the address at which to stop becomes the headers by which a mail program
    /// stops with one click (RFC 8058).
    /// </summary>
    private string Asked(OutgoingMail mail) => JsonSerializer.Serialize(
        new Dictionary<string, object?>
        {
            ["email_address"] = mail.To,
            ["template_id"] = settings.TemplateId,
            ["personalisation"] = new Dictionary<string, string> { ["subject"] = mail.Subject, ["body"] = mail.Text },
            ["reference"] = mail.MailId.ToString("N"),
            ["email_reply_to_id"] = settings.ReplyToId,
            ["one_click_unsubscribe_url"] = mail.StopAddress?.AbsoluteUri,
        }.Where(pair => pair.Value is not null).ToDictionary());

    /// <summary>The failure by its status alone: what Notify answers may repeat what it was sent.</summary>
    private static Exception Named(NotifyClientException refused) =>
        Status().Match(refused.Message) is { Success: true } match && int.Parse(match.Groups["status"].Value, System.Globalization.CultureInfo.InvariantCulture) is var status
            ? status == BadRequest
                ? new UndeliverableException("GOV.UK Notify refused it (400): the address or the template is not right.")
                : new MailFailedException($"GOV.UK Notify did not take it ({status}).")
            : new MailFailedException("GOV.UK Notify did not take it.");

    [GeneratedRegex(@"Status code (?<status>\d{3})")]
    private static partial Regex Status();
}

/// <summary>How this service is known to GOV.UK Notify.</summary>
internal sealed record NotifySettings(string ApiKey, string TemplateId, string? ReplyToId)
{
    public static NotifySettings From(IConfiguration configuration) => new(
        Needed(configuration, "Mail:Notify:ApiKey"),
        Needed(configuration, "Mail:Notify:TemplateId"),
        configuration["Mail:Notify:ReplyToId"] is { Length: > 0 } replyTo ? replyTo : null);

    private static string Needed(IConfiguration configuration, string name) =>
        configuration[name] is { Length: > 0 } set ? set : throw new InvalidOperationException($"Set {name}, or another engine than notify in Mail:Engine.");
}
