using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Nominating;
using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Mailing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Mailers;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Letters;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Mailing;

/// <summary>A council whose mail is kept, with members of two groups. Friends of the Fox nominated the Fox Inn, and it was listed.</summary>
public class MailingCouncil : TestCouncil
{
    internal const string Rival = "rival@test.example";

    internal static readonly Guid NominationId = Guid.Parse("0190a5f0-0001-7000-8000-000000000001");
    internal static readonly Guid ListEntryId = Guid.Parse("0190a5f0-0002-7000-8000-000000000001");
    internal static readonly Guid NoticeId = Guid.Parse("0190a5f0-0003-7000-8000-000000000001");
    internal static readonly Guid BidId = Guid.Parse("0190a5f0-0004-7000-8000-000000000001");

    internal LettersTaken Mail { get; } = new();

    /// <summary>The subjects of all that a person got, the first first.</summary>
    internal IEnumerable<string> SubjectsTo(string email) => Mail.Taken.Where(mail => mail.To == email).Select(mail => mail.Subject);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Make(new(Rival, Password, "Rita Rival", Roles.GroupLead, Authority, Guid.Parse("0190a5f0-0000-7000-8000-00000000f0f1"), "Foxes United"));
    }

    internal async Task Do<TState>(ICommand<TState> command)
        where TState : class, IStreamState<TState> =>
        (await Services.GetRequiredService<CaseDesk>().Send(command, new Sender(Authority, "test"), TestContext.Current.CancellationToken)).Refusal.ShouldBeNull();

    /// <summary>Lets the days pass, one by one, each with all that is due on it.</summary>
    internal async Task PassTo(LocalDate day)
    {
        for (var next = Clock.GetCurrentInstant().InZone(RightToBid.Web.Platform.Clock.London).Date.PlusDays(1); next <= day; next = next.PlusDays(1))
        {
            Clock.AdvanceTo(next);
            await Drain();
            await Drain();
        }
    }

    internal async Task Nominate(string received)
    {
        await Do(new ReceiveNomination(
            NominationId, "ACV/2026/0001", new Asset("The Fox Inn", "1 Mill Lane, Ashcombe"), FoxCouncil.Friends, "The village meets there.", On(received)));
        await Drain();
    }

    internal async Task Accept(string decided)
    {
        await Do(new AcceptNomination(
            NominationId, ListEntryId,
            new CommunityValueFindings(CommunityValueTest.CurrentUse, "The village meets there.", "It can go on."), "The village meets there.", On(decided)));
        await Drain();
    }

    internal async Task ReceiveNotice(string received)
    {
        await Do(new ReceiveDisposalNotice(
            NoticeId, ListEntryId, "ACV/2026/0001", "The Fox Inn", Guid.Parse("0190a5f0-0009-7000-8000-000000000001"), "the freeholder",
            On(received), new(On("Tuesday 12 May 2026"))));
        await Drain();
    }

    /// <summary>The place of the last fact of a kind in the record of the notice.</summary>
    internal async Task<int> EntryOf<TEvent>()
    {
        var entry = 0L;
        await foreach (var recorded in Services.GetRequiredService<IKernel>().Events.ReadStream(Authority, NoticeId, TestContext.Current.CancellationToken))
        {
            entry = recorded.Data is TEvent ? recorded.Version : entry;
        }

        return (int)entry;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Site:Address", "https://assets.test.example");
        builder.ConfigureServices(services => services.AddSingleton<IMailer>(Mail));
    }
}

