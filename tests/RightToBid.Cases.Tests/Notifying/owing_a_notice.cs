using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Law.Time;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Notifying;

public class owing_a_notice
{
    private static readonly Guid Foxley = Id(21);
    private static readonly Guid Otterford = Id(22);

    private static readonly InterestedPartyRecorded[] FreeholderAlone =
    [
        Known(NoticeRecipient.Owner, Freeholder),
        Nobody(NoticeRecipient.Occupier),
        Nobody(NoticeRecipient.Freeholder),
        Nobody(NoticeRecipient.Leaseholder),
        Known(NoticeRecipient.ParishCouncil, Foxley, "Foxley Parish Council"),
    ];

    // NOT-01; A41.
    [Fact]
    public void a_leaseholder_of_a_freeholder_is_told_of_the_listing_and_not_that_it_is_considered()
    {
        InterestedPartyRecorded[] interested =
        [
            Known(NoticeRecipient.Owner, Freeholder),
            Nobody(NoticeRecipient.Occupier),
            Nobody(NoticeRecipient.Freeholder),
            Known(NoticeRecipient.Leaseholder, Leaseholder),
            Nobody(NoticeRecipient.ParishCouncil),
        ];

        Open<Nomination>("Tuesday 9 January 2024", [NominatedOn("Monday 8 January 2024"), .. interested]).ShouldBe(["N01 Owner"]);
        Open<ListEntry>("Friday 1 March 2024", [EnteredOn("Friday 1 March 2024"), .. interested])
            .ShouldBe(["N03 Owner", "N03 Leaseholder", "N03 Nominator"]);
    }

    [Fact]
    public void where_the_owner_is_a_leaseholder_the_freeholder_and_every_other_leaseholder_are_told_that_it_is_considered() =>
        Open<Nomination>(
            "Tuesday 9 January 2024",
            [
                NominatedOn("Monday 8 January 2024"),
                Known(NoticeRecipient.Owner, Leaseholder),
                Known(NoticeRecipient.Freeholder, Freeholder),
                Known(NoticeRecipient.Leaseholder, Id(31)),
                Known(NoticeRecipient.Leaseholder, Id(32)),
            ]).ShouldBe(["N01 Owner", "N01 Freeholder", "N01 Leaseholder", "N01 Leaseholder"]);

    // NOT-03.
    [Fact]
    public void both_councils_of_land_in_two_parishes_are_told_each_time()
    {
        InterestedPartyRecorded[] interested =
        [
            .. FreeholderAlone, Known(NoticeRecipient.ParishCouncil, Otterford, "Otterford Parish Council"),
        ];

        Open<Nomination>("Tuesday 9 January 2024", [NominatedOn("Monday 8 January 2024"), .. interested])
            .ShouldBe(["N01 Owner", "N01 ParishCouncil", "N01 ParishCouncil"]);
        Open<ListEntry>("Friday 1 March 2024", [EnteredOn("Friday 1 March 2024"), .. interested])
            .ShouldBe(["N03 Owner", "N03 ParishCouncil", "N03 ParishCouncil", "N03 Nominator"]);
        Open<ListEntry>(
            "Friday 1 March 2024",
            [
                EnteredOn("Friday 1 March 2024"), .. interested,
                Served(NoticeCodes.Inclusion, NoticeRecipient.ParishCouncil, "Friday 1 March 2024", Otterford),
            ]).ShouldBe(["N03 Owner", "N03 ParishCouncil", "N03 Nominator"]);
    }

