using System.Net;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform.Mailers;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Platform;
using RightToBid.Web.Webhooks;

namespace RightToBid.Web.Tests.Following;

/// <summary>Anybody can type any address and any words: what comes to it says nothing that a stranger wrote.</summary>
public sealed class asking_an_address_that_nobody_confirmed(FollowedCouncil council) : IClassFixture<FollowedCouncil>
{
    private const string Lure = "Your account is locked, go to evil.example";

    private static readonly string Typed = Uri.EscapeDataString(Lure);

    [Theory]
    [InlineData("q")]
    [InlineData("kind")]
    public async Task says_nothing_of_what_was_typed_and_the_page_where_it_is_confirmed_says_all(string part)
    {
        var email = $"{part}@example.org";
        await council.Ask($"{Links.Follow}?{part}={Typed}", email);

        var mail = Last(email);
        mail.Subject.ShouldBe("Confirm that you want e-mails about every case that a search of the register finds");
        ShouldLureNobody(mail);
        using var browser = council.Browser();
        WebUtility.HtmlDecode((await TestCouncil.Open(browser, council.LinkTo("confirm", email))).Main).ShouldContain(Lure);

        await council.Confirm(email);
        await council.Ask($"{Links.Follow}?{part}={Typed}", email);
        Last(email).Subject.ShouldStartWith("You get e-mails about every case ");
        Last(email).Subject.ShouldContain(Lure, Case.Sensitive, "it was they who asked that, and said so");
    }

    [Fact]
    public async Task names_the_council_beside_a_search_and_the_case_by_its_name()
    {
        await council.Nominate("Monday 11 May 2026");
        await council.Ask($"{Links.Follow}?q={Typed}&kind={Typed}&show=listed&authority={TestCouncil.Authority}", "both@example.org");
        var mail = Last("both@example.org");
        mail.Subject.ShouldStartWith("Confirm that you want e-mails about listed assets of ");
        mail.Subject.ShouldEndWith(" that a search of the register finds");
        ShouldLureNobody(mail);

        await council.Ask(FollowedCouncil.TheFox, "case@example.org");
        Last("case@example.org").Subject.ShouldBe("Confirm that you want e-mails about The Fox Inn (ACV/2026/0001)");
        Last("case@example.org").Text.ShouldContain("be told what happens about The Fox Inn (ACV/2026/0001)");
    }

    [Fact]
    public async Task says_of_a_program_only_its_host_and_the_page_where_it_is_confirmed_says_all()
    {
        var webhooks = council.Services.GetRequiredService<WebhookRegister>();
        var address = new Uri($"https://program.example/evil.example/{Typed}?evil.example");
        await webhooks.Ask("program@example.org", address, WhatIsTold.Asked($"?q={Typed}&kind={Typed}"), FollowedCouncil.Cancellation);
        await council.Drain();

        var mail = Last("program@example.org");
        mail.Subject.ShouldBe("Confirm that program.example is to be sent events");
        mail.Text.ShouldContain("what happens about every case that a search of the register finds be sent to a program at program.example.");
        ShouldLureNobody(mail);
        var id = (await council.Services.GetRequiredService<IKernel>().Database.Query(
            Scope.Tenant("site"), "select webhook_id from rtb.webhooks where tenant_id = @tenant", [], row => row.Uuid("webhook_id"), FollowedCouncil.Cancellation))[0];
        using var browser = council.Browser();
        var page = WebUtility.HtmlDecode((await TestCouncil.Open(browser, council.Services.GetRequiredService<WebhookLinks>().ToConfirm(id).PathAndQuery)).Main);
        page.ShouldContain(Lure);
        page.ShouldContain(address.AbsoluteUri);
    }

    private OutgoingMail Last(string email) => council.Mail.Taken.Last(mail => mail.To == email);

    private static void ShouldLureNobody(OutgoingMail mail)
    {
        foreach (var said in new[] { mail.Subject, mail.Body, mail.Text })
        {
            said.ShouldNotContain("evil.example");
            said.ShouldNotContain("locked");
        }
    }
}
