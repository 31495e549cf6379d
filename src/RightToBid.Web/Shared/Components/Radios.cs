using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RightToBid.Web.Shared.Components;

/// <summary>One answer out of a few.</summary>
[HtmlTargetElement("govuk-radios")]
public sealed class Radios : FormField
{
    /// <summary>Side by side: for yes and no.</summary>
    public bool Inline { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        context.Items[typeof(Choices)] = new Choices("radio", Name, Id, [Value ?? ""]);
        var items = await output.Inside();
        output.Become(Group(Fieldset((Html)$"<div class=\"govuk-radios{(Inline ? " govuk-radios--inline" : "")}\" data-module=\"govuk-radios\">{items}</div>")));
    }
}

/// <summary>One of the answers to choose from.</summary>
[HtmlTargetElement("govuk-radio", ParentTag = "govuk-radios")]
public sealed class Radio : TagHelper
{
    public required string Value { get; set; }

    public string? Hint { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become(((Choices)context.Items[typeof(Choices)]).Item(Value, Hint, await output.Inside()));
}

/// <summary>A line between the answers.</summary>
[HtmlTargetElement("govuk-radio-divider", ParentTag = "govuk-radios")]
public sealed class RadioDivider : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become((Html)$"<div class=\"govuk-radios__divider\">{await output.Inside()}</div>");
}
