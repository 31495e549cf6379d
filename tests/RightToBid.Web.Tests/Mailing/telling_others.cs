using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Notifying;
using RightToBid.Web.Mailing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

using ServeOnListing = RightToBid.Cases.Listing.ServeNotice;

namespace RightToBid.Web.Tests.Mailing;

/// <summary>An owner who deals with the council by e-mail is told as the groups are; one who does not is written to by post.</summary>
public sealed class telling_an_owner(MailingCouncil council) : IClassFixture<MailingCouncil>
{
    private const string Email = "freya@owner.example";

    private static readonly Guid Owner = Guid.Parse("0190a5f0-0009-7000-8000-000000000001");

    [Fact]
    public async Task of_the_time_for_a_review_of_their_notice_of_a_request_and_of_the_end()
    {
        await council.Services.GetRequiredService<Parties>().Record(
            TestCouncil.Authority, new Party(Owner, "Freya Freeholder", Purposes.OwnsLand) { Email = Email }, TestContext.Current.CancellationToken);
        await council.Nominate("Monday 11 May 2026");
        await council.Accept("Tuesday 12 May 2026");
        await council.Do(new ServeOnListing(
            MailingCouncil.ListEntryId, NoticeCodes.Inclusion, NoticeRecipient.Owner,
            new Service(MeansOfService.Email, On("Tuesday 12 May 2026"), On("Tuesday 12 May 2026"), null, []), Owner));
        await council.Do(new ServeOnListing(
            MailingCouncil.ListEntryId, NoticeCodes.Inclusion, NoticeRecipient.Owner,
            new Service(MeansOfService.FirstClassPost, On("Tuesday 12 May 2026"), On("Thursday 14 May 2026"), null, []), Guid.Parse("0190a5f0-0009-7000-8000-000000000002")));

        await council.PassTo(On("Tuesday 7 July 2026"));
        council.SubjectsTo(Email).ShouldBe(
        [
            "The Fox Inn: 14 days left, you can ask for a review of the listing to the end of Monday 6 July 2026",
            "The Fox Inn: 7 days left, you can ask for a review of the listing to the end of Monday 6 July 2026",
            "The Fox Inn: 2 days left, you can ask for a review of the listing to the end of Monday 6 July 2026",
        ]);
        var reminder = council.Mail.Taken.Last(mail => mail.To == Email);
        reminder.StopAddress.ShouldNotBeNull().AbsoluteUri.ShouldStartWith("https://assets.test.example/mail/stop/");
        reminder.Text.ShouldContain("Stop these e-mails (https://assets.test.example/mail/stop/");
        reminder.Text.ShouldNotContain("once a day", Case.Insensitive, "there is no account in which to choose that");

        await council.Do(new ReceiveDisposalNotice(
            MailingCouncil.NoticeId, MailingCouncil.ListEntryId, "ACV/2026/0001", "The Fox Inn", Owner, "the freeholder",
            On("Tuesday 7 July 2026"), new(On("Tuesday 12 May 2026")), How: MeansOfReceipt.Email));
        await council.Drain();
        await council.Do(new RegisterBidder(MailingCouncil.NoticeId, MailingCouncil.BidId, FoxCouncil.Friends, On("Tuesday 7 July 2026")));
        await council.PassTo(On("Thursday 7 January 2027"));
        council.SubjectsTo(Email).Skip(3).ShouldBe(
        [
            "The Fox Inn: your notice reached the council on Tuesday 7 July 2026",
            "The Fox Inn: you may not sell, except to a community group, to the end of Wednesday 6 January 2027",
            "The Fox Inn: you may sell to anybody from Thursday 7 January 2027",
        ]);
    }
}

public sealed class telling_of_a_handover(MailingCouncil council) : IClassFixture<MailingCouncil>
{
    private static readonly Guid HandoverId = Guid.Parse("0190a5f0-0005-7000-8000-000000000001");

    [Fact]
    public async Task of_the_day_for_the_keys_when_it_moves_before_it_comes_and_when_they_have_passed()
    {
        await council.Do(new BeginHandover(
            HandoverId, "ACV/2026/0001", "The Fox Inn", FoxCouncil.Friends, On("Monday 11 May 2026"), LongStopOn: On("Friday 12 June 2026")));
        await council.Drain();
        await council.Drain();
        await council.Do(new CorrectFact<Handover>(HandoverId, "handover-begun.long-stop-on", 1, "2026-06-19", "The contract says the 19th."));
        await council.PassTo(On("Wednesday 17 June 2026"));
        await council.Do(new CompleteHandover(HandoverId, On("Wednesday 17 June 2026")));
        await council.PassTo(On("Friday 19 June 2026"));

        council.SubjectsTo(TestCouncil.Member).ShouldBe(
        [
            "The Fox Inn: the keys are to pass to the end of Friday 12 June 2026",
            "The Fox Inn: the day for the keys moved to Friday 19 June 2026",
            "The Fox Inn: 14 days left, the keys are to pass to the end of Friday 19 June 2026",
            "The Fox Inn: 7 days left, the keys are to pass to the end of Friday 19 June 2026",
            "The Fox Inn: 2 days left, the keys are to pass to the end of Friday 19 June 2026",
            "The Fox Inn: the keys passed to your group on Wednesday 17 June 2026",
        ]);
    }
}

