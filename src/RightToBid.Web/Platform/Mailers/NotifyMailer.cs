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
            await new NotificationClient(wrapped, settings.ApiKey).SendEmailAsync(
                mail.To, settings.TemplateId, Personalisation(mail), mail.MailId.ToString("N"), settings.ReplyToId);
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

    /// <summary>Notify writes no headers for stopping, so the body ends with the address at which to stop.</summary>
    private static Dictionary<string, dynamic> Personalisation(OutgoingMail mail) => new()
    {
        ["subject"] = mail.Subject,
        ["body"] = mail.Text,
    };

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
