using System.Net;
using System.Text.RegularExpressions;

namespace RightToBid.Web.Platform.Mailers;

/// <summary>The plain text of an e-mail, from its page, for those whose program shows no other.</summary>
internal static partial class MailText
{
    public static string Of(string page)
    {
        var text = Ignored().Replace(page, "");
        text = Space().Replace(text, " ");
        text = Anchor().Replace(text, link => WithAddress(link.Groups["words"].Value, link.Groups["address"].Value));
        text = Item().Replace(text, "\n- ");
        text = CellEnd().Replace(text, "  ");
        text = LineEnd().Replace(text, "\n");
        text = BlockEdge().Replace(text, "\n\n");
        text = WebUtility.HtmlDecode(Tag().Replace(text, ""));
        var lines = string.Join('\n', text.Split('\n').Select(line => line.Trim()));
        return SeveralEmptyLines().Replace(lines, "\n\n").Trim() + "\n";
    }

    private static string WithAddress(string words, string address) =>
        Tag().Replace(words, "").Trim() is var shown && shown == address ? address : $"{shown} ({address})";

    [GeneratedRegex("<!DOCTYPE[^>]*>|<!--.*?-->|<(?<name>head|style|title)\\b.*?</\\k<name>>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Ignored();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex("<a\\b[^>]*?href=\"(?<address>[^\"]*)\"[^>]*>(?<words>.*?)</a>")]
    private static partial Regex Anchor();

    [GeneratedRegex(@"<li\b[^>]*>")]
    private static partial Regex Item();

    [GeneratedRegex("</t[dh]>")]
    private static partial Regex CellEnd();

    [GeneratedRegex(@"<br\b[^>]*>|</li>|</tr>|</dt>")]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"</?(?:p|h[1-6]|ul|ol|dl|table|div|section|header|footer|address)\b[^>]*>")]
    private static partial Regex BlockEdge();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\n{3,}")]
    private static partial Regex SeveralEmptyLines();
}