    // NOT-04.
    [Fact]
    public void a_notice_of_a_wish_to_sell_is_made_known_to_the_nominator_and_in_the_area_with_all_three_ends()
    {
        var notice = Fold<Moratorium>([NoticeReceivedOn("Tuesday 12 May 2020")]);
        var duties = NoticeDuties.Of(notice, WorkingDays.NoYears);

        duties.Select(duty => duty.Notice.Key).ShouldBe(["N08", "N09"]);
        duties.ShouldAllBe(duty => duty.IsOpenOn(On("Tuesday 12 May 2020")) && duty.LastDay == null);
        duties[0].Ends(On("Tuesday 12 May 2020"), On("Thursday 14 May 2020"), WorkingDays.NoYears).ShouldBe(
        [
            new(WindowKeys.InterimMoratorium, On("Monday 22 June 2020")),
            new(WindowKeys.FullMoratorium, On("Wednesday 11 November 2020")),
            new(WindowKeys.ProtectedPeriod, On("Thursday 11 November 2021")),
        ]);
    }

    [Fact]
    public void nobody_is_owed_that_it_is_considered_once_it_is_decided()
    {
        ICaseEvent[] nominated = [NominatedOn("Monday 8 January 2024"), .. FreeholderAlone];

        Open<Nomination>("Thursday 29 February 2024", [.. nominated, AcceptedOn("Friday 1 March 2024")]).ShouldNotBeEmpty();
        Open<Nomination>("Friday 1 March 2024", [.. nominated, AcceptedOn("Friday 1 March 2024")]).ShouldBeEmpty();
    }

    [Fact]
    public void nothing_is_sent_while_the_nomination_is_back_with_its_maker()
    {
        ICaseEvent[] returned = [NominatedOn("Monday 8 January 2024"), new NominationReturnedForCompletion(["R6A"], "No plan.", On("Tuesday 9 January 2024"))];

        Open<Nomination>("Wednesday 10 January 2024", returned).ShouldBeEmpty();
        Open<Nomination>("Wednesday 10 January 2024", [.. returned, new NominationCompleted(On("Wednesday 10 January 2024"))]).ShouldBe(["N01 Owner"]);
    }

    [Theory]
    [InlineData("Monday 4 March 2024", false)]
    [InlineData("Tuesday 5 March 2024", true)]
    public void the_reasons_for_an_unsuccessful_nomination_are_owed_inside_the_eight_weeks(string day, bool isOverdue)
    {
        var nomination = Fold<Nomination>(
            [NominatedOn("Monday 8 January 2024"), new NominationUnsuccessful("None.", On("Friday 1 March 2024"))]);

        var duty = NoticeDuties.Of(nomination, WorkingDays.NoYears).Single(owed => owed.Notice.Key == NoticeCodes.Unsuccessful);
        duty.LastDay.ShouldBe(On("Monday 4 March 2024"));
        duty.IsOverdueOn(On(day)).ShouldBe(isOverdue);
    }

    [Fact]
    public void whoever_got_notice_of_inclusion_gets_notice_of_removal_even_when_five_years_end()
    {
        ICaseEvent[] listed = [EnteredOn("Friday 15 March 2019"), .. FreeholderAlone];

        Open<ListEntry>("Thursday 14 March 2024", listed).ShouldBe(["N03 Owner", "N03 ParishCouncil", "N03 Nominator"]);
        Open<ListEntry>("Friday 15 March 2024", listed).ShouldBe(["N04 Owner", "N04 ParishCouncil", "N04 Nominator"]);
        Open<ListEntry>("Monday 1 June 2020", [.. listed, new LandRemovedFromList(RemovalReason.AppealAllowed, "Appeal.", On("Monday 1 June 2020"))])
            .ShouldBe(["N04 Owner", "N04 ParishCouncil", "N04 Nominator"]);
    }

    [Fact]
    public void whoever_no_longer_has_the_interest_gets_no_notice_of_removal()
    {
        ICaseEvent[] listed =
        [
            EnteredOn("Friday 15 March 2019"), .. FreeholderAlone,
            new InterestedPartyEnded(NoticeRecipient.Owner, Freeholder, On("Monday 6 January 2020")),
            new InterestedPartyRecorded(NoticeRecipient.Owner, InterestAnswer.Known, Id(33), null, On("Monday 6 January 2020")),
        ];
        var entry = Fold<ListEntry>([.. listed, new LandRemovedFromList(RemovalReason.AppealAllowed, "Appeal.", On("Monday 1 June 2020"))]);

        var duties = NoticeDuties.Of(entry, WorkingDays.NoYears).Where(duty => duty.Recipient is NoticeRecipient.Owner);
        duties.Select(duty => (duty.Notice.Key, duty.PartyId)).ShouldBe([("N03", Freeholder), ("N04", Id(33))]);
    }

