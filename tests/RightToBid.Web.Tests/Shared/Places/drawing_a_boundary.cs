using System.Globalization;

using FsCheck;
using FsCheck.Fluent;

using RightToBid.Web.Shared.Places;

namespace RightToBid.Web.Tests.Shared.Places;

public class drawing_a_boundary
{
    /// <summary>A hundred metres by a hundred metres, near Bristol.</summary>
    private const string Hectare = "51.5, -2.5\n51.5, -2.498557\n51.500898, -2.498557\n51.500898, -2.5";

    [Fact]
    public void keeps_what_was_typed_as_well_known_text_and_gives_it_back()
    {
        var (outline, wrong) = Outline.FromTyped(Hectare);

        wrong.ShouldBeNull();
        outline!.WellKnownText.ShouldBe("POLYGON ((-2.5 51.5, -2.498557 51.5, -2.498557 51.500898, -2.5 51.500898, -2.5 51.5))");
        Outline.FromWellKnownText(outline.WellKnownText)!.Typed.ShouldBe(Hectare);
    }

    [Fact]
    public void may_end_where_it_began()
    {
        var (outline, _) = Outline.FromTyped(Hectare + "\n51.5, -2.5");

        outline!.Typed.ShouldBe(Hectare);
    }

    [Theory]
    [InlineData(Hectare, "about 1.0 hectares")]
    [InlineData("51.5, -2.5\n51.5, -2.499856\n51.50009, -2.499856\n51.50009, -2.5", "about 100 square metres")]
    public void says_how_large_the_land_is(string typed, string words) => Outline.FromTyped(typed).Outline!.AreaInWords.ShouldBe(words);

    [Theory]
    [InlineData("the old oak", "Enter latitude and longitude on each line, like 51.5012, -2.5471: “the old oak” is not understood")]
    [InlineData("51.5, -2.5\n51.5; 1e400\n51.6, -2.5", "Enter latitude and longitude on each line, like 51.5012, -2.5471: “51.5; 1e400” is not understood")]
    [InlineData("51.5, -2.5\nNaN, -2.5\n51.6, -2.5", "Enter latitude and longitude on each line, like 51.5012, -2.5471: “NaN, -2.5” is not understood")]
    [InlineData("-2.5, 51.5\n-2.4, 51.5\n-2.4, 51.6", "Enter points in the United Kingdom, latitude first: “-2.5, 51.5” is not in it")]
    [InlineData("51.5, -2.5\n51.5, -2.49", "Give at least three corners of the land, or leave the boundary undrawn")]
    [InlineData("51.5, -2.5\n51.5, -2.49\n51.5, -2.5", "Give at least three corners of the land, or leave the boundary undrawn")]
    [InlineData("51.5, -2.5\n51.501, -2.498\n51.5, -2.498\n51.501, -2.5", "The boundary crosses itself: give the corners in order, going round the land")]
    [InlineData("51.5, -2.5\n51.5, -2.0\n52.0, -2.0", "The boundary is larger than 25 square kilometres: check the points")]
    public void says_what_is_wrong_with_it(string typed, string wrong) => Outline.FromTyped(typed).Wrong.ShouldBe(wrong);

    [Fact]
    public void takes_two_hundred_corners_and_not_one_more()
    {
        Outline.FromTyped(Circle(200)).Outline!.Corners.Count.ShouldBe(200);
        Outline.FromTyped(Circle(201)).Wrong.ShouldBe("Draw the boundary with 200 corners or fewer");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("The field behind the church")]
    [InlineData("POINT (-2.5 51.5)")]
    [InlineData("POLYGON ((-2.5 51.5, -2.4")]
    [InlineData("POLYGON EMPTY")]
    public void is_not_found_in_text_that_draws_none(string? text) => Outline.FromWellKnownText(text).ShouldBeNull();

    /// <summary>The shoelace formula on a plane, and a ray cast east, say the same of every star-shaped piece of land.</summary>
    [Fact]
    public void agrees_with_a_plane_of_metres() => Prop.ForAll(
        Gen.Choose(20, 200).ArrayOf(9).ToArbitrary(),
        reaches =>
        {
            List<(double East, double North)> plane = [.. reaches.Select((reach, at) => (reach * Math.Cos(at * 2 * Math.PI / reaches.Length), reach * Math.Sin(at * 2 * Math.PI / reaches.Length)))];
            var east = 111_320 * Math.Cos(52 * Math.PI / 180);
            var (outline, wrong) = Outline.FromTyped(string.Join('\n', plane.Select(corner => Line(52 + (corner.North / 111_320), -1.5 + (corner.East / east)))));
            wrong.ShouldBeNull();
            var area = Math.Abs(plane.Zip([.. plane.Skip(1), plane[0]], (a, b) => (a.East * b.North) - (b.East * a.North)).Sum()) / 2;
            outline!.SquareMetres.ShouldBe(area, area / 100);
            var (latitude, longitude) = outline.Inside;
            Holds(plane, (((double)longitude + 1.5) * east, ((double)latitude - 52) * 111_320)).ShouldBeTrue();
            return true;
        }).QuickCheckThrowOnFailure();

    private static bool Holds(List<(double East, double North)> land, (double East, double North) point) =>
        land.Zip([.. land.Skip(1), land[0]], (a, b) => (a, b)).Count(side =>
            side.a.North > point.North != side.b.North > point.North
            && point.East < ((side.b.East - side.a.East) * (point.North - side.a.North) / (side.b.North - side.a.North)) + side.a.East) % 2 == 1;

    private static string Circle(int corners) => string.Join('\n', Enumerable.Range(0, corners).Select(at =>
        Line(52 + (0.001 * Math.Sin(at * 2 * Math.PI / corners)), -1.5 + (0.001 * Math.Cos(at * 2 * Math.PI / corners)))));

    private static string Line(double latitude, double longitude) => string.Create(CultureInfo.InvariantCulture, $"{latitude:0.000000}, {longitude:0.000000}");
}
