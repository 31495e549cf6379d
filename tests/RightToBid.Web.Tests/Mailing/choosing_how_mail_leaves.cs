using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

using RightToBid.Web.Platform.Mailers;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Mailing;

public class choosing_how_mail_leaves
{
    [Fact]
    public void by_smtp_where_a_host_or_a_folder_is_set()
    {
        Choose("Production", ("Mail:Host", "mail.example")).ShouldBeOfType<SmtpMailer>();
        Choose("Development", ("Mail:Folder", "mail")).ShouldBeOfType<SmtpMailer>();
        Choose("Production", ("Mail:Engine", "smtp")).ShouldBeOfType<SmtpMailer>();
    }

    [Fact]
    public void through_notify_where_it_is_named_with_its_key_and_template()
    {
        Choose("Production", ("Mail:Engine", "notify"), ("Mail:Notify:ApiKey", "key"), ("Mail:Notify:TemplateId", "template")).ShouldBeOfType<NotifyMailer>();
        Should.Throw<InvalidOperationException>(() => Choose("Production", ("Mail:Engine", "notify"), ("Mail:Notify:TemplateId", "template")))
            .Message.ShouldStartWith("Set Mail:Notify:ApiKey");
    }

    [Fact]
    public void onto_a_page_in_development_and_never_in_earnest()
    {
        Choose("Development").ShouldBeOfType<DevelopmentMailer>();
        Should.Throw<InvalidOperationException>(() => Choose("Production", ("Mail:Engine", "development")))
            .Message.ShouldBe("Mail:Engine must be smtp or notify, not \"development\".");
    }

    [Fact]
    public async Task nowhere_where_nothing_is_set()
    {
        var none = Choose("Production");

        none.IsPossible.ShouldBeFalse();
        await Should.ThrowAsync<MailFailedException>(none.Send(
            new(Guid.Empty, "a@b.example", null, "A", "B", "C"), TestContext.Current.CancellationToken));
    }

    private static IMailer Choose(string environment, params (string Name, string? Value)[] settings) =>
        MailersSetup.Choose(Settings.Of(settings), new In(environment), () => new DevelopmentMailer(TestClock.AtNoonOn(On("Tuesday 12 May 2026"))));

    private sealed class In(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