public sealed class telling_officers(MailingCouncil council) : IClassFixture<MailingCouncil>
{
    [Fact]
    public async Task on_working_mornings_of_what_is_due_and_what_is_overdue()
    {
        await council.Nominate("Monday 11 May 2026");
        await council.PassTo(On("Sunday 28 June 2026"));
        council.SubjectsTo(TestCouncil.Officer).ShouldBeEmpty("eight days are left");
        await council.PassTo(On("Monday 29 June 2026"));
        council.SubjectsTo(TestCouncil.Officer).ShouldBe(["nothing overdue, nothing due today: Monday 29 June 2026"]);
        council.Mail.Taken.Last(mail => mail.To == TestCouncil.Officer).Text.ShouldContain(
            "The Fox Inn: decide the nomination, to the end of Monday 6 July 2026 (7 days left)");

        await council.PassTo(On("Wednesday 8 July 2026"));
        council.SubjectsTo(TestCouncil.Officer).Skip(5).ShouldBe(
        [
            "nothing overdue, 1 due today: Monday 6 July 2026",
            "1 overdue, nothing due today: Tuesday 7 July 2026",
            "1 overdue, nothing due today: Wednesday 8 July 2026",
        ], "nobody is written to on Saturday and Sunday");
        council.SubjectsTo(TestCouncil.LegalOfficer).Count().ShouldBe(8, "nobody is named for the case");

        var officers = await council.Services.GetRequiredService<Assignments>().Officers(TestCouncil.Authority, TestContext.Current.CancellationToken);
        await council.Services.GetRequiredService<Assignments>().Give(
            new Caller(TestCouncil.Authority, "test", null, null), "ACV/2026/0001", officers.Single(officer => officer.Name == "Olive Officer").AccountId,
            TestContext.Current.CancellationToken);
        await council.PassTo(On("Thursday 9 July 2026"));
        council.SubjectsTo(TestCouncil.Officer).Count().ShouldBe(9);
        council.SubjectsTo(TestCouncil.LegalOfficer).Count().ShouldBe(8, "it is a colleague’s");
        council.SubjectsTo(TestCouncil.Member).ShouldContain("The Fox Inn: the council’s eight weeks to decide ended on Monday 6 July 2026");
    }
}

/// <summary>Who is told what: nobody of what does not concern them, and nobody of what is over.</summary>
public sealed class the_table_of_mail
{
    private static readonly MailReader Group = new(TestCouncil.FriendsOfTheFox, HasNominated: true);
    private static readonly MailReader Owner = Group with { Side = MailSide.Owner };

    private static DisposalNoticeReceived Received => new(
        MailingCouncil.NoticeId, MailingCouncil.ListEntryId, "ACV/2026/0001", "The Fox Inn", Guid.Empty, "the freeholder", default, "the whole",
        On("Monday 1 June 2026"), default, new(On("Tuesday 12 May 2026")), RegimeKeys.EnglandRightToBid2011, "2011");

    private static Moratorium Notice => Moratorium.Initial.Evolve(Received);

    [Theory]
    [InlineData("Monday 1 June 2026", true)]
    [InlineData("Tuesday 30 November 2027", true)]
    [InlineData("Wednesday 1 December 2027", false)]
    public void tells_of_a_notice_while_it_counts(string today, bool told)
    {
        (MailTable.Of(Received, Moratorium.Initial, Notice, Group, On(today)) is not null).ShouldBe(told);
        (MailTable.Of(Received, Moratorium.Initial, Notice, Owner, On(today)) is not null).ShouldBe(told);
    }

    [Theory]
    [InlineData("Sunday 19 July 2026", true)]
    [InlineData("Monday 20 July 2026", false)]
    public void tells_of_an_end_while_it_is_news(string today, bool told) =>
        (MailTable.Of(new InterimMoratoriumEnded(On("Sunday 12 July 2026")), Notice, Notice, Group, On(today)) is not null).ShouldBe(told);

    /// <summary>Land listed from Wednesday 2 June 2021 to the end of Monday 1 June 2026.</summary>
    [Theory]
    [InlineData("Tuesday 2 June 2026", false)]
    [InlineData("Wednesday 3 June 2026", true)]
    public void tells_of_the_end_of_a_listing_unless_another_entry_goes_on_with_it(string renewedOn, bool told)
    {
        var entry = ListEntry.Initial
            .Evolve(new LandEnteredInList(
                MailingCouncil.ListEntryId, null, "ACV/2021/0001", new("The Fox Inn", "1 Mill Lane, Ashcombe"), null, null, On("Wednesday 2 June 2021"), null,
                RegimeKeys.EnglandRightToBid2011, "2011"))
            .Evolve(new RenewalNoted(MailingCouncil.NoticeId, "ACV/2026/0002", On(renewedOn)));

        (MailTable.Of(new ListingExpired(On("Monday 1 June 2026")), entry, entry, Group, On("Wednesday 3 June 2026")) is not null).ShouldBe(told);
    }

    [Fact]
    public void says_of_what_the_law_has_the_council_tell_that_it_cannot_be_stopped()
    {
        MailTable.Of(Received, Moratorium.Initial, Notice, Group, On("Monday 1 June 2026"))!.RequiredBy.ShouldBe("Localism Act 2011, s. 97(3)");
        MailTable.Of(Received, Moratorium.Initial, Notice, Group with { HasNominated = false }, On("Monday 1 June 2026"))!.RequiredBy.ShouldBeNull();
        MailTable.Of(Received, Moratorium.Initial, Notice, Owner, On("Monday 1 June 2026"))!.RequiredBy.ShouldBeNull();
    }

    [Fact]
    public void tells_of_a_correction_that_moves_no_end_nothing() =>
        MailTable.Of(new FactCorrected("disposal-notice-received.owner-label", 1, "the owner", "the freeholder", "A slip."), Notice, Notice, Group, On("Monday 1 June 2026"))
            .ShouldBeNull();
}
