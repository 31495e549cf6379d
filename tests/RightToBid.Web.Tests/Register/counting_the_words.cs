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
        (await EntriesWith("meadow")).ShouldBe(0);

        await council.Drain();
        (await EntriesWith("meadow")).ShouldBeGreaterThan(0);

        await Enter(0xaa, "The Windmill");
        await council.Drain();
        (await EntriesWith("windmill")).ShouldBe(0);

        await ((INightlyWork)Words).Run(Cancellation);
        (await EntriesWith("windmill")).ShouldBe(1);
    }

    [Fact]
    public async Task a_new_word_is_found_at_once_whole_or_in_part()
    {
        await council.Drain();
        await Enter(0xab, "The Waterwheel");

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

    private async Task<long> EntriesWith(string word) =>
        (await Words.Like(word, Cancellation)).Where(one => one.Word == word).Select(one => one.Entries).SingleOrDefault();

    private async Task Enter(byte number, string name)
    {
        var outcome = await council.Services.GetRequiredService<CaseDesk>().Send(
            new EnterInList(Guid.Parse($"0190a5f0-0000-7000-8000-0000000000{number:x2}"), $"ACV/2026/00{number:x2}", new Asset(name, "Hill Rise, Ashcombe"), On("Monday 4 May 2026")),
            new Sender(TestCouncil.Authority, "019aa5c0-0000-7000-8000-00000000000f"),
            Cancellation);
        outcome.Refusal.ShouldBeNull();
    }
}
