using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Mailing;
using RightToBid.Web.Tests.Platform;
using RightToBid.Web.Webhooks;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Webhooks;

public sealed partial class sending_events_to_a_program(MailingCouncil council) : IClassFixture<MailingCouncil>
{
    private const string Keeper = "keeper@example.org";
    private const string OfFields = $"{Links.Webhook}?q=field";

    private static int fields;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task begins_once_both_agree_and_each_event_is_signed_and_says_what_the_page_says()
    {
        await using var receiver = await Receiver.Start();
        await Enter("Before Field");
        receiver.Agrees = null;
        await Ask(receiver, "first@example.org");
        var confirm = LinkTo("confirm", "first@example.org");
        using var browser = council.Browser();
        (await TestCouncil.Send(browser, confirm)).Main.ShouldContain("The program does not agree to be sent events. It answered OPTIONS with 200");
        receiver.Agrees = "assets.test.example";
        var secret = Secret().Match((await TestCouncil.Send(browser, confirm)).Main).Value;
        secret.ShouldStartWith("whsec_");
        (await TestCouncil.Open(browser, confirm)).Main.ShouldNotContain("whsec_", Case.Sensitive, "the key is shown once");
        await council.Drain();
        receiver.Events.ShouldBeEmpty("what was recorded before is not sent");

        await Enter("After Field");
        await council.Drain();
        var sent = receiver.Events.ShouldHaveSingleItem();
        sent.ContentType.ShouldBe("application/cloudevents+json; charset=utf-8");
        var key = Convert.FromBase64String(secret["whsec_".Length..]);
        sent.Signature.ShouldBe($"v1,{Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{sent.Id}.{sent.Moment}.{sent.Body}")))}");
        sent.Moment.ShouldBe(council.Clock.GetCurrentInstant().ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture));
        var told = JsonDocument.Parse(sent.Body).RootElement;
        told.GetProperty("specversion").GetString().ShouldBe("1.0");
        told.GetProperty("id").GetString().ShouldBe(sent.Id);
        told.GetProperty("type").GetString().ShouldBe("uk.right-to-bid.land_entered_in_list");
        told.GetProperty("source").GetString().ShouldStartWith("https://assets.test.example/register/E99999999/ACV/");
        told.GetProperty("data").GetProperty("asset").GetString().ShouldBe("After Field");
        told.GetProperty("data").EnumerateObject().Select(member => member.Name)
            .ShouldBe(["authority", "reference", "asset", "occurredOn", "recordedOn", "sentence", "page"]);
        using var schema = await council.Ask(new Uri(told.GetProperty("dataschema").GetString()!).PathAndQuery);
        schema.StatusCode.ShouldBe(HttpStatusCode.OK);
        await Gone("first@example.org");
    }

    [Fact]
    public async Task goes_on_where_it_was_not_taken_in_order_and_nothing_twice()
    {
        await using var receiver = await Receiver.Start();
        await Begin(receiver, "second@example.org");
        (receiver.Answer, receiver.TakesBefore) = (StatusCodes.Status503ServiceUnavailable, 1);
        await Enter("Field A");
        await Enter("Field B");
        await Enter("Field C");
        await council.Drain();
        Assets(receiver).ShouldBe(["Field A"]);
        (await Manage("second@example.org")).Main.ShouldContain("It has not taken what was sent since Tuesday 12 May 2026. It is tried again, until Friday 15 May 2026.");

        receiver.Answer = StatusCodes.Status204NoContent;
        HourPasses();
        await council.Drain();
        Assets(receiver).ShouldBe(["Field A", "Field B", "Field C"]);
        receiver.Events.Select(sent => sent.Id).ShouldBeUnique();
        (await Manage("second@example.org")).Main.ShouldContain("It takes what is sent.");
        await Gone("second@example.org");
    }

    [Fact]
    public async Task ends_at_once_where_it_is_gone_and_is_sent_again_from_there_from_a_number_or_from_a_day()
    {
        await using var receiver = await Receiver.Start();
        await Begin(receiver, "third@example.org");
        await Enter("Field D");
        await council.Drain();
        receiver.Answer = StatusCodes.Status410Gone;
        await Enter("Field E");
        await council.Drain();
        council.SubjectsTo("third@example.org").Count(subject => subject.Contains("is sent no more events")).ShouldBe(1);
        await Enter("Field F");
        await council.Drain();
        Assets(receiver).ShouldBe(["Field D"]);

        receiver.Answer = StatusCodes.Status204NoContent;
        await SendAgain("third@example.org", "");
        Assets(receiver).ShouldBe(["Field D", "Field E", "Field F"]);
        var number = JsonDocument.Parse(receiver.Events.Last().Body).RootElement.GetProperty("sequence").GetString()!;
        number.Length.ShouldBe(19);
        await SendAgain("third@example.org", number);
        Assets(receiver).ShouldBe(["Field D", "Field E", "Field F", "Field F"]);
        foreach (var wrong in new[] { "soon", "-0001-01-01", "1899-12-31", "2101-01-01" })
        {
            (await SendAgain("third@example.org", wrong)).ErrorAt("From").ShouldBe("Enter a day like 2026-05-12, or the number of an event, or leave it empty");
        }

        (await SendAgain("third@example.org", "1900-01-01")).Main.ShouldContain("What was recorded since then is sent again.");
        receiver.Events.Clear();
        await SendAgain("third@example.org", "2026-05-12");
        Assets(receiver).ShouldContain("Field D", "all of that day");
        receiver.Events.Select(sent => sent.Id).ShouldBeUnique();
        await Gone("third@example.org");
        (await council.Services.GetRequiredService<IKernel>().Verification.Verify(Cancellation)).Differences.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(999, 1000)]
    [InlineData(1, 2)]
    [InlineData(long.MaxValue - 1, long.MaxValue)]
    public void a_later_event_s_sequence_comes_later_in_the_order_of_letters(long earlier, long later) =>
        string.CompareOrdinal(WebhookEvent.InDigits(earlier), WebhookEvent.InDigits(later)).ShouldBeLessThan(0);

    [Fact]
    public async Task follows_no_redirect()
    {
        await using var receiver = await Receiver.Start();
        await using var elsewhere = await Receiver.Start();
        await Begin(receiver, "fourth@example.org");
        receiver.RedirectsTo = elsewhere.Address.AbsoluteUri;
        await Enter("Field G");
        await council.Drain();
        elsewhere.Events.ShouldBeEmpty();
        await Gone("fourth@example.org");
    }

    [Fact]
    public async Task asked_for_wrongly_is_asked_again_and_of_what_there_is_not_is_not_found()
    {
        using var browser = council.Browser();
        (await TestCouncil.Send(browser, OfFields, ("Email", Keeper), ("Address", ""))).ErrorAt("Address").ShouldBe("Enter the address to which events are sent");
        (await TestCouncil.Send(browser, OfFields, ("Email", Keeper), ("Address", "ftp://example.org"))).ErrorAt("Address")
            .ShouldBe("Enter an address like https://example.org/events");
        (await TestCouncil.Send(browser, OfFields, ("Email", "nobody"), ("Address", "https://example.org"))).ErrorAt("Email")
            .ShouldBe("Enter an email address like name@example.org");
        (await TestCouncil.Open(browser, $"{Links.Webhook}?authority=E00000000")).Status.ShouldBe(HttpStatusCode.NotFound);
        foreach (var made in new[] { "anything", new string('a', 500) })
        {
            (await TestCouncil.Open(browser, Links.ConfirmWebhook(made))).Status.ShouldBe(HttpStatusCode.NotFound);
            (await TestCouncil.Open(browser, Links.ManageWebhook(made))).Status.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    private void HourPasses() =>
        council.Clock.AdvanceTo(council.Clock.GetCurrentInstant().InZone(RightToBid.Web.Platform.Clock.London).LocalDateTime.PlusHours(1));

    private async Task Enter(string name)
    {
        var number = Interlocked.Increment(ref fields);
        await council.Do(new EnterInList(
            Guid.Parse($"0190a5f0-000a-7000-8000-{number:x12}"), $"ACV/2026/2{number:000}", new Asset(name, "Brook Lane, Ashcombe"), On("Tuesday 12 May 2026")));
    }

    private async Task Ask(Receiver receiver, string email)
    {
        using var browser = council.Browser();
        (await TestCouncil.Send(browser, OfFields, ("Email", email), ("Address", receiver.Address.AbsoluteUri))).Heading.ShouldBe("Look at your email");
        await council.Drain();
    }

    private async Task Begin(Receiver receiver, string email)
    {
        await Ask(receiver, email);
        using var browser = council.Browser();
        (await TestCouncil.Send(browser, LinkTo("confirm", email))).Heading.ShouldBe("The program is sent events");
    }

    private async Task<Webhook> Of(string email) => (await council.Services.GetRequiredService<IKernel>().Database.Query(
        Scope.Tenant("site"), $"select {Webhook.Columns} from rtb.webhooks where tenant_id = @tenant and email = @email", new() { ["email"] = email }, Webhook.Read, Cancellation))[0];

    private async Task<string> ManageLink(string email) =>
        council.Services.GetRequiredService<WebhookLinks>().ToManage((await Of(email)).WebhookId).PathAndQuery;

    private async Task<TestPage> Manage(string email)
    {
        using var browser = council.Browser();
        return await TestCouncil.Open(browser, await ManageLink(email));
    }

    private async Task<TestPage> SendAgain(string email, string from)
    {
        using var browser = council.Browser();
        var page = await TestCouncil.Send(browser, await ManageLink(email), ("From", from), ("What", "Again"));
        await council.Drain();
        return page;
    }

    private async Task Gone(string email)
    {
        using var browser = council.Browser();
        (await TestCouncil.Send(browser, await ManageLink(email), ("What", "TakeAway"))).Main.ShouldContain("There is none: it was taken away");
    }

    private static IReadOnlyList<string> Assets(Receiver receiver) =>
        [.. receiver.Events.Select(sent => JsonDocument.Parse(sent.Body).RootElement.GetProperty("data").GetProperty("asset").GetString()!)];

    private string LinkTo(string what, string email) => Link().Matches(council.Mail.Taken.Last(mail => mail.To == email).Body)
        .Select(link => link.Groups["path"].Value).First(path => path.StartsWith($"{Links.Webhook}/{what}/", StringComparison.Ordinal));

    [GeneratedRegex("https://assets\\.test\\.example(?<path>/[^\"<]*)")]
    private static partial Regex Link();

    [GeneratedRegex("whsec_[A-Za-z0-9+/=]+")]
    private static partial Regex Secret();
}
