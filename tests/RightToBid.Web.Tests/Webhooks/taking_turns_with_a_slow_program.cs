using System.Text.Json;

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

public sealed class taking_turns_with_a_slow_program(MailingCouncil council) : IClassFixture<MailingCouncil>
{
    private static int programs;
    private static int fields;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private WebhookRegister Webhooks => council.Services.GetRequiredService<WebhookRegister>();

    private IKernel Kernel => council.Services.GetRequiredService<IKernel>();

    [Fact]
    public async Task sends_twenty_events_and_the_rest_in_order_once_others_had_their_turn()
    {
        await using var busy = await Receiver.Start();
        await using var other = await Receiver.Start();
        var (id, word) = await Begin(busy);
        var (otherId, _) = await Begin(other, word);
        await Enter(word, DeliverToWebhook.MostInATurn + 3);
        await council.Drain();
        Reset(busy, other);
        var all = new List<Receiver>();
        busy.WhileTaking = () => all.Add(busy);
        other.WhileTaking = () => all.Add(other);

        await Webhooks.Replay(id, 0, Cancellation);
        await Webhooks.Replay(otherId, await Webhooks.Head(Cancellation) - 1, Cancellation);
        await council.Drain();

        Assets(busy).ShouldBe(Enumerable.Range(1, 23).Select(number => $"{word} {number}"));
        all.IndexOf(other).ShouldBe(DeliverToWebhook.MostInATurn, "the other had its turn between");
        (await Kernel.Verification.Verify(Cancellation)).Differences.ShouldBeEmpty();
    }

    [Fact]
    public async Task begins_no_other_event_once_twenty_seconds_have_passed_and_loses_and_doubles_none()
    {
        await using var slow = await Receiver.Start();
        var (id, word) = await Begin(slow);
        await Enter(word, 7);
        await council.Drain();
        Reset(slow);
        slow.WhileTaking = () => Pass(Duration.FromSeconds(9));
        await Webhooks.Replay(id, 0, Cancellation);

        foreach (var taken in new[] { 3, 6, 7 })
        {
            await Kernel.Outbox.Drain(council.Clock.GetCurrentInstant(), Cancellation);
            slow.Events.Count.ShouldBe(taken, "9, 18 and 27 seconds: then others have their turn");
        }

        await council.Drain();
        Assets(slow).ShouldBe(Enumerable.Range(1, 7).Select(number => $"{word} {number}"));
    }

    [Fact]
    public async Task leaves_the_rest_to_one_message_however_many_wait()
    {
        await using var receiver = await Receiver.Start();
        var (id, word) = await Begin(receiver);
        await Enter(word, 4);
        await council.Drain();
        Reset(receiver);
        receiver.WhileTaking = () => Pass(Duration.FromSeconds(9));
        for (var asked = 1; asked <= 5; asked++)
        {
            await Webhooks.Replay(id, 0, Cancellation);
        }

        await Kernel.Outbox.Drain(council.Clock.GetCurrentInstant(), Cancellation);

        receiver.Events.Count.ShouldBe(3, "one turn, and not five");
        (await Waiting(id)).ShouldBe(1);
        await council.Drain();
        Assets(receiver).ShouldBe(Enumerable.Range(1, 4).Select(number => $"{word} {number}"));
    }

    [Fact]
    public async Task comes_back_to_the_daily_work_after_a_while()
    {
        await using var slow = await Receiver.Start();
        var (id, word) = await Begin(slow);
        await Enter(word, 12);
        await council.Drain();
        Reset(slow);
        slow.WhileTaking = () => Pass(Duration.FromSeconds(9));
        await Webhooks.Replay(id, 0, Cancellation);

        await council.Services.GetRequiredService<IDueWork>().Drain(Duration.FromMinutes(1), Cancellation);

        slow.Events.Count.ShouldBe(9, "the third turn ends after 81 seconds");
        await council.Drain();
        slow.Events.Count.ShouldBe(12);
    }

