using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Platform;
using RightToBid.Web.Register.Searching;

namespace RightToBid.Web.Tests.Register.Searching;

/// <summary>A council of its own: the words are counted for the first time once.</summary>
public class counting_the_words(VillagesRegister council) : IClassFixture<VillagesRegister>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private RegisterWords Words => council.Services.GetRequiredService<RegisterWords>();

    [Fact]
    public async Task is_done_once_where_nobody_has_and_then_every_night()
    {
        (await EntriesWith("meadow")).ShouldBe(0);

        await council.Drain();
        (await EntriesWith("meadow")).ShouldBeGreaterThan(0);

        await council.Enter(170, "The Windmill");
        await council.Drain();
        (await EntriesWith("windmill")).ShouldBe(0);

        await ((INightlyWork)Words).Run(Cancellation);
        (await EntriesWith("windmill")).ShouldBe(1);
    }

    private async Task<long> EntriesWith(string word) =>
        (await Words.Like(word, Cancellation)).Where(one => one.Word == word).Select(one => one.Entries).SingleOrDefault();
}
