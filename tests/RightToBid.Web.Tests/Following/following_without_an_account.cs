using System.Net;

using Microsoft.Extensions.DependencyInjection;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Following;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Mailing;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Following;

public sealed class following_a_case(FollowedCouncil council) : IClassFixture<FollowedCouncil>
{
    [Fact]
    public async Task begins_once_it_is_confirmed_and_tells_each_thing_once()
    {
        await council.Nominate("Monday 11 May 2026");
        (await council.Ask(FollowedCouncil.TheFox)).Heading.ShouldBe("Look at your email");
        council.SubjectsTo(FollowedCouncil.Reader).ShouldBe(["Confirm that you want e-mails about The Fox Inn (ACV/2026/0001)"]);
        await council.Do(new RightToBid.Cases.Nominating.CorrectReceiptDay(MailingCouncil.NominationId, On("Sunday 10 May 2026"), "It lay in the letter box."));
        await council.Drain();
        council.ToldTo().ShouldBeEmpty("nobody has confirmed");

        await council.Confirm();
        await council.Drain();
        council.ToldTo().ShouldBeEmpty("what was recorded before is not news");
        await council.Accept("Tuesday 12 May 2026");
        await council.Drain();

        var mail = council.ToldTo()[0];
        mail.Subject.ShouldStartWith("The Fox Inn: ");
        mail.Text.ShouldContain("https://assets.test.example/register/E99999999/ACV/2026/0001");
        mail.StopAddress!.PathAndQuery.ShouldStartWith("/follow/stop/");
        await council.ReceiveNotice("Tuesday 12 May 2026");
        await council.Drain();
        await council.Drain();
        var told = council.FactsToldTo();
        told.ShouldBeUnique();
        told.ShouldContain(fact => fact.Contains("The council received the owner's notice of a wish to sell on Tuesday 12 May 2026"));
        told.ShouldNotContain(fact => fact.Contains("letter box"), "what was recorded before is never told");

        var kernel = council.Services.GetRequiredService<IKernel>();
        (await kernel.Database.Query(
            Scope.Worker, "select payload::text || key as it from rtb.outbox", [], row => row.Text("it"), FollowedCouncil.Cancellation))
            .ShouldAllBe(held => !held.Contains('@'));
        (await kernel.Verification.Verify(FollowedCouncil.Cancellation)).Differences.ShouldBeEmpty();
    }
}

public sealed class following_once_a_day(FollowedCouncil council) : IClassFixture<FollowedCouncil>
{
    [Fact]
    public async Task gathers_a_week_of_downtime_into_one_e_mail_in_the_order_in_which_it_was_recorded()
    {
        await council.Nominate("Monday 11 May 2026");
        await council.Follow(FollowedCouncil.TheFox, choice: FollowChoice.Daily);
        await council.Follow($"{Links.Follow}?authority={TestCouncil.Authority}", choice: FollowChoice.Daily);
        await council.Do(new RightToBid.Cases.Nominating.AcceptNomination(
            MailingCouncil.NominationId, MailingCouncil.ListEntryId,
            new RightToBid.Cases.Nominating.CommunityValueFindings(
                RightToBid.Cases.Nominating.CommunityValueTest.CurrentUse, "The village meets there.", "It can go on."),
            "The village meets there.", On("Tuesday 12 May 2026")));
        await council.Drain();
        council.ToldTo().ShouldBeEmpty("it can wait for the morning");
        council.Clock.AdvanceTo(On("Tuesday 19 May 2026").At(new LocalTime(6, 59)));
        await council.Do(new ReceiveDisposalNotice(
            MailingCouncil.NoticeId, MailingCouncil.ListEntryId, "ACV/2026/0001", "The Fox Inn", Guid.Parse("0190a5f0-0009-7000-8000-000000000001"),
            "the freeholder", On("Monday 18 May 2026"), new(On("Tuesday 12 May 2026"))));
        await council.Drain();
        council.ToldTo().ShouldBeEmpty("the morning has not come");

        council.Clock.AdvanceTo(On("Tuesday 19 May 2026").At(new LocalTime(7, 0)));
        await council.Drain();
        var mail = council.ToldTo().ShouldHaveSingleItem("one e-mail a person, however much they follow");
        var (decided, received) = (mail.Text.IndexOf("decided", StringComparison.Ordinal), mail.Text.IndexOf("received the owner's notice", StringComparison.Ordinal));
        decided.ShouldBeGreaterThan(0);
        received.ShouldBeGreaterThan(decided);
        mail.Text.Split("received the owner's notice of a wish to sell on Monday 18 May 2026").Length.ShouldBe(2, "each fact once, though two things followed have it");
        mail.Text.ShouldContain("(Recorded 1 day later, on 19 May 2026.)");

        var afterRestart = new FollowRun(council.Services.GetRequiredService<FollowedNews>(), council.Clock, council.Mail);
        await council.Do(new WithdrawNotice(MailingCouncil.NoticeId, On("Tuesday 19 May 2026")));
        await afterRestart.Run(FollowedCouncil.Cancellation);
        await council.Drain();
        council.ToldTo().Count.ShouldBe(1, "there is one e-mail a day, whoever was started again");
        council.Clock.AdvanceTo(On("Wednesday 20 May 2026").At(new LocalTime(7, 0)));
        await council.Drain();
        council.ToldTo().Count.ShouldBe(2);
        council.ToldTo()[1].Text.ShouldContain("The owner withdrew the notice on Tuesday 19 May 2026.");
        await council.PassTo(On("Friday 22 May 2026"));
        council.ToldTo().Count.ShouldBe(2, "quiet days bring no e-mail");
    }
}

