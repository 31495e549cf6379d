using Microsoft.Extensions.DependencyInjection;

using RightToBid.Storage;
using RightToBid.Web.Demonstration;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Tests.Dashboards;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Demonstration;

public class loading_the_demonstration(AshcombeCouncil council) : IClassFixture<AshcombeCouncil>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private IKernel Kernel => council.Services.GetRequiredService<IKernel>();

    [Fact]
    public async Task again_records_nothing_on_that_day_or_another()
    {
        var before = (await Kernel.Verification.Verify(Cancellation)).Events;

        (await council.Services.GetRequiredService<IDemonstration>().Load(Cancellation)).ShouldBe(AshcombeDemonstration.Tellings.Count);

        (await Kernel.Verification.Verify(Cancellation)).Events.ShouldBe(before);
    }

    [Fact]
    public async Task leaves_nothing_that_differs_from_what_the_events_say()
    {
        council.Clock.AdvanceTo(On("Sunday 14 June 2026"));
        await council.Drain();

        (await Kernel.Verification.Verify(Cancellation)).Differences.ShouldBeEmpty();
    }

    [Fact]
    public async Task gives_read_models_that_come_out_the_same_when_they_are_built_anew()
    {
        foreach (var model in CaseKernel.ReadModels)
        {
            (await Kernel.ReadModels.Rebuild(model.Name, cancellation: Cancellation)).Changed.ShouldBe(0, model.Name);
        }
    }

    [Fact]
    public async Task leaves_no_message_undelivered() => (await Kernel.Outbox.DeadLetters(Ashcombe.Code, Cancellation)).ShouldBeEmpty();
}
