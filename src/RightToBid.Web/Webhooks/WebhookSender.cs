using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

using NodaTime;

using RightToBid.Web.Platform;

namespace RightToBid.Web.Webhooks;

/// <summary>A receiver did not take what was sent, or did not agree to. The words name neither it nor anybody.</summary>
internal sealed class WebhookFailedException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>It says that it is gone for good (410), and that trying again is of no use.</summary>
    public bool IsGone { get; init; }
}

/// <summary>
/// Sends events to programs that asked for them, signed after Standard Webhooks. The name is resolved here and the connection goes to the number that
/// was looked at, so that a name cannot mean one machine when it is judged and another when it is called; no redirect is followed.
/// </summary>
internal sealed class WebhookSender(IHostEnvironment environment, SiteAddress site, IClock clock) : IDisposable
{
    public const string ContentType = "application/cloudevents+json";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private readonly HttpClient client = new(
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            MaxResponseHeadersLength = 16,
            ConnectCallback = (context, cancellation) => Connect(context.DnsEndPoint, environment.IsDevelopment(), cancellation),
        })
    {
        Timeout = Longest,
        MaxResponseContentBufferSize = 64 * 1024,
        DefaultRequestHeaders = { { "User-Agent", "RightToBid-Webhooks/1" } },
    };

    /// <summary>Asks a receiver whether it wants to be sent events at all (CloudEvents' HTTP webhooks, validation): it names this site, or anybody.</summary>
    /// <exception cref="WebhookFailedException">It does not.</exception>
    public async Task AskWhetherItAgrees(Uri address, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, address);
        var origin = site.Of("/").Host;
        request.Headers.Add("WebHook-Request-Origin", origin);
        using var answer = await Send(request, cancellation);
        if (!answer.IsSuccessStatusCode || !answer.Headers.TryGetValues("WebHook-Allowed-Origin", out var allowed) || !allowed.Any(name => name == "*" || name == origin))
        {
            throw new WebhookFailedException($"It answered OPTIONS with {(int)answer.StatusCode}, and not with WebHook-Allowed-Origin: {origin}.");
        }
    }

    /// <summary>Sends one event.</summary>
    /// <param name="secret">The key, as its owner was shown it.</param>
    /// <exception cref="WebhookFailedException">It was not taken.</exception>
    public async Task Send(Uri address, string secret, Guid eventId, string body, CancellationToken cancellation)
    {
        var moment = clock.GetCurrentInstant().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Headers.Add("webhook-id", eventId.ToString());
        request.Headers.Add("webhook-timestamp", moment);
        request.Headers.Add("webhook-signature", Sign(secret, eventId.ToString(), moment, body));
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = new(ContentType) { CharSet = "utf-8" } } };
        using var answer = await Send(request, cancellation);
        if (!answer.IsSuccessStatusCode)
        {
            throw new WebhookFailedException($"It answered with {(int)answer.StatusCode}.") { IsGone = answer.StatusCode is HttpStatusCode.Gone };
        }
    }

    /// <summary>A key that nobody can guess, in the form that Standard Webhooks gives it.</summary>
    public static string NewSecret() => $"whsec_{Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}";

    /// <summary>The signature over the event's identifier, the moment of sending and the body.</summary>
    public static string Sign(string secret, string id, string moment, string body) =>
        $"v1,{Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(secret["whsec_".Length..]), Encoding.UTF8.GetBytes($"{id}.{moment}.{body}")))}";

    public void Dispose() => client.Dispose();

    private async Task<HttpResponseMessage> Send(HttpRequestMessage request, CancellationToken cancellation)
    {
        try
        {
            return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        }
        catch (Exception failed) when (failed is HttpRequestException { InnerException: WebhookFailedException } or WebhookFailedException)
        {
            throw new WebhookFailedException("Its name leads to no machine that anybody on the internet can reach.");
        }
        catch (Exception failed) when (failed is HttpRequestException || (failed is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            throw new WebhookFailedException("It could not be reached, or did not answer within ten seconds.");
        }
    }

    private static async ValueTask<Stream> Connect(DnsEndPoint asked, bool isLenient, CancellationToken cancellation)
    {
        var numbers = await Dns.GetHostAddressesAsync(asked.Host, cancellation);
        if (numbers.Length == 0 || (!isLenient && !Array.TrueForAll(numbers, WebhookAddress.IsPublic)))
        {
            throw new WebhookFailedException("Its name leads to no machine that anybody on the internet can reach.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(numbers, asked.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
