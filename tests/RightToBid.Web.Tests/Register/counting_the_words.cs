using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Register;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register;

public class counting_the_words(VillagesRegister council) : IClassFixture<VillagesRegister>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private RegisterWords Words => council.Services.GetRequiredService<RegisterWords>();

    [Fact]
    public async Task is_done_once_where_nobody_has_and_then_every_night()
    {
        (await Words.Has("ashcombe", Cancellation)).ShouldBeFalse();

        await council.Drain();
        (await Words.Has("meadow", Cancellation)).ShouldBeTrue();
        (await Words.Has("windmill", Cancellation)).ShouldBeFalse();

        var outcome = await council.Services.GetRequiredService<CaseDesk>().Send(
            new EnterInList(Guid.Parse("0190a5f0-0000-7000-8000-0000000000aa"), "ACV/2026/0099", new Asset("The Windmill", "Hill Rise, Ashcombe"), On("Monday 4 May 2026")),
            new Sender(TestCouncil.Authority, "019aa5c0-0000-7000-8000-00000000000f"),
            Cancellation);
        outcome.Refusal.ShouldBeNull();
        await council.Drain();
        (await Words.Has("windmill", Cancellation)).ShouldBeFalse();

        await ((INightlyWork)Words).Run(Cancellation);
        (await Words.Has("windmill", Cancellation)).ShouldBeTrue();
    }
}
