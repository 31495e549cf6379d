using System.Globalization;

using Microsoft.AspNetCore.Razor.TagHelpers;

using RightToBid.Web.Shared.Places;

namespace RightToBid.Web.Shared.Components;

/// <summary>The boundary of land, drawn on the server with north at the top and a bar for the scale. It needs no map, no script and no network.</summary>
[HtmlTargetElement("rtb-outline-drawing", TagStructure = TagStructure.WithoutEndTag)]
public sealed class OutlineDrawing : TagHelper
{
    private const double Size = 320;
    private const double Margin = 20;
    private const double Foot = 40;

    /// <summary>What is drawn, for those who listen.</summary>
    public required string Name { get; set; }

    /// <summary>Well-known text, WGS84.</summary>
    public required string WellKnownText { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Outline.FromWellKnownText(WellKnownText) is not { } outline)
        {
            output.SuppressOutput();
            return;
        }

        var corners = outline.InMetres;
        var (east, south) = (corners.Max(corner => corner.East), corners.Max(corner => corner.South));
        var scale = (Size - (2 * Margin)) / Math.Max(east, south);
        var (width, height) = ((east * scale) + (2 * Margin), (south * scale) + (2 * Margin) + Foot);
        var points = string.Join(' ', corners.Select(corner => $"{Round((corner.East * scale) + Margin)},{Round((corner.South * scale) + Margin)}"));
        var bar = BarFor(Math.Max(east, south));
        width = Math.Max(width, (bar * scale) + (2 * Margin));
        var label = $"{Name}: {outline.AreaInWords}, drawn with {outline.Corners.Count} corners, north at the top";
        output.Become((Html)$"""
            <figure class="rtb-outline">
                <svg class="rtb-outline__drawing" role="img" aria-label="{label}" viewBox="0 0 {Round(width)} {Round(height)}" width="{Round(width)}" height="{Round(height)}">
                    <polygon class="rtb-outline__land" points="{points}"/>
                    <line class="rtb-outline__scale" x1="{Round(Margin)}" x2="{Round(Margin + (bar * scale))}" y1="{Round(height - 12)}" y2="{Round(height - 12)}"/>
                    <text class="rtb-outline__words" x="{Round(Margin)}" y="{Round(height - 20)}">{Length(bar)}</text>
                </svg>
                <figcaption class="govuk-body-s">{Sentences.Begin(outline.AreaInWords)}. North is at the top.</figcaption>
            </figure>
            """);
    }

    /// <summary>The longest of 1, 2 and 5 times a power of ten that is no more than half of the land's longer side.</summary>
    private static double BarFor(double metres)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(metres / 2)));
        return power * (metres / 2 / power) switch { >= 5 => 5, >= 2 => 2, _ => 1 };
    }

    private static string Length(double metres) => metres >= 1000
        ? $"{(metres / 1000).ToString("0.#", CultureInfo.InvariantCulture)} km"
        : $"{metres.ToString("0.#", CultureInfo.InvariantCulture)} m";

    private static string Round(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
