using NodaTime;

using RightToBid.Cases.Bidding;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;
using RightToBid.Law.Time;

using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests;

/// <summary>The streams together, with the reactions delivered as an outbox would: later, and each of them twice.</summary>
public class what_crosses_between_streams
{
    private readonly Dictionary<(Type State, Guid StreamId), List<ICaseEvent>> streams = [];
    private LocalDate today = On("Tuesday 1 October 2019");

    [Fact]
    public void takes_a_pub_from_nomination_to_the_keys()
    {
        Do(new ReceiveNomination(NominationId, Reference, Pub, FriendsOfTheFox, "It is the heart of the village.", On("Tuesday 1 October 2019")));
        today = On("Friday 1 November 2019");
        Do(new AcceptNomination(NominationId, ListEntryId, Findings, "Both findings are made.", On("Friday 1 November 2019")));
        ListingClock.FiveYears(State<ListEntry>(ListEntryId)).LastDay.ShouldBe(On("Thursday 31 October 2024"));

        today = On("Tuesday 12 May 2020");
        Do(new ReceiveDisposalNotice(
            MoratoriumId, ListEntryId, Reference, Pub.Name, Freeholder, "the freeholder", today, State<ListEntry>(ListEntryId).Listed));
        State<ListEntry>(ListEntryId).Notices.ShouldHaveSingleItem().ReceivedOn.ShouldBe(On("Tuesday 12 May 2020"));

        today = On("Monday 29 June 2020");
        Do(AsksOn("Monday 22 June 2020"));
        Do(AsksOn("Wednesday 10 June 2020", FoxleyTrust, OtherBidId));
        State<ListEntry>(ListEntryId).Requests.Count.ShouldBe(2);
        State<Bid>(BidId).Status.ShouldBe(BidStatus.Open);

        today = On("Thursday 1 October 2020");
        Do(new SucceedWithBid(BidId, HandoverId, today, 250_000, On("Thursday 31 December 2020")));
        MoratoriumPosition.Of(State<Moratorium>(MoratoriumId), today).Standing.ShouldBe(MoratoriumStanding.Discharged);
        State<Moratorium>(MoratoriumId).Disposals.ShouldHaveSingleItem().Branch.ShouldBe("REG_13_1");
        State<Bid>(OtherBidId).Status.ShouldBe(BidStatus.Lost);

        today = On("Tuesday 1 December 2020");
        Do(new CompleteHandover(HandoverId, today));
        State<Moratorium>(MoratoriumId).Disposals.ShouldHaveSingleItem().CompletedOn.ShouldBe(today);
        State<Handover>(HandoverId).Status.ShouldBe(HandoverStatus.Completed);
    }

    [Fact]
    public void ends_the_moratorium_when_a_review_reverses_the_listing()
    {
        Do(new ReceiveNomination(NominationId, Reference, Pub, FriendsOfTheFox, "It is the heart of the village.", today));
        today = On("Thursday 31 August 2023");
        Do(new AcceptNomination(NominationId, ListEntryId, Findings, "Both findings are made.", On("Friday 4 November 2022")));
        Do(new ReceiveDisposalNotice(
            MoratoriumId, ListEntryId, Reference, Pub.Name, Freeholder, "the freeholder", today, State<ListEntry>(ListEntryId).Listed));
        today = On("Friday 1 December 2023");
        Do(new RequestListingReview(
            Id(9), ListEntryId, Reference, Pub.Name, Freeholder, "the freeholder", today, State<ListEntry>(ListEntryId).Listed, null,
            NominationId: NominationId));
        Do(new AppointReviewer(Id(9), Id(91), "Head of Legal Services", [Id(92)], TookNoPart: true, today));
        Do(new DecideListingReview(Id(9), ReviewOutcome.Reversed, "It should not have been listed.", today));

        State<Nomination>(NominationId).UnsuccessfulEntry!.Reasons.ShouldBe("It should not have been listed.");
        State<ListEntry>(ListEntryId).Removal!.Reason.ShouldBe(RemovalReason.ReviewReversed);
        MoratoriumPosition.Of(State<Moratorium>(MoratoriumId), today).Standing.ShouldBe(MoratoriumStanding.Terminated);
    }

