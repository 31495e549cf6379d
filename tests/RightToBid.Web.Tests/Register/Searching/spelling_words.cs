using RightToBid.Web.Register.Searching;

namespace RightToBid.Web.Tests.Register.Searching;

public class spelling_words
{
    private static readonly (string, long)[] Known = [("fox", 9), ("box", 3), ("plough", 2), ("church", 40), ("churches", 1), ("0042", 5)];

    [Theory]
    [InlineData("fxo", "fox")]
    [InlineData("fix", "fox")]
    [InlineData("chruch", "church")]
    [InlineData("curch", "church")]
    [InlineData("plow", null)]
    [InlineData("plogh", "plough")]
    [InlineData("pluogh", "plough")]
    [InlineData("fo", null)]
    [InlineData("0024", null)]
    [InlineData("zeppelin", null)]
    public void takes_the_word_with_the_fewest_slips(string typed, string? meant) => Spelling.Closest(typed, Known).ShouldBe(meant);

    [Fact]
    public void of_two_as_close_takes_the_commoner() => Spelling.Closest("pox", Known).ShouldBe("fox");

    [Theory]
    [InlineData("fox", "fox", 0)]
    [InlineData("fox", "fx", 1)]
    [InlineData("fox", "foxx", 1)]
    [InlineData("fox", "ofx", 1)]
    [InlineData("", "fox", 3)]
    [InlineData("inn", "barn", 3)]
    public void counts_slips_the_same_both_ways(string one, string other, int slips)
    {
        Spelling.Slips(one, other).ShouldBe(slips);
        Spelling.Slips(other, one).ShouldBe(slips);
    }
}
