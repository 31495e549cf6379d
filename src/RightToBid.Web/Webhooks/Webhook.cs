using NodaTime;

using RightToBid.Storage.Database;
using RightToBid.Web.Dashboards.News;
using RightToBid.Web.Platform;

namespace RightToBid.Web.Webhooks;

/// <summary>A program that is sent what happens in the cases that a question asks about.</summary>
/// <param name="Email">Who answers for it.</param>
/// <param name="SealedSecret">The key by which events are signed, sealed; nothing until it is confirmed.</param>
/// <param name="Delivered">The last event of the history that it was sent, or that did not concern it.</param>
internal sealed record Webhook(
    Guid WebhookId, string Email, Uri Address, string? SealedSecret, NewsQuestion Question, Instant AskedAt, Instant? ConfirmedAt, long Delivered,
    Instant? FailingSince, Instant? StoppedAt)
{
    public const string Columns =
        $"webhook_id, email, address, sealed_secret, {QuestionColumns.Said}, asked_at, confirmed_at, delivered, failing_since, stopped_at";

    public static Webhook Read(Row row) => new(
        row.Uuid("webhook_id"), row.Text("email"), new Uri(row.Text("address")), row.TextOrNull("sealed_secret"), QuestionColumns.Read(row),
        row.Moment("asked_at"), row.MomentOrNull("confirmed_at"), row.Whole("delivered"), row.MomentOrNull("failing_since"), row.MomentOrNull("stopped_at"));

    /// <summary>The day on which it is deleted; nothing while events are sent to it.</summary>
    public LocalDate? DeletedOn => StoppedAt?.InZone(Clock.London).Date.PlusDays(WebhookRegister.DaysKeptStopped);

    /// <summary>The day on which it is given up if it goes on taking nothing; nothing while it takes what is sent.</summary>
    public LocalDate? GivenUpOn => (FailingSince + DeliverToWebhook.LongestFailing)?.InZone(Clock.London).Date;
}
