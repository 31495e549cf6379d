using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace RightToBid.Web.Platform.Forms;

/// <summary>How what somebody typed or chose becomes an answer, the same on every page.</summary>
internal sealed class TypedAnswers : IModelBinderProvider
{
    public static void Read(MvcOptions options)
    {
        options.ModelBinderProviders.Insert(0, new TypedAnswers());
        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => "Enter or select one of the answers that are asked for");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => "Enter or select one of the answers that are asked for");
        messages.SetUnknownValueIsInvalidAccessor(_ => "Enter or select one of the answers that are asked for");
        messages.SetValueMustBeANumberAccessor(_ => "Enter a number");
        messages.SetValueMustNotBeNullAccessor(_ => "Enter or select an answer");
    }

    public IModelBinder? GetBinder(ModelBinderProviderContext context) => context.Metadata switch
    {
        { ModelType: var type } when type == typeof(string) => new TypedText(context.Metadata),
        { UnderlyingOrModelType: var type } when type.IsEnum || type == typeof(bool) => new ChosenAnswer(),
        _ => null,
    };
}
