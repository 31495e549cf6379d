using System.Globalization;
using System.IO.Compression;
using System.Text;

using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Evidence;

namespace RightToBid.Web.Tests.PersonalData;

/// <summary>What is taken out of words, and what only looks like it.</summary>
public sealed class finding_somebody_in_words
{
    private static readonly ErasedWords Zebedee = ErasedWords.Of(["Zebedee O'Quill", "01632 960999", "zebedee@quill.example", "Owner"]);

    [Theory]
    [InlineData("Zebedee O'Quill telephoned.", "[erased] telephoned.")]
    [InlineData("ZEBEDEE O'QUILL, of 01632 960999", "[erased], of [erased]")]
    [InlineData("Zebedee O'Quillfeather", "Zebedee O'Quillfeather")]
    [InlineData("the owners", "the owners")]
    [InlineData("the owner said so", "the [erased] said so")]
    public void replaces_whole_words_alone(string text, string left) => Zebedee.Without(text).ShouldBe(left);

    [Fact]
    public void leaves_a_bare_word_of_an_event_alone_and_what_names_something_else()
    {
        var (left, passages) = Zebedee.InEvent(
            """{"Recipient":"Owner","Asset":{"Name":"Barn of Zebedee O'Quill","Address":"1 Mill Lane"},"Parts":[{"What":"Loan of Zebedee O'Quill"}],"Amount":12.50}""");

        passages.ShouldBe([new ErasedPassage("Parts.What", "Loan of Zebedee O'Quill", "Loan of [erased]")]);
        left.ShouldBe("""{"Recipient":"Owner","Asset":{"Name":"Barn of Zebedee O\u0027Quill","Address":"1 Mill Lane"},"Parts":[{"What":"Loan of [erased]"}],"Amount":12.50}""");
        Zebedee.AreInData(left).ShouldBeTrue("the name of the barn stays, and the page says so");
        Zebedee.InEvent("""{"Reason":"It is late."}""").Passages.ShouldBeEmpty();
    }

    [Fact]
    public void reads_a_word_document_in_whose_xml_a_name_is_in_pieces() =>
        Zebedee.AreIn(WordsOfFile.Of("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Document()).ShouldNotBeNull()).ShouldBeTrue();

    [Theory]
    [InlineData("Subject: The inn\r\n\r\nYours, Zebedee O'Quill\r\n", true)]
    [InlineData("Subject: The inn\r\n\r\nYours, Zebedee O'Qu=\r\nill\r\n", true)]
    [InlineData("Subject: The inn\r\n\r\nWVdlIG1lZXQgb24gTW9uZGF5IGF0IHRoZSBpbm4uIFlvdXJzLCBaZWJlZGVlIE8nUXVpbGw=\r\n", true)]
    [InlineData("Subject: The inn\r\n\r\nYours, somebody else\r\n", false)]
    public void reads_an_email_however_it_was_written(string mail, bool isNamed) =>
        Zebedee.AreIn(WordsOfFile.Of("message/rfc822", Encoding.UTF8.GetBytes(mail)).ShouldNotBeNull()).ShouldBe(isNamed);

    [Fact]
    public void reads_a_pdf_that_holds_text() =>
        Zebedee.AreIn(WordsOfFile.Of("application/pdf", Pdf("Yours, Zebedee O'Quill")).ShouldNotBeNull()).ShouldBeTrue();

    [Theory]
    [InlineData("application/pdf", "%PDF-1.7 and nothing that follows")]
    [InlineData("image/png", "no words")]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK and no more")]
    public void says_of_what_it_cannot_read_that_it_cannot(string mediaType, string content) =>
        WordsOfFile.Of(mediaType, Encoding.ASCII.GetBytes(content)).ShouldBeNull();

    private static byte[] Document()
    {
        using var written = new MemoryStream();
        using (var archive = new ZipArchive(written, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = new StreamWriter(archive.CreateEntry("word/document.xml").Open());
            part.Write("<w:p><w:r><w:t>Yours, Zebe</w:t></w:r><w:r><w:t>dee O&#39;Quill</w:t></w:r></w:p><w:p><w:r><w:t>The inn</w:t></w:r></w:p>");
        }

        return written.ToArray();
    }

    private static byte[] Pdf(string words)
    {
        var drawn = $"BT /F1 12 Tf 72 700 Td ({words}) Tj ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {drawn.Length} >>\nstream\n{drawn}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ];
        var (pdf, places) = (new StringBuilder("%PDF-1.4\n"), new List<int>());
        foreach (var (body, number) in objects.Select((body, place) => (body, place + 1)))
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        places.ForEach(place => pdf.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n"));
        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }
}
