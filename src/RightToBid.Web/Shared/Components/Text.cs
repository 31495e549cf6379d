using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RightToBid.Web.Shared.Components;

/// <summary>A position in a word or two, beside the sentence that says it.</summary>
[HtmlTargetElement("govuk-tag")]
public sealed class Tag : TagHelper
{
    /// <summary>grey, green, turquoise, blue, purple, pink, red, orange, yellow; never the only sign.</summary>
    public string? Colour { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become((Html)$"<strong class=\"govuk-tag{(Colour is null ? "" : $" govuk-tag--{Colour}")}\"{output.OtherAttributes()}>{await output.Inside()}</strong>");
}

/// <summary>More for those who want it: "Why this date?".</summary>
[HtmlTargetElement("govuk-details")]
public sealed class Details : TagHelper
{
    public required string Summary { get; set; }

    /// <summary>What sets this summary apart from others of the same words, for those who hear it alone.</summary>
    public string? SummaryHidden { get; set; }

    public bool Open { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var hidden = SummaryHidden is null ? Html.Nothing : (Html)$"<span class=\"govuk-visually-hidden\"> {SummaryHidden}</span>";
        output.Become((Html)$"""
            <details class="govuk-details"{Html.Attribute("open", Open)}{output.OtherAttributes()}>
                <summary class="govuk-details__summary"><span class="govuk-details__summary-text">{Summary}{hidden}</span></summary>
                <div class="govuk-details__text">{await output.Inside()}</div>
            </details>
            """);
    }
}

/// <summary>Something set apart from the text around it.</summary>
[HtmlTargetElement("govuk-inset-text")]
public sealed class InsetText : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become((Html)$"<div class=\"govuk-inset-text\"{output.OtherAttributes()}>{await output.Inside()}</div>");
}

/// <summary>A warning with its mark.</summary>
[HtmlTargetElement("govuk-warning-text")]
public sealed class WarningText : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become((Html)$"""
            <div class="govuk-warning-text"{output.OtherAttributes()}>
                <span class="govuk-warning-text__icon" aria-hidden="true">!</span>
                <strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">{SiteWords.Amid("Warning")}</span> {await output.Inside()}</strong>
            </div>
            """);
}