    [Fact]
    public void tells_entry_and_bid_when_the_day_of_receipt_is_put_right()
    {
        Append(EnteredOn("Friday 1 November 2019"), ListEntryId);
        today = On("Wednesday 1 July 2020");
        Do(new ReceiveDisposalNotice(
            MoratoriumId, ListEntryId, Reference, Pub.Name, Freeholder, "the freeholder", On("Tuesday 12 May 2020"),
            new ListedPeriod(On("Friday 1 November 2019"))));
        Do(AsksOn("Monday 22 June 2020"));
        Do(new Cases.Disposing.CorrectReceiptDay(MoratoriumId, On("Monday 11 May 2020"), "Misread."));

        State<ListEntry>(ListEntryId).Notices.ShouldHaveSingleItem().ReceivedOn.ShouldBe(On("Monday 11 May 2020"));
        State<ListEntry>(ListEntryId).Requests.ShouldHaveSingleItem().IsInTime.ShouldBeFalse();
        BidSaga.Deadlines(State<Bid>(BidId)).ShouldBeEmpty();
    }

    /// <summary>The five years of the first entry end with Thursday 14 March 2024, in the middle of the full moratorium (MOR-33).</summary>
    [Theory]
    [InlineData("Friday 1 March 2024", "Thursday 14 March 2024", MoratoriumStanding.FullMoratorium)]
    [InlineData("Friday 1 March 2024", "Friday 15 March 2024", MoratoriumStanding.FullMoratorium)]
    [InlineData("Friday 1 March 2024", "Friday 31 May 2024", MoratoriumStanding.FullMoratorium)]
    [InlineData("Friday 1 March 2024", "Saturday 1 June 2024", MoratoriumStanding.OpenForDisposal)]
    [InlineData("Friday 15 March 2024", "Friday 15 March 2024", MoratoriumStanding.FullMoratorium)]
    [InlineData("Saturday 16 March 2024", "Thursday 14 March 2024", MoratoriumStanding.FullMoratorium)]
    [InlineData("Saturday 16 March 2024", "Friday 15 March 2024", MoratoriumStanding.Terminated)]
    [InlineData("Saturday 16 March 2024", "Saturday 16 March 2024", MoratoriumStanding.Terminated)]
    public void carries_a_moratorium_over_a_renewal_that_leaves_no_gap(string renewedOn, string day, MoratoriumStanding standing)
    {
        NoticeInTheLastYear();
        Renew(renewedOn);
        Expire();

        MoratoriumPosition.Of(State<Moratorium>(MoratoriumId), On(day)).Standing.ShouldBe(standing);
    }

    [Theory]
    [InlineData("Monday 1 April 2024", "FULL_MORATORIUM")]
    [InlineData("Tuesday 2 April 2024", "NOT_LISTED")]
    public void ends_the_moratorium_when_the_renewed_entry_leaves_the_list(string bindingOn, string branch)
    {
        NoticeInTheLastYear();
        Renew("Friday 1 March 2024");
        Expire();
        Do(new RemoveFromList(Id(12), RemovalReason.NoLongerOfCommunityValue, "It has closed.", On("Tuesday 2 April 2024")));

        Do(new RecordDisposal(MoratoriumId, On(bindingOn)));

        State<Moratorium>(MoratoriumId).Disposals.ShouldHaveSingleItem().Branch.ShouldBe(branch);
    }

    [Fact]
    public void keeps_the_first_entrys_five_years_where_the_renewal_is_reversed()
    {
        NoticeInTheLastYear();
        Renew("Friday 1 March 2024");
        Do(new RemoveFromList(Id(12), RemovalReason.NoLongerOfCommunityValue, "It was renewed by mistake.", On("Tuesday 5 March 2024")));
        Expire();

        var notice = State<Moratorium>(MoratoriumId);
        MoratoriumPosition.Of(notice, On("Thursday 14 March 2024")).Standing.ShouldBe(MoratoriumStanding.FullMoratorium);
        MoratoriumPosition.Of(notice, On("Friday 15 March 2024")).Standing.ShouldBe(MoratoriumStanding.Terminated);
    }

    [Fact]
    public void has_the_renewed_entry_reveal_the_notice_and_the_request_even_when_they_are_keyed_late()
    {
        Append(EnteredOn("Friday 15 March 2019"), ListEntryId);
        Renew("Friday 1 March 2024");
        NoticeReceived();

        var renewed = State<ListEntry>(Id(12));
        renewed.Notices.ShouldHaveSingleItem().ReceivedOn.ShouldBe(On("Friday 1 December 2023"));
        renewed.Requests.ShouldHaveSingleItem().IsInTime.ShouldBeTrue();
        MoratoriumPosition.Of(State<Moratorium>(MoratoriumId), On("Friday 15 March 2024")).Standing.ShouldBe(MoratoriumStanding.FullMoratorium);
    }

