using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace RightToBid.Web.Platform.Forms;

/// <summary>One of the answers that a page offers, by its name. Anything else is no answer, and the page says what to select.</summary>
internal sealed class ChosenAnswer : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var chosen = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (chosen == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, chosen);
        if (Offered(bindingContext.ModelMetadata.UnderlyingOrModelType, chosen.FirstValue) is { } answer)
        {
            bindingContext.Result = ModelBindingResult.Success(answer);
        }
        else if (bindingContext.ModelMetadata is { IsNullableValueType: true } asked && (asked.IsRequired || string.IsNullOrEmpty(chosen.FirstValue)))
        {
            // No answer: where one is required, the page's own words say what to select.
            bindingContext.Result = ModelBindingResult.Success(null);
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, "Select one of the answers that are offered");
        }

        return Task.CompletedTask;
    }

    private static object? Offered(Type type, string? chosen) =>
        type == typeof(bool) ? bool.TryParse(chosen, out var yesOrNo) ? yesOrNo : null
        : chosen is [not ((>= '0' and <= '9') or '-' or '+'), ..] && Enum.TryParse(type, chosen, ignoreCase: true, out var answer)
            && Enum.IsDefined(type, answer) ? answer
        : null;
}
