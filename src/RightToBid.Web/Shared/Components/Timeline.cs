using Microsoft.AspNetCore.Razor.TagHelpers;

using NodaTime;

namespace RightToBid.Web.Shared.Components;

/// <summary>What has happened, in sentences, newest first.</summary>
[HtmlTargetElement("rtb-timeline")]
public sealed class Timeline : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become((Html)$"<ol class=\"rtb-timeline\" role=\"list\">{await output.Inside()}</ol>");
}

/// <summary>One thing that happened, on its legal day.</summary>
[HtmlTargetElement("rtb-happened", ParentTag = "rtb-timeline")]
public sealed class Happened : TagHelper
{
    public required LocalDate On { get; set; }

    /// <summary>"recorded 7 days later", "corrected on … from …, because …".</summary>
    public string? Note { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var note = Note is null ? Html.Nothing : (Html)$"<p class=\"rtb-timeline__note\">{Note}</p>";
        output.Become((Html)$"""
            <li class="rtb-timeline__item">
                <p class="rtb-timeline__day"><time datetime="{On.Iso()}">{On.InFull()}</time></p>
                <div class="rtb-timeline__what">{await output.Inside()}</div>
                {note}
            </li>
            """);
    }
}
