using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Law;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Disposing;

/// <summary>Disposals by owners who gave no notice: exempt, no relevant disposal, or in breach. The land stays listed.</summary>
public class disposing_without_a_notice
{
    private static readonly LandEnteredInList Listed = EnteredOn("Monday 3 January 2022");

    private static readonly RecordDisposalWithoutNotice Sale =
        new(ListEntryId, On("Wednesday 1 May 2024"), new() { SellerPartyId = Freeholder });

    [Theory]
    [InlineData("MOR-27", "EX_GIFT")]
    [InlineData("MOR-46", "EX_FAMILY")]
    [InlineData("MOR-47", "EX_PART_LISTED")]
    [InlineData("MOR-53", "EX_MORTGAGEE")]
    public void is_exempt_where_the_owner_claims_it_by_its_code(string vector, string code)
    {
        var outcome = Given<ListEntry>(Listed).When(Sale with { Exemption = code, Terms = Sale.Terms with { NewOwnerPartyId = Leaseholder } });

        var recorded = Recorded(outcome);
        (recorded.Branch, recorded.InBreach).ShouldBe((code, false), vector);
        outcome.State.Removal.ShouldBeNull();
        outcome.State.Disposals.ShouldHaveSingleItem().Terms.NewOwnerPartyId.ShouldBe(Leaseholder);
    }

    [Fact]
    public void MOR_44_a_grandparents_sale_to_a_grandchild_is_not_exempt_so_no_exemption_is_claimed_and_it_is_a_breach()
    {
        (Recorded(Given<ListEntry>(Listed).When(Sale)) is { Branch: "NO_NOTICE", InBreach: true }).ShouldBeTrue();
        StatuteBook.Regime(RegimeKeys.EnglandRightToBid2011).Exemptions.Single(exemption => exemption.Code == "EX_FAMILY").Caution!
            .ShouldContain("grandparent to grandchild is not");
    }

    [Fact]
    public void MOR_29_is_free_where_the_contract_bound_before_the_date_of_entry()
    {
        var sale = Sale with { BindingOn = On("Wednesday 10 January 2024"), CompletedOn = On("Friday 1 March 2024") };

        Recorded(Given<ListEntry>(EnteredOn("Thursday 1 February 2024")).When(sale)).Branch.ShouldBe("NR_PRE_LISTING");
        Recorded(Given<ListEntry>(EnteredOn("Wednesday 10 January 2024")).When(sale)).Branch.ShouldBe("NO_NOTICE");
    }

    [Fact]
    public void MOR_30_a_short_lease_is_no_relevant_disposal_and_a_long_one_is()
    {
        Recorded(Given<ListEntry>(Listed).When(Sale with { Estate = Estate.Lease, LeaseYears = 20 })).Branch.ShouldBe("NR_SHORT_LEASE");
        Recorded(Given<ListEntry>(Listed).When(Sale with { Estate = Estate.Lease, LeaseYears = 25 })).InBreach.ShouldBeTrue();
    }

    [Fact]
    public void MOR_31_a_sale_subject_to_a_sitting_tenant_is_no_relevant_disposal() =>
        Recorded(Given<ListEntry>(Listed).When(Sale with { VacantPossession = false })).Branch.ShouldBe("NR_NO_VP");

    [Fact]
    public void of_shares_or_by_somebody_who_is_not_the_owner_is_no_disposal_by_the_owner()
    {
        Recorded(Given<ListEntry>(Listed).When(Sale with { Terms = new() { ShareSale = true } })).Branch.ShouldBe("NR_SHARE_SALE");
        Recorded(Given<ListEntry>(Listed).When(Sale with { Terms = new() { NotByOwner = true } })).Branch.ShouldBe("NR_NOT_OWNER");
    }

    [Fact]
    public void MOR_38_to_a_group_is_a_breach_where_no_notice_was_ever_received()
    {
        var recorded = Recorded(Given<ListEntry>(Listed).When(Sale with { Buyer = FriendsOfTheFox }));
        (recorded.Branch, recorded.InBreach).ShouldBe(("NO_NOTICE", true));
    }

    [Fact]
    public void to_a_group_is_allowed_on_another_owners_notice_and_flagged()
    {
        var notice = new OwnersNotice(Leaseholder.ToString(), On("Friday 1 March 2024"), []);

        Recorded(Given<ListEntry>(Listed).When(Sale with { Buyer = FriendsOfTheFox, OtherNotices = [notice] })).Branch.ShouldBe("REG_13_1");
    }

    [Fact]
    public void by_an_owner_whose_notice_meets_the_conditions_belongs_with_that_notice() =>
        Given<ListEntry>(Listed)
            .When(Sale with { OtherNotices = [new OwnersNotice(Freeholder.ToString(), On("Wednesday 10 January 2024"), [])] })
            .ThenRefused("NOTICE_GIVEN");

    [Fact]
    public void recorded_twice_is_recorded_once()
    {
        var sale = Sale with { Terms = Sale.Terms with { DisposalId = Id(80) } };
        new Story<ListEntry>(Given<ListEntry>(Listed).When(sale).State, LongAfter).When(sale).ThenNothing();
    }

    [Fact]
    public void tomorrow_is_asked_again_and_today_is_not()
    {
        var story = Given<ListEntry>(Listed).RecordedOn("Tuesday 30 April 2024");
        story.When(Sale).ThenAsksAgainFor("BindingOn", "Wednesday 1 May 2024 is in the future.");
        story.RecordedOn("Wednesday 1 May 2024").When(Sale).Decision.Refusal.ShouldBeNull();
    }

    [Fact]
    public void in_breach_is_settled_as_ineffective_and_one_that_was_allowed_is_not()
    {
        var breach = Given<ListEntry>(Listed).When(Sale with { Terms = Sale.Terms with { DisposalId = Id(80) } }).State;
        var settle = new SettleBreachWithoutNotice(
            ListEntryId, Id(80), BreachOutcome.Ineffective, "The parties accept it.", On("Monday 3 June 2024"));

        var settled = new Story<ListEntry>(breach, LongAfter).When(settle);
        settled.Then(new BreachSettled(BreachOutcome.Ineffective, "The parties accept it.", On("Monday 3 June 2024"), Id(80)));
        new Story<ListEntry>(settled.State, LongAfter).When(settle).ThenNothing();

        var gift = Given<ListEntry>(Listed).When(Sale with { Exemption = "EX_GIFT" }).State;
        new Story<ListEntry>(gift, LongAfter).When(settle with { DisposalId = null }).ThenRefused("NO_BREACH");
    }

    private static DisposalRecorded Recorded(Outcome<ListEntry> outcome)
    {
        outcome.Decision.Refusal.ShouldBeNull();
        return outcome.Decision.Events.ShouldHaveSingleItem().ShouldBeOfType<DisposalRecorded>();
    }
}