    [Fact]
    public void an_owner_whom_nobody_knows_is_still_owed_notice_and_other_steps_do()
    {
        ICaseEvent[] listed =
        [
            EnteredOn("Friday 1 March 2024"), .. FreeholderAlone[1..],
            new InterestedPartyRecorded(NoticeRecipient.Owner, InterestAnswer.NotKnown, null, null, null),
        ];

        NoticeDuties.Of(Fold<ListEntry>(listed), WorkingDays.NoYears)
            .First(duty => duty.Recipient is NoticeRecipient.Owner).IsRecipientUnknown.ShouldBeTrue();
        Open<ListEntry>(
            "Sunday 31 March 2024",
            [
                .. listed,
                new InclusionNoticeGiven(NoticeRecipient.Owner, null, On("Sunday 31 March 2024"), ByAlternativeSteps: true),
            ]).ShouldBe(["N03 ParishCouncil", "N03 Nominator"]);
    }

    [Fact]
    public void a_request_is_passed_on_to_the_owner_if_it_was_in_time()
    {
        Open<Moratorium>("Tuesday 23 June 2020", [NoticeReceivedOn("Tuesday 12 May 2020"), AskedOn("Monday 22 June 2020")])
            .ShouldBe(["N08 Nominator", "N09 Public", "N10 Owner"]);
        Open<Moratorium>("Tuesday 23 June 2020", [NoticeReceivedOn("Tuesday 12 May 2020"), AskedOn("Tuesday 23 June 2020")])
            .ShouldBe(["N08 Nominator", "N09 Public"]);
    }

    [Fact]
    public void each_request_is_passed_on_by_itself() =>
        Open<Moratorium>(
            "Tuesday 23 June 2020",
            [
                NoticeReceivedOn("Tuesday 12 May 2020"), AskedOn("Monday 1 June 2020"), AskedOn("Tuesday 2 June 2020", FoxleyTrust, OtherBidId),
                Served(NoticeCodes.RequestPassedOn, NoticeRecipient.Owner, "Tuesday 2 June 2020", Freeholder, BidId),
            ]).ShouldBe(["N08 Nominator", "N09 Public", "N10 Owner"]);

    [Fact]
    public void a_new_owner_by_an_exempt_disposal_is_to_tell_the_council_who_they_are()
    {
        ICaseEvent[] given =
        [
            NoticeReceivedOn("Tuesday 12 May 2020"),
            new DisposalRecorded(null, null, On("Monday 1 June 2020"), null, "EX_GIFT", true, null, [], "EX_GIFT", false),
        ];

        Open<Moratorium>("Monday 1 June 2020", given).ShouldBe(["O3 Council"]);
        Open<Moratorium>("Monday 8 June 2020", [.. given, Served(NoticeCodes.NewOwner, NoticeRecipient.Council, "Monday 8 June 2020")]).ShouldBeEmpty();
    }

    [Fact]
    public void a_sale_in_breach_makes_nobody_a_new_owner() =>
        Open<Moratorium>(
            "Monday 1 June 2020",
            [
                NoticeReceivedOn("Tuesday 12 May 2020"),
                new DisposalRecorded(null, null, On("Monday 1 June 2020"), null, null, true, null, [], "INTERIM_MORATORIUM", true),
            ]).ShouldNotContain("O3 Council");

