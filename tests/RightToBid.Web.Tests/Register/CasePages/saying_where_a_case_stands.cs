using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Law;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Register.CasePages;
using RightToBid.Web.Tests.Dashboards.CaseHistory;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register.CasePages;

public class saying_where_a_case_stands
{
    private static readonly (ICaseEvent, LocalDate)[] Noticed =
    [
        Fox.Listed("Monday 3 April 2023").RecordedOn("Monday 3 April 2023"),
        Fox.Notice("Thursday 31 August 2023").RecordedOn("Friday 1 September 2023"),
    ];

    private static readonly (ICaseEvent, LocalDate)[] Asked = [.. Noticed, Fox.Asks("Monday 11 September 2023").RecordedOn("Monday 11 September 2023")];

    [Theory]
    [InlineData("Wednesday 11 October 2023", "Interim moratorium", "The owner may not sell, except to a community group, until after Wednesday 11 October 2023.")]
    [InlineData("Thursday 12 October 2023", "Owner may sell", "The owner may sell to anyone, to the end of Friday 28 February 2025.")]
    [InlineData("Saturday 1 March 2025", "New notice needed", "The protected period ended with Friday 28 February 2025. The owner needs to give a new notice before selling.")]
    public void after_a_notice_and_no_request(string today, string tag, string sentence)
    {
        var position = At(today, Noticed).Position;

        position.Tag.ShouldBe(tag);
        position.Sentence.ShouldBe(sentence);
    }

    [Theory]
    [InlineData("Thursday 29 February 2024", "Full moratorium", "The owner may not sell, except to a community group, until after Thursday 29 February 2024.")]
    [InlineData("Friday 1 March 2024", "Owner may sell", "The owner may sell to anyone, to the end of Friday 28 February 2025.")]
    public void after_a_group_asked(string today, string tag, string sentence)
    {
        var position = At(today, Asked).Position;

        position.Tag.ShouldBe(tag);
        position.Sentence.ShouldBe(sentence);
    }

    /// <summary>The first owner's full moratorium ends with Wednesday 3 July 2024, the other's interim moratorium with Sunday 14 July.</summary>
    [Theory]
    [InlineData("Sunday 2 June 2024", "Full moratorium")]
    [InlineData("Monday 3 June 2024", "Interim moratorium")]
    public void of_two_notices_the_one_that_holds_the_land_longest_speaks(string today, string tag) => Twice(today, "Monday 3 June 2024").Position.Tag.ShouldBe(tag);

    /// <summary>The other owner's interim moratorium ends with Sunday 16 June 2024, before the first owner's full one.</summary>
    [Theory]
    [InlineData("Sunday 16 June 2024", true)]
    [InlineData("Monday 17 June 2024", false)]
    public void and_a_group_can_ask_under_the_other(string today, bool canAsk)
    {
        var told = Twice(today, "Monday 6 May 2024");

        told.Position.Tag.ShouldBe("Full moratorium");
        told.CanHappenNext.Any(step => step.What == "can ask to be treated as a potential bidder" && step.LastDay == On("Sunday 16 June 2024")).ShouldBe(canAsk);
    }

    [Fact]
    public void land_that_is_listed_can_be_nominated_again_without_a_gap_if_the_council_decides_in_time()
    {
        var told = At("Monday 1 April 2024", Noticed[..1]);

        told.CanHappenNext.ShouldContain(step => step.What == "can nominate it again" && step.LastDay == null && step.How.EndsWith("enter it again by Monday 3 April 2028"));
        told.Next.ShouldBe(new NextDay(On("Sunday 2 April 2028"), "the last day for which the land is listed"));
    }

    [Theory]
    [InlineData("Sunday 2 April 2028", "Listed")]
    [InlineData("Monday 3 April 2028", "No longer listed")]
    public void a_quiet_listing_ends_after_five_years_whether_or_not_a_timer_fired(string today, string tag) =>
        At(today, Noticed[..1]).Position.Tag.ShouldBe(tag);

    [Theory]
    [InlineData("Monday 29 May 2023", "Awaiting decision", "The council has to the end of Monday 29 May 2023 to decide whether to list it.")]
    [InlineData("Tuesday 30 May 2023", "Decision overdue", "The council had to the end of Monday 29 May 2023 to decide whether to list it, and has not recorded a decision. It must still decide.")]
    public void a_nomination_awaits_its_decision(string today, string tag, string sentence)
    {
        var position = At(today, Fox.Nominated("Monday 3 April 2023").RecordedOn("Monday 3 April 2023")).Position;

        position.Tag.ShouldBe(tag);
        position.Sentence.ShouldBe(sentence);
    }

    [Fact]
    public void an_unsuccessful_nomination_says_so_and_that_nothing_binds_the_owner()
    {
        var found = At("Friday 2 June 2023", Fox.Nominated("Monday 3 April 2023").RecordedOn("Monday 3 April 2023"), Fox.Declined("Friday 26 May 2023").RecordedOn("Friday 26 May 2023"));

        found.Position.Tag.ShouldBe("Unsuccessful");
        found.CanHappenNext.ShouldContain(step => step.Who == "The owner" && step.What == "may sell to anyone");
        found.Decisions.ShouldHaveSingleItem().Reasons.ShouldBe("It is not used by the community.");
    }

    [Fact]
    public void in_the_interim_moratorium_a_group_and_the_owner_each_see_what_they_can_do()
    {
        var steps = At("Thursday 5 October 2023", Noticed).CanHappenNext;

        steps.Count.ShouldBe(3);
        (steps[0] with { Here = null }).ShouldBe(new NextStep("A community interest group", "can ask to be treated as a potential bidder", "in writing to the council", On("Wednesday 11 October 2023")));
        steps[2].FirstDay.ShouldBe(On("Thursday 12 October 2023"));
    }

