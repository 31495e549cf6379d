using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Bundles;

/// <summary>Letters and files as the page speaks of them: a relative link to what is in the bundle, the hash, and whether it is what it was.</summary>
internal static class BundleLinks
{
    public static Html Of(BundledLetter letter) => $"""
        <p>{Named($"The letter of {letter.Sent.SentOn.InFull()}", letter.HtmlPath)}{(letter.Sent.IsMailed ? ", sent by e-mail" : "")}: {letter.Kept}. SHA-256 <span class="code">{letter.Sent.HtmlSha256}</span></p>
        <p>{Named("The same as a document", letter.DocumentPath)}: {letter.DocumentKept}. SHA-256 <span class="code">{letter.Sent.DocumentSha256}</span></p>

        """;

    public static Html Of(BundledFile file) => $"""
        <p>{Named($"A file attached on {file.AttachedOn.InFull()}", file.Path)}: {file.Kept}. SHA-256 <span class="code">{file.Sha256}</span></p>

        """;

    public static Html Of(BundledDocument document) => $"""
        <p>{Named(document.Title, document.Path)} ({DocumentKinds.InWords(document.Kind)}), published on {document.PublishedOn.InFull()}: {document.Kept}. SHA-256 <span class="code">{document.Sha256}</span></p>

        """;

    private static Html Named(string words, string? path) => path is null ? (Html)$"{words}" : (Html)$"<a href=\"{path}\">{words}</a>";
}
