using FsCheck;
using FsCheck.Fluent;

using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;

using NodaTime;

using RightToBid.Web.Register.OpenData;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Tests.Register.OpenData;

public class writing_anything
{
    [Fact]
    public void in_a_table_can_be_read_again_as_it_was()
    {
        var signs = Gen.Elements("a", "é", "“", ",", "\"", "\r\n", "\n", "\r", " ", ";", "=", "🦊", "0");
        var cells = signs.ListOf().Select(parts => string.Concat(parts)).ArrayOf(3);
        Prop.ForAll(cells.ArrayOf().ToArbitrary(), rows =>
        {
            var written = string.Concat(rows.Prepend(["one", "two", "three"]).Select(Csv.ExactRow));
            var read = Table.Read(written);
            return read.Rows.Select(row => string.Join('|', row.Values)).SequenceEqual(rows.Select(row => string.Join('|', row)));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void of_a_boundary_goes_anticlockwise_and_comes_back_to_its_beginning_whichever_way_it_was_drawn()
    {
        var drawn = Gen.Choose(3, 12).SelectMany(corners => Gen.Choose(0, 359).SelectMany(turn => Gen.Elements(1, -1).Select(way => (corners, turn, way))));
        Prop.ForAll(drawn.ToArbitrary(), land =>
        {
            var (corners, turn, way) = land;
            var points = Enumerable.Range(0, corners).Select(corner => (turn + (way * 360.0 * corner / corners)) * Math.PI / 180)
                .Select(angle => $"{OpenLand.Degrees(-2.24 + (.001 * Math.Cos(angle)))} {OpenLand.Degrees(51.86 + (.001 * Math.Sin(angle)))}").ToList();
            var ring = new OpenLand(null, null, null, $"POLYGON (({string.Join(", ", [.. points, points[0]])}))", null, new LocalDate(2026, 5, 12), []).Ring!;
            return ring.Count == corners + 1 && ring[0].SequenceEqual(ring[^1])
                && Orientation.IsCCW(ring.Select(corner => new Coordinate(corner[0], corner[1])).ToArray());
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("POINT (1 2)")]
    [InlineData("by the brook, as far as the lane")]
    [InlineData(null)]
    public void of_what_is_no_boundary_draws_none(string? outline) =>
        new OpenLand(null, null, null, outline, null, new LocalDate(2026, 5, 12), []).Ring.ShouldBeNull();
}
