using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RightToBid.Web.Shared.Components;

/// <summary>One line of text. Other attributes (autocomplete, inputmode, spellcheck) are handed on.</summary>
[HtmlTargetElement("govuk-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class Input : FormField
{
    public string Type { get; set; } = "text";

    /// <summary>How many characters wide: 2, 3, 4, 5, 10, 20; or nothing for the whole column.</summary>
    public int? Width { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var classes = $"govuk-input{(Error is null ? "" : " govuk-input--error")}{(Width is null ? "" : $" govuk-input--width-{Width}")}";
        var value = Html.Attribute("value", Type == "password" ? null : Value);
        var describedBy = Html.Attribute("aria-describedby", DescribedBy);
        output.Become(Group((Html)$"""
            {LabelMarkup()}
            {HintAndError()}
            <input class="{classes}" id="{Id}" name="{Name}" type="{Type}"{value}{describedBy}{output.OtherAttributes()}>
            """));
    }
}
