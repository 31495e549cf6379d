using System.Collections.Concurrent;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace RightToBid.Web.Tests.Webhooks;

/// <summary>A request as the receiver got it.</summary>
internal sealed record Received(string Id, string Moment, string Signature, string ContentType, string Body);

/// <summary>A program of somebody else's, on a port of its own, that takes events or does not.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication app;

    private Receiver(WebApplication app) => this.app = app;

    public ConcurrentQueue<Received> Events { get; } = [];

    /// <summary>Whom it agrees to be sent events by; nothing where it agrees to nobody.</summary>
    public string? Agrees { get; set; } = "*";

    public int Answer { get; set; } = StatusCodes.Status204NoContent;

    /// <summary>How many it takes before it answers so.</summary>
    public int TakesBefore { get; set; }

    public string? RedirectsTo { get; set; }

    /// <summary>What happens while it takes an event.</summary>
    public Action WhileTaking { get; set; } = () => { };

    public Uri Address => new(new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()), "/events");

    public static async Task<Receiver> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new Receiver(builder.Build());
        receiver.app.MapMethods("/events", ["OPTIONS"], (HttpContext context) =>
        {
            if (receiver.Agrees is { } agrees)
            {
                context.Response.Headers["WebHook-Allowed-Origin"] = agrees;
            }

            return Results.Ok();
        });
        receiver.app.MapPost("/events", (Delegate)receiver.Take);
        await receiver.app.StartAsync(TestContext.Current.CancellationToken);
        return receiver;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task<IResult> Take(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        if (RedirectsTo is { } elsewhere)
        {
            return Results.Redirect(elsewhere, preserveMethod: true);
        }

        if (Answer >= StatusCodes.Status300MultipleChoices && TakesBefore-- <= 0)
        {
            return Results.StatusCode(Answer);
        }

        WhileTaking();
        var headers = context.Request.Headers;
        Events.Enqueue(new Received(
            headers["webhook-id"].ToString(), headers["webhook-timestamp"].ToString(), headers["webhook-signature"].ToString(), context.Request.ContentType ?? "", body));
        return Results.NoContent();
    }
}
