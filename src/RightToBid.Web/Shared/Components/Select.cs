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
        var classes = $"govuk-select{(Error is null ? "" : " govuk-select--error")}";
        var describedBy = Html.Attribute("aria-describedby", DescribedBy);
        output.Become(Group((Html)$"""
            {LabelMarkup()}
            {HintAndError()}
            <select class="{classes}" id="{Id}" name="{Name}"{describedBy}{output.OtherAttributes()}>{OptionsOf(Items, item => item.Value == Value)}</select>
            """));
    }

    internal static Html OptionsOf(IEnumerable<SelectListItem> items, Func<SelectListItem, bool> isChosen) => Html.Join(items.Select(item =>
        (Html)$"<option value=\"{item.Value}\"{Html.Attribute("selected", isChosen(item))}{Html.Attribute("disabled", item.Disabled)}>{item.Text}</option>"));
}

/// <summary>What can be chosen in a list that stands on its own, such as a filter: <c>&lt;select options="Model.Kinds"&gt;</c>.</summary>
[HtmlTargetElement("select", Attributes = "options")]
public sealed class SelectOptions : TagHelper
{
    public required IEnumerable<SelectListItem> Options { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Content.SetHtmlContent(Select.OptionsOf(Options, item => item.Selected));
}
