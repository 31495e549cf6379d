using AngleSharp.Html.Parser;

namespace RightToBid.Web.Tests.Platform;

/// <summary>A page's form with a file chosen in it.</summary>
internal static class FileForm
{
    internal static readonly byte[] Pdf = "%PDF-1.7 the village"u8.ToArray();

    /// <summary>Opens the page, chooses the file and sends the form, with the hidden fields that the page gave.</summary>
    internal static async Task<TestPage> Send(HttpClient browser, string address, string name, byte[] content, params (string Name, string Value)[] answers)
    {
        var markup = await browser.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var hidden = new HtmlParser().ParseDocument(markup).QuerySelector("main form[method=post] input[name=__RequestVerificationToken]")!;
        return await Post(browser, address, name, content, [.. answers, ("__RequestVerificationToken", hidden.GetAttribute("value")!)]);
    }

    /// <summary>Sends a file to an address with these answers and no others.</summary>
    internal static async Task<TestPage> Post(HttpClient browser, string address, string name, byte[] content, params (string Name, string Value)[] answers)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(content), "Upload", name } };
        foreach (var (field, value) in answers)
        {
            form.Add(new StringContent(value), field);
        }

        return await TestPage.Read(await browser.PostAsync(new Uri(address, UriKind.Relative), form, TestContext.Current.CancellationToken));
    }
}
