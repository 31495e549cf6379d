using System.Globalization;

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace RightToBid.Web.Letters;

/// <summary>The styles of a letter in Word, by the names that Word and readers' software know.</summary>
internal static class WordStyles
{
    private const string Normal = "Normal";

    public static Styles All(string language) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Arial", HighAnsi = "Arial", ComplexScript = "Arial" },
                new FontSize { Val = "24" },
                new Languages { Val = language, EastAsia = language })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new SpacingBetweenLines { After = "160", Line = "276", LineRule = LineSpacingRuleValues.Auto }))),
        OfText(Normal, Normal, isDefault: true),
        Heading("Heading1", "heading 1", level: 0, size: 30),
        Heading("Heading2", "heading 2", level: 1, size: 26),
        Heading("Heading3", "heading 3", level: 2, size: 24),
        OfText("Council", "Council", size: 34, isBold: true, after: 0),
        OfText("Letterhead", "Letterhead", size: 20, after: 480),
        OfText("Address", "Address", after: 320),
        OfText("TableText", "Table text", size: 22, before: 60, after: 60),
        OfText("Signature", "Signature", before: 480),
        OfText("Header", "header", size: 18),
        OfText("Footer", "footer", size: 18),
        new Style(
            new StyleName { Val = "Hyperlink" },
            new StyleRunProperties(new Color { Val = "1D5C4D" }, new Underline { Val = UnderlineValues.Single }))
        { Type = StyleValues.Character, StyleId = "Hyperlink" },
        new Style(
            new StyleName { Val = "Dates" },
            new StyleTableProperties(
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = 4, Color = "808080" },
                    new BottomBorder { Val = BorderValues.Single, Size = 4, Color = "808080" },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = "808080" })),
            Bold(TableStyleOverrideValues.FirstRow),
            Bold(TableStyleOverrideValues.FirstColumn))
        { Type = StyleValues.Table, StyleId = "Dates" });

    private static Style OfText(
        string id, string name, int? size = null, bool isBold = false, int? before = null, int? after = null, bool isDefault = false)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null };
        style.Append(new StyleName { Val = name });
        if (!isDefault)
        {
            style.Append(new BasedOn { Val = Normal });
        }

        style.Append(new PrimaryStyle());
        if (before is not null || after is not null)
        {
            style.Append(new StyleParagraphProperties(new SpacingBetweenLines { Before = Number(before), After = Number(after) }));
        }

        if (size is not null || isBold)
        {
            style.Append(Run(size, isBold));
        }

        return style;
    }

    private static Style Heading(string id, string name, int level, int size) => new(
        new StyleName { Val = name },
        new BasedOn { Val = Normal },
        new NextParagraphStyle { Val = Normal },
        new PrimaryStyle(),
        new StyleParagraphProperties(
            new KeepNext(),
            new KeepLines(),
            new SpacingBetweenLines { Before = "320", After = "120" },
            new OutlineLevel { Val = level }),
        Run(size, isBold: true))
    { Type = StyleValues.Paragraph, StyleId = id };

    private static TableStyleProperties Bold(TableStyleOverrideValues part) =>
        new(new RunPropertiesBaseStyle(new Bold())) { Type = part };

    private static StyleRunProperties Run(int? size, bool isBold)
    {
        var run = new StyleRunProperties();
        if (isBold)
        {
            run.Append(new Bold());
        }

        if (size is not null)
        {
            run.Append(new FontSize { Val = Number(size) });
        }

        return run;
    }

    private static StringValue? Number(int? number) =>
        number is { } given ? new StringValue(given.ToString(CultureInfo.InvariantCulture)) : null;
}
