using System.Globalization;
using System.Text.Json;

using NodaTime;

using RightToBid.Web.Dashboards.News;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Json;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Webhooks;

/// <summary>One thing that happened, in CloudEvents' structured form (1.0). It says what the public page says, and nothing else.</summary>
/// <param name="Sequence">
/// Its number in the whole history, always of as many digits, so that a later event's comes later in the order of letters too, as the extension asks. One may
/// be asked for again from it.
/// </param>
internal sealed record WebhookEvent(
    string Specversion, string Id, string Source, string Type, string Subject, Instant Time, string Datacontenttype, string Dataschema, string Sequence, WebhookFact Data)
{
    /// <summary>What every type begins with. The rest is the stored name of the event, which never changes.</summary>
    public const string TypePrefix = "uk.right-to-bid.";

    public static string Write(NewsItem item, long sequence, SiteAddress site)
    {
        var page = site.Of(Links.Case(item.Authority, item.Reference)).AbsoluteUri;
        return JsonSerializer.Serialize(
            new WebhookEvent(
                "1.0", item.EventId.ToString(), page, $"{TypePrefix}{item.EventName}", $"{item.Authority}/{item.Reference}", item.RecordedAt, "application/json",
                site.Of(Links.WebhookSchema).AbsoluteUri, InDigits(sequence),
                new WebhookFact(item.Authority, item.Reference, item.AssetName, item.OccurredOn, item.RecordedOn, item.Sentence, page)),
            CaseJson.Spoken);
    }

    /// <summary>As many digits as the highest number has.</summary>
    internal static string InDigits(long sequence) => sequence.ToString("D19", CultureInfo.InvariantCulture);
}

/// <summary>What happened, as anybody may read it.</summary>
internal sealed record WebhookFact(string Authority, string Reference, string Asset, LocalDate OccurredOn, LocalDate RecordedOn, string Sentence, string Page);
