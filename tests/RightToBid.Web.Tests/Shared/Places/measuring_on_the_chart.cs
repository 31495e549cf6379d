using RightToBid.Web.Shared.Places;

namespace RightToBid.Web.Tests.Shared.Places;

public class measuring_on_the_chart
{
    /// <summary>Distances on the ground (great circle, mean radius 6,371 km), worked out apart from this system.</summary>
    [Theory]
    [InlineData(51.5, -0.1, 51.5, -0.1, 0)]
    [InlineData(51.5, -0.1, 51.59, -0.1, 10.007)]
    [InlineData(51.5, -0.1, 51.5, 0.0447, 10.006)]
    [InlineData(57.0, -4.0, 57.36, -4.0, 40.03)]
    public void gives_distances_true_to_a_hundredth(double north, double east, double toNorth, double toEast, double kilometres) =>
        Chart.Kilometres((north, east), (toNorth, toEast)).ShouldBe(kilometres, (kilometres / 100) + 0.001);

    [Theory]
    [InlineData(0.02, "less than 50 metres away")]
    [InlineData(0.44, "about 400 metres away")]
    [InlineData(0.96, "about 1 kilometre away")]
    [InlineData(2.34, "about 2.3 kilometres away")]
    [InlineData(23.4, "about 23 kilometres away")]
    public void says_them_in_words(double kilometres, string words) => Chart.InWords(kilometres).ShouldBe(words);

    [Theory]
    [InlineData(90)]
    [InlineData(-90)]
    public void has_an_end_at_the_poles(double latitude) => double.IsFinite(Chart.North(latitude)).ShouldBeTrue();
}