    [Fact]
    public void a_withdrawn_notice_leaves_the_listing_to_speak() =>
        At("Friday 1 March 2024", [.. Noticed, new DisposalNoticeWithdrawn(On("Monday 4 September 2023"), null).RecordedOn("Monday 4 September 2023")])
            .Position.Tag.ShouldBe("Listed");

    /// <summary>The group has had the keys since Friday 1 December 2023; the interim moratorium of its own notice ends with Sunday 14 July 2024.</summary>
    [Theory]
    [InlineData("Sunday 2 June 2024", "In community hands")]
    [InlineData("Monday 3 June 2024", "Interim moratorium")]
    [InlineData("Sunday 14 July 2024", "Interim moratorium")]
    [InlineData("Monday 15 July 2024", "Owner may sell")]
    [InlineData("Tuesday 2 December 2025", "Owner may sell")]
    [InlineData("Wednesday 3 December 2025", "In community hands")]
    public void land_that_a_group_bought_is_held_again_by_the_notice_that_the_group_gives(string today, string tag)
    {
        var told = Bought(today, Group("Monday 3 June 2024"));

        told.Position.Tag.ShouldBe(tag);
        told.CanHappenNext.Any(step => step.What == "can ask to be treated as a potential bidder" && step.LastDay == On("Sunday 14 July 2024"))
            .ShouldBe(tag == "Interim moratorium");
    }

    [Theory]
    [InlineData("Friday 1 December 2023", "In community hands")]
    [InlineData("Saturday 2 December 2023", "Interim moratorium")]
    public void a_notice_of_the_owner_who_sold_speaks_only_where_it_came_after_the_keys(string receivedOn, string tag) =>
        Bought("Monday 1 January 2024", Fox.Notice(receivedOn)).Position.Tag.ShouldBe(tag);

    [Theory]
    [InlineData("Sunday 31 December 2023", "Interim moratorium")]
    [InlineData("Monday 1 January 2024", "Owner may sell")]
    public void the_notice_of_another_owner_holds_their_land_whoever_got_the_keys_of_the_rest(string today, string tag) =>
        Bought(today, Group("Monday 20 November 2023")).Position.Tag.ShouldBe(tag);

    [Theory]
    [InlineData("the field", "Interim moratorium")]
    [InlineData("the inn", "In community hands")]
    public void so_does_a_notice_of_the_same_owner_for_other_parts(string part, string tag) => Bought(
        "Sunday 31 December 2023", Fox.Notice("Monday 20 November 2023") with { Parcels = [part] }, "the inn").Position.Tag.ShouldBe(tag);

    [Fact]
    public void what_can_be_done_under_it_stands_beside_a_handover_that_is_under_way()
    {
        var steps = Bought("Thursday 30 November 2023", Group("Monday 20 November 2023"), keysOn: null).CanHappenNext;

        steps.Select(step => step.What).Take(2).ShouldBe(["can pass the keys", "can ask to be treated as a potential bidder"]);
        steps[1].LastDay.ShouldBe(On("Sunday 31 December 2023"));
    }

    [Fact]
    public void a_handover_speaks_before_the_notice_that_led_to_it()
    {
        var told = Bought("Thursday 30 November 2023", other: null, keysOn: null);

        told.Position.Tag.ShouldBe("Handover");
        told.CanHappenNext.ShouldHaveSingleItem().What.ShouldBe("can pass the keys");
    }

    /// <summary>A notice of the group, which owns the land or a part of it.</summary>
    private static DisposalNoticeReceived Group(string on) => Fox.Notice(on) with { OwnerPartyId = Guid.Parse("019aa5c0-0000-7000-8000-0000000000d1") };

    /// <summary>A group bought under the notice of 31 August 2023, and another notice was received.</summary>
    private static CaseDocument Bought(string today, DisposalNoticeReceived? other, string? soldPart = null, string? keysOn = "Friday 1 December 2023")
    {
        var notice = Fox.Notice("Thursday 31 August 2023") with { Parcels = soldPart is null ? null : [soldPart] };
        List<(ICaseEvent, LocalDate)> events =
        [
            Noticed[0], notice.RecordedOn("Friday 1 September 2023"),
            new HandoverBegun(Fox.Bid, null, notice.MoratoriumId, "ACV/2023/0007", "The Fox Inn", new(Fox.Friends, new(LegalForm.Charity)), On("Monday 2 October 2023"), null)
                .RecordedOn("Monday 2 October 2023"),
        ];
        if (keysOn is not null)
        {
            events.Add(new HandoverCompleted(On(keysOn)).RecordedOn(keysOn));
        }

        return Beside(CaseOf.Events(events), other, today);
    }

    private static CaseDocument Beside(PublicCase of, DisposalNoticeReceived? other, string today) => CaseDocuments.Of(
        of with
        {
            Moratoria =
            [
                .. of.Moratoria,
                .. other is null ? [] : CaseOf.Events((other with { MoratoriumId = Guid.Parse("019aa5c0-0000-7000-8000-0000000000a2") }, other.ReceivedOn)).Moratoria,
            ],
        },
        On(today));

    private static CaseDocument Twice(string today, string secondNotice)
    {
        var of = CaseOf.Events(
            Fox.Listed("Monday 3 April 2023").RecordedOn("Monday 3 April 2023"), Fox.Notice("Thursday 4 January 2024").RecordedOn("Thursday 4 January 2024"),
            Fox.Asks("Thursday 1 February 2024").RecordedOn("Thursday 1 February 2024"));
        return Beside(of, Fox.Notice(secondNotice), today);
    }

    private static CaseDocument At(string today, params (ICaseEvent, LocalDate)[] events) => CaseDocuments.Of(CaseOf.Events(events), On(today));
}
