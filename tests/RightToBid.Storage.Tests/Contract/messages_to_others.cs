using System.Collections.Concurrent;

using NodaTime;

using RightToBid.Storage.Outbox;
using RightToBid.Storage.Tests.LightSwitch;

namespace RightToBid.Storage.Tests.Contract;

public sealed class messages_to_others : IAsyncLifetime
{
    private readonly TestHouse house = new();
    private readonly Bell bell = new();

    public async ValueTask InitializeAsync()
    {
        await house.InitializeAsync();
        house.Kernel.Outbox.Register(bell);
    }

    public async ValueTask DisposeAsync() => await house.DisposeAsync();

    [Fact]
    public async Task are_delivered_once_they_are_recorded()
    {
        var lamp = await house.Lamp();
        var command = house.By("child", errand: "errand 1");
        await house.SwitchOn(lamp, command);

        (await house.Kernel.Outbox.Drain(house.Clock.Now)).ShouldBe(new OutboxRun(1, 0, 0));

        var message = bell.Rung.ShouldHaveSingleItem();
        message.Read<Ring>().ShouldBe(new Ring(lamp, 2));
        message.CorrelationId.ShouldBe("errand 1");
        message.CommandId.ShouldBe(command.CommandId);
        (await house.Kernel.Outbox.Drain(house.Clock.Now)).ShouldBe(new OutboxRun(0, 0, 0));
        await house.NothingDiffers();
    }

    [Fact]
    public async Task are_not_sent_by_what_was_not_recorded()
    {
        var lamp = await house.Lamp();
        await Should.ThrowAsync<Storage.Streams.ConcurrencyConflictException>(() => house.SwitchOn(lamp, house.By("child", expectedVersion: 7)));

        (await house.Kernel.Outbox.Drain(house.Clock.Now)).Delivered.ShouldBe(0);
    }

    [Fact]
    public async Task that_fail_are_tried_again_after_ever_longer_waits()
    {
        bell.FailsWith = new InvalidOperationException("The bell is stuck.");
        await house.SwitchOn(await house.Lamp());
        var now = house.Clock.Now;

        (await house.Kernel.Outbox.Drain(now)).ShouldBe(new OutboxRun(0, 1, 0));
        (await house.Kernel.Outbox.NextDue()).ShouldBe(now + Duration.FromSeconds(10));
        (await house.Kernel.Outbox.Drain(now + Duration.FromSeconds(9))).Failed.ShouldBe(0);
        now += Duration.FromSeconds(10);
        (await house.Kernel.Outbox.Drain(now)).Failed.ShouldBe(1);
        (await house.Kernel.Outbox.NextDue()).ShouldBe(now + Duration.FromSeconds(20));

        bell.FailsWith = null;
        (await house.Kernel.Outbox.Drain(now + Duration.FromSeconds(20))).Delivered.ShouldBe(1);
        bell.Rung.Single().Attempt.ShouldBe(3);
    }

    [Fact]
    public async Task that_fail_too_often_are_set_aside_and_can_be_sent_again()
    {
        bell.FailsWith = new InvalidOperationException("The bell is stuck.");
        await house.SwitchOn(await house.Lamp());
        for (var time = 0; time < 10; time++)
        {
            house.Clock.Now += Duration.FromHours(2);
            await house.Kernel.Outbox.Drain(house.Clock.Now);
        }

        var dead = (await house.Kernel.Outbox.DeadLetters(TestHouse.Tenant)).ShouldHaveSingleItem();
        dead.Error.ShouldBe("The bell is stuck.");
        (await house.Kernel.Outbox.NextDue()).ShouldBeNull();
        (await house.Kernel.Outbox.DeadLetters("E07000002")).ShouldBeEmpty();

        bell.FailsWith = null;
        (await house.Kernel.Outbox.SendAgain(TestHouse.Tenant, "ring", dead.Message.Key, house.Clock.Now)).ShouldBeTrue();
        (await house.Kernel.Outbox.Drain(house.Clock.Now)).Delivered.ShouldBe(1);
        (await house.Kernel.Outbox.DeadLetters(TestHouse.Tenant)).ShouldBeEmpty();
        (await house.Kernel.Outbox.SendAgain(TestHouse.Tenant, "ring", dead.Message.Key, house.Clock.Now)).ShouldBeFalse("it is not dead");
    }

