using RightToBid.Storage.Outbox;
using RightToBid.Web.Platform.Mailers;

namespace RightToBid.Web.Tests.Mailing;

public class writing_an_email
{
    private static readonly OutgoingMail Mail = new(
        Guid.Parse("0190a5f0-000a-7000-8000-000000000001"), "freya@owner.example", "assets@ashcombe.example", "Ashcombe Borough Council",
        "The Fox Inn: groups can ask to bid to the end of Wednesday 11 October 2023",
        """
        <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>The Fox Inn</title></head><body>
        <h1>The Fox Inn</h1><p>Groups can ask   to bid.<br>Until then you may not sell &amp; leave.</p>
        <ul><li>Ask <b>now</b></li><li>Ask later</li></ul>
        <p><a href="https://assets.example/a?b=1&amp;c=2">The case</a>, <a href="https://assets.example/">https://assets.example/</a></p></body></html>
        """);

    [Fact]
    public void its_plain_text_says_what_its_page_says() => Mail.Text.ShouldBe(
        "The Fox Inn\n\nGroups can ask to bid.\nUntil then you may not sell & leave.\n\n- Ask now\n\n- Ask later\n\n" +
        "The case (https://assets.example/a?b=1&c=2), https://assets.example/\n");

    [Fact]
    public void both_go_by_smtp_the_plain_text_first()
    {
        using var message = SmtpMailer.Written(Mail, "no-reply@assets.example");

        (message.Subject, message.Body, message.IsBodyHtml).ShouldBe((Mail.Subject, Mail.Text, false));
        message.AlternateViews.ShouldHaveSingleItem().ContentType.MediaType.ShouldBe("text/html");
        (message.From!.Address, message.From.DisplayName).ShouldBe(("no-reply@assets.example", "Ashcombe Borough Council"));
        message.ReplyToList.ShouldHaveSingleItem().Address.ShouldBe("assets@ashcombe.example");
        message.Headers["Message-ID"].ShouldBe("<0190a5f0000a70008000000000000001@right-to-bid>");
        message.Headers["List-Unsubscribe"].ShouldBeNull("what the law requires cannot be stopped");
    }

    [Fact]
    public void one_that_may_be_stopped_says_how_in_its_headers()
    {
        using var message = SmtpMailer.Written(Mail with { StopAddress = new Uri("https://assets.example/stop/1") }, "no-reply@assets.example");

        message.Headers["List-Unsubscribe"].ShouldBe("<https://assets.example/stop/1>");
        message.Headers["List-Unsubscribe-Post"].ShouldBe("List-Unsubscribe=One-Click");
    }

    [Fact]
    public void an_address_that_is_none_is_never_tried_again_and_not_repeated() =>
        Should.Throw<UndeliverableException>(() => SmtpMailer.Written(Mail with { To = "freya at owner" }, "no-reply@assets.example"))
            .Message.ShouldBe("What is recorded as the e-mail address is none.");

    [Fact]
    public async Task a_server_that_does_not_answer_is_tried_again()
    {
        var mailer = new SmtpMailer(Settings.Of(("Mail:Host", "127.0.0.1"), ("Mail:Port", "1"), ("Mail:Tls", "false")));

        (await Should.ThrowAsync<MailFailedException>(mailer.Send(Mail, TestContext.Current.CancellationToken)))
            .Message.ShouldBe("The mail server could not be reached.");
    }

    [Fact]
    public async Task into_a_folder_leaves_a_file_with_both_parts()
    {
        var folder = Directory.CreateTempSubdirectory("mail-");
        try
        {
            await new SmtpMailer(Settings.Of(("Mail:Folder", folder.FullName))).Send(Mail, TestContext.Current.CancellationToken);

            var file = await File.ReadAllTextAsync(folder.GetFiles("*.eml").ShouldHaveSingleItem().FullName, TestContext.Current.CancellationToken);
            file.ShouldContain("multipart/alternative");
            file.IndexOf("text/plain", StringComparison.Ordinal).ShouldBeInRange(0, file.IndexOf("text/html", StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
