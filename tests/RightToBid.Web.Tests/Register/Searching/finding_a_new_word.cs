using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Register.Searching;

namespace RightToBid.Web.Tests.Register.Searching;

public class finding_a_new_word(VillagesRegister council) : IClassFixture<VillagesRegister>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private RegisterWords Words => council.Services.GetRequiredService<RegisterWords>();

    [Fact]
    public async Task a_new_word_is_found_at_once_whole_or_in_part()
    {
        await council.Drain();
        await council.Enter(171, "The Waterwheel");

        foreach (var typed in new[] { "waterwheel", "rwhe", "waterwheel ashcombe" })
        {
            (await Found(typed)).ShouldContain("The Waterwheel");
        }
    }

    [Fact]
    public async Task what_no_word_has_is_not_found()
    {
        await council.Drain();

        (await Words.Judge("zzyzx", Cancellation)).IsUnknown("zzyzx").ShouldBeTrue();
        (await Found("zzyzx")).ShouldContain("0 entries");
    }

    private async Task<string> Found(string typed) => (await council.Open($"/register?q={Uri.EscapeDataString(typed)}")).Main;
}
