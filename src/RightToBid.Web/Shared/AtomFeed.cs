using System.Text;
using System.Xml;

using NodaTime;
using NodaTime.Text;

namespace RightToBid.Web.Shared;

/// <summary>One entry of a feed. It never changes: what puts it right is an entry of its own.</summary>
/// <param name="Id">Stable, so that a reader who has it does not show it twice.</param>
internal sealed record FeedEntry(Guid Id, string Title, string Text, Uri Page, Instant RecordedAt, string Author, string Category);

/// <summary>A feed after RFC 4287, with the next page's address where there is one (RFC 5005).</summary>
/// <param name="Id">The address of its first page, which is its name as well.</param>
internal sealed record AtomFeed(Uri Id, string Title, Uri Self, Uri Page, Uri? Next, IReadOnlyList<FeedEntry> Entries)
{
    public const string ContentType = "application/atom+xml";

    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>What a feed without an entry says of its last change, so that it is the same however often it is asked for.</summary>
    private static readonly Instant NeverChanged = Instant.FromUtc(2012, 9, 21, 0, 0);

    public string Write()
    {
        using var written = new MemoryStream();
        using (var xml = XmlWriter.Create(written, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true }))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, "en-GB");
            Element(xml, "id", Id.AbsoluteUri);
            Element(xml, "title", Title);
            Element(xml, "updated", Moment(Entries.Count == 0 ? NeverChanged : Entries.Max(entry => entry.RecordedAt)));
            xml.WriteStartElement("author", Namespace);
            Element(xml, "name", "Right to bid");
            xml.WriteEndElement();
            Link(xml, "self", Self, ContentType);
            Link(xml, "first", Id, ContentType);
            Link(xml, "alternate", Page, "text/html");
            if (Next is not null)
            {
                Link(xml, "next", Next, ContentType);
            }

            foreach (var entry in Entries)
            {
                Write(xml, entry);
            }

            xml.WriteEndElement();
        }

        return Encoding.UTF8.GetString(written.ToArray());
    }

    private static void Write(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "id", $"urn:uuid:{entry.Id}");
        Element(xml, "title", entry.Title);
        Element(xml, "updated", Moment(entry.RecordedAt));
        Element(xml, "published", Moment(entry.RecordedAt));
        xml.WriteStartElement("author", Namespace);
        Element(xml, "name", entry.Author);
        xml.WriteEndElement();
        Link(xml, "alternate", entry.Page, "text/html");
        xml.WriteStartElement("category", Namespace);
        xml.WriteAttributeString("term", entry.Category);
        xml.WriteEndElement();
        xml.WriteStartElement("content", Namespace);
        xml.WriteAttributeString("type", "text");
        xml.WriteString(Allowed(entry.Text));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text)
    {
        xml.WriteStartElement(name, Namespace);
        xml.WriteString(Allowed(text));
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, Uri address, string type)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address.AbsoluteUri);
        xml.WriteEndElement();
    }

    private static string Moment(Instant moment) => InstantPattern.ExtendedIso.Format(moment);

    /// <summary>What somebody typed may hold signs that no document of this kind may hold, written out or not.</summary>
    private static string Allowed(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes()
        .Where(rune => !rune.IsBmp || (XmlConvert.IsXmlChar((char)rune.Value) && rune != Rune.ReplacementChar)));
}
