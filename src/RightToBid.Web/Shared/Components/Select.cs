using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RightToBid.Web.Shared.Components;

/// <summary>One answer from a list too long for radios.</summary>
[HtmlTargetElement("govuk-select", TagStructure = TagStructure.WithoutEndTag)]
public sealed class Select : FormField
{
    public required IEnumerable<SelectListItem> Items { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var options = Items.Select(item =>
            (Html)$"<option value=\"{item.Value}\"{Html.Attribute("selected", item.Value == Value)}{Html.Attribute("disabled", item.Disabled)}>{item.Text}</option>");
        var classes = $"govuk-select{(Error is null ? "" : " govuk-select--error")}";
        var describedBy = Html.Attribute("aria-describedby", DescribedBy);
        output.Become(Group((Html)$"""
            {LabelMarkup()}
            {HintAndError()}
            <select class="{classes}" id="{Id}" name="{Name}"{describedBy}{output.OtherAttributes()}>{Html.Join(options)}</select>
            """));
    }
}
