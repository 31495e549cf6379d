using System.Text.Json;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform;
using RightToBid.Web.Tests.Following;
using RightToBid.Web.Tests.Mailing;
using RightToBid.Web.Tests.Platform;
using RightToBid.Web.Webhooks;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Webhooks;

/// <summary>From noon on Tuesday 12 May 2026, a council for each test, because its days pass.</summary>
public sealed class giving_up_on_a_program : IAsyncLifetime
{
    private const string Keeper = "keeper@example.org";

    private readonly MailingCouncil council = new();
    private Receiver receiver = null!;
    private int fields;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private WebhookRegister Webhooks => council.Services.GetRequiredService<WebhookRegister>();

    private IKernel Kernel => council.Services.GetRequiredService<IKernel>();

    public async ValueTask InitializeAsync()
    {
        await council.InitializeAsync();
        receiver = await Receiver.Start();
        await Webhooks.Ask(Keeper, receiver.Address, WhatIsTold.Asked("?q=field"), Cancellation);
        await Webhooks.Confirm((await Kept())!.WebhookId, Cancellation);
        await council.Drain();
    }

    public async ValueTask DisposeAsync()
    {
        await receiver.DisposeAsync();
        await council.DisposeAsync();
    }

    [Fact]
    public async Task one_that_is_down_for_a_night_gets_everything_in_the_morning_and_its_keeper_one_email()
    {
        receiver.Answer = StatusCodes.Status503ServiceUnavailable;
        for (var hour = 1; hour <= 14; hour++)
        {
            await Enter();
            await council.Drain();
            await Pass(Duration.FromHours(1));
        }

        (await Kept())!.StoppedAt.ShouldBeNull();
        receiver.Answer = StatusCodes.Status204NoContent;
        await Pass(Duration.FromHours(1));

        Assets.ShouldBe(Enumerable.Range(1, 14).Select(number => $"Field {number}"));
        SubjectsOfAll().ShouldBe(["127.0.0.1 does not take the events that it is sent"]);
        (await Kept())!.FailingSince.ShouldBeNull();
    }

    [Fact]
    public async Task its_keeper_is_told_after_an_hour_and_not_before()
    {
        await Fail();
        await Pass(Duration.FromMinutes(59));
        SubjectsOfAll().ShouldBeEmpty();

        await Pass(Duration.FromMinutes(1));
        SubjectsOfAll().ShouldBe(["127.0.0.1 does not take the events that it is sent"]);
        LastLetter().ShouldContain("It is tried again at least every hour, until Friday 15 May 2026; then nothing more is sent.");
    }

    [Fact]
    public async Task one_that_takes_nothing_for_three_days_is_sent_nothing_more_and_a_minute_before_it_still_is()
    {
        await Fail();
        await Pass(Duration.FromDays(3) - Duration.FromMinutes(1));
        (await Kept())!.StoppedAt.ShouldBeNull();

        await Pass(Duration.FromMinutes(1));
        (await Kept())!.StoppedAt.ShouldNotBeNull();
        await Enter();
        await Pass(Duration.FromHours(1));
        SubjectsOfAll().ShouldBe(["127.0.0.1 does not take the events that it is sent", "127.0.0.1 is sent no more events, for it did not take them"]);
        (await Kernel.Outbox.DeadLetters(SiteTenant.Code, Cancellation)).ShouldBeEmpty();
        (await Kernel.Verification.Verify(Cancellation)).Differences.ShouldBeEmpty();
    }

    [Fact]
    public async Task one_that_is_gone_for_good_is_given_up_at_once()
    {
        receiver.Answer = StatusCodes.Status410Gone;
        await Enter();
        await council.Drain();
        await council.Drain();

        (await Kept())!.StoppedAt.ShouldNotBeNull();
        SubjectsOfAll().ShouldBe(["127.0.0.1 is sent no more events, for it did not take them"]);
    }

