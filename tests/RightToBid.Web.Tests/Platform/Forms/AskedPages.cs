using System.Text.RegularExpressions;

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace RightToBid.Web.Tests.Platform.Forms;

/// <summary>A page by its route.</summary>
internal sealed partial record AskedPage(string Template, bool TakesAnswers)
{
    private const string Identifier = "[0-9a-f]{8}-[0-9a-f-]{27}";

    private Regex Pattern { get; } = new($"^/{PatternOf(Template)}$", RegexOptions.IgnoreCase);

    public bool NeedsDraft => Template.Contains("{draft:guid}", StringComparison.Ordinal);

    public bool IsAt(string address) => Pattern.IsMatch(address.Split('?')[0]);

    /// <summary>The page's own addresses for one stream; none where more must be known.</summary>
    public string? About(string streams, Guid id) => Template.Contains($"{streams}/{{id:guid}}", StringComparison.Ordinal)
        && "/" + Optional().Replace(Template, "").Replace("{id:guid}", id.ToString(), StringComparison.Ordinal) is var address
        && !address.Contains('{', StringComparison.Ordinal) ? address : null;

    /// <summary>Every page that there is: asked of the site itself, so that one that joins later is not forgotten.</summary>
    public static async Task<IReadOnlyList<AskedPage>> All(IServiceProvider services)
    {
        var loader = services.GetRequiredService<PageLoader>();
        var pages = new List<AskedPage>();
        foreach (var page in services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>())
        {
            var handlers = (await loader.LoadAsync(page, EndpointMetadataCollection.Empty)).HandlerMethods;
            pages.Add(new(page.AttributeRouteInfo!.Template!, handlers.Any(handler => handler.HttpMethod == "Post")));
        }

        return [.. pages.OrderBy(page => page.Template, StringComparer.Ordinal)];
    }

    private static string PatternOf(string template) => Parameter().Replace(
        OptionalParameter().Replace(template, found => $"(/{(found.Groups[1].Value.Contains("guid", StringComparison.Ordinal) ? Identifier : "[^/]+")})?"),
        found => (found.Groups["all"].Value, found.Groups["constraint"].Value) switch
        {
            (_, "guid") => Identifier,
            (_, "int") => "[0-9]+",
            (var all, ['r', 'e', 'g', 'e', 'x', '(', .. var inner, ')']) =>
                $"({(inner.StartsWith('^') ? "" : all.Length > 0 ? ".+" : "[^/]*")}{inner.TrimStart('^').TrimEnd('$')})",
            ({ Length: > 0 }, _) => ".+",
            _ => "[^/]+",
        });

    [GeneratedRegex(@"(/\{\w+(:\w+)?\?\})+$")]
    private static partial Regex Optional();

    [GeneratedRegex(@"/\{(\w+(:\w+)?)\?\}")]
    private static partial Regex OptionalParameter();

    [GeneratedRegex(@"\{(?<all>\*{0,2})\w+(:(?<constraint>(guid|int)(?=\})|regex\(.*?\$\)))?\}")]
    private static partial Regex Parameter();
}
