using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RightToBid.Web.Shared.Components;

internal static class OutputExtensions
{
    /// <summary>The element is replaced by this markup.</summary>
    public static void Become(this TagHelperOutput output, IHtmlContent markup)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(markup);
    }

    /// <summary>What stands between the element's tags.</summary>
    public static async Task<IHtmlContent> Inside(this TagHelperOutput output) => await output.GetChildContentAsync();

    /// <summary>What the page gave besides the element's own attributes (an identifier, an autocomplete), to be handed on.</summary>
    public static Html OtherAttributes(this TagHelperOutput output) => Html.Join(output.Attributes.Select(attribute => attribute.ValueStyle switch
    {
        HtmlAttributeValueStyle.Minimized => Html.Attribute(attribute.Name, holds: true),
        _ => Html.Attribute(attribute.Name, attribute.Value?.ToString()),
    }));
}
