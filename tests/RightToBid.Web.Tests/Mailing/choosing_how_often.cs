using System.Net;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Mailing;
using RightToBid.Web.Platform.Mailers;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Mailing;

public sealed class choosing_how_often(MailingCouncil council) : IClassFixture<MailingCouncil>
{
    [Fact]
    public async Task once_a_day_gathers_what_may_wait_and_nothing_else()
    {
        using var member = await council.SignedIn(TestCouncil.Member);
        var page = await TestCouncil.Send(member, Links.MailPreferences, ("Choice", "Daily"));
        page.Markup.ShouldContain("Saved. You get one e-mail a day, in the morning.");
        (await TestCouncil.Open(member, Links.MailPreferences)).Markup.ShouldContain("value=\"Daily\" checked");

        await council.Nominate("Monday 11 May 2026");
        await council.Drain();
        council.SubjectsTo(TestCouncil.Member).ShouldBeEmpty("the receipt can wait for the morning");
        await council.Accept("Tuesday 12 May 2026");
        council.SubjectsTo(TestCouncil.Member).ShouldBe(
            ["The Fox Inn: the council decided on Tuesday 12 May 2026 to list it"], "the law has the council give notice of that");
        council.Mail.Taken.Last(mail => mail.To == TestCouncil.Member).StopAddress.ShouldBeNull();

        council.Clock.AdvanceTo(On("Wednesday 13 May 2026").At(new NodaTime.LocalTime(6, 59)));
        await council.Drain();
        council.SubjectsTo(TestCouncil.Member).Count().ShouldBe(1, "the morning has not come");
        council.Clock.AdvanceTo(On("Wednesday 13 May 2026").At(new NodaTime.LocalTime(7, 0)));
        await council.Drain();
        await council.Drain();
        council.SubjectsTo(TestCouncil.Member).Skip(1).ShouldBe(["The Fox Inn: your nomination reached the council on Monday 11 May 2026"]);
        council.Mail.Taken.Last(mail => mail.To == TestCouncil.Member).StopAddress.ShouldNotBeNull();
        await council.PassTo(On("Friday 15 May 2026"));
        council.SubjectsTo(TestCouncil.Member).Count().ShouldBe(2);
    }

    [Fact]
    public async Task an_empty_answer_and_a_wrong_one_are_asked_again()
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);
        (await TestCouncil.Send(officer, Links.MailPreferences)).ErrorAt("Choice").ShouldBe("Select when you want e-mails");
        (await TestCouncil.Send(officer, Links.MailPreferences, ("Choice", "Never"))).ErrorAt("Choice").ShouldBe("Select when you want e-mails");
        (await TestCouncil.Send(officer, Links.MailPreferences, ("Choice", "2"))).ErrorAt("Choice").ShouldBe("Select when you want e-mails");
    }

    [Fact]
    public async Task a_stranger_is_asked_to_sign_in()
    {
        using var stranger = council.Browser();
        (await TestCouncil.Open(stranger, Links.MailPreferences)).Address.ShouldStartWith("/sign-in");
    }
}

public sealed class stopping_emails(MailingCouncil council) : IClassFixture<MailingCouncil>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task takes_one_request_without_an_account_and_what_the_law_asks_for_still_comes()
    {
        await council.Nominate("Monday 11 May 2026");
        await council.Drain();
        var stop = council.Mail.Taken.Single(mail => mail.To == TestCouncil.Member).StopAddress!.PathAndQuery;

        using var program = council.Browser();
        (await TestCouncil.Open(program, stop)).Title.ShouldStartWith("Stop e-mails about cases");
        using var asked = new FormUrlEncodedContent([KeyValuePair.Create("List-Unsubscribe", "One-Click")]);
        using var answer = await program.PostAsync(new Uri(stop, UriKind.Relative), asked, Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);

        await council.Accept("Tuesday 12 May 2026");
        await council.ReceiveNotice("Tuesday 12 May 2026");
        await council.PassTo(On("Wednesday 24 June 2026"));
        council.SubjectsTo(TestCouncil.Member).Skip(1).ShouldBe(
        [
            "The Fox Inn: the council decided on Tuesday 12 May 2026 to list it",
            "The Fox Inn: groups can ask to bid to the end of Monday 22 June 2026",
        ], "no reminder, and no news of the end");
    }

    [Fact]
    public async Task opening_the_address_stops_nothing_and_an_address_of_ones_own_making_is_none()
    {
        using var stranger = council.Browser();
        foreach (var made in new[] { "anything", $"{TestCouncil.Authority}/{TestCouncil.FriendsOfTheFox:N}", "%20", new string('a', 500) })
        {
            (await TestCouncil.Open(stranger, Links.StopMail(made))).Status.ShouldBe(HttpStatusCode.NotFound);
        }

        var account = Guid.Parse("0190a5f0-0000-7000-8000-00000000aaaa");
        var stop = council.Services.GetRequiredService<MailStops>().AddressFor(TestCouncil.Authority, account).PathAndQuery;
        (await TestCouncil.Open(stranger, stop)).Status.ShouldBe(HttpStatusCode.OK);
        (await council.Services.GetRequiredService<MailPreferences>().Of(TestCouncil.Authority, account, Cancellation)).ShouldBe(MailChoice.AtOnce);
        await TestCouncil.Send(stranger, stop);
        (await council.Services.GetRequiredService<MailPreferences>().Of(TestCouncil.Authority, account, Cancellation)).ShouldBe(MailChoice.Required);
        (await council.Services.GetRequiredService<MailPreferences>().Of("E99999998", account, Cancellation)).ShouldBe(MailChoice.AtOnce);
    }

    [Fact]
    public void the_message_says_how_in_its_headers()
    {
        using var message = SmtpMailer.Written(
            new OutgoingMail(Guid.Empty, TestCouncil.Member, null, "The council", "A fact", "<p>A fact</p>") { StopAddress = new("https://assets.test.example/mail/stop/x") },
            "no-reply@assets.test.example");

        message.Headers["List-Unsubscribe"].ShouldBe("<https://assets.test.example/mail/stop/x>");
        message.Headers["List-Unsubscribe-Post"].ShouldBe("List-Unsubscribe=One-Click");
    }
}
