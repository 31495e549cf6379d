using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Mvc.ModelBinding;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Platform.Forms;

/// <summary>Text without the blanks around it and without the signs that nobody can type, and never endless.</summary>
/// <remarks>What was typed is kept beside it, whole, for the page to show again.</remarks>
internal sealed class TypedText(ModelMetadata metadata) : IModelBinder
{
    /// <summary>The most that any field takes. Many take less, and say so themselves.</summary>
    public const int Longest = 4000;

    private readonly bool isSecret = metadata.DataTypeName == nameof(DataType.Password);

    /// <summary>The parts of a day are no real date when they are long, which their own message says.</summary>
    private readonly bool isPartOfDay = metadata.ContainerType == typeof(DateAnswer);

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var typed = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (typed == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, typed);
        var text = isSecret ? typed.FirstValue ?? "" : Readable(typed.FirstValue ?? "");
        if (text.Length > Longest && !isPartOfDay)
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, $"Your answer must be {Longest:N0} characters or fewer");
        }

        bindingContext.Result = ModelBindingResult.Success(text.Length == 0 ? null : text);
        return Task.CompletedTask;
    }

    private static string Readable(string typed) => string.Concat(
        typed.ReplaceLineEndings("\n").Where(sign => sign is '\n' or '\t' || !char.IsControl(sign))).Trim();
}
