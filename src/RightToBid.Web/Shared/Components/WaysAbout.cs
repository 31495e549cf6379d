using System.Globalization;

using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RightToBid.Web.Shared.Components;

/// <summary>Back to the page before. Inside a landmark, so that those who go from landmark to landmark meet it.</summary>
[HtmlTargetElement("govuk-back-link", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BackLink : TagHelper
{
    public required string Href { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Become((Html)$"<nav aria-label=\"{SiteWords.Say("Back")}\"><a href=\"{Href}\" class=\"govuk-back-link\">{SiteWords.Amid("Back")}</a></nav>");
}

/// <summary>Where the page stands: name and address of every page above it.</summary>
[HtmlTargetElement("govuk-breadcrumbs", TagStructure = TagStructure.WithoutEndTag)]
public sealed class Breadcrumbs : TagHelper
{
    public required IReadOnlyList<(string Name, string Href)> Pages { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var items = Html.Join(Pages.Select(page =>
            (Html)$"""<li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="{page.Href}">{page.Name}</a></li>"""));
        output.Become((Html)$"<nav class=\"govuk-breadcrumbs\" aria-label=\"{SiteWords.Say("Breadcrumb")}\"><ol class=\"govuk-breadcrumbs__list\">{items}</ol></nav>");
    }
}

/// <summary>One page of many. Nothing where there is but one.</summary>
[HtmlTargetElement("govuk-pagination", TagStructure = TagStructure.WithoutEndTag)]
public sealed class Pagination : TagHelper
{
    /// <summary>This page's number, from 1.</summary>
    public required int Current { get; set; }

    /// <summary>How many pages there are.</summary>
    public required int Total { get; set; }

    /// <summary>The address of a page by its number.</summary>
    public required Func<int, string> Href { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Total <= 1)
        {
            output.SuppressOutput();
            return;
        }

        output.Become((Html)$"""
            <nav class="govuk-pagination" aria-label="{SiteWords.Say("Pagination")}">
                {Previous()}
                <ul class="govuk-pagination__list">{Html.Join(Numbers())}</ul>
                {Next()}
            </nav>
            """);
    }

    private Html Previous() => Current == 1 ? Html.Nothing : (Html)$"""
        <div class="govuk-pagination__prev">
            <a class="govuk-link govuk-pagination__link" href="{Href(Current - 1)}" rel="prev">
                {Arrow("prev", "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z")}
                <span class="govuk-pagination__link-title">{SiteWords.Amid("Previous")}<span class="govuk-visually-hidden"> page</span></span>
            </a>
        </div>
        """;

    private Html Next() => Current == Total ? Html.Nothing : (Html)$"""
        <div class="govuk-pagination__next">
            <a class="govuk-link govuk-pagination__link" href="{Href(Current + 1)}" rel="next">
                <span class="govuk-pagination__link-title">{SiteWords.Amid("Next")}<span class="govuk-visually-hidden"> page</span></span>
                {Arrow("next", "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z")}
            </a>
        </div>
        """;

    private static Html Arrow(string way, string path) => $"""
        <svg class="govuk-pagination__icon govuk-pagination__icon--{way}" xmlns="http://www.w3.org/2000/svg" height="13" width="15"
            aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="{path}"></path></svg>
        """;

    /// <summary>The first, the last, and those around this one; a gap between them is shown as one.</summary>
    private IEnumerable<Html> Numbers()
    {
        var shown = 0;
        for (var number = 1; number <= Total; number++)
        {
            if (number != 1 && number != Total && Math.Abs(number - Current) > 1)
            {
                continue;
            }

            if (number - shown > 1)
            {
                yield return $"<li class=\"govuk-pagination__item govuk-pagination__item--ellipsis\">&ctdot;</li>";
            }

            shown = number;
            var isCurrent = number == Current;
            var words = number.ToString(CultureInfo.InvariantCulture);
            yield return $"""
                <li class="govuk-pagination__item{(isCurrent ? " govuk-pagination__item--current" : "")}">
                    <a class="govuk-link govuk-pagination__link" href="{Href(number)}" aria-label="Page {words}"{Html.Attribute("aria-current", isCurrent ? "page" : null)}>{words}</a>
                </li>
                """;
        }
    }
}
