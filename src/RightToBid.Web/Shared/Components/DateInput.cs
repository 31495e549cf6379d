using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RightToBid.Web.Shared.Components;

/// <summary>A day in three parts, for a <see cref="DateAnswer"/>.</summary>
[HtmlTargetElement("govuk-date-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DateInput : FormField
{
    private static readonly string[] Parts = ["Day", "Month", "Year"];

    private DateAnswer Answer => For.Model as DateAnswer ?? new DateAnswer();

    private protected override string? Error => Parts.Select(part => ErrorOf($"{Name}.{part}")).FirstOrDefault(error => error is not null) ?? ErrorOf(Name);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Hint ??= "For example, 31 8 2023";
        var parts = Html.Join([Part("Day", Answer.Day, 2), Part("Month", Answer.Month, 2), Part("Year", Answer.Year, 4)]);
        output.Become(Group(Fieldset((Html)$"<div class=\"govuk-date-input\" id=\"{Id}\">{parts}</div>", role: "group")));
    }

    private Html Part(string part, string? value, int width)
    {
        var wrong = Error is not null && (Answer.WrongParts() is { Count: > 0 } some ? some.Contains(part) : true);
        var classes = $"govuk-input govuk-date-input__input{(wrong ? " govuk-input--error" : "")} govuk-input--width-{width}";
        return $"""
            <div class="govuk-date-input__item">
                <div class="govuk-form-group">
                    <label class="govuk-label govuk-date-input__label" for="{Id}-{part}">{SiteWords.Amid(part)}</label>
                    <input class="{classes}" id="{Id}-{part}" name="{Name}.{part}" type="text" inputmode="numeric"{Html.Attribute("value", value)}>
                </div>
            </div>
            """;
    }
}
