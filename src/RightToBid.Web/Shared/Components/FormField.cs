using System.Globalization;

using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RightToBid.Web.Shared.Components;

/// <summary>What every question has: a name, a label or legend, a hint, and perhaps an error beside it.</summary>
public abstract class FormField : TagHelper
{
    /// <summary>The answer that is asked for.</summary>
    [HtmlAttributeName("for")]
    public required ModelExpression For { get; set; }

    /// <summary>The question.</summary>
    public required string Label { get; set; }

    /// <summary>What helps to answer it. Razor makes an empty text of nothing, which is no hint.</summary>
    public string? Hint { get; set => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The question is the page's heading, where it is the page's only one.</summary>
    public bool PageHeading { get; set; }

    /// <summary>The size of the label: s, m, l or xl.</summary>
    public string? LabelSize { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    private protected string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    private protected string Id => ErrorSummary.IdOf(Name);

    private protected virtual string? Error => ErrorOf(Name);

    private protected string? Value => ViewContext.ViewData.ModelState.TryGetValue(Name, out var state) && state.AttemptedValue is { } attempted
        ? attempted
        : Convert.ToString(For.Model, CultureInfo.InvariantCulture);

    private protected string DescribedBy => string.Join(' ', new[] { Hint is null ? null : $"{Id}-hint", Error is null ? null : $"{Id}-error" }.OfType<string>());

    private string Size => LabelSize ?? (PageHeading ? "l" : "");

    private protected string? ErrorOf(string name) =>
        ViewContext.ViewData.ModelState.TryGetValue(name, out var state) && state.Errors is [var first, ..] ? first.ErrorMessage : null;

    private protected Html LabelMarkup()
    {
        Html label = $"<label class=\"govuk-label{(Size is "" ? "" : $" govuk-label--{Size}")}\" for=\"{Id}\">{Label}</label>";
        return PageHeading ? (Html)$"<h1 class=\"govuk-label-wrapper\">{label}</h1>" : label;
    }

    private protected Html HintAndError() => $"{HintMarkup()}{ErrorMarkup()}";

    private protected Html Group(IHtmlContent content) =>
        $"<div class=\"govuk-form-group{(Error is null ? "" : " govuk-form-group--error")}\">{content}</div>";

    /// <param name="role">"group" for parts of one answer, such as a day's.</param>
    private protected Html Fieldset(IHtmlContent content, string? role = null)
    {
        Html legend = PageHeading ? $"<h1 class=\"govuk-fieldset__heading\">{Label}</h1>" : (Html)$"{Label}";
        return $"""
            <fieldset class="govuk-fieldset"{Html.Attribute("role", role)}{Html.Attribute("aria-describedby", DescribedBy)}>
                <legend class="govuk-fieldset__legend{(Size is "" ? "" : $" govuk-fieldset__legend--{Size}")}">{legend}</legend>
                {HintAndError()}
                {content}
            </fieldset>
            """;
    }

    private Html HintMarkup() => Hint is null ? Html.Nothing : (Html)$"<div id=\"{Id}-hint\" class=\"govuk-hint\">{Hint}</div>";

    private Html ErrorMarkup() => Error is null
        ? Html.Nothing
        : (Html)$"<p id=\"{Id}-error\" class=\"govuk-error-message\"><span class=\"govuk-visually-hidden\">{SiteWords.Amid("Error:")}</span> {Error}</p>";
}
