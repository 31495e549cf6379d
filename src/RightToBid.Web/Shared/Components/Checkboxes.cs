using System.Globalization;

using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RightToBid.Web.Shared.Components;

/// <summary>Any number of answers. For a list of words, or for one yes or no with the single value "true".</summary>
[HtmlTargetElement("govuk-checkboxes")]
public sealed class Checkboxes : FormField
{
    private IReadOnlyCollection<string> Chosen => For.Model switch
    {
        IEnumerable<string> many => [.. many],
        bool one => [one ? "true" : "false"],
        var other => [Convert.ToString(other, CultureInfo.InvariantCulture) ?? ""],
    };

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        context.Items[typeof(Choices)] = new Choices("checkbox", Name, Id, Chosen);
        var items = await output.Inside();
        output.Become(Group(Fieldset((Html)$"<div class=\"govuk-checkboxes\" data-module=\"govuk-checkboxes\">{items}</div>")));
    }
}

/// <summary>One of the answers to tick.</summary>
[HtmlTargetElement("govuk-checkbox", ParentTag = "govuk-checkboxes")]
public sealed class Checkbox : TagHelper
{
    public required string Value { get; set; }

    public string? Hint { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become(((Choices)context.Items[typeof(Choices)]).Item(Value, Hint, await output.Inside()));
}
