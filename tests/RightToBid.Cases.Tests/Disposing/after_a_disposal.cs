using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Law;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Disposing;

/// <summary>Completed, fallen through, in breach, by another owner: what a disposal leads to.</summary>
public class after_a_disposal
{
    private static readonly DisposalNoticeReceived Notice = NoticeReceivedOn("Thursday 31 August 2023", "Thursday 5 January 2023");

    [Fact]
    public void a_sale_that_falls_through_leaves_the_notice_running_and_the_owner_may_sell_again()
    {
        var sold = Given<Moratorium>(Notice).When(SellsOn("Thursday 12 October 2023")).State;
        var fell = new Story<Moratorium>(sold, LongAfter).When(new RecordSaleFellThrough(MoratoriumId, On("Monday 20 November 2023"), Reason: "No mortgage."));

        fell.Then(new DisposalFellThrough(On("Monday 20 November 2023"), null, "No mortgage."));
        MoratoriumPosition.Of(fell.State, On("Tuesday 21 November 2023")).Standing.ShouldBe(MoratoriumStanding.OpenForDisposal);
        new Story<Moratorium>(fell.State, LongAfter).When(SellsOn("Tuesday 21 November 2023")).Decision.Refusal.ShouldBeNull();
        new Story<Moratorium>(sold, LongAfter).When(SellsOn("Tuesday 21 November 2023")).ThenRefused("ALREADY_DISPOSED_OF");
    }

    [Fact]
    public void a_sale_falls_through_no_sooner_than_it_was_agreed_and_never_after_completion()
    {
        var sold = new Story<Moratorium>(Given<Moratorium>(Notice).When(SellsOn("Thursday 12 October 2023")).State, LongAfter);

        sold.When(new RecordSaleFellThrough(MoratoriumId, On("Wednesday 11 October 2023"))).ThenAsksAgainFor("FellThroughOn");
        sold.When(new RecordSaleFellThrough(MoratoriumId, On("Thursday 12 October 2023"))).Decision.Refusal.ShouldBeNull();
        var completed = sold.When(new RecordCompletion(MoratoriumId, On("Friday 1 December 2023"))).State;
        new Story<Moratorium>(completed, LongAfter).When(new RecordSaleFellThrough(MoratoriumId, On("Friday 1 December 2023")))
            .ThenRefused("ALREADY_COMPLETED", "The sale was completed on Friday 1 December 2023.");
    }

    [Fact]
    public void a_sale_that_fell_through_is_not_completed() =>
        Given<Moratorium>(Notice, Recorded("Thursday 12 October 2023"), new DisposalFellThrough(On("Monday 20 November 2023"), null, null))
            .When(new RecordCompletion(MoratoriumId, On("Friday 1 December 2023")))
            .ThenRefused("FELL_THROUGH", "The sale fell through on Monday 20 November 2023.");

    [Fact]
    public void MOR_51_a_breach_is_ineffective_and_neither_notice_nor_entry_ends()
    {
        var found = new BreachFinding(On("Monday 2 October 2023"), BreachSource.LandRegistry);
        var sale = Given<Moratorium>(Notice).When(
            SellsOn("Monday 25 September 2023") with { CompletedOn = On("Friday 29 September 2023"), Terms = new() { Found = found } });

        var recorded = sale.Decision.Events.ShouldHaveSingleItem().ShouldBeOfType<DisposalRecorded>();
        (recorded.Branch, recorded.InBreach, recorded.Terms!.Found).ShouldBe(("INTERIM_MORATORIUM", true, found));
        DisposalLaw.IsBreach(sale.State, sale.State.Disposals[0]).ShouldBeTrue();
        MoratoriumPosition.Of(sale.State, On("Monday 25 September 2023")).Standing.ShouldBe(MoratoriumStanding.InterimMoratorium);
        MoratoriumSaga.React(recorded, sale.State).ShouldBeEmpty();
    }

