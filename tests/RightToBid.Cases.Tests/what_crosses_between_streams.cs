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
