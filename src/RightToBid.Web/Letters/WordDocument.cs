using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

using RightToBid.Web.Platform.Letterheads;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Letters;

/// <summary>A letter as a document that officers open and edit: named styles, a language, a title, a header and a footer with the page.</summary>
internal static class WordDocument
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string Language = "en-GB";

    public static byte[] Of(LetterDraft letter)
    {
        using var kept = new MemoryStream();
        using (var document = WordprocessingDocument.Create(kept, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = letter.Subject;
            document.PackageProperties.Creator = letter.Letterhead.Council;
            document.PackageProperties.Language = Language;
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.All(Language);
            var header = main.AddNewPart<HeaderPart>();
            header.Header = new Header(Said("Header", letter.Letterhead.Council));
            var footer = main.AddNewPart<FooterPart>();
            footer.Footer = new Footer(Numbered(letter));
            main.Document = new Document(new Body(
            [
                .. Letterhead(letter),
                .. Addressed(letter),
                Said("Heading1", letter.Subject),
                .. letter.Sections.SelectMany((section, place) => Section(letter, section, isFirst: place == 0)),
                .. letter.WayIn is { } way ? WayIn(main, way) : [],
                Said("Normal", letter.GivenUnder),
                .. End(letter),
                .. letter.Dates.Count > 0 ? [Said("Heading2", "How the dates are counted")] : Array.Empty<OpenXmlElement>(),
                .. letter.Dates.SelectMany(Reasons),
                Said("Heading2", "Where to read the law"),
                .. letter.Standing.Length > 0 ? [Said("Normal", letter.Standing)] : Array.Empty<OpenXmlElement>(),
                .. letter.Template.Sources.Select(source => Linked(main, Sentences.Begin(source.InWords()), source.Link)),
                new SectionProperties(
                    new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) },
                    new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
                    new PageSize { Width = 11906, Height = 16838 },
                    new PageMargin { Top = 1134, Right = 1247, Bottom = 1134, Left = 1247, Header = 567, Footer = 567, Gutter = 0 }),
            ]));
        }

        return kept.ToArray();
    }

    private static IEnumerable<Paragraph> Letterhead(LetterDraft letter) =>
    [
        Said("Council", letter.Letterhead.Council),
        Said("Letterhead", [.. letter.Letterhead.Address, .. new[] { letter.Letterhead.Telephone, letter.Letterhead.Email }.OfType<string>()]),
    ];

    private static IEnumerable<Paragraph> Addressed(LetterDraft letter)
    {
        yield return Said("Address", [letter.To.Name, .. letter.To.Address]);
        yield return Said("Normal", [letter.DatedOn.InFull(), $"Our reference: {letter.Reference}"]);
        if (letter.To.Salutation is { } greeting)
        {
            yield return Said("Normal", $"{greeting},");
        }
    }

    private static IEnumerable<OpenXmlElement> Section(LetterDraft letter, LetterSection section, bool isFirst) =>
    [
        .. section.Heading is { } heading ? [Said("Heading2", heading)] : Array.Empty<OpenXmlElement>(),
        .. section.Paragraphs.SelectMany(paragraph => Written(paragraph.Text)),
        .. isFirst && letter.Dates.Count > 0 ? [Said("Heading2", "The dates"), Dates(letter), Said("Normal", "")] : Array.Empty<OpenXmlElement>(),
    ];

    private static Table Dates(LetterDraft letter)
    {
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = "Dates" },
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableLook { Val = "04A0" }),
            new TableGrid(new GridColumn { Width = "3136" }, new GridColumn { Width = "3138" }, new GridColumn { Width = "3138" }),
            new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()), Cell("Period"), Cell("First day"), Cell("Last day")));
        foreach (var why in letter.Dates)
        {
            table.Append(new TableRow(
                new TableRowProperties(new CantSplit()),
                Cell(why.Window.Rule.Name), Cell(why.Window.FirstDay.InFull()), Cell(why.Window.LastDay.InFull())));
        }

        return table;
    }

    private static TableCell Cell(string words) => new(
        new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Auto }), Said("TableText", words));

    private static IEnumerable<Paragraph> Reasons(WhyThisDate why) =>
    [
        Said("Heading3", $"{why.Window.Rule.Name}: why {why.Window.LastDay.InFull()}?"),
        .. LetterDraft.Reasons(why).Select(reason => Said("Normal", reason)),
    ];

    private static Paragraph Linked(MainDocumentPart main, string words, Uri link) => new(
        new ParagraphProperties(new ParagraphStyleId { Val = "Normal" }),
        new Hyperlink(new Run(new RunProperties(new RunStyle { Val = "Hyperlink" }), Text(words)))
        {
            Id = main.AddHyperlinkRelationship(link, isExternal: true).Id,
        });

    private static IEnumerable<Paragraph> WayIn(MainDocumentPart main, OwnersWayIn way) =>
    [
        Said("Heading2", OwnersWayIn.Heading),
        Said("Normal", way.Before),
        .. way.Address is { } address ? [Linked(main, address.AbsoluteUri, address)] : Array.Empty<Paragraph>(),
        .. way.Code is { } code ? [Said("Normal", $"The code: {code}")] : Array.Empty<Paragraph>(),
        Said("Normal", way.Afterwards),
    ];

    private static IEnumerable<Paragraph> End(LetterDraft letter) =>
    [
        .. letter.Letterhead.Closing is { } closing ? Written(closing) : [],
        Said("Signature", [letter.Letterhead.Signatory, $"for {letter.Letterhead.Council}"]),
    ];

    private static IEnumerable<Paragraph> Written(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => Said("Normal", line));

    private static Paragraph Numbered(LetterDraft letter) => new(
        new ParagraphProperties(new ParagraphStyleId { Val = "Footer" }),
        new Run(Text($"{letter.Reference}, page ")),
        new SimpleField(new Run(Text("1"))) { Instruction = " PAGE " },
        new Run(Text(" of ")),
        new SimpleField(new Run(Text("1"))) { Instruction = " NUMPAGES " });

    private static Paragraph Said(string style, string words) => Said(style, [words]);

    private static Paragraph Said(string style, IReadOnlyList<string> lines) => new(
    [
        new ParagraphProperties(new ParagraphStyleId { Val = style }),
        .. lines.Select((line, place) => place == 0 ? new Run(Text(line)) : new Run(new Break(), Text(line))),
    ]);

    private static Text Text(string words) => new(words) { Space = SpaceProcessingModeValues.Preserve };
}