    [Fact]
    public void a_breach_saved_by_regulation_21_2_is_a_disposal_after_all_and_the_land_leaves_the_list()
    {
        var sold = Given<Moratorium>(Notice, AskedOn("Friday 1 September 2023"))
            .When(SellsOn("Monday 25 September 2023") with { CompletedOn = On("Friday 29 September 2023") }).State;
        var saved = new Story<Moratorium>(sold, LongAfter).When(new SettleBreach(
            MoratoriumId, BreachOutcome.SavedByRegulation21, "The land charge had not been registered.", On("Friday 1 December 2023")));

        MoratoriumPosition.Of(saved.State, On("Monday 25 September 2023")).Standing.ShouldBe(MoratoriumStanding.Discharged);
        DisposalLaw.IsBreach(saved.State, saved.State.Disposals[0]).ShouldBeFalse();
        MoratoriumSaga.React(saved.Decision.Events[0], saved.State).Select(command => command.GetType())
            .ShouldBe([typeof(Cases.Bidding.LoseBid), typeof(NoteRelevantDisposal)]);
    }

    [Fact]
    public void a_breach_that_was_none_on_what_is_now_known_is_not_settled()
    {
        var sold = Given<Moratorium>(Notice).When(SellsOn("Wednesday 11 October 2023")).State;
        var settle = new SettleBreach(MoratoriumId, BreachOutcome.Ineffective, "Agreed.", On("Friday 1 December 2023"));

        new Story<Moratorium>(sold, LongAfter).When(settle).Decision.Refusal.ShouldBeNull();
        new Story<Moratorium>(sold, LongAfter).When(settle with { Reason = " " }).ThenAsksAgainFor("Reason");
        new Story<Moratorium>(sold.Evolve(NoticeDayCorrected("Thursday 31 August 2023", "Wednesday 30 August 2023")), LongAfter)
            .When(settle).ThenRefused("NO_BREACH");
    }

    [Fact]
    public void a_new_owner_is_not_served_by_the_notice_and_a_sale_on_the_day_before_is()
    {
        var changed = Given<Moratorium>(Notice).When(new ChangeOwner(MoratoriumId, OwnerChangeMeans.Inheritance, On("Friday 1 March 2024"), Leaseholder));

        changed.Then(new OwnerChanged(Leaseholder, OwnerChangeMeans.Inheritance, On("Friday 1 March 2024")));
        MoratoriumPosition.Of(changed.State, On("Thursday 29 February 2024")).Standing.ShouldBe(MoratoriumStanding.OpenForDisposal);
        MoratoriumPosition.Of(changed.State, On("Friday 1 March 2024")).ShouldBe(new(
            MoratoriumStanding.OwnerChanged,
            "The land passed to another owner on Friday 1 March 2024. The notice does not serve a new owner, who must give their own. "
                + "Whoever owns the land may sell it to a community group, to the end of Friday 28 February 2025."));
        MoratoriumSaga.Deadlines(changed.State).Select(deadline => deadline.Kind).ShouldBe(["interim-moratorium"]);
    }

    [Fact]
    public void an_owner_changes_no_sooner_than_the_notice_and_into_somebody_else()
    {
        var story = Given<Moratorium>(Notice);
        story.When(new ChangeOwner(MoratoriumId, OwnerChangeMeans.Gift, On("Wednesday 30 August 2023"))).ThenAsksAgainFor("ChangedOn");
        story.When(new ChangeOwner(MoratoriumId, OwnerChangeMeans.Gift, On("Thursday 31 August 2023"))).Decision.Refusal.ShouldBeNull();
        story.When(new ChangeOwner(MoratoriumId, OwnerChangeMeans.Gift, On("Thursday 31 August 2023"), Freeholder)).ThenAsksAgainFor("NewOwnerPartyId");
    }

