using System.Globalization;

using Microsoft.AspNetCore.Razor.TagHelpers;

using RightToBid.Web.Shared.Places;

namespace RightToBid.Web.Shared.Components;

/// <summary>Places as dots, drawn on the server with north at the top and a bar for the scale. It needs no map, no script and no network.</summary>
/// <remarks>Places that would touch are one dot, larger the more they are.</remarks>
[HtmlTargetElement("rtb-dot-map", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DotMap : TagHelper
{
    private const double Size = 480;
    private const double Margin = 24;
    private const double Foot = 32;
    private const double Cell = 14;

    /// <summary>The least that is drawn from edge to edge, so that one place is not spread over the whole drawing.</summary>
    private const double LeastKilometres = 2;

    /// <summary>What is drawn, for those who listen.</summary>
    public required string Name { get; set; }

    public required IReadOnlyList<(double Latitude, double Longitude)> Points { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Points.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        var placed = Points.Select(point => (East: point.Longitude, North: Chart.North(point.Latitude))).ToList();
        var middle = (Points.Min(point => point.Latitude) + Points.Max(point => point.Latitude)) / 2;
        var (west, east) = (placed.Min(point => point.East), placed.Max(point => point.East));
        var (south, north) = (placed.Min(point => point.North), placed.Max(point => point.North));
        var span = Math.Max(Math.Max(east - west, north - south), Chart.Degrees(LeastKilometres, middle));
        var scale = (Size - (2 * Margin)) / span;
        var (width, height) = (Math.Max((east - west) * scale, Cell * 8) + (2 * Margin), Math.Max((north - south) * scale, Cell) + (2 * Margin));

        var dots = placed
            .Select(point => (X: ((point.East - west) * scale) + Margin, Y: ((north - point.North) * scale) + Margin))
            .GroupBy(point => (Math.Floor(point.X / Cell), Math.Floor(point.Y / Cell)))
            .Select(cell => (X: cell.Average(point => point.X), Y: cell.Average(point => point.Y), Number: cell.Count()))
            .OrderByDescending(dot => dot.Number).ThenBy(dot => dot.X).ThenBy(dot => dot.Y)
            .Select(dot => (Html)$"<circle class=\"rtb-dots__dot\" cx=\"{Round(dot.X)}\" cy=\"{Round(dot.Y)}\" r=\"{Round(Math.Min(4 + (2 * Math.Log2(dot.Number)), Cell))}\"/>");
        var bar = BarFor(Chart.Kilometres((middle, 0), (middle, (width - (2 * Margin)) / scale)));
        var label = $"{Name}: {(Points.Count == 1 ? "1 place" : $"{Points.Count.ToString("N0", CultureInfo.InvariantCulture)} places")} as dots, north at the top";
        output.Become((Html)$"""
            <figure class="rtb-outline">
                <svg class="rtb-outline__drawing rtb-dots" role="img" aria-label="{label}" viewBox="0 0 {Round(width)} {Round(height + Foot)}" width="{Round(width)}" height="{Round(height + Foot)}">
                    <rect class="rtb-dots__frame" x="1" y="1" width="{Round(width - 2)}" height="{Round(height - 2)}"/>
                    {Html.Join(dots)}
                    <line class="rtb-outline__scale" x1="{Round(Margin)}" x2="{Round(Margin + (Chart.Degrees(bar, middle) * scale))}" y1="{Round(height + Foot - 4)}" y2="{Round(height + Foot - 4)}"/>
                    <text class="rtb-outline__words" x="{Round(Margin)}" y="{Round(height + Foot - 12)}">{Length(bar)}</text>
                </svg>
                <figcaption class="govuk-body-s">{(Points.Count == 1 ? "A dot is the place" : "Each dot is a place, a larger one several close together")}. North is at the top.</figcaption>
            </figure>
            """);
    }

    /// <summary>The longest of 1, 2 and 5 times a power of ten that is no more than half of the width.</summary>
    private static double BarFor(double kilometres)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(kilometres / 2)));
        return power * (kilometres / 2 / power) switch { >= 5 => 5, >= 2 => 2, _ => 1 };
    }

    private static string Length(double kilometres) => kilometres >= 1
        ? $"{kilometres.ToString("0", CultureInfo.InvariantCulture)} km"
        : $"{(kilometres * 1000).ToString("0", CultureInfo.InvariantCulture)} m";

    private static string Round(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
