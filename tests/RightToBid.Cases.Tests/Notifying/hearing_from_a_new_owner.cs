using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Notifying;
using RightToBid.Law;
using RightToBid.Law.Time;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Notifying;

/// <summary>Regulation 19(2): a new owner tells the council. The duty is there from the change, and closes with what the council got.</summary>
public class hearing_from_a_new_owner
{
    private static readonly LandEnteredInList Listed = EnteredOn("Monday 3 January 2022");
    private static readonly DisposalNoticeReceived Notice = NoticeReceivedOn("Wednesday 10 January 2024", "Monday 3 January 2022");

    [Theory]
    [InlineData("EX_GIFT", false, true)]
    [InlineData("EX_MORTGAGEE", false, true)]
    [InlineData("NR_NO_VP", false, true)]
    [InlineData("REG_13_1", false, true)]
    [InlineData("EX_AG_SUCCESSION", false, false)]
    [InlineData("NR_SHARE_SALE", false, false)]
    [InlineData("NR_SHORT_LEASE", false, false)]
    [InlineData("NO_NOTICE", true, false)]
    public void is_owed_by_whoever_a_disposal_without_a_notice_made_the_owner(string branch, bool isBreach, bool isOwed)
    {
        var sale = Sale(branch, isBreach);

        OfEntry("Wednesday 1 May 2024", Listed, sale).ShouldBe(isOwed);
        OfEntry("Tuesday 30 April 2024", Listed, sale).ShouldBeFalse();
        if (isOwed)
        {
            var told = Given<ListEntry>(Listed, sale).When(ToEntry("Thursday 2 May 2024")).Decision.Events.ShouldHaveSingleItem();
            OfEntry("Thursday 2 May 2024", Listed, sale, told).ShouldBeFalse();
        }
        else
        {
            Given<ListEntry>(Listed, sale).When(ToEntry("Thursday 2 May 2024")).ThenRefused("NOT_DUE");
        }
    }

    [Fact]
    public void is_owed_after_a_breach_that_regulation_21_saves_and_not_after_one_that_is_ineffective()
    {
        var breach = Sale("NO_NOTICE", isBreach: true);
        var saved = new BreachSettled(BreachOutcome.SavedByRegulation21, "The charge was never registered.", On("Monday 3 June 2024"), Id(80));

        OfEntry("Monday 3 June 2024", Listed, breach, saved).ShouldBeTrue();
        OfEntry("Monday 3 June 2024", Listed, breach, saved with { Outcome = BreachOutcome.Ineffective }).ShouldBeFalse();
    }

    [Fact]
    public void is_owed_by_nobody_once_the_sale_fell_through_or_where_only_an_option_was_granted()
    {
        var gift = Sale("EX_GIFT", isBreach: false);

        OfEntry("Monday 3 June 2024", Listed, gift, new DisposalFellThrough(On("Friday 31 May 2024"), Id(80), null)).ShouldBeFalse();
        OfEntry("Monday 3 June 2024", Listed, gift with { Terms = new() { Agreement = AgreementKind.OptionGranted } }).ShouldBeFalse();
        OfEntry("Monday 3 June 2024", Listed, gift, new DisposalCompleted(On("Friday 31 May 2024"), Id(80))).ShouldBeTrue();
    }

    [Fact]
    public void what_the_first_new_owner_told_does_not_do_for_the_next()
    {
        var next = Sale("EX_GIFT", isBreach: false) with { BindingOn = On("Monday 3 June 2024"), Terms = new() { DisposalId = Id(81) } };
        var told = Given<ListEntry>(Listed, Sale("EX_GIFT", isBreach: false)).When(ToEntry("Sunday 2 June 2024")).Decision.Events[0];

        OfEntry("Monday 3 June 2024", Listed, Sale("EX_GIFT", isBreach: false), told, next).ShouldBeTrue();
        var again = Given<ListEntry>(Listed, Sale("EX_GIFT", isBreach: false), told, next).When(ToEntry("Monday 3 June 2024")).Decision.Events[0];
        OfEntry("Monday 3 June 2024", Listed, Sale("EX_GIFT", isBreach: false), told, next, again).ShouldBeFalse();
    }