    [Fact]
    public async Task what_fails_for_a_fault_of_our_own_is_set_aside_after_three_days_for_somebody_to_look_at()
    {
        await Kernel.Database.Execute(
            Scope.Tenant(SiteTenant.Code), "update rtb.webhooks set sealed_secret = 'broken' where tenant_id = @tenant", cancellation: Cancellation);
        await Enter();
        await council.Drain();
        await Pass(Duration.FromDays(3) - Duration.FromMinutes(1));
        (await Kernel.Outbox.DeadLetters(SiteTenant.Code, Cancellation)).ShouldBeEmpty();

        await Pass(Duration.FromMinutes(1));
        (await Kernel.Outbox.DeadLetters(SiteTenant.Code, Cancellation)).ShouldHaveSingleItem().Message.Kind.ShouldBe(DeliverToWebhook.MessageKind);
        SubjectsOfAll().ShouldBeEmpty();
    }

    [Fact]
    public async Task one_that_was_given_up_is_deleted_with_the_address_of_its_keeper_on_the_day_that_the_email_names()
    {
        await GiveUp();
        LastLetter().ShouldContain("the program is deleted on Monday 10 August 2026, and your address with it");
        council.Clock.AdvanceTo(On("Sunday 9 August 2026"));
        await Webhooks.Run(Cancellation);
        var manage = council.Services.GetRequiredService<WebhookLinks>().ToManage((await Kept())!.WebhookId).PathAndQuery;
        using var browser = council.Browser();
        (await TestCouncil.Open(browser, manage)).Main.ShouldContain("Unless you have it sent again, it is deleted on Monday 10 August 2026, and your address with it.");

        council.Clock.AdvanceTo(On("Monday 10 August 2026"));
        await Webhooks.Run(Cancellation);
        (await Kept()).ShouldBeNull();
        (await TestCouncil.Open(browser, manage)).Main.ShouldContain("There is none: it was taken away");
        (await TestCouncil.Open(browser, "/privacy")).Main.ShouldContain($"it is deleted with your address {WebhookRegister.DaysKeptStopped} days later");
    }

    [Fact]
    public async Task one_that_was_begun_again_is_kept()
    {
        await GiveUp();
        receiver.Answer = StatusCodes.Status204NoContent;
        await Webhooks.Replay((await Kept())!.WebhookId, 0, Cancellation);
        council.Clock.AdvanceTo(On("Tuesday 11 August 2026"));
        await Webhooks.Run(Cancellation);

        (await Kept()).ShouldNotBeNull();
    }

    private async Task GiveUp()
    {
        receiver.Answer = StatusCodes.Status410Gone;
        await Enter();
        await council.Drain();
        await council.Drain();
        (await Kept())!.StoppedAt.ShouldNotBeNull();
    }

    private async Task Fail()
    {
        receiver.Answer = StatusCodes.Status500InternalServerError;
        await Enter();
        await council.Drain();
        (await Kept())!.FailingSince.ShouldBe(council.Clock.GetCurrentInstant());
    }

    /// <summary>Lets time pass, and then does what is due.</summary>
    private async Task Pass(Duration time)
    {
        council.Clock.AdvanceTo((council.Clock.GetCurrentInstant() + time).InZone(Clock.London).LocalDateTime);
        await council.Drain();
        await council.Drain();
    }

    private async Task Enter()
    {
        var number = ++fields;
        await council.Do(new EnterInList(
            Guid.Parse($"0190a5f0-000e-7000-8000-{number:x12}"), $"ACV/2026/6{number:000}", new Asset($"Field {number}", "Brook Lane, Ashcombe"),
            On("Tuesday 12 May 2026")));
    }

    private async Task<Webhook?> Kept() => (await Kernel.Database.Query(
        Scope.Tenant(SiteTenant.Code), $"select {Webhook.Columns} from rtb.webhooks where tenant_id = @tenant", null, Webhook.Read, Cancellation)).SingleOrDefault();

    private IEnumerable<string> Assets =>
        receiver.Events.Select(sent => JsonDocument.Parse(sent.Body).RootElement.GetProperty("data").GetProperty("asset").GetString()!);

    /// <summary>The e-mails that its keeper got since it was confirmed.</summary>
    private IEnumerable<string> SubjectsOfAll() => council.SubjectsTo(Keeper).Where(subject => !subject.StartsWith("Confirm", StringComparison.Ordinal));

    private string LastLetter() => council.Mail.Taken.Last(mail => mail.To == Keeper).Body;
}
