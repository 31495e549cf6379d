using RightToBid.Cases.Disposing;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register.OpenData;

/// <summary>The owner of the Fox gave notice on Saturday 28 February 2026 and withdrew it on Monday 13 April. Long Meadow has no notice.</summary>
public class telling_that_a_notice_ended(AshcombeRegister council) : IClassFixture<AshcombeRegister>
{
    private const string Fox = "ACV/2026/0001";
    private const string Meadow = "ACV/2025/0002";

    [Theory]
    [InlineData("/register.csv", "Withdrawn")]
    [InlineData($"/data/{TestCouncil.Authority}/register.csv", "withdrawn")]
    public async Task is_in_each_table_from_the_day_on(string file, string by)
    {
        await council.Send(new WithdrawNotice(AshcombeRegister.FoxNotice, On("Monday 13 April 2026"), "The owner stays."));
        await council.Drain();

        var (before, after) = (await Read($"{file}?on=2026-04-12"), await Read($"{file}?on=2026-04-13"));

        after.Columns.TakeLast(2).ShouldBe(["notice_ended_on", "notice_ended_by"]);
        (before.Row(Fox)["notice_ended_on"], before.Row(Fox)["notice_ended_by"]).ShouldBe(("", ""));
        (after.Row(Fox)["notice_ended_on"], after.Row(Fox)["notice_ended_by"]).ShouldBe(("2026-04-13", by));
        after.Row(Fox)["full_moratorium_last_day"].ShouldBe("2026-08-27", "what was published stays");
        (after.Row(Meadow)["notice_ended_on"], after.Row(Meadow)["notice_ended_by"]).ShouldBe(("", ""));
    }

    private async Task<Table> Read(string address)
    {
        using var answer = await council.Ask(address);
        return Table.Read(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
