using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Register.Searching;

namespace RightToBid.Web.Tests.Register.Searching;

public class judging_how_common_words_are(VillagesRegister council) : IClassFixture<VillagesRegister>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task leaves_the_search_to_the_rarest_of_several_words()
    {
        var words = council.Services.GetRequiredService<RegisterWords>();
        await words.CountAgain(Cancellation);

        (await words.Judge("ashcombe parish", Cancellation)).Rare.Keys.ShouldBe(["ashcombe", "parish"]);
        (await words.Judge("a b", Cancellation)).Rare.ShouldBeEmpty();
        (await words.Judge("the ox28 1ab", Cancellation)).Rare.Keys.ShouldContain("ox28 1ab");
        (await words.Judge("plough", Cancellation)).AreCommon.ShouldBeFalse();
    }

    [Fact]
    public async Task takes_a_sign_of_two_halves_for_one_letter() =>
        (await council.Services.GetRequiredService<RegisterWords>().Like("🍺🍺", Cancellation)).ShouldBeEmpty();
}
