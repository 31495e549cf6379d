using System.Text.Encodings.Web;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Letters;

/// <summary>A letter as the body of an e-mail: the same markup, with the little style that mail programs keep.</summary>
internal static class LetterMail
{
    public static string Of(LetterDraft letter)
    {
        using var writer = new StringWriter();
        ((Html)$"""
            <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>{letter.Subject}</title></head><body>{LetterHtml.Of(letter)}</body></html>
            """).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
