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
        output.Become(Group((Html)$"{LabelMarkup()}{HintAndError()}<select class=\"govuk-select{(Error is null ? "" : " govuk-select--error")}\" id=\"{Id}\" name=\"{Name}\"{Html.Attribute("aria-describedby", DescribedBy)}{output.OtherAttributes()}>{Html.Join(options)}</select>"));
    }
}
