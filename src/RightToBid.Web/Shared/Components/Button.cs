using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RightToBid.Web.Shared.Components;

/// <summary>A button that submits, or with an address a link that looks like one.</summary>
[HtmlTargetElement("govuk-button")]
public sealed class Button : TagHelper
{
    public string? Href { get; set; }

    public bool Secondary { get; set; }

    public bool Warning { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var classes = $"govuk-button{(Secondary ? " govuk-button--secondary" : "")}{(Warning ? " govuk-button--warning" : "")}";
        var inside = await output.Inside();
        output.Become(Href is null
            ? $"""<button type="submit" class="{classes}" data-module="govuk-button" data-prevent-double-click="true"{output.OtherAttributes()}>{inside}</button>"""
            : (Html)$"""<a href="{Href}" role="button" draggable="false" class="{classes}" data-module="govuk-button"{output.OtherAttributes()}>{inside}</a>""");
    }
}
