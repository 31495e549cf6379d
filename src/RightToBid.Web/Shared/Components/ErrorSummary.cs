using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RightToBid.Web.Shared.Components;

/// <summary>Every error of the page, each a link to its field, in the order in which the page's model has the fields. Nothing where there is none.</summary>
[HtmlTargetElement("govuk-error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummary : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The identifier of the field with this name, the same in the label, the error and the summary's link.</summary>
    internal static string IdOf(string name) => name.Replace('.', '-').Replace('[', '-').Replace("]", "", StringComparison.Ordinal);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = ViewContext.ViewData.ModelState
            .SelectMany(field => field.Value!.Errors.Select(error => (Name: field.Key, error.ErrorMessage)))
            .Where(error => error.ErrorMessage.Length > 0)
            .OrderBy(error => PlaceOf(error.Name), StringComparer.Ordinal)
            .Select(error => error.Name.Length == 0
                ? (Html)$"<li>{error.ErrorMessage}</li>"
                : (Html)$"<li><a href=\"#{IdOf(error.Name)}\">{error.ErrorMessage}</a></li>")
            .ToList();
        output.Become(errors.Count == 0 ? Html.Nothing : (Html)$"""
            <div class="govuk-error-summary" data-module="govuk-error-summary">
                <div role="alert">
                    <h2 class="govuk-error-summary__title">{SiteWords.Amid("There is a problem")}</h2>
                    <div class="govuk-error-summary__body">
                        <ul class="govuk-list govuk-error-summary__list">{Html.Join(errors)}</ul>
                    </div>
                </div>
            </div>
            """);
    }

    /// <summary>Where in the page's model a field stands, as text that sorts; an error of no field comes first, and what the model does not have last.</summary>
    private string PlaceOf(string field)
    {
        var (type, place) = (ViewContext.ViewData.Model?.GetType(), "");
        foreach (var part in field.Split(['.', '['], StringSplitOptions.RemoveEmptyEntries))
        {
            var properties = type?.GetProperties() ?? [];
            var index = Array.FindIndex(properties, property => property.Name.Equals(part, StringComparison.OrdinalIgnoreCase));
            (type, place) = (index < 0 ? null : properties[index].PropertyType, $"{place}{(index < 0 ? "999" : $"{index:000}")}.");
        }

        return place;
    }
}
