using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace RightToBid.Web.Tests.Register;

/// <summary>What an address answered.</summary>
/// <param name="Route">The route that answered, as the site names it.</param>
internal sealed record Crawled(string Address, string? Route, int Status, string? Media);

/// <summary>A browser with nobody signed in, which goes wherever an address in an answer leads, breadth first and to each once.</summary>
/// <param name="goesTo">Where alone it goes, if not everywhere.</param>
internal sealed partial class PublicCrawl(HttpClient browser, Action<Crawled, string> read, Func<string, bool>? goesTo = null)
{
    /// <summary>Of addresses that differ in their numbers alone, how many are asked.</summary>
    private const int MostOfAShape = 20;

    private const int MostOfAll = 6_000;

    /// <summary>How what was sent is told from what was asked for.</summary>
    public const string Sent = "POST ";

    private readonly Queue<string> waiting = new();
    private readonly HashSet<string> known = [];
    private readonly Dictionary<string, int> shapes = [];
    private readonly List<Crawled> withForms = [];

    public List<Crawled> Asked { get; } = [];

    /// <summary>The pages on which there is something to send.</summary>
    public IReadOnlyList<Crawled> WithForms => withForms;

    /// <summary>Starts at these addresses, and follows what they lead to.</summary>
    public async Task Follow(IEnumerable<string> starts)
    {
        foreach (var start in starts.Where(known.Add))
        {
            waiting.Enqueue(start);
        }

        while (waiting.TryDequeue(out var address) && Asked.Count < MostOfAll)
        {
            foreach (var link in Links(await Ask(address), address))
            {
                Add(link);
            }
        }
    }

    /// <summary>Asks one address, and gives everything that it said: its headers, and its body in every way in which it can be read.</summary>
    public async Task<string> Ask(string address)
    {
        using var response = await Get(address);
        return await Read(address, response);
    }

    /// <summary>Sends each form of a page, once as it stands and once with words wherever there is room for them, and reads what is answered.</summary>
    public async Task Send(string page)
    {
        foreach (var words in new[] { null, "Not what <was> \"asked\" for, 99/99/9999" })
        {
            var forms = new HtmlParser().ParseDocument(await browser.GetStringAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken))
                .QuerySelectorAll("form[method=post]").OfType<IHtmlFormElement>();
            foreach (var form in forms)
            {
                using MultipartFormDataContent content = [];
                foreach (var (name, value) in Fields(form, words))
                {
                    content.Add(new StringContent(value), name);
                }

                var action = new Uri(new Uri(browser.BaseAddress!, page), form.GetAttribute("action") ?? "");
                using var response = await browser.PostAsync(action, content, TestContext.Current.CancellationToken);
                await Read($"{Sent}{action.PathAndQuery}", response);
                if (response.Headers.Location is { } then)
                {
                    await Ask(then.IsAbsoluteUri ? then.PathAndQuery : then.OriginalString);
                }
            }
        }
    }

    private static IEnumerable<(string Name, string Value)> Fields(IHtmlFormElement form, string? words) =>
        from field in form.QuerySelectorAll("input[name], textarea[name], select[name], button[name]")
        let name = field.GetAttribute("name")!
        let kind = field.GetAttribute("type")
        where kind is not "file" && (kind is not ("radio" or "checkbox") || words is not null || field.HasAttribute("checked"))
        select (name, (field is IHtmlTextAreaElement || kind is "text" or "email" or "password") && words is not null ? words : ValueOf(field));

    private static string ValueOf(IElement field) => field switch
    {
        IHtmlSelectElement choice => choice.Value ?? "",
        IHtmlTextAreaElement area => area.Value,
        _ => field.GetAttribute("value") ?? "",
    };

    private async Task<string> Read(string address, HttpResponseMessage response)
    {
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var crawled = new Crawled(
            address, response.Headers.TryGetValues(PrivateCouncil.RouteAsked, out var routes) ? routes.Single() : null, (int)response.StatusCode,
            response.Content.Headers.ContentType?.MediaType);
        var said = new StringBuilder();
        foreach (var (name, values) in response.Headers.Concat(response.Content.Headers))
        {
            // An address that needs an account is asked for again once somebody has signed in, and so comes back.
            said.Append(name).Append(": ").AppendJoin(", ", values.Where(value => !value.Contains("/sign-in?returnTo=", StringComparison.Ordinal))).Append('\n');
        }

        said.Append('\n');
        foreach (var text in Texts(bytes))
        {
            said.Append(text).Append('\n');
        }

        var all = said.ToString();
        Asked.Add(crawled);
        if (crawled is { Status: 200, Media: "text/html" } && all.Contains("method=\"post\"", StringComparison.OrdinalIgnoreCase)) withForms.Add(crawled);
        read(crawled, string.Join('\n', new[] { all, WebUtility.HtmlDecode(all), Uri.UnescapeDataString(all) }.Distinct()));
        return crawled.Media is "text/javascript" or "text/css" ? "" : all;
    }

    /// <summary>An answer that breaks off is a fault of the site's own.</summary>
    private async Task<HttpResponseMessage> Get(string address)
    {
        try
        {
            return await browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        }
        catch (HttpRequestException broken)
        {
            return new(HttpStatusCode.InternalServerError) { Content = new StringContent(broken.ToString()) };
        }
    }

    /// <summary>The texts of a body; of an archive, those of all that is in it.</summary>
    private static IEnumerable<string> Texts(byte[] bytes)
    {
        if (bytes is not [(byte)'P', (byte)'K', 3, 4, ..])
        {
            return [Encoding.UTF8.GetString(bytes)];
        }

        using var archive = new ZipArchive(new MemoryStream(bytes));
        return
        [
            .. archive.Entries.SelectMany(entry =>
            {
                using var content = entry.Open();
                using var copy = new MemoryStream();
                content.CopyTo(copy);
                return Texts(copy.ToArray()).Prepend(entry.FullName);
            }),
        ];
    }

    private void Add(string address)
    {
        var shape = Number().Replace(address, "#");
        if (goesTo?.Invoke(address) is not false && known.Add(address) && shapes.GetValueOrDefault(shape) < MostOfAShape)
        {
            shapes[shape] = shapes.GetValueOrDefault(shape) + 1;
            waiting.Enqueue(address);
        }
    }

    /// <summary>Every address of this site that stands in an answer, as a path.</summary>
    private static IEnumerable<string> Links(string said, string from)
    {
        var at = new Uri($"https://localhost{from}");
        foreach (Match found in Link().Matches(said))
        {
            var written = WebUtility.HtmlDecode(found.Groups["address"].Value).Replace("\\u0026", "&", StringComparison.Ordinal);
            if (Uri.TryCreate(at, written, out var address) && address.Host is "localhost" or PrivateCouncil.Site && address.Scheme == Uri.UriSchemeHttps
                && !address.AbsolutePath.StartsWith("/lib/", StringComparison.Ordinal))
            {
                yield return address.PathAndQuery;
            }
        }
    }

    /// <summary>In markup and feeds what an attribute names; in data a text that begins as an address does; and the site's own address anywhere.</summary>
    [GeneratedRegex("""(?:(?:href|src|action)=["'](?<address>[^"'#]+)|"(?<address>/[^"\s]*)"|(?<address>https://assets\.test\.example[^\s"'<>\\]*)|Location: (?<address>\S+)|<(?<address>[^>\s]+)>; rel)""")]
    private static partial Regex Link();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+")]
    private static partial Regex Number();
}
