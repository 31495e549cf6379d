using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RightToBid.Web.Shared.Components;

/// <summary>Questions with their answers, or facts with their values.</summary>
[HtmlTargetElement("govuk-summary-list")]
public sealed class SummaryList : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become((Html)$"<dl class=\"govuk-summary-list\"{output.OtherAttributes()}>{await output.Inside()}</dl>");
}

/// <summary>One row, with a Change link where it can be changed.</summary>
[HtmlTargetElement("govuk-summary-row", ParentTag = "govuk-summary-list")]
public sealed class SummaryRow : TagHelper
{
    public required string Key { get; set; }

    /// <summary>Where the answer is changed. Razor makes an empty text of nothing, which is no address.</summary>
    public string? Change { get; set => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>What "Change" changes, for those who hear the link alone; the key in lower case unless given.</summary>
    public string? ChangeHidden { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var hidden = ChangeHidden ?? Sentences.GoOn(Key);
        var actions = Change is null
            ? Html.Nothing
            : (Html)$"""
                <dd class="govuk-summary-list__actions"><a class="govuk-link" href="{Change}">{SiteWords.Amid("Change")}<span class="govuk-visually-hidden"> {hidden}</span></a></dd>
                """;
        output.Become((Html)$"""
            <div class="govuk-summary-list__row">
                <dt class="govuk-summary-list__key">{Key}</dt>
                <dd class="govuk-summary-list__value">{await output.Inside()}</dd>
                {actions}
            </div>
            """);
    }
}
