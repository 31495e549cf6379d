using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;

using Microsoft.AspNetCore.Html;

namespace RightToBid.Web.Shared;

/// <summary>Markup written as an interpolated string: what is written stays, what is filled in is encoded, unless it is markup itself.</summary>
[InterpolatedStringHandler]
public sealed class Html : IHtmlContent
{
    private readonly StringBuilder written;

    public Html(int literalLength, int formattedCount) => written = new StringBuilder(literalLength + (16 * formattedCount));

    public static Html Nothing { get; } = new(0, 0);

    /// <summary>Markup joined from many.</summary>
    public static Html Join(IEnumerable<IHtmlContent> parts)
    {
        var joined = new Html(0, 0);
        foreach (var part in parts)
        {
            joined.AppendFormatted(part);
        }

        return joined;
    }

    /// <summary>The attribute with its value, or nothing where there is no value.</summary>
    public static Html Attribute(string name, string? value) => string.IsNullOrEmpty(value) ? Nothing : (Html)$" {name}=\"{value}\"";

    /// <summary>The attribute alone, where it holds.</summary>
    public static Html Attribute(string name, bool holds) => holds ? (Html)$" {name}" : Nothing;

    public void AppendLiteral(string markup) => written.Append(markup);

    public void AppendFormatted(string? text) => written.Append(HtmlEncoder.Default.Encode(text ?? ""));

    public void AppendFormatted(int number) => written.Append(number);

    public void AppendFormatted(IHtmlContent? markup)
    {
        if (markup is Html other)
        {
            written.Append(other.written);
            return;
        }

        using var writer = new StringWriter(written);
        markup?.WriteTo(writer, HtmlEncoder.Default);
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(written);

    public override string ToString() => written.ToString();
}
