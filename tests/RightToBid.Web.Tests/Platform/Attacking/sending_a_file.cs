using System.IO.Compression;
using System.Net;
using System.Text;

using RightToBid.Web.Platform.Evidence;

namespace RightToBid.Web.Tests.Platform.Attacking;

/// <summary>A file that is not what it says, is too large, or has a name that leads elsewhere.</summary>
public class sending_a_file(TestCouncil council) : IClassFixture<TestCouncil>
{
    private static readonly byte[] Pdf = "%PDF-1.7 the village"u8.ToArray();

    [Theory]
    [InlineData("letter.exe")]
    [InlineData("letter.pdf.exe")]
    [InlineData("letter.svg")]
    [InlineData("letter.html")]
    [InlineData("letter.pdf.html")]
    [InlineData("letter.docm")]
    [InlineData("letter.zip")]
    [InlineData("letter")]
    [InlineData(".htaccess")]
    public void of_another_kind_is_refused_by_its_name(string name) =>
        EvidenceFile.Read(name, Pdf).ShouldBe((null, "The file must be a PDF, JPG, PNG, DOCX, TXT or EML"));

    [Theory]
    [InlineData("letter.pdf", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")]
    [InlineData("letter.png", "<!DOCTYPE html><script>alert(1)</script>")]
    [InlineData("letter.jpg", "MZ\u0090")]
    [InlineData("letter.docx", "%PDF-1.7")]
    [InlineData("letter.eml", "<html><script>alert(1)</script></html>")]
    [InlineData("letter.txt", "MZ\u0090\0\u0003")]
    [InlineData("letter.txt", "caf\u00E9")]
    public void of_another_kind_is_refused_by_its_content(string name, string content)
    {
        var (file, wrong) = EvidenceFile.Read(name, Encoding.Latin1.GetBytes(content));
        file.ShouldBeNull();
        wrong!.ShouldStartWith("The file’s content is not what its name says");
    }

    [Theory]
    [InlineData("../../../etc/letter.pdf", "letter.pdf")]
    [InlineData("C:\\Users\\olive\\letter.pdf", "letter.pdf")]
    [InlineData("..\\..\\letter.pdf", "letter.pdf")]
    [InlineData("/letter.pdf", "letter.pdf")]
    [InlineData("let\u202Efdp.exe.pdf", "letfdp.exe.pdf")]
    [InlineData("let\r\nter.pdf", "letter.pdf")]
    [InlineData("letter.PDF", "letter.PDF")]
    public void keeps_of_its_name_the_last_part_alone(string name, string kept) => EvidenceFile.Read(name, Pdf).File!.Name.ShouldBe(kept);

    [Fact]
    public void is_kept_when_it_is_what_it_says_and_refused_a_byte_beyond_the_most()
    {
        EvidenceFile.Read("letter.pdf", [.. Pdf, .. new byte[EvidenceFile.MostBytes - Pdf.Length]]).Wrong.ShouldBeNull();
        EvidenceFile.Read("letter.pdf", [.. Pdf, .. new byte[EvidenceFile.MostBytes - Pdf.Length + 1]]).Wrong.ShouldBe("The file must be 10 MB or smaller");
        EvidenceFile.Read("letter.pdf", []).Wrong.ShouldBe("The file is empty");
    }

    [Fact]
    public void that_would_unpack_to_more_than_it_is_stays_packed()
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var inside = archive.CreateEntry("word/document.xml").Open();
            inside.Write(new byte[20 * EvidenceFile.MostBytes]);
        }

        var content = packed.ToArray();
        content.Length.ShouldBeLessThan(EvidenceFile.MostBytes);
        EvidenceFile.Read("letter.docx", content).File!.Content.ShouldBe(content);
    }

    [Theory]
    [InlineData("Dear council,\r\n\twe agree: caf\u00E9.\f")]
    [InlineData("<script>alert(1)</script>")]
    public void is_plain_text_whatever_it_says_for_it_is_saved_and_never_shown(string words) =>
        EvidenceFile.Read("letter.txt", Encoding.UTF8.GetBytes(words)).File!.MediaType.ShouldBe("text/plain");

    [Fact]
    public async Task to_a_draft_without_a_token_or_larger_than_the_page_takes_is_refused_and_nothing_kept()
    {
        using var member = await council.SignedIn(TestCouncil.Member);
        var files = $"/nominate/{(await TestCouncil.Send(member, "/groups/nominate")).Address.Split('/')[2]}/files";

        (await FileForm.Post(member, files, "plan.pdf", Pdf, ("Shows", "Plan"))).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await FileForm.Post(member, files, "plan.pdf", Pdf, ("Shows", "Plan"), ("__RequestVerificationToken", "CfDJ8wrong"))).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await FileForm.Send(member, files, "plan.pdf", [.. Pdf, .. new byte[EvidenceFile.MostBytes]], ("Shows", "Plan"))).ErrorAt("Upload")
            .ShouldBe("The file must be 10 MB or smaller");
        var larger = await FileForm.Send(member, files, "plan.pdf", [.. Pdf, .. new byte[EvidenceFile.MostInRequest]], ("Shows", "Plan"));
        larger.Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        larger.Main.ShouldContain("A file can have 10 MB");
        (await TestCouncil.Open(member, files)).Main.ShouldNotContain("plan.pdf");
        (await FileForm.Send(member, files, "../../etc/pla\u202Enfdp.exe.pdf", Pdf, ("Shows", "Plan"), ("Then", "another"))).Main.ShouldContain("planfdp.exe.pdf 20 bytes");
    }

    [Fact]
    public async Task from_a_stranger_to_a_draft_is_not_read()
    {
        using var browser = council.Browser();

        var answer = await FileForm.Post(browser, $"/nominate/{Guid.Empty}/files", "plan.pdf", Pdf, ("Shows", "Plan"));

        answer.Address.ShouldStartWith("/sign-in");
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/recover")]
    [InlineData("/calculator")]
    public async Task of_more_than_a_form_holds_is_refused_from_strangers_before_it_is_read(string address)
    {
        using var browser = council.Browser();
        using var body = new MultipartFormDataContent { { new ByteArrayContent(new byte[2 * 1024 * 1024]), "Upload", "letter.pdf" } };

        using var answer = await browser.PostAsync(new Uri(address, UriKind.Relative), body, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }
}
