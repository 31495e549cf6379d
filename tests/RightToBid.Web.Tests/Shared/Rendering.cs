using System.Text.Encodings.Web;
using System.Text.RegularExpressions;

using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RightToBid.Web.Tests.Shared;

/// <summary>Renders one element as a page would, and evens out the spaces between tags.</summary>
internal static partial class Rendering
{
    public static ModelExpression Answer(string name, object? value) => new(
        name, new ModelExplorer(new EmptyModelMetadataProvider(), new EmptyModelMetadataProvider().GetMetadataForType(value?.GetType() ?? typeof(string)), value));

    public static ViewContext Page(params (string Field, string Error)[] errors)
    {
        var state = new ModelStateDictionary();
        foreach (var (field, error) in errors)
        {
            state.AddModelError(field, error);
        }

        return new ViewContext { ViewData = new ViewDataDictionary(new EmptyModelMetadataProvider(), state) };
    }

    /// <param name="element">The element.</param>
    /// <param name="inside">Its children, rendered in its own context as a page renders them; plain markup has none to render.</param>
    public static async Task<string> Render(TagHelper element, string inside = "", params IReadOnlyList<(TagHelper Element, string Inside)> children)
    {
        var context = new TagHelperContext([], new Dictionary<object, object>(), "1");
        return Even(Text(await Output(element, context, async () =>
        {
            var content = new DefaultTagHelperContent();
            content.AppendHtml(inside);
            foreach (var child in children)
            {
                content.AppendHtml(await Output(child.Element, context, () => Task.FromResult<TagHelperContent>(Content(child.Inside))));
            }

            return content;
        })));
    }

    /// <summary>Markup with no space between its tags, so that expectations can be written over several lines.</summary>
    public static string Even(string markup) => BetweenTags().Replace(Spaces().Replace(markup, " "), "$1").Trim();

    private static DefaultTagHelperContent Content(string markup)
    {
        var content = new DefaultTagHelperContent();
        content.SetHtmlContent(markup);
        return content;
    }

    private static async Task<IHtmlContent> Output(TagHelper element, TagHelperContext context, Func<Task<TagHelperContent>> inside)
    {
        var output = new TagHelperOutput("x", [], async (_, _) => await inside());
        element.Init(context);
        await element.ProcessAsync(context, output);
        return output;
    }

    private static string Text(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(>)\s+(?=<)")]
    private static partial Regex BetweenTags();
}