    [Fact]
    public void is_nobodys_any_more_when_the_land_has_left_the_list()
    {
        OfEntry("Saturday 2 January 2027", Listed, Sale("EX_GIFT", isBreach: false)).ShouldBeTrue();
        OfEntry("Sunday 3 January 2027", Listed, Sale("EX_GIFT", isBreach: false)).ShouldBeFalse();
    }

    [Fact]
    public void word_from_before_the_change_is_asked_again_and_from_its_day_it_counts()
    {
        var story = Given<ListEntry>(Listed, Sale("EX_GIFT", isBreach: false));

        story.When(ToEntry("Tuesday 30 April 2024")).ThenAsksAgainFor("SentOn");
        story.When(ToEntry("Wednesday 1 May 2024")).Decision.Refusal.ShouldBeNull();
    }

    [Fact]
    public void under_a_notice_is_due_only_after_a_change_that_had_effect()
    {
        var breach = new DisposalRecorded(null, null, On("Wednesday 17 January 2024"), null, null, true, null, [], "INTERIM_MORATORIUM", true);
        var gift = breach with { Exemption = "EX_GIFT", Branch = "EX_GIFT", InBreach = false };
        var inherited = new OwnerChanged(null, OwnerChangeMeans.Inheritance, On("Wednesday 17 January 2024"));

        Given<Moratorium>(Notice).When(ToNotice("Thursday 18 January 2024")).ThenRefused("NOT_DUE");
        Given<Moratorium>(Notice, breach).When(ToNotice("Thursday 18 January 2024")).ThenRefused("NOT_DUE");
        foreach (var change in new ICaseEvent[] { gift, inherited })
        {
            var told = Given<Moratorium>(Notice, change).When(ToNotice("Thursday 18 January 2024"));
            told.Decision.Events.ShouldHaveSingleItem().ShouldBeOfType<NoticeServed>();
            Owed(Fold<Moratorium>([Notice, change]), "Thursday 18 January 2024").ShouldBeTrue();
            Owed(told.State, "Thursday 18 January 2024").ShouldBeFalse();
            new Story<Moratorium>(told.State, LongAfter).When(ToNotice("Thursday 18 January 2024")).ThenNothing();
        }
    }

    private static DisposalRecorded Sale(string branch, bool isBreach) =>
        new(
            null,
            branch == "REG_13_1" ? FriendsOfTheFox : null,
            On("Wednesday 1 May 2024"),
            null,
            branch.StartsWith("EX_", StringComparison.Ordinal) ? branch : null,
            branch != "NR_NO_VP",
            branch == "NR_SHORT_LEASE" ? 20 : null,
            branch == "REG_13_1" ? [new OwnersNotice(Leaseholder.ToString(), On("Friday 1 March 2024"), [])] : [],
            branch,
            isBreach,
            new() { DisposalId = Id(80), ShareSale = branch == "NR_SHARE_SALE" });

    private static bool OfEntry(string day, params IEnumerable<ICaseEvent> history) => Owed(Fold<ListEntry>(history), day);

    private static bool Owed(object state, string day) =>
        NoticeDuties.Of(state, WorkingDays.NoYears).Any(duty => duty.Notice.Key == NoticeCodes.NewOwner && duty.IsOpenOn(On(day)));

    private static RightToBid.Cases.Listing.ServeNotice ToEntry(string day) => new(ListEntryId, NoticeCodes.NewOwner, NoticeRecipient.Council, Came(day));

    private static RightToBid.Cases.Disposing.ServeNotice ToNotice(string day) => new(MoratoriumId, NoticeCodes.NewOwner, NoticeRecipient.Council, Came(day));

    private static Service Came(string day) => new(MeansOfService.Email, On(day), On(day), null, []);
}
