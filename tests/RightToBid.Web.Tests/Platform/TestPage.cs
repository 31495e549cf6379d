using System.Net;
using System.Text.RegularExpressions;

using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace RightToBid.Web.Tests.Platform;

/// <summary>A page as the design system names its parts. Hidden words count, as they do for those who listen.</summary>
internal sealed partial class TestPage
{
    private readonly IDocument document;

    private TestPage(HttpResponseMessage response, string markup) =>
        (Status, Address, Markup, document) = (response.StatusCode, response.RequestMessage!.RequestUri!.PathAndQuery, markup, new HtmlParser().ParseDocument(markup));

    public HttpStatusCode Status { get; }

    public string Address { get; }

    public string Markup { get; }

    public string Title => Words(document.QuerySelector("title"));

    public string Heading => Words(document.QuerySelectorAll("h1").ShouldHaveSingleItem());

    public string Main => Words(document.QuerySelector("main"));

    public bool HasForm => document.QuerySelector("main form[method=post]") is not null;

    public IReadOnlyList<string> ErrorSummary => [.. document.QuerySelectorAll(".govuk-error-summary__list li").Select(Words)];

    public IReadOnlyList<string> Labels => [.. document.QuerySelectorAll("label").Select(Words)];

    public IReadOnlyList<string> Navigation => [.. document.QuerySelectorAll(".govuk-service-navigation__item").Select(Words)];

    public static async Task<TestPage> Read(HttpResponseMessage response) =>
        new(response, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    /// <summary>The words of the error beside a field, and proof that the summary says the same and leads to it.</summary>
    public string? ErrorAt(string field)
    {
        if (document.GetElementById($"{field}-error") is not { } error)
        {
            return null;
        }

        var words = Words(error).Replace("Error: ", "", StringComparison.Ordinal);
        var link = document.QuerySelectorAll(".govuk-error-summary__list a").Single(link => Words(link) == words);
        document.GetElementById(link.GetAttribute("href")![1..]).ShouldNotBeNull($"the summary's link {link.GetAttribute("href")} leads nowhere");
        return words;
    }

    /// <summary>The value in the first row with this key.</summary>
    public string SummaryRow(string key) => SummaryRow(key, document.DocumentElement);

    /// <summary>The value in the first row with this key, within the part of the page that has this identifier.</summary>
    public string SummaryRow(string part, string key) => SummaryRow(key, Part(part));

    /// <summary>The words of the part of the page that has this identifier.</summary>
    public string WordsOf(string part) => Words(Part(part));

    public bool HasPart(string part) => document.GetElementById(part) is not null;

    /// <summary>What the reader unfolds under this summary, within a part of the page.</summary>
    public string Details(string part, string summary) => Words(Part(part).QuerySelectorAll("details")
        .Single(details => Words(details.QuerySelector("summary")).StartsWith(summary, StringComparison.Ordinal)).QuerySelector(".govuk-details__text"));

    /// <summary>Where the link with these words, hidden ones included, leads.</summary>
    public string Link(string words) => document.QuerySelectorAll("a")
        .FirstOrDefault(link => Words(link) == words).ShouldNotBeNull($"{Address} has no link \"{words}\": {Main}")
        .GetAttribute("href").ShouldNotBeNull();

    /// <summary>The value of the choice with these words.</summary>
    public string Radio(string words) => Part(document.QuerySelectorAll(".govuk-radios__label").First(label => Words(label) == words).GetAttribute("for")!)
        .GetAttribute("value").ShouldNotBeNull();

    /// <summary>The value of the box with these words.</summary>
    public string Checkbox(string words) => Part(document.QuerySelectorAll(".govuk-checkboxes__label").First(label => Words(label) == words).GetAttribute("for")!)
        .GetAttribute("value").ShouldNotBeNull();

    /// <summary>The value of the choice with these words in a list.</summary>
    public string Option(string words) => document.QuerySelectorAll("option").First(option => Words(option) == words).GetAttribute("value").ShouldNotBeNull();

    private static string SummaryRow(string key, IElement within) => Words(within.QuerySelectorAll(".govuk-summary-list__row")
        .First(row => Words(row.QuerySelector("dt")) == key).QuerySelector("dd"));

    private IElement Part(string id) => document.GetElementById(id).ShouldNotBeNull($"there is no part called {id}");

    private static string Words(IElement? element) => Space().Replace(element?.TextContent ?? "", " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
