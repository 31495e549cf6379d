using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RightToBid.Web.Shared.Components;

/// <summary>Several lines of text.</summary>
[HtmlTargetElement("govuk-textarea", TagStructure = TagStructure.WithoutEndTag)]
public sealed class Textarea : FormField
{
    public int Rows { get; set; } = 5;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var classes = $"govuk-textarea{(Error is null ? "" : " govuk-textarea--error")}";
        var describedBy = Html.Attribute("aria-describedby", DescribedBy);
        output.Become(Group((Html)$"""
            {LabelMarkup()}
            {HintAndError()}
            <textarea class="{classes}" id="{Id}" name="{Name}" rows="{Rows}"{describedBy}{output.OtherAttributes()}>{Value}</textarea>
            """));
    }
}
