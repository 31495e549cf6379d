using System.Globalization;

using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RightToBid.Web.Shared.Components;

/// <summary>What there is to do, and how far each part has come.</summary>
[HtmlTargetElement("govuk-task-list")]
public sealed class TaskList : TagHelper
{
    internal int TasksWritten { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        context.Items[typeof(TaskList)] = this;
        output.Become((Html)$"<ul class=\"govuk-task-list\">{await output.Inside()}</ul>");
    }
}

/// <summary>One thing to do; without an address it cannot be begun yet.</summary>
[HtmlTargetElement("govuk-task", ParentTag = "govuk-task-list")]
public sealed class TaskItem : TagHelper
{
    public required string Name { get; set; }

    /// <summary>Razor makes an empty text of nothing, which is no address.</summary>
    public string? Href { get; set => field = string.IsNullOrEmpty(value) ? null : value; }

    public string? Hint { get; set => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>What stands between the tags is its status: plain "Completed", or a tag.</summary>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"task-list-{++((TaskList)context.Items[typeof(TaskList)]).TasksWritten}");
        var describedBy = Hint is null ? $"{id}-status" : $"{id}-hint {id}-status";
        Html name = Href is null
            ? $"<div>{Name}</div>"
            : (Html)$"""<a class="govuk-link govuk-task-list__link" href="{Href}" aria-describedby="{describedBy}">{Name}</a>""";
        var hint = Hint is null ? Html.Nothing : (Html)$"<div id=\"{id}-hint\" class=\"govuk-task-list__hint\">{Hint}</div>";
        output.Become((Html)$"""
            <li class="govuk-task-list__item{(Href is null ? "" : " govuk-task-list__item--with-link")}">
                <div class="govuk-task-list__name-and-hint">{name}{hint}</div>
                <div class="govuk-task-list__status" id="{id}-status">{await output.Inside()}</div>
            </li>
            """);
    }
}
