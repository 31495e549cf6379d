using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RightToBid.Web.Shared.Components;

/// <summary>News at the top of a page: something was done, or something needs attention.</summary>
[HtmlTargetElement("govuk-notification-banner")]
public sealed class NotificationBanner : TagHelper
{
    public bool Success { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => output.Become(
        (Html)$"""
            <div class="govuk-notification-banner{(Success ? " govuk-notification-banner--success" : "")}" role="{(Success ? "alert" : "region")}"
                aria-labelledby="govuk-notification-banner-title" data-module="govuk-notification-banner">
                <div class="govuk-notification-banner__header">
                    <h2 class="govuk-notification-banner__title" id="govuk-notification-banner-title">{SiteWords.Amid(Success ? "Success" : "Important")}</h2>
                </div>
                <div class="govuk-notification-banner__content">{await output.Inside()}</div>
            </div>
            """);
}

/// <summary>The end of a journey: what was recorded, and under which reference.</summary>
[HtmlTargetElement("govuk-panel")]
public sealed class Panel : TagHelper
{
    public required string Heading { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => output.Become(
        (Html)$"""
            <div class="govuk-panel govuk-panel--confirmation">
                <h1 class="govuk-panel__title">{Heading}</h1>
                <div class="govuk-panel__body">{await output.Inside()}</div>
            </div>
            """);
}