public sealed class telling_a_group(MailingCouncil council) : IClassFixture<MailingCouncil>
{
    [Fact]
    public async Task the_story_of_its_nomination_and_of_the_sale()
    {
        await council.Nominate("Monday 11 May 2026");
        await council.Drain();
        council.SubjectsTo(TestCouncil.Member).ShouldBe(["The Fox Inn: your nomination reached the council on Monday 11 May 2026"]);
        council.Mail.Taken[0].Body.ShouldContain("The council has to the end of Monday 6 July 2026 to decide");
        council.Mail.Taken[0].Body.ShouldContain("https://assets.test.example/register/");

        await council.Accept("Tuesday 12 May 2026");
        council.SubjectsTo(TestCouncil.Member).Last().ShouldBe("The Fox Inn: the council decided on Tuesday 12 May 2026 to list it");
        council.SubjectsTo(TestCouncil.Member).Count().ShouldBe(2);

        await council.PassTo(On("Monday 1 June 2026"));
        await council.ReceiveNotice("Monday 1 June 2026");
        council.SubjectsTo(TestCouncil.Member).Last().ShouldBe("The Fox Inn: groups can ask to bid to the end of Sunday 12 July 2026");
        council.SubjectsTo(TestCouncil.Member).Count().ShouldBe(3);

        await council.PassTo(On("Saturday 27 June 2026"));
        council.SubjectsTo(TestCouncil.Member).Count().ShouldBe(3, "fifteen days are left");
        await council.PassTo(On("Sunday 28 June 2026"));
        council.SubjectsTo(TestCouncil.Member).Last().ShouldBe("The Fox Inn: 14 days left, groups can ask to bid to the end of Sunday 12 July 2026");

        await council.PassTo(On("Sunday 5 July 2026"));
        council.SubjectsTo(TestCouncil.Member).Last().ShouldStartWith("The Fox Inn: 7 days left");
        council.SubjectsTo(TestCouncil.Member).Count().ShouldBe(5);
        await council.Do(new RightToBid.Cases.Disposing.CorrectReceiptDay(MailingCouncil.NoticeId, On("Sunday 31 May 2026"), "It lay in the letter box."));
        await council.PassTo(On("Monday 6 July 2026"));
        council.SubjectsTo(TestCouncil.Member).Last().ShouldBe("The Fox Inn: the end of the interim moratorium moved to Saturday 11 July 2026");
        council.Mail.Taken.Last(mail => mail.To == TestCouncil.Member).Text.ShouldContain(
            "moved from Sunday 12 July 2026 to Saturday 11 July 2026, because a recorded fact was put right: It lay in the letter box.");
        council.SubjectsTo(TestCouncil.Member).Count().ShouldBe(6, "the change is told, and the seven days are not said twice");

        await council.Do(new RegisterBidder(MailingCouncil.NoticeId, MailingCouncil.BidId, FoxCouncil.Friends, On("Monday 6 July 2026")));
        await council.PassTo(On("Saturday 11 July 2026"));
        council.SubjectsTo(TestCouncil.Member).Last()
            .ShouldBe("The Fox Inn: the owner may not sell, except to a community group, to the end of Monday 30 November 2026");
        council.SubjectsTo(TestCouncil.Member).Count().ShouldBe(7, "once a group has asked, nobody is reminded to ask");

        await council.PassTo(On("Saturday 28 November 2026"));
        council.SubjectsTo(TestCouncil.Member).Skip(7).ShouldBe(
        [
            "The Fox Inn: 14 days left, the full moratorium runs to the end of Monday 30 November 2026",
            "The Fox Inn: 7 days left, the full moratorium runs to the end of Monday 30 November 2026",
            "The Fox Inn: 2 days left, the full moratorium runs to the end of Monday 30 November 2026",
        ]);

        await council.Do(new StrikeOutFact<Moratorium>(MailingCouncil.NoticeId, await council.EntryOf<BidderRegistered>(), "It was for another pub."));
        await council.Drain();
        council.SubjectsTo(TestCouncil.Member).Last().ShouldBe("The Fox Inn: the end of the interim moratorium moved to Saturday 11 July 2026");
        await council.Do(new StrikeOutFact<Moratorium>(MailingCouncil.NoticeId, 1, "It was for another pub."));
        await council.PassTo(On("Tuesday 1 December 2026"));
        council.SubjectsTo(TestCouncil.Member).Last().ShouldBe("The Fox Inn: the owner’s notice of Sunday 31 May 2026 was recorded by mistake");
        council.SubjectsTo(TestCouncil.Member).Count().ShouldBe(12);

        council.SubjectsTo(MailingCouncil.Rival).ShouldBeEmpty("the other group takes no part");
        var kernel = council.Services.GetRequiredService<IKernel>();
        (await kernel.Database.Query(
            Scope.Worker, "select payload::text || key as it from rtb.outbox", [], row => row.Text("it"), TestContext.Current.CancellationToken))
            .ShouldAllBe(held => !held.Contains('@') && !held.Contains("Freya"));
        (await kernel.Verification.Verify(TestContext.Current.CancellationToken)).Differences.ShouldBeEmpty();
    }
}

public sealed class telling_a_group_late(MailingCouncil council) : IClassFixture<MailingCouncil>
{
    [Fact]
    public async Task of_a_notice_reminds_of_no_day_that_has_passed()
    {
        await council.Nominate("Monday 11 May 2026");
        await council.Accept("Tuesday 12 May 2026");
        council.Clock.AdvanceTo(On("Monday 6 July 2026"));
        await council.Drain();

        await council.ReceiveNotice("Monday 1 June 2026");
        await council.PassTo(On("Thursday 9 July 2026"));
        council.SubjectsTo(TestCouncil.Member).Skip(2).ShouldBe(["The Fox Inn: groups can ask to bid to the end of Sunday 12 July 2026"]);

        await council.PassTo(On("Friday 10 July 2026"));
        council.SubjectsTo(TestCouncil.Member).Last().ShouldBe("The Fox Inn: 2 days left, groups can ask to bid to the end of Sunday 12 July 2026");
        await council.PassTo(On("Tuesday 14 July 2026"));
        council.SubjectsTo(TestCouncil.Member).Skip(4).ShouldBe(["The Fox Inn: the owner may sell to anybody from Monday 13 July 2026"]);
    }

    [Fact]
    public void a_reminder_of_an_end_that_has_moved_or_passed_is_none()
    {
        var notice = Moratorium.Initial.Evolve(new DisposalNoticeReceived(
            MailingCouncil.NoticeId, MailingCouncil.ListEntryId, "ACV/2026/0001", "The Fox Inn", Guid.Empty, "the freeholder", default, "the whole",
            On("Monday 1 June 2026"), default, new(On("Tuesday 12 May 2026")), RegimeKeys.EnglandRightToBid2011, "2011"));

        var group = new MailReader(TestCouncil.FriendsOfTheFox, HasNominated: true);
        ReminderTable.Of(notice, group, On("Sunday 12 July 2026"), On("Sunday 12 July 2026")).ShouldNotBeNull();
        ReminderTable.Of(notice, group, On("Sunday 12 July 2026"), On("Monday 13 July 2026")).ShouldBeNull();
        ReminderTable.Of(notice, group, On("Saturday 11 July 2026"), On("Friday 10 July 2026")).ShouldBeNull();
        ReminderTable.Of(notice, group with { Side = MailSide.Owner }, On("Sunday 12 July 2026"), On("Sunday 12 July 2026")).ShouldBeNull();
        ReminderTable.DueOn(notice, group, On("Saturday 27 June 2026")).ShouldBeNull();
        ReminderTable.DueOn(notice, group, On("Sunday 28 June 2026")).ShouldBe(On("Sunday 12 July 2026"));
        ReminderTable.DueOn(Moratorium.Initial, group, On("Sunday 28 June 2026")).ShouldBeNull();
    }
}
