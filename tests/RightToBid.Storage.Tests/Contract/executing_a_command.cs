using RightToBid.Storage.Projections;
using RightToBid.Storage.Streams;
using RightToBid.Storage.Tests.LightSwitch;

namespace RightToBid.Storage.Tests.Contract;

public class executing_a_command(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task records_what_was_decided_with_everything_that_must_be_known_about_it()
    {
        var lamp = await house.Lamp(room: "hall");
        var envelope = house.By("child", errand: "errand 7") with { OnBehalfOf = "parent", CausationId = "a dare" };

        var outcome = await house.SwitchOn(lamp, envelope);

        outcome.Version.ShouldBe(2);
        outcome.State.IsOn.ShouldBeTrue();
        var (installed, switched) = ((await house.EventsOf(lamp))[0], (await house.EventsOf(lamp))[1]);
        installed.Metadata.RuleVersion.ShouldBe("rules-2020");
        switched.ShouldBe(outcome.Events[0]);
        switched.Name.ShouldBe("switched_on");
        switched.Data.ShouldBe(new SwitchedOn(On("Wednesday 13 May 2020")));
        switched.Metadata.ShouldBe(new EventMetadata(
            "child", "parent", envelope.CommandId, "errand 7", "a dare", RuleVersion: null, house.Clock.Now));
        await house.NothingDiffers();
    }

    [Fact]
    public async Task that_is_refused_leaves_no_trace()
    {
        var nowhere = house.NewId();
        var envelope = house.By("child");

        var outcome = await house.SwitchOn(nowhere, envelope);

        outcome.Refusal.ShouldBe("There is no lamp.");
        outcome.Version.ShouldBe(0);
        (await house.EventsOf(nowhere)).ShouldBeEmpty();
        await house.Kernel.Events.Execute<Lamp>(nowhere, house.By("electrician"), _ => Decided.Of(new LampInstalled("attic", On("Saturday 1 May 2100"))));
        (await house.SwitchOn(nowhere, envelope)).Refusal.ShouldBeNull("asked again, it is decided again");
    }

    [Fact]
    public async Task writes_what_goes_beside_the_events_with_them_or_not_at_all()
    {
        var lamp = await house.Lamp();
        var envelope = house.By("child") with { Beside = [Count("watts", 1), Count("watts", 1)] };

        await house.SwitchOn(lamp, envelope);
        await house.SwitchOn(lamp, envelope);
        await house.SwitchOn(house.NewId(), house.By("child") with { Beside = [Count("watts", 100)] });

        (await house.Kernel.Counters.Next(TestHouse.Tenant, "watts")).ShouldBe(3, "twice the first time, and not again");
        await Should.ThrowAsync<Npgsql.PostgresException>(
            () => house.SwitchOff(lamp, house.By("parent") with { Beside = [Count("volts", 1), new("select 1 / 0", [])] }));
        (await house.EventsOf(lamp)).Count.ShouldBe(2);
        (await house.Kernel.Counters.Next(TestHouse.Tenant, "volts")).ShouldBe(1);
        (await house.Kernel.Counters.Next("E07000002", "watts")).ShouldBe(1);
        await house.NothingDiffers();

        static BesideEvents Count(string series, int number) => new(
            "insert into rtb.counters as c (tenant_id, series, last) values (@tenant, @series, @number) on conflict (tenant_id, series) do update set last = c.last + @number",
            new() { ["series"] = series, ["number"] = number });
    }

    [Fact]
    public async Task that_finds_it_already_so_records_nothing()
    {
        var lamp = await house.Lamp();
        await house.SwitchOn(lamp);

        var outcome = await house.SwitchOn(lamp);

        outcome.Events.ShouldBeEmpty();
        outcome.Version.ShouldBe(2);
    }

    [Fact]
    public async Task again_does_nothing_and_answers_as_the_first_time()
    {
        var lamp = await house.Lamp();
        var envelope = house.By("child");
        var first = await house.SwitchOn(lamp, envelope);
        await house.SwitchOff(lamp);

        var again = await house.SwitchOn(lamp, envelope);

        again.WasRepeat.ShouldBeTrue();
        again.Version.ShouldBe(first.Version);
        again.State.ShouldBe(first.State);
        again.Events.ShouldBe(first.Events);
        (await house.EventsOf(lamp)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task again_that_found_it_already_so_still_does_nothing_when_that_has_changed()
    {
        var lamp = await house.Lamp();
        await house.SwitchOn(lamp);
        var envelope = house.By("child");
        await house.SwitchOn(lamp, envelope);
        await house.SwitchOff(lamp);

        (await house.SwitchOn(lamp, envelope)).WasRepeat.ShouldBeTrue();

        (await house.EventsOf(lamp)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task again_at_the_same_moment_from_eight_sides_is_done_once()
    {
        var lamp = await house.Lamp();
        var envelope = house.By("child");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => house.SwitchOn(lamp, envelope))));

        outcomes.Count(outcome => !outcome.WasRepeat).ShouldBe(1);
        outcomes.ShouldAllBe(outcome => outcome.Version == 2);
        (await house.EventsOf(lamp)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task done_before_to_another_stream_is_a_mistake()
    {
        var (one, other) = (await house.Lamp(), await house.Lamp());
        var envelope = house.By("child");
        await house.SwitchOn(one, envelope);

        await Should.ThrowAsync<InvalidOperationException>(() => house.SwitchOn(other, envelope));
    }

    [Fact]
    public async Task at_the_version_that_was_seen_is_done()
    {
        var lamp = await house.Lamp();

        (await house.SwitchOn(lamp, house.By("child", expectedVersion: 1))).Version.ShouldBe(2);
    }

    [Fact]
    public async Task at_a_version_that_has_passed_says_which_is_the_actual_one()
    {
        var lamp = await house.Lamp();
        await house.SwitchOn(lamp);

        var conflict = await Should.ThrowAsync<ConcurrencyConflictException>(() => house.SwitchOff(lamp, house.By("parent", expectedVersion: 1)));

        conflict.ActualVersion.ShouldBe(2);
        (await house.EventsOf(lamp)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task that_two_decide_at_once_from_what_both_saw_is_won_by_one()
    {
        for (var round = 0; round < 20; round++)
        {
            var lamp = await house.Lamp();
            var decisions = await Task.WhenAll(Enumerable.Range(0, 2).Select(n => Task.Run(async () =>
            {
                try
                {
                    await house.Kernel.Events.Execute<Lamp>(
                        lamp, house.By($"officer {n}", expectedVersion: 1), _ => Decided.Of(new LampMoved($"room of {n} and {lamp}")));
                    return "won";
                }
                catch (ConcurrencyConflictException conflict)
                {
                    return $"version {conflict.ActualVersion}";
                }
            })));

            decisions.ShouldBe(["won", "version 2"], ignoreOrder: true);
        }

        await house.NothingDiffers();
    }

    [Fact]
    public async Task without_an_expected_version_is_decided_again_until_it_is_its_turn()
    {
        var lamp = await house.Lamp();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(async () =>
        {
            for (var time = 0; time < 10; time++)
            {
                await house.Kernel.Events.Execute<Lamp>(
                    lamp, house.By($"child {n}"), state => state.IsOn ? state.SwitchOff(On("Wednesday 13 May 2020")) : state.SwitchOn(On("Wednesday 13 May 2020")));
            }
        })));

        var state = await house.Kernel.Events.Load<Lamp>(TestHouse.Tenant, lamp);
        state.State.TimesSwitched.ShouldBe(80);
        state.Version.ShouldBe(81);
        await house.NothingDiffers();
    }

    [Fact]
    public async Task whose_unique_key_is_taken_records_nothing_and_names_the_key()
    {
        await house.Lamp(room: "kitchen");
        var second = house.NewId();

        var taken = await Should.ThrowAsync<DuplicateKeyException>(() => house.Kernel.Events.Execute<Lamp>(
            second, house.By("electrician"), _ => Decided.Of(new LampInstalled("kitchen", On("Saturday 1 May 2100")))));

        taken.Constraint.ShouldBe("rm_lamps_room");
        (await house.EventsOf(second)).ShouldBeEmpty();
        (await house.Lamp(room: "kitchen", tenant: "E07000002")).ShouldNotBe(second, "another tenant has a kitchen of its own");
        await house.NothingDiffers();
    }

    [Fact]
    public async Task puts_every_event_into_an_order_that_no_reader_can_skip()
    {
        using var stop = new CancellationTokenSource();
        var seen = new HashSet<Guid>();
        var reading = Task.Run(async () =>
        {
            var position = 0L;
            while (!stop.IsCancellationRequested)
            {
                await foreach (var one in house.Kernel.Events.ReadAll(position, CancellationToken.None))
                {
                    one.Position.ShouldBeGreaterThan(position);
                    position = one.Position;
                    seen.Add(one.Event.EventId);
                }
            }

            await foreach (var one in house.Kernel.Events.ReadAll(position, CancellationToken.None))
            {
                seen.Add(one.Event.EventId);
            }
        });

        var written = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            var identifiers = new List<Guid>();
            var lamp = await house.Lamp();
            for (var time = 0; time < 40; time++)
            {
                var outcome = time % 2 == 0 ? await house.SwitchOn(lamp) : await house.SwitchOff(lamp);
                identifiers.AddRange(outcome.Events.Select(happened => happened.EventId));
            }

            return identifiers;
        })));
        await stop.CancelAsync();
        await reading;

        written.SelectMany(one => one).ShouldBeSubsetOf(seen);
    }
}
