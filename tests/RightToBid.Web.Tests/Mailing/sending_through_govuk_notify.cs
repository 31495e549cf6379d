using System.Net;
using System.Text;
using System.Text.Json;

using RightToBid.Storage.Outbox;
using RightToBid.Web.Platform.Mailers;

namespace RightToBid.Web.Tests.Mailing;

public class sending_through_govuk_notify
{
    /// <summary>Of the form that Notify's keys have: a name, the service and the secret. No service has it.</summary>
    private const string Key = "test-11111111-1111-4111-8111-111111111111-22222222-2222-4222-8222-222222222222";

    private static readonly OutgoingMail Mail = new(
        Guid.Parse("0190a5f0-000a-7000-8000-000000000001"), "freya@owner.example", ReplyTo: null, "Ashcombe", "The Fox Inn: listed",
        "<p>The Fox Inn was listed.</p>");

    [Fact]
    public async Task fills_the_one_template_with_the_subject_and_the_plain_text()
    {
        using var notify = new Notify(HttpStatusCode.Created, """{"id":"33333333-3333-4333-8333-333333333333","content":{},"template":{}}""");

        await Mailer(notify).Send(Mail, TestContext.Current.CancellationToken);

        var (address, body) = notify.Asked.ShouldHaveSingleItem();
        address.AbsolutePath.ShouldBe("/v2/notifications/email");
        var asked = JsonDocument.Parse(body).RootElement;
        asked.GetProperty("email_address").GetString().ShouldBe("freya@owner.example");
        asked.GetProperty("template_id").GetString().ShouldBe("the-template");
        asked.GetProperty("reference").GetString().ShouldBe("0190a5f0000a70008000000000000001");
        asked.GetProperty("personalisation").GetProperty("subject").GetString().ShouldBe("The Fox Inn: listed");
        asked.GetProperty("personalisation").GetProperty("body").GetString().ShouldBe("The Fox Inn was listed.\n");
    }

    [Fact]
    public async Task says_where_to_stop_with_one_click_and_leaves_out_what_there_is_not()
    {
        using var notify = new Notify(HttpStatusCode.Created, """{"id":"33333333-3333-4333-8333-333333333333","content":{},"template":{}}""");

        await Mailer(notify).Send(Mail with { StopAddress = new("https://assets.test.example/follow/stop/1") }, TestContext.Current.CancellationToken);
        await Mailer(notify).Send(Mail, TestContext.Current.CancellationToken);

        JsonDocument.Parse(notify.Asked[0].Body).RootElement.GetProperty("one_click_unsubscribe_url").GetString()
            .ShouldBe("https://assets.test.example/follow/stop/1");
        JsonDocument.Parse(notify.Asked[1].Body).RootElement.EnumerateObject().Select(member => member.Name)
            .ShouldBe(["email_address", "template_id", "personalisation", "reference"]);
    }

    [Fact]
    public async Task what_it_refuses_is_never_tried_again_and_its_words_are_not_kept()
    {
        using var notify = new Notify(HttpStatusCode.BadRequest, Error(400, "ValidationError", "email_address freya@owner.example is not valid"));

        (await Should.ThrowAsync<UndeliverableException>(Mailer(notify).Send(Mail, TestContext.Current.CancellationToken)))
            .ToString().ShouldNotContain("freya");
    }

    [Fact]
    public async Task what_it_has_no_time_for_is_tried_again()
    {
        using var notify = new Notify(HttpStatusCode.TooManyRequests, Error(429, "RateLimitError", "Exceeded rate limit"));

        (await Should.ThrowAsync<MailFailedException>(Mailer(notify).Send(Mail, TestContext.Current.CancellationToken)))
            .Message.ShouldBe("GOV.UK Notify did not take it (429).");
    }

    private static NotifyMailer Mailer(Notify notify) => new(new NotifySettings(Key, "the-template", ReplyToId: null), notify);

    private static string Error(int status, string error, string message) =>
        JsonSerializer.Serialize(new { status_code = status, errors = new[] { new { error, message } } });

    private sealed class Notify(HttpStatusCode status, string answer) : HttpMessageHandler
    {
        public List<(Uri Address, string Body)> Asked { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked.Add((request.RequestUri!, await request.Content!.ReadAsStringAsync(cancellationToken)));
            return new HttpResponseMessage(status) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
        }
    }
}
