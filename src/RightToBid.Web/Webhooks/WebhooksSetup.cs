using NodaTime;

using RightToBid.Storage;
using RightToBid.Web.Dashboards.News;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Mailers;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Webhooks;

/// <summary>What sends events to programs.</summary>
internal static class WebhooksSetup
{
    /// <summary>What each event's data says, as JSON Schema.</summary>
    private const string Schema =
        """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Something that happened in the register of assets of community value, as anybody may read it",
          "description": "The data of one event. The event around it has the attribute sequence: 19 digits, so that a later event's comes later in the order of letters.",
          "type": "object",
          "required": ["authority", "reference", "asset", "occurredOn", "recordedOn", "sentence", "page"],
          "properties": {
            "authority": { "type": "string", "description": "The code of the council that keeps the case" },
            "reference": { "type": "string", "description": "The case, unique within the council" },
            "asset": { "type": "string", "description": "What the land is called" },
            "occurredOn": { "type": "string", "format": "date", "description": "The legal day on which it happened" },
            "recordedOn": { "type": "string", "format": "date", "description": "The day on which it was recorded" },
            "sentence": { "type": "string", "description": "What happened, in words" },
            "page": { "type": "string", "format": "uri", "description": "The public page of the case" }
          },
          "additionalProperties": false
        }
        """;

    public static void AddWebhooks(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<WebhookRegister>();
        services.AddSingleton<INightlyWork>(provider => provider.GetRequiredService<WebhookRegister>());
        services.AddSingleton<WebhookLinks>();
        services.AddSingleton<WebhookSender>();
        services.AddSingleton<IDailyWork, WebhookRun>();
    }

    public static void MapWebhooks(this WebApplication app) =>
        app.MapGet(Links.WebhookSchema, () => new TaggedText(Schema, "application/schema+json")).ExcludeFromDescription();

    /// <summary>Names who delivers what programs are sent.</summary>
    public static void DeliverToWebhooks(this IKernel kernel, IServiceProvider services)
    {
        kernel.Outbox.Register(new WebhookMail(
            services.GetRequiredService<WebhookRegister>, services.GetRequiredService<NewsSubjects>, services.GetRequiredService<WebhookLinks>,
            services.GetRequiredService<IMailer>));
        kernel.Outbox.Register(new DeliverToWebhook(
            services.GetRequiredService<IKernel>, services.GetRequiredService<WebhookRegister>, services.GetRequiredService<WebhookSender>,
            services.GetRequiredService<SiteAddress>, services.GetRequiredService<IClock>));
    }
}