    [Fact]
    public void what_was_taken_from_a_published_register_owes_nothing()
    {
        Open<Nomination>("Friday 1 March 2024", [NominatedOn("Monday 8 January 2024") with { PublishedIn = "register.csv" }]).ShouldBeEmpty();
        Open<ListEntry>(
            "Friday 1 March 2024",
            [EnteredOn("Friday 1 March 2024"), new ListEntryDatesPublished("register.csv", [new("listing", "2029", null)])]).ShouldBeEmpty();
    }

    [Fact]
    public void an_older_record_of_the_day_alone_does_the_duty() =>
        Open<ListEntry>(
            "Friday 1 March 2024",
            [
                EnteredOn("Friday 1 March 2024"), .. FreeholderAlone[..4], Nobody(NoticeRecipient.ParishCouncil),
                new InclusionNoticeGiven(NoticeRecipient.Owner, null, On("Friday 1 March 2024"), false),
                new InclusionNoticeGiven(NoticeRecipient.Nominator, Id(9), On("Friday 1 March 2024"), false),
            ]).ShouldBeEmpty();

    [Fact]
    public void the_land_charge_and_the_restriction_are_applied_for_on_inclusion_and_cancelled_on_removal()
    {
        ICaseEvent[] listed = [EnteredOn("Friday 15 March 2019")];
        ICaseEvent[] registered =
        [
            .. listed,
            new RegistrationRecorded(RegistrationKind.LandCharge, RegistrationStep.Registered, null, On("Monday 18 March 2019")),
            new RegistrationRecorded(RegistrationKind.Restriction, RegistrationStep.AppliedFor, "AB123", On("Monday 18 March 2019")),
        ];

        Registering("Friday 15 March 2019", listed).ShouldBe(["N13", "N14"]);
        Registering("Monday 18 March 2019", registered).ShouldBeEmpty();
        Registering("Thursday 14 March 2024", registered).ShouldBeEmpty();
        Registering("Friday 15 March 2024", registered).ShouldBe(["N13", "N15"]);
        Registering("Friday 15 March 2024", listed).ShouldBeEmpty();
        Registering(
            "Friday 15 March 2024",
            [
                .. registered,
                new RegistrationRecorded(RegistrationKind.LandCharge, RegistrationStep.Cancelled, null, On("Friday 15 March 2024")),
                new RegistrationRecorded(RegistrationKind.Restriction, RegistrationStep.CancellationAppliedFor, "AB123", On("Friday 15 March 2024")),
            ]).ShouldBeEmpty();

        static IEnumerable<string> Registering(string day, ICaseEvent[] history) => NoticeDuties.Of(Fold<ListEntry>(history), WorkingDays.NoYears)
            .Where(duty => IsRegistration(duty) && duty.IsOpenOn(On(day))).Select(duty => duty.Notice.Key);
    }

    /// <summary>The notices to people that are open on a day.</summary>
    private static string[] Open<TState>(string day, params IEnumerable<ICaseEvent> history)
        where TState : IStreamState<TState> =>
        [
            .. NoticeDuties.Of(Fold<TState>(history), WorkingDays.NoYears)
                .Where(duty => !IsRegistration(duty) && duty.IsOpenOn(On(day)))
                .Select(duty => $"{duty.Notice.Key} {duty.Recipient}"),
        ];

    private static bool IsRegistration(NoticeDuty duty) =>
        duty.Recipient is NoticeRecipient.LocalLandCharges or NoticeRecipient.LandRegistry;

    private static InterestedPartyRecorded Known(NoticeRecipient role, Guid party, string? name = null) =>
        new(role, InterestAnswer.Known, party, name, null);

    private static InterestedPartyRecorded Nobody(NoticeRecipient role) => new(role, InterestAnswer.Nobody, null, null, null);

    private static NoticeServed Served(string notice, NoticeRecipient recipient, string day, Guid? party = null, Guid? subject = null) =>
        new(notice, recipient, party, subject, new(MeansOfService.ByHand, On(day), On(day), null, []));
}