    /// <summary>A33: regulation 13(1) is not personal, conditions A to C are (A9).</summary>
    [Fact]
    public void MOR_54_a_new_owner_may_sell_to_a_group_on_the_notice_that_the_former_one_gave()
    {
        var given = Given<Moratorium>(
            NoticeReceivedOn("Friday 1 March 2024", "Thursday 5 January 2023"),
            new OwnerChanged(Leaseholder, OwnerChangeMeans.Gift, On("Wednesday 1 May 2024")));
        var sale = SellsOn("Monday 3 June 2024", FoxleyTrust) with { Terms = new() { ByAnotherOwner = true, SellerPartyId = Leaseholder } };

        var recorded = given.When(sale);
        recorded.Decision.Events.ShouldHaveSingleItem().ShouldBeOfType<DisposalRecorded>().Branch.ShouldBe("REG_13_1");
        DisposalLaw.Judge(recorded.State, recorded.State.Disposals[0]).Caution!.ShouldContain("(A33)");
        given.When(sale with { Buyer = null }).Decision.Events.ShouldHaveSingleItem().ShouldBeOfType<DisposalRecorded>().Branch.ShouldBe("NO_NOTICE");
    }

    [Fact]
    public void MOR_40_a_sale_to_a_group_needs_the_eighteen_months()
    {
        var notice = NoticeReceivedOn("Friday 1 March 2024", "Thursday 5 January 2023");

        Branch(notice, SellsOn("Sunday 31 August 2025", FriendsOfTheFox)).ShouldBe("REG_13_1");
        Branch(notice, SellsOn("Monday 1 September 2025", FriendsOfTheFox)).ShouldBe("PROTECTED_PERIOD_ENDED");
    }

    [Fact]
    public void A27_an_option_granted_while_the_land_is_listed_is_recorded_and_ends_nothing()
    {
        var option = Given<Moratorium>(Notice).When(
            SellsOn("Thursday 12 October 2023") with { Terms = new() { Agreement = AgreementKind.OptionGranted } });

        option.Decision.Events.ShouldHaveSingleItem().ShouldBeOfType<DisposalRecorded>().InBreach.ShouldBeFalse();
        MoratoriumPosition.Of(option.State, On("Friday 13 October 2023")).Standing.ShouldBe(MoratoriumStanding.OpenForDisposal);
    }

    [Fact]
    public void A15_a_notice_from_before_the_land_was_listed_again_is_no_notice()
    {
        var relisted = EnteredOn("Monday 8 January 2024");
        var earlier = new OwnersNotice(Freeholder.ToString(), On("Thursday 31 August 2023"), []);

        Given<ListEntry>(relisted)
            .When(new RecordDisposalWithoutNotice(
                ListEntryId, On("Friday 1 March 2024"), new() { SellerPartyId = Freeholder }, OtherNotices: [earlier]))
            .Decision.Events.ShouldHaveSingleItem().ShouldBeOfType<DisposalRecorded>().Branch.ShouldBe("NO_NOTICE");
    }

    [Fact]
    public void A14_a_later_notice_starts_its_own_periods_and_the_withdrawn_one_keeps_its_days()
    {
        var withdrawn = Fold<Moratorium>([Notice, new DisposalNoticeWithdrawn(On("Monday 11 September 2023"), null)]);
        var second = NoticeReceivedOn("Monday 2 October 2023", "Thursday 5 January 2023");

        MoratoriumClock.Interim(withdrawn).LastDay.ShouldBe(On("Wednesday 11 October 2023"));
        MoratoriumClock.Interim(Fold<Moratorium>([second])).LastDay.ShouldBe(On("Sunday 12 November 2023"));
    }

    private static string Branch(DisposalNoticeReceived notice, RecordDisposal sale) =>
        Given<Moratorium>(notice).When(sale).Decision.Events.ShouldHaveSingleItem().ShouldBeOfType<DisposalRecorded>().Branch;

    private static DisposalRecorded Recorded(string day) => new(null, null, On(day), null, null, true, null, [], "CONDITIONS_MET", false);
}
