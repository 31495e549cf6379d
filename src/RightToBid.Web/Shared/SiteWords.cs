using System.Globalization;
using System.Resources;

namespace RightToBid.Web.Shared;

/// <summary>The words that every page has, in the reader's language. In the source they are English; another language is one file beside this one.</summary>
/// <remarks>
/// What a file lacks stays English. Only the language of words follows the reader: days, amounts and the law are written as they always are.
/// </remarks>
internal static class SiteWords
{
    /// <summary>The language in which the source is written.</summary>
    public const string Own = "en-GB";

    private static readonly ResourceManager Files = new(typeof(SiteWords));

    /// <summary>The language that this reader is answered in.</summary>
    public static string Language => IsOwn ? Own : CultureInfo.CurrentUICulture.Name;

    public static bool IsOwn => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is "en" or "iv";

    /// <summary>The words in the reader's language.</summary>
    public static string Say(string english) => IsOwn ? english : Files.GetString(english, CultureInfo.CurrentUICulture) ?? english;

    /// <summary>The same amid words that may be in English, so that those who listen hear each in its own language.</summary>
    public static Html Amid(string english)
    {
        var said = Say(english);
        return said == english ? (Html)$"{english}" : (Html)$"<span lang=\"{Language}\">{said}</span>";
    }
}
