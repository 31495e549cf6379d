using System.Globalization;

using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Options;

using RightToBid.Web.Shared.Places;

namespace RightToBid.Web.Shared.Components;

/// <summary>A boundary as points, a corner on each line; with scripts and a base map, a map on which the corners are set.</summary>
[HtmlTargetElement("rtb-outline-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class OutlineInput(IOptions<MapTiles> map) : FormField
{
    /// <summary>Where the map opens while nothing is drawn.</summary>
    public (double Latitude, double Longitude)? Centre { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var classes = $"govuk-textarea{(Error is null ? "" : " govuk-textarea--error")}";
        var describedBy = Html.Attribute("aria-describedby", DescribedBy);
        var around = map.Value.Tiles is { Length: > 0 } tiles
            ? (Html)$" data-outline-map data-tiles=\"{tiles}\" data-attribution=\"{map.Value.Attribution}\" data-centre=\"{Opens}\" data-most=\"{Outline.MostCorners.ToString(CultureInfo.InvariantCulture)}\""
            : Html.Nothing;
        output.Become(Group((Html)$"""
            <div{around}>
            {LabelMarkup()}
            {HintAndError()}
            <textarea class="{classes}" id="{Id}" name="{Name}" rows="5" spellcheck="false"{describedBy}{output.OtherAttributes()}>{Value}</textarea>
            </div>
            """));
    }

    private string Opens => Centre is { } centre
        ? string.Create(CultureInfo.InvariantCulture, $"{centre.Latitude},{centre.Longitude},12")
        : "52.8,-1.6,6";
}
