using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

using RightToBid.Cases.Notifying;
using RightToBid.Web.Letters;

using static RightToBid.Web.Tests.Letters.FoxLetters;

namespace RightToBid.Web.Tests.Letters;

public sealed class making_a_document
{
    public static TheoryData<string, NoticeRecipient> Letters => new()
    {
        { "N01", NoticeRecipient.Owner },
        { "N03", NoticeRecipient.Owner },
        { "N09", NoticeRecipient.Public },
        { "N13", NoticeRecipient.LocalLandCharges },
        { "O1", NoticeRecipient.Owner },
    };

    [Theory]
    [MemberData(nameof(Letters))]
    public void that_word_opens_without_a_complaint(string key, NoticeRecipient to)
    {
        using var document = Opened(key, to);
        Complaints(document, FileFormatVersions.Office2007).ShouldBeEmpty();
        Complaints(document, FileFormatVersions.Office2019).ShouldBeEmpty();
    }

    [Fact]
    public void whose_title_is_the_subject_and_whose_language_is_english()
    {
        using var document = Opened("N09", NoticeRecipient.Public);

        document.PackageProperties.Title.ShouldBe("The Fox Inn: groups can ask to bid to the end of Wednesday 11 October 2023");
        document.PackageProperties.Language.ShouldBe("en-GB");
        MainOf(document).StyleDefinitionsPart!.Styles!.Descendants<Languages>().ShouldHaveSingleItem().Val!.Value.ShouldBe("en-GB");
    }

    [Fact]
    public void with_headings_that_a_reader_can_go_along()
    {
        using var document = Opened("N09", NoticeRecipient.Public);

        StyledAs(document, "Heading1").ShouldBe(["The Fox Inn: groups can ask to bid to the end of Wednesday 11 October 2023"]);
        StyledAs(document, "Heading2").Take(4).ShouldBe(["The dates", "What can be done", "Why there is this notice", "The law"]);
        MainOf(document).StyleDefinitionsPart!.Styles!.Elements<Style>().Where(style => style.StyleId == "Heading1")
            .ShouldHaveSingleItem().StyleName!.Val!.Value.ShouldBe("heading 1");
    }

    [Fact]
    public void with_the_dates_in_a_table_whose_headings_are_repeated_on_each_page()
    {
        using var document = Opened("N09", NoticeRecipient.Public);
        var rows = MainOf(document).Document!.Body!.Elements<Table>().ShouldHaveSingleItem().Elements<TableRow>().ToArray();

        rows[0].Descendants<TableHeader>().ShouldHaveSingleItem();
        rows[2].Elements<TableCell>().Select(cell => cell.InnerText).ShouldBe(["Full moratorium", "Thursday 31 August 2023", "Thursday 29 February 2024"]);
    }

    [Fact]
    public void with_the_council_at_the_top_and_the_page_at_the_foot()
    {
        using var document = Opened("N09", NoticeRecipient.Public);

        MainOf(document).HeaderParts.ShouldHaveSingleItem().Header!.InnerText.ShouldBe("Ashcombe District Council");
        MainOf(document).FooterParts.ShouldHaveSingleItem().Footer!.InnerText.ShouldBe("ACV/2023/0007, page 1 of 1");
    }

    [Fact]
    public void that_says_the_same_as_the_page()
    {
        var letter = Letter("N03", NoticeRecipient.Owner, "Monday 8 January 2024", party: Freya);
        using var document = Open(letter);
        var written = MainOf(document).Document!.Body!.InnerText;

        foreach (var paragraph in letter.Sections.SelectMany(section => section.Paragraphs))
        {
            written.ShouldContain(paragraph.Text);
        }

        written.ShouldContain("Freya Freeholder2 Mill LaneAshcombe AS1 2BB");
        written.ShouldContain(AshcombesLetterhead.Closing!);
    }

    private static IEnumerable<string> Complaints(WordprocessingDocument document, FileFormatVersions word) =>
        new OpenXmlValidator(word).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}");

    private static WordprocessingDocument Opened(string key, NoticeRecipient to) =>
        Open(Letter(key, to, "Friday 1 September 2023", party: to is NoticeRecipient.Owner ? Freya : null));

    private static WordprocessingDocument Open(LetterDraft letter) =>
        WordprocessingDocument.Open(new MemoryStream(WordDocument.Of(letter)), isEditable: false);

    private static MainDocumentPart MainOf(WordprocessingDocument document) => document.MainDocumentPart.ShouldNotBeNull();

    private static IEnumerable<string> StyledAs(WordprocessingDocument document, string style) => MainOf(document).Document!.Body!
        .Elements<Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == style).Select(paragraph => paragraph.InnerText);
}
