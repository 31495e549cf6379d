using System.Net;

using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace RightToBid.Web.Tests.Platform.Forms;

/// <summary>A form as it stands on a page: what it asks, and what it says of the answers.</summary>
internal sealed class FormOnPage
{
    private static readonly string[] Parts = [".Day", ".Month", ".Year"];

    private readonly IDocument document;
    private readonly IElement? form;

    private FormOnPage(string address, HttpStatusCode status, string markup)
    {
        (Address, Status, Markup, document) = (address, status, markup, new HtmlParser().ParseDocument(markup));
        form = document.QuerySelectorAll("form[method=post]").FirstOrDefault(found => found.GetAttribute("action") != "/sign-out" || address == "/sign-out");
        Hidden = form is null ? [] : [.. form.QuerySelectorAll("input[type=hidden]").Select(field => (field.GetAttribute("name")!, field.GetAttribute("value") ?? ""))];
        Fields = form is null ? [] : [.. FieldsOf(form)];
    }

    public string Address { get; }

    public HttpStatusCode Status { get; }

    public string Markup { get; }

    public bool IsForm => Status is HttpStatusCode.OK && form is not null;

    public string Action => form?.GetAttribute("action") is { Length: > 0 } given ? given : Address;

    public bool TakesFiles => form?.GetAttribute("enctype") == "multipart/form-data";

    public IReadOnlyList<(string Name, string Value)> Hidden { get; }

    public IReadOnlyList<AskedField> Fields { get; }

    public bool HasErrors => document.QuerySelector(".govuk-error-summary") is not null;

    public IReadOnlyList<string> Links => [.. document.QuerySelectorAll("main a[href], main form[action]")
        .Select(link => link.GetAttribute("href") ?? link.GetAttribute("action")!).Where(link => link.StartsWith('/'))];

    /// <summary>The questions, in the page's words.</summary>
    public string Questions => string.Join('|', (form?.QuerySelectorAll("legend, label.govuk-label--m, label.govuk-label--l").Select(label => label.TextContent) ?? [])
        .Concat(Fields.Select(one => one.Name)));

    public string Words => string.Join(' ', (document.QuerySelector("main")?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static async Task<FormOnPage> Read(string address, HttpResponseMessage response) =>
        new(address, response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    public bool HasErrorAt(AskedField field) => document.GetElementById($"{field.Id}-error") is not null;

    /// <summary>What is wrong with the way in which an error at this field is said; nothing where nothing is.</summary>
    public string? FaultInErrorAt(AskedField field)
    {
        if (document.GetElementById($"{field.Id}-error") is null)
        {
            return $"no error beside it, but “{string.Join("”, “", document.QuerySelectorAll(".govuk-error-summary__list li").Select(item => item.TextContent.Trim()))}”";
        }

        if (!document.QuerySelectorAll("[aria-describedby]").Any(element => element.GetAttribute("aria-describedby")!.Split(' ').Contains($"{field.Id}-error")))
        {
            return "its error is tied to no input";
        }

        var links = document.QuerySelectorAll(".govuk-error-summary__list a").Select(link => link.GetAttribute("href")![1..]).ToList();
        return links.FirstOrDefault(id => id == field.Id || Parts.Any(part => id == field.Id + part.Replace('.', '-'))) is not { } led
            ? "the summary does not lead to it"
            : document.GetElementById(led) is null ? $"the summary's link #{led} leads nowhere" : null;
    }

    /// <summary>What stands in an input now.</summary>
    public string? Typed(string name) => form?.QuerySelector($"[name='{name}']") switch
    {
        IHtmlTextAreaElement area => area.TextContent,
        IHtmlInputElement input => input.GetAttribute("value") ?? "",
        _ => null,
    };

    private static IEnumerable<AskedField> FieldsOf(IElement form)
    {
        var seen = new HashSet<string>();
        foreach (var input in form.QuerySelectorAll("input, textarea, select").Where(input => input.GetAttribute("type") is not ("hidden" or "submit")))
        {
            var name = input.GetAttribute("name")!;
            var (field, kind) = input switch
            {
                _ when Parts.FirstOrDefault(part => name.EndsWith(part, StringComparison.Ordinal)) is { } part => (name[..^part.Length], FieldKind.Day),
                IHtmlSelectElement => (name, FieldKind.OneOf),
                _ when input.GetAttribute("type") is "radio" => (name, FieldKind.OneOf),
                _ when input.GetAttribute("type") is "checkbox" => (name, FieldKind.AnyOf),
                _ when input.GetAttribute("type") is "file" => (name, FieldKind.File),
                _ when input.GetAttribute("inputmode") is "numeric" or "decimal" => (name, FieldKind.Number),
                _ => (name, FieldKind.Words),
            };
            if (seen.Add(field))
            {
                IReadOnlyList<string> choices = input is IHtmlSelectElement select
                    ? [.. select.Options.Select(option => option.Value).Where(value => value.Length > 0)]
                    : [.. form.QuerySelectorAll($"input[name='{name}']").Select(choice => choice.GetAttribute("value") ?? "")];
                var shown = kind is FieldKind.Words or FieldKind.Number ? (input is IHtmlTextAreaElement ? input.TextContent : input.GetAttribute("value")) ?? "" : "";
                yield return new AskedField(field, kind, kind is FieldKind.OneOf or FieldKind.AnyOf ? choices : [], shown, input.GetAttribute("type") is "password");
            }
        }
    }
}

internal enum FieldKind
{
    Words,
    Number,
    Day,
    OneOf,
    AnyOf,
    File,
}

/// <summary>One question of a form.</summary>
internal sealed record AskedField(string Name, FieldKind Kind, IReadOnlyList<string> Choices, string Shown, bool IsSecret)
{
    public string Id => Name.Replace('.', '-').Replace('[', '-').Replace("]", "", StringComparison.Ordinal);

    /// <summary>An answer as it goes into the request.</summary>
    public IEnumerable<(string Name, string Value)> Say(string value) => Kind switch
    {
        FieldKind.Day when value.Split(' ') is [var day, var month, var year] => [($"{Name}.Day", day), ($"{Name}.Month", month), ($"{Name}.Year", year)],
        FieldKind.Day => [($"{Name}.Day", value), ($"{Name}.Month", ""), ($"{Name}.Year", "")],
        FieldKind.OneOf or FieldKind.AnyOf when value.Length == 0 => [],
        FieldKind.File => [],
        _ => [(Name, value)],
    };
}
