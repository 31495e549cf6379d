using System.Globalization;

using Microsoft.AspNetCore.Html;

namespace RightToBid.Web.Shared.Components;

/// <summary>The answers of one question, radios or checkboxes. The first has the question's own identifier, for the summary's link.</summary>
internal sealed class Choices(string type, string name, string id, IReadOnlyCollection<string> chosen)
{
    private int written;

    public Html Item(string value, string? hint, IHtmlContent label)
    {
        written++;
        var itemId = written == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{written}");
        var block = type == "radio" ? "govuk-radios" : "govuk-checkboxes";
        var hintMarkup = hint is null ? Html.Nothing : (Html)$"<div id=\"{itemId}-item-hint\" class=\"govuk-hint {block}__hint\">{hint}</div>";
        var isChosen = Html.Attribute("checked", chosen.Contains(value));
        var describedBy = Html.Attribute("aria-describedby", hint is null ? null : $"{itemId}-item-hint");
        return $"""
            <div class="{block}__item">
                <input class="{block}__input" id="{itemId}" name="{name}" type="{type}" value="{value}"{isChosen}{describedBy}>
                <label class="govuk-label {block}__label" for="{itemId}">{label}</label>
                {hintMarkup}
            </div>
            """;
    }
}