    [Fact]
    public void remembers_a_removal_that_came_while_the_notice_stood_withdrawn_by_mistake()
    {
        NoticeInTheLastYear();
        Do(new WithdrawNotice(MoratoriumId, On("Monday 8 January 2024")));
        Do(new RemoveFromList(ListEntryId, RemovalReason.NoLongerOfCommunityValue, "It has closed.", On("Thursday 1 February 2024")));
        var withdrawal = streams[(typeof(Moratorium), MoratoriumId)].FindIndex(happened => happened is DisposalNoticeWithdrawn) + 1;
        Do(new Cases.Correcting.StrikeOutFact<Moratorium>(MoratoriumId, withdrawal, "It was another owner's letter."));

        var notice = State<Moratorium>(MoratoriumId);
        MoratoriumPosition.Of(notice, On("Wednesday 31 January 2024")).Standing.ShouldBe(MoratoriumStanding.FullMoratorium);
        MoratoriumPosition.Of(notice, On("Thursday 1 February 2024")).Standing.ShouldBe(MoratoriumStanding.Terminated);
    }

    private void NoticeInTheLastYear()
    {
        Append(EnteredOn("Friday 15 March 2019"), ListEntryId);
        NoticeReceived();
    }

    private void NoticeReceived()
    {
        today = On("Monday 3 June 2024");
        Do(new ReceiveDisposalNotice(
            MoratoriumId, ListEntryId, Reference, Pub.Name, Freeholder, "the freeholder", On("Friday 1 December 2023"),
            State<ListEntry>(ListEntryId).Listed));
        Do(AsksOn("Friday 8 December 2023"));
    }

    private void Renew(string day)
    {
        today = On("Monday 3 June 2024");
        Do(new EnterInList(Id(12), "ACV/2024/0012", Pub, On(day), RenewsEntryId: ListEntryId));
    }

    private void Expire()
    {
        foreach (var due in ListEntrySaga.Deadlines(State<ListEntry>(ListEntryId)).Where(due => due.Kind == WindowKeys.Listing).ToList())
        {
            foreach (var happened in ListEntrySaga.OnDue(State<ListEntry>(ListEntryId), due))
            {
                Append<ListEntry>(happened, ListEntryId);
                foreach (var reaction in ListEntrySaga.React(happened, State<ListEntry>(ListEntryId)).ToList()) Do(reaction);
            }
        }
    }

    private void Do(ICommand command)
    {
        var waiting = new Queue<ICommand>([command]);
        while (waiting.TryDequeue(out var next))
        {
            foreach (var reaction in Send(next))
            {
                waiting.Enqueue(reaction);
                waiting.Enqueue(reaction);
            }
        }
    }

    private List<ICommand> Send(ICommand command) => command switch
    {
        ICommand<Nomination> known => Send(known, NominationSaga.React),
        ICommand<ListEntry> known => Send(known, ListEntrySaga.React),
        ICommand<Moratorium> known => Send(known, MoratoriumSaga.React),
        ICommand<Bid> known => Send(known, BidSaga.React),
        ICommand<Handover> known => Send(known, HandoverSaga.React),
        ICommand<ListingReview> known => Send(known, ListingReviewSaga.React),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "A command of no stream."),
    };

    private List<ICommand> Send<TState>(ICommand<TState> command, Func<ICaseEvent, TState, IEnumerable<ICommand>> react)
        where TState : IStreamState<TState>
    {
        var decision = command.Decide(State<TState>(command.StreamId), new(today, WorkingDays.NoYears));
        decision.Refusal.ShouldBeNull();
        foreach (var happened in decision.Events) Append<TState>(happened, command.StreamId);
        return [.. decision.Events.SelectMany(happened => react(happened, State<TState>(command.StreamId)))];
    }

    private TState State<TState>(Guid streamId)
        where TState : IStreamState<TState> => Stories.Fold<TState>(streams.GetValueOrDefault((typeof(TState), streamId)) ?? []);

    private void Append(LandEnteredInList happened, Guid streamId) => Append<ListEntry>(happened, streamId);

    private void Append<TState>(ICaseEvent happened, Guid streamId)
    {
        if (!streams.TryGetValue((typeof(TState), streamId), out var history)) streams[(typeof(TState), streamId)] = history = [];
        history.Add(happened);
    }
}