public sealed class several_workers_at_once(FollowedCouncil council) : IClassFixture<FollowedCouncil>
{
    [Fact]
    public async Task tell_each_thing_once()
    {
        await council.Nominate("Monday 11 May 2026");
        foreach (var reader in Enumerable.Range(1, 8))
        {
            await council.Follow(FollowedCouncil.TheFox, $"reader{reader}@example.org");
        }

        var news = council.Services.GetRequiredService<FollowedNews>();
        await council.Do(new RightToBid.Cases.Nominating.CorrectReceiptDay(MailingCouncil.NominationId, On("Sunday 10 May 2026"), "It lay in the letter box."));
        var head = await news.Head(FollowedCouncil.Cancellation);
        await Task.WhenAll(Enumerable.Range(1, 6).Select(_ => Task.Run(() => news.Gather(FollowChoice.AtOnce, head, On("Tuesday 12 May 2026"), FollowedCouncil.Cancellation))));
        await council.Drain();
        await council.Drain();

        foreach (var reader in Enumerable.Range(1, 8))
        {
            council.ToldTo($"reader{reader}@example.org").ShouldHaveSingleItem().Text.ShouldContain("It lay in the letter box.");
        }
    }
}

public sealed class choosing_what_to_follow(FollowedCouncil council) : IClassFixture<FollowedCouncil>
{
    private const string Meadow = "ACV/2026/0002";

    [Fact]
    public async Task tells_of_that_and_of_nothing_else()
    {
        await council.Nominate("Monday 11 May 2026");
        await council.Follow($"{Links.Follow}?q=fox%20mill", "words@example.org");
        await council.Follow($"{Links.Follow}?authority={TestCouncil.Authority}&show=listed", "listed@example.org");
        await council.Follow($"{Links.Follow}?authority={TestCouncil.Authority}", "authority@example.org");
        await council.Follow(FollowedCouncil.TheFox, "case@example.org");

        await council.Do(new EnterInList(
            Guid.Parse("0190a5f0-0002-7000-8000-000000000002"), Meadow, new Asset("Long Meadow", "Brook Lane, Ashcombe"), On("Tuesday 12 May 2026")));
        await council.Drain();
        council.ToldTo("authority@example.org").ShouldHaveSingleItem().Subject.ShouldStartWith("Long Meadow: ");
        council.ToldTo("listed@example.org").ShouldHaveSingleItem();
        council.ToldTo("words@example.org").ShouldBeEmpty();
        council.ToldTo("case@example.org").ShouldBeEmpty();

        await council.Do(new RightToBid.Cases.Nominating.CorrectReceiptDay(MailingCouncil.NominationId, On("Sunday 10 May 2026"), "It lay in the letter box."));
        await council.Drain();
        council.ToldTo("words@example.org").ShouldHaveSingleItem().Subject.ShouldStartWith("The Fox Inn: ");
        council.ToldTo("case@example.org").ShouldHaveSingleItem();
        council.ToldTo("authority@example.org").Count.ShouldBe(2);
        council.ToldTo("listed@example.org").Count.ShouldBe(1, "the Fox is not listed");
    }

