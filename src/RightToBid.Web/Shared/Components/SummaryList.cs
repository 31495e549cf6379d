using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RightToBid.Web.Shared.Components;

/// <summary>Questions with their answers, or facts with their values.</summary>
[HtmlTargetElement("govuk-summary-list")]
public sealed class SummaryList : TagHelper
{
    /// <summary>What it begins with, where that is known beforehand and cannot be changed; more rows can stand inside.</summary>
    public IEnumerable<(string Key, string Value)> Rows { get; set; } = [];

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var rows = Html.Join(Rows.Select(row => SummaryRow.Of(row.Key, (Html)$"{row.Value}", Html.Nothing)));
        output.Become((Html)$"<dl class=\"govuk-summary-list\"{output.OtherAttributes()}>{rows}{await output.Inside()}</dl>");
    }
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
        output.Become(Of(Key, await output.Inside(), actions));
    }

    internal static Html Of(string key, IHtmlContent value, Html actions) =>
        (Html)$"""
            <div class="govuk-summary-list__row">
                <dt class="govuk-summary-list__key">{key}</dt>
                <dd class="govuk-summary-list__value">{value}</dd>
                {actions}
            </div>
            """;
}