    [Fact]
    public async Task sends_again_what_is_asked_for_while_something_is_on_its_way()
    {
        await using var receiver = await Receiver.Start();
        var (id, word) = await Begin(receiver);
        await Enter(word, 3);
        await council.Drain();
        Reset(receiver);
        receiver.WhileTaking = () =>
        {
            receiver.WhileTaking = () => { };
            Webhooks.Replay(id, 0, Cancellation).GetAwaiter().GetResult();
        };
        await Enter(word, 1);

        await council.Drain();

        Assets(receiver).Count.ShouldBe(5);
        Assets(receiver).Skip(1).ShouldBe([$"{word} 1", $"{word} 2", $"{word} 3", $"{word} 1"], "all of it in order, after the one that was on its way");
    }

    [Fact]
    public async Task takes_the_number_of_the_last_event_and_refuses_a_number_that_no_event_has_yet()
    {
        await using var receiver = await Receiver.Start();
        var (id, word) = await Begin(receiver);
        await Enter(word, 1);
        await council.Drain();
        Reset(receiver);
        var manage = council.Services.GetRequiredService<WebhookLinks>().ToManage(id).PathAndQuery;
        var head = await Webhooks.Head(Cancellation);
        var before = await Find(id);
        using var browser = council.Browser();

        foreach (var later in new[] { head + 1, long.MaxValue })
        {
            (await TestCouncil.Send(browser, manage, ("From", $"{later}"), ("What", "Again"))).ErrorAt("From")
                .ShouldBe("No event has that number yet. Enter the number of one that was recorded");
            (await Find(id)).ShouldBe(before);
        }

        (await TestCouncil.Send(browser, manage, ("From", $"{head}"), ("What", "Again"))).Main.ShouldContain("What was recorded since then is sent again.");
        await council.Drain();
        Assets(receiver).ShouldBe([$"{word} 1"]);
        await Enter(word, 1);
        await council.Drain();
        receiver.Events.Count.ShouldBe(2, "it is not mute");
    }

    private void Pass(Duration time) => council.Clock.AdvanceTo((council.Clock.GetCurrentInstant() + time).InZone(Clock.London).LocalDateTime);

    private static void Reset(params Receiver[] receivers) => Array.ForEach(receivers, receiver => receiver.Events.Clear());

    /// <summary>A program that is sent what happens to land that has a word of its own in its name.</summary>
    private async Task<(Guid Id, string Word)> Begin(Receiver receiver, string? word = null)
    {
        var number = Interlocked.Increment(ref programs);
        word ??= $"Meadow{(char)('a' + number)}";
        var email = $"program{number}@example.org";
        await Webhooks.Ask(email, receiver.Address, WhatIsTold.Asked($"?q={word}"), Cancellation);
        var kept = (await Kernel.Database.Query(
            Scope.Tenant("site"), $"select {Webhook.Columns} from rtb.webhooks where tenant_id = @tenant and email = @email", new() { ["email"] = email }, Webhook.Read, Cancellation))[0];
        await Webhooks.Confirm(kept.WebhookId, Cancellation);
        return (kept.WebhookId, word);
    }

    private async Task<Webhook> Find(Guid id) => (await Webhooks.Find(id, Cancellation)).ShouldNotBeNull();

    private async Task Enter(string word, int times)
    {
        for (var number = 1; number <= times; number++)
        {
            var field = Interlocked.Increment(ref fields);
            await council.Do(new EnterInList(
                Guid.Parse($"0190a5f0-000d-7000-8000-{field:x12}"), $"ACV/2026/5{field:000}", new Asset($"{word} {number}", "Brook Lane, Ashcombe"), On("Tuesday 12 May 2026")));
        }
    }

    private async Task<long> Waiting(Guid id) => (await Kernel.Database.Query(
        Scope.Worker, "select count(*) as waiting from rtb.outbox where stream_id = @id and delivered_at is null and given_up_at is null",
        new() { ["id"] = id }, row => row.Whole("waiting"), Cancellation))[0];

    private static IReadOnlyList<string> Assets(Receiver receiver) =>
        [.. receiver.Events.Select(sent => JsonDocument.Parse(sent.Body).RootElement.GetProperty("data").GetProperty("asset").GetString()!)];
}
