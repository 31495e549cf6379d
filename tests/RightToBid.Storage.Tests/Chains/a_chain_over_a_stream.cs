using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

using RightToBid.Storage.Streams;
using RightToBid.Storage.Tests.LightSwitch;

namespace RightToBid.Storage.Tests.Chains;

public class a_chain_over_a_stream(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task is_what_anybody_computes_from_what_is_handed_out()
    {
        var lamp = await house.Lamp(room: "the \"snug\" <é>");
        await house.SwitchOn(lamp, house.By("child", errand: "errand 3") with { OnBehalfOf = "parent", CausationId = "a dare" });
        await house.SwitchOff(lamp);

        var stream = await house.Kernel.Events.ReadChain(TestHouse.Tenant, lamp);

        stream.Differences.ShouldBeEmpty();
        stream.Events.Count.ShouldBe(3);
        var before = new byte[32];
        foreach (var one in stream.Events)
        {
            var line = JsonNode.Parse(one.Stored)!.AsObject();
            line["chain"]!.GetValue<string>().ShouldBe(one.Event.Chain);
            before = SHA256.HashData([.. before, .. Encoding.UTF8.GetBytes(one.Stored.Replace($"\"chain\":\"{one.Event.Chain}\",", "", StringComparison.Ordinal))]);
            Convert.ToHexStringLower(before).ShouldBe(one.Event.Chain);
        }
    }

    [Fact]
    public async Task covers_all_that_is_kept_of_an_event_in_one_line()
    {
        var lamp = await house.Lamp();
        var command = house.By("child", errand: "errand 3") with { OnBehalfOf = "parent", CausationId = "a dare" };
        var switched = (await house.SwitchOn(lamp, command)).Events[0];

        (await house.Kernel.Events.ReadChain(TestHouse.Tenant, lamp)).Events[1].Stored.ShouldBe(
            $$"""{"actor":"child","causation":"a dare","chain":"{{switched.Chain}}","correlation":"errand 3","data":{"on":"2020-05-13"}"""
            + $$""","event_id":"{{switched.EventId}}","headers":{"command_id":"{{command.CommandId}}","on_behalf_of":"parent"}"""
            + $$""","name":"switched_on","recorded_at":"2020-05-12T11:00:00.000000Z","stream_id":"{{lamp}}","stream_type":"lamp" """.TrimEnd()
            + $$""","tenant":"{{TestHouse.Tenant}}","version":2}""");
    }

    [Fact]
    public async Task goes_on_from_command_to_command_through_deadlines_and_after_an_import()
    {
        var (lamp, imported) = (await house.Lamp(inspectBy: "Monday 22 June 2020"), house.NewId());
        await house.SwitchOn(lamp);
        await house.Kernel.Events.ImportHistory(
            house.By("importer"),
            [new StreamHistory(imported, Lamp.StreamType, [new LampInstalled("imported", On("Monday 22 June 2020")), new SwitchedOn(On("Monday 11 May 2020"))])]);
        await house.SwitchOff(imported);
        await house.Kernel.Deadlines.Drain(TestHouse.StartOf("Tuesday 23 June 2020"));
        await house.SwitchOff(lamp);

        (await house.Kernel.Events.ReadChain(TestHouse.Tenant, lamp)).Events.Count.ShouldBe(4);
        (await house.Kernel.Events.ReadChain(TestHouse.Tenant, imported)).Events.Count.ShouldBe(4);
        await house.NothingDiffers();
    }

    [Fact]
    public async Task differs_between_streams_that_say_the_same()
    {
        var (one, other) = (await house.Lamp(), await house.Lamp());

        (await house.EventsOf(one))[0].Chain.ShouldNotBe((await house.EventsOf(other))[0].Chain);
    }

    [Fact]
    public async Task of_a_stream_that_has_not_begun_is_empty()
    {
        var stream = await house.Kernel.Events.ReadChain(TestHouse.Tenant, house.NewId());

        (stream.Events.Count, stream.Differences.Count).ShouldBe((0, 0));
    }

    [Fact]
    public async Task is_read_in_one_tenants_name_only()
    {
        var lamp = await house.Lamp(tenant: "E07000002");

        (await house.Kernel.Events.ReadChain("E07000001", lamp)).Events.ShouldBeEmpty();
        (await house.Kernel.Events.ReadChain("E07000002", lamp)).Events.ShouldHaveSingleItem();
    }
}
