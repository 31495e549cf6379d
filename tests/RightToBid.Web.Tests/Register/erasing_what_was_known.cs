using Microsoft.Extensions.DependencyInjection;

using RightToBid.Storage;
using RightToBid.Storage.Redactions;
using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Register;

public class erasing_what_was_known(PastRegister council) : IClassFixture<PastRegister>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/register?known=2026-05-12")]
    [InlineData("/register.json?known=2026-05-17&on=2026-03-01")]
    [InlineData("/register.csv")]
    [InlineData("/register/changes?from=2026-05-12&to=2026-05-12")]
    [InlineData($"/register/{TestCouncil.Authority}/{PastRegister.FoxReference}.json?known=2026-05-13")]
    public async Task takes_the_words_out_of_every_day(string address)
    {
        await council.Services.GetRequiredService<IKernel>().Redactions.Redact(
            TestCouncil.Authority, PastRegister.Fox,
            (_, data) => data.Contains("Mill Lane", StringComparison.Ordinal) ? new Redacted(data.Replace("Mill Lane", "a lane", StringComparison.Ordinal), ["Asset"]) : null,
            "it named somebody", "test", Cancellation);

        using var answer = await council.Ask(address);
        var text = await answer.Content.ReadAsStringAsync(Cancellation);

        text.ShouldContain("The Fox Inn");
        text.ShouldNotContain("Mill Lane");
    }
}
