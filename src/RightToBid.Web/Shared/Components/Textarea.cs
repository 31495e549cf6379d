using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RightToBid.Web.Shared.Components;

/// <summary>Several lines of text.</summary>
[HtmlTargetElement("govuk-textarea", TagStructure = TagStructure.WithoutEndTag)]
public sealed class Textarea : FormField
{
    public int Rows { get; set; } = 5;

    public override void Process(TagHelperContext context, TagHelperOutput output) => output.Become(Group(
        (Html)$"{LabelMarkup()}{HintAndError()}<textarea class=\"govuk-textarea{(Error is null ? "" : " govuk-textarea--error")}\" id=\"{Id}\" name=\"{Name}\" rows=\"{Rows}\"{Html.Attribute("aria-describedby", DescribedBy)}{output.OtherAttributes()}>{Value}</textarea>"));
}