    [Theory]
    [InlineData("?case=E99999999%2FACV%2F1999%2F0001")]
    [InlineData("?authority=E00000000")]
    [InlineData("?place=E04000000")]
    public async Task that_is_not_there_is_not_found(string asked)
    {
        using var browser = council.Browser();
        (await TestCouncil.Open(browser, $"{Links.Follow}{asked}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task without_saying_what_leads_to_the_register()
    {
        using var browser = council.Browser();
        var page = await TestCouncil.Open(browser, Links.Follow);
        (page.Status, page.Heading, page.HasForm).ShouldBe((HttpStatusCode.OK, "Follow what happens", false));
        page.Link("Search the register").ShouldBe(Links.Register);
    }
}

public sealed class asking_for_emails(FollowedCouncil council) : IClassFixture<FollowedCouncil>
{
    private static readonly string Everything = $"{Links.Follow}?q=fox";

    [Fact]
    public async Task with_a_wrong_answer_is_asked_again()
    {
        var before = await council.CountFollowers();
        using var browser = council.Browser();
        (await TestCouncil.Send(browser, Everything)).ErrorAt("Email").ShouldBe("Enter your email address");
        (await TestCouncil.Send(browser, Everything, ("Email", "nobody"), ("Choice", "AtOnce"))).ErrorAt("Email")
            .ShouldBe("Enter an email address like name@example.org");
        (await TestCouncil.Send(browser, Everything, ("Email", "somebody@example.org"), ("Choice", "Never"))).ErrorAt("Choice").ShouldBe("Select when you want e-mails");
        (await council.CountFollowers()).ShouldBe(before);
    }

    [Fact]
    public async Task answers_the_same_whoever_asks_and_fills_nobody_s_box()
    {
        await council.Follow(Everything, "known@example.org");
        var stranger = await council.Ask(Everything, "stranger@example.org");
        var known = await council.Ask(Everything, "known@example.org");
        known.Main.ShouldBe(stranger.Main);
        council.SubjectsTo("known@example.org").Last().ShouldStartWith("You get e-mails about ");

        for (var time = 0; time < 10; time++)
        {
            (await council.Ask($"{Links.Follow}?q=fox{time}", "stranger@example.org")).Main.ShouldBe(stranger.Main);
        }

        council.SubjectsTo("stranger@example.org").Count().ShouldBe(Followers.AsksADay);
    }
}

public sealed class confirming_too_late(FollowedCouncil council) : IClassFixture<FollowedCouncil>
{
    [Fact]
    public async Task finds_nothing_and_the_address_goes_in_the_night()
    {
        await council.Ask($"{Links.Follow}?q=fox");
        var link = council.LinkTo("confirm");
        using var browser = council.Browser();
        council.Clock.AdvanceTo(On("Friday 15 May 2026").At(new LocalTime(11, 59)));
        (await TestCouncil.Open(browser, link)).Status.ShouldBe(HttpStatusCode.OK, "a minute is left");
        await council.Followers.Run(FollowedCouncil.Cancellation);
        (await council.CountFollowers()).ShouldBe(1);

        council.Clock.AdvanceTo(On("Friday 15 May 2026").At(new LocalTime(12, 0)));
        (await TestCouncil.Open(browser, link)).Status.ShouldBe(HttpStatusCode.NotFound);
        await council.Followers.Run(FollowedCouncil.Cancellation);
        (await council.CountFollowers()).ShouldBe(0);
        foreach (var made in new[] { "anything", "%20", new string('a', 500) })
        {
            (await TestCouncil.Open(browser, Links.ConfirmFollowing(made))).Status.ShouldBe(HttpStatusCode.NotFound);
            (await TestCouncil.Open(browser, Links.ManageFollowing(made))).Status.ShouldBe(HttpStatusCode.NotFound);
            (await TestCouncil.Open(browser, Links.StopFollowing(made))).Status.ShouldBe(HttpStatusCode.NotFound);
        }
    }
}

public sealed class changing_and_stopping(FollowedCouncil council) : IClassFixture<FollowedCouncil>
{
    [Fact]
    public async Task is_done_by_the_link_in_an_email_and_the_address_goes_with_the_last()
    {
        await council.Nominate("Monday 11 May 2026");
        await council.Follow(FollowedCouncil.TheFox);
        await council.Follow($"{Links.Follow}?q=meadow");
        await council.Do(new RightToBid.Cases.Nominating.CorrectReceiptDay(MailingCouncil.NominationId, On("Sunday 10 May 2026"), "It lay in the letter box."));
        await council.Drain();
        var manage = council.LinkTo("manage");
        using var browser = council.Browser();
        var page = await TestCouncil.Open(browser, manage);
        page.Main.ShouldContain("The Fox Inn (ACV/2026/0001) You are told at once.");

        var followed = await council.Followers.Of((await Follower()).ShouldNotBeNull(), FollowedCouncil.Cancellation);
        var fox = followed.Single(one => one.Following.Question.Reference is not null).Following.FollowingId.ToString();
        (await Press(browser, manage, fox, "Daily")).Main.ShouldContain("You are told once a day about The Fox Inn (ACV/2026/0001).");
        (await Press(browser, manage, fox, "Sometimes")).ErrorSummary.ShouldBe(["Select what is to be done"]);
        (await Press(browser, manage, Guid.Empty.ToString(), "Stop")).ErrorSummary.ShouldBe(["Select what to change: it may have been stopped meanwhile"]);
        (await Press(browser, manage, fox, "Stop")).Main.ShouldContain("You get no more e-mails about The Fox Inn (ACV/2026/0001).");
        (await council.CountFollowers()).ShouldBe(1);
        (await Press(browser, manage, "", "StopAll")).Main.ShouldContain("You follow nothing, and no address of yours is kept.");
        (await council.CountFollowers()).ShouldBe(0);

        await council.Accept("Tuesday 12 May 2026");
        await council.Drain();
        council.ToldTo().Count.ShouldBe(1);
    }

    [Fact]
    public async Task takes_one_request_of_a_mail_program()
    {
        const string Other = "other@example.org";
        await council.Follow($"{Links.Follow}?q=meadow", Other);
        await council.Do(new EnterInList(
            Guid.Parse("0190a5f0-0002-7000-8000-000000000003"), "ACV/2026/0003", new Asset("Long Meadow", "Brook Lane, Ashcombe"), On("Tuesday 12 May 2026")));
        await council.Drain();
        var stop = council.ToldTo(Other).ShouldHaveSingleItem().StopAddress!.PathAndQuery;
        using var program = council.Browser();
        (await TestCouncil.Open(program, stop)).Heading.ShouldBe("Stop following");
        (await council.CountFollowers()).ShouldBeGreaterThan(0, "opening it stops nothing");
        using var asked = new FormUrlEncodedContent([KeyValuePair.Create("List-Unsubscribe", "One-Click")]);
        using var answer = await program.PostAsync(new Uri(stop, UriKind.Relative), asked, FollowedCouncil.Cancellation);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await council.Services.GetRequiredService<IKernel>().Database.Query(
            Scope.Tenant("site"), "select email from rtb.followers where tenant_id = @tenant and email = @email", new() { ["email"] = Other },
            row => row.Text("email"), FollowedCouncil.Cancellation)).ShouldBeEmpty();
    }

    private static async Task<TestPage> Press(HttpClient browser, string manage, string which, string what)
    {
        var form = await TestCouncil.Fill(browser, manage);
        return await TestCouncil.Post(browser, form with { Answers = [.. form.Answers.Where(answer => answer.Name != "Which"), ("Which", which), ("What", what)] });
    }

    private async Task<Guid?> Follower() => (await council.Services.GetRequiredService<IKernel>().Database.Query(
        Scope.Tenant("site"), "select follower_id from rtb.followers where tenant_id = @tenant and email = @email",
        new() { ["email"] = FollowedCouncil.Reader }, row => row.Uuid("follower_id"), FollowedCouncil.Cancellation))[0];
}
