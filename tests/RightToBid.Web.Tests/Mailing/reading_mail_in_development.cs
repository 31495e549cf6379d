using System.Net;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Platform.Mailers;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Mailing;

public class reading_mail_in_development(TestCouncil council) : IClassFixture<TestCouncil>
{
    private static readonly OutgoingMail Mail = new(
        Guid.Parse("0190a5f0-000a-7000-8000-000000000002"), "freya@owner.example", "assets@test.example", "Ashcombe", "The Fox Inn: listed",
        "<h1>Listed</h1><p>The Fox Inn was <b>listed</b>.</p>");

    [Fact]
    public async Task shows_each_once_as_text_and_as_a_page()
    {
        var mailer = council.Services.GetRequiredService<DevelopmentMailer>();
        await mailer.Send(Mail, TestContext.Current.CancellationToken);
        await mailer.Send(Mail, TestContext.Current.CancellationToken);
        using var browser = council.Browser();

        mailer.Taken.ShouldHaveSingleItem();
        (await TestCouncil.Open(browser, Links.DevelopmentMails)).Markup.ShouldContain("The Fox Inn: listed");
        var one = await TestCouncil.Open(browser, Links.DevelopmentMail(Mail.MailId));
        one.Markup.ShouldContain("The Fox Inn was listed.");
        one.Markup.ShouldContain("answers go to assets@test.example");
        (await browser.GetStringAsync(new Uri(Links.DevelopmentMailPage(Mail.MailId), UriKind.Relative), TestContext.Current.CancellationToken))
            .ShouldBe(Mail.Body);
        (await TestCouncil.Open(browser, Links.DevelopmentMail(Guid.Empty))).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}

/// <summary>The site in earnest.</summary>
public sealed class SiteInEarnest : TestCouncil
{
    protected override string EnvironmentName => "Production";
}

public class reading_mail_in_earnest(SiteInEarnest council) : IClassFixture<SiteInEarnest>
{
    [Fact]
    public async Task is_not_possible()
    {
        using var browser = council.Browser();
        (await TestCouncil.Open(browser, Links.DevelopmentMails)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(browser, Links.DevelopmentMail(Guid.Empty))).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