    [Fact]
    public async Task whose_handler_gives_up_by_itself_are_tried_for_as_long_as_it_fails()
    {
        (bell.FailsWith, bell.GivesUpByItself) = (new InvalidOperationException("The bell is stuck."), true);
        await house.SwitchOn(await house.Lamp());
        for (var time = 0; time < 30; time++)
        {
            house.Clock.Now += Duration.FromHours(2);
            (await house.Kernel.Outbox.Drain(house.Clock.Now)).Failed.ShouldBe(1);
        }

        bell.FailsWith = new UndeliverableException("There is no such bell any more.");
        (await house.Kernel.Outbox.Drain(house.Clock.Now + Duration.FromHours(1))).GivenUp.ShouldBe(1);
    }

    [Fact]
    public async Task that_can_never_be_delivered_are_set_aside_at_once()
    {
        bell.FailsWith = new UndeliverableException("There is no such bell.");
        await house.SwitchOn(await house.Lamp());

        (await house.Kernel.Outbox.Drain(house.Clock.Now)).ShouldBe(new OutboxRun(0, 0, 1));
    }

    [Fact]
    public async Task whose_node_died_while_delivering_come_again()
    {
        bell.FailsWith = new OperationCanceledException("The process is ending.");
        await house.SwitchOn(await house.Lamp());
        using var dying = new CancellationTokenSource();
        bell.BeforeFailing = dying.Cancel;
        await Should.ThrowAsync<OperationCanceledException>(() => house.Kernel.Outbox.DispatchOnce(house.Clock.Now, cancellation: dying.Token));

        bell.FailsWith = null;
        (await house.Kernel.Outbox.Drain(house.Clock.Now)).Delivered.ShouldBe(0, "it is still claimed");
        (await house.Kernel.Outbox.Drain(house.Clock.Now + Duration.FromMinutes(5))).Delivered.ShouldBe(1);
    }

    [Fact]
    public async Task of_one_errand_can_be_settled_on_their_own_with_what_they_cause()
    {
        var (lamp, next, unrelated) = (await house.Lamp(), await house.Lamp(), await house.Lamp());
        bell.AndThen = async message =>
        {
            if (message.StreamId == lamp)
            {
                await house.SwitchOn(next, house.By("bell", errand: message.CorrelationId) with { CommandId = message.CausedCommandId });
            }
        };
        await house.SwitchOn(unrelated, house.By("child", errand: "another errand"));
        await house.SwitchOn(lamp, house.By("child", errand: "errand 2"));

        (await house.Kernel.Outbox.DispatchFor(TestHouse.Tenant, "errand 2", house.Clock.Now)).Delivered.ShouldBe(2);

        bell.Rung.Select(message => message.StreamId).ShouldBe([lamp, next]);
        (await house.Kernel.Outbox.Drain(house.Clock.Now)).Delivered.ShouldBe(1);
    }

    [Fact]
    public async Task are_claimed_by_one_node_each()
    {
        await using var other = House.Open(house.ConnectionString, house.Clock);
        other.Outbox.Register(bell);
        for (var n = 0; n < 30; n++)
        {
            await house.SwitchOn(await house.Lamp());
        }

        await Task.WhenAll(
            Task.Run(() => house.Kernel.Outbox.Drain(house.Clock.Now)),
            Task.Run(() => other.Outbox.Drain(house.Clock.Now)));

        bell.Rung.Select(message => message.Key).Distinct().Count().ShouldBe(30);
        bell.Rung.Count.ShouldBe(30);
    }

    private sealed class Bell : IOutboxHandler
    {
        public string Kind => "ring";

        public ConcurrentQueue<OutboxMessage> Rung { get; } = [];

        public bool GivesUpByItself { get; set; }

        public Exception? FailsWith { get; set; }

        public Action BeforeFailing { get; set; } = () => { };

        public Func<OutboxMessage, Task> AndThen { get; set; } = _ => Task.CompletedTask;

        public async Task Handle(OutboxMessage message, CancellationToken cancellation)
        {
            if (FailsWith is not null)
            {
                BeforeFailing();
                throw FailsWith;
            }

            Rung.Enqueue(message);
            await AndThen(message);
        }
    }
}
