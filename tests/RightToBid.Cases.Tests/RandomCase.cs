using NodaTime;
using NodaTime.Text;

using RightToBid.Cases.Bidding;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Law.Time;

using static RightToBid.Cases.Tests.Compensating.AClaim;
using static RightToBid.Cases.Tests.Reviewing.TheReview;
using static RightToBid.Cases.Tests.TheFoxInn;

using CorrectNominationDay = RightToBid.Cases.Nominating.CorrectReceiptDay;
using CorrectNoticeDay = RightToBid.Cases.Disposing.CorrectReceiptDay;
using ServeOnEntry = RightToBid.Cases.Listing.ServeNotice;
using ServeOnNomination = RightToBid.Cases.Nominating.ServeNotice;
using ServeOnNotice = RightToBid.Cases.Disposing.ServeNotice;

namespace RightToBid.Cases.Tests;

/// <summary>
/// Turns numbers into a case: each number is a kind of step and a choice of day. What a step needs is recorded first, so that few steps
/// are idle. The plain case is told each fact that was not refused.
/// </summary>
internal sealed partial class RandomCase(LocalDate nominatedOn)
{
    public const int Kinds = 29;
    public const int Choices = 840;

    private const string Misread = "Misread.";

    private static readonly Guid[] NoticeIds = [MoratoriumId, Id(13)];

    private static readonly CommunityGroup[] Groups = [FriendsOfTheFox, FoxleyTrust, FoxleyParishCouncil];

    private readonly HashSet<Guid> struckNotices = [];

    private int bids;

    public LiveStreams Live { get; } = new(new WorkingDays(2023, 2024, WallCalendar.BankHolidays));

    public WorkingDays Calendar { get; } = new(2023, 2024, WallCalendar.BankHolidays);

    public PlainCase Plain { get; } = new();

    public bool IsEntryDelivered => !Live.HasWaiting || Live.State<ListEntry>(ListEntryId).IsEntered;

    public IEnumerable<Guid> StreamIds => [NominationId, ListEntryId, ReviewId, ClaimId, .. Plain.Notices.Select(notice => notice.Id)];

    public object StateOf(Guid streamId) => streamId switch
    {
        _ when streamId == NominationId => Live.State<Nomination>(streamId),
        _ when streamId == ListEntryId => Live.State<ListEntry>(streamId),
        _ when streamId == ReviewId => Live.State<ListingReview>(streamId),
        _ when streamId == ClaimId => Live.State<CompensationClaim>(streamId),
        _ => Live.State<Moratorium>(streamId),
    };

    public void Take(int number)
    {
        var choice = number / Kinds % Choices;
        switch (number % Kinds)
        {
            case 0 or 1 or 2: NeedsNotice(() => Ask(choice)); break;
            case 3: NeedsNotice(() => Receive(choice)); break;
            case 4: NeedsNotice(() => CorrectNotice(choice)); break;
            case 5: NeedsNotice(() => CorrectRequest(choice)); break;
            case 6: NeedsNotice(() => Withdraw(choice)); break;
            case 7: NeedsNotice(() => StrikeOut<Moratorium>(NoticeOf(choice).Id, choice)); break;
            case 8: NeedsEntry(() => CorrectEntry(choice)); break;
            case 9 when choice % 3 == 0: NeedsEntry(() => Remove(choice)); break;
            case 10: NeedsEntry(() => StrikeOut<ListEntry>(ListEntryId, choice)); break;
            case 11: NeedsNomination(() => CorrectNomination(choice)); break;
            case 12 when choice % 3 == 0: Decline(choice); break;
            case 13: NeedsEntry(() => AskForReview(choice)); break;
            case 14: NeedsEntry(() => Review(choice)); break;
            case 15: CorrectReview(choice); break;
            case 16: Claim(choice); break;
            case 17 or 18: DecideClaim(choice); break;
            case 19: CorrectClaim(choice); break;
            case 20 or 21 or 22: Serve(choice); break;
            case 23: Announce(choice); break;
            case 24: NeedsNotice(() => StrikeOutNotice(choice)); break;
            case 25: NeedsEntry(StrikeOutAcceptance); break;
            case 26: StrikeOutRefusal(); break;
            case 27: Live.Deliver(1 + (choice % 3)); break;
            default: Live.Deliver(int.MaxValue); break;
        }
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private PlainNotice NoticeOf(int choice) => Plain.Notices[choice % Plain.Notices.Count];

    private bool Done(ICommand command) => Live.Do(command).Refusal is null;

    private void NeedsNomination(Action step)
    {
        if (Plain.NominatedOn is not null)
        {
            step();
        }
        else if (Done(new ReceiveNomination(NominationId, Reference, Pub, FriendsOfTheFox, "It is the heart of the village.", nominatedOn)))
        {
            Plain.NominatedOn = nominatedOn;
        }
    }

    private void NeedsEntry(Action step)
    {
        if (Plain.EnteredOn is not null && IsEntryDelivered)
        {
            step();
        }
        else
        {
            NeedsNomination(() => Accept(Plain.NominatedOn!.Value.PlusDays(nominatedOn.Day)));
        }
    }

    private void NeedsNotice(Action step)
    {
        if (Plain.Notices.Count > 0)
        {
            step();
        }
        else
        {
            NeedsEntry(() => Receive(nominatedOn.Day * 27));
        }
    }

    private void Accept(LocalDate day)
    {
        Live.Deliver(int.MaxValue);
        if (Plain.EnteredOn is null && Done(new AcceptNomination(NominationId, ListEntryId, Findings, "Both findings are made.", day, day.PlusDays(1))))
        {
            Plain.EnteredOn = day.PlusDays(1);
        }
    }

    private void Decline(int choice)
    {
        if (Plain is not { NominatedOn: { } day, DeclinedOn: null }) return;
        if (Done(new DeclineNomination(NominationId, "Nobody meets there.", day.PlusDays(choice % 70)))) Plain.DeclinedOn = day.PlusDays(choice % 70);
    }

    private void CorrectNomination(int choice)
    {
        var day = nominatedOn.PlusDays((choice % 90) - 45);
        if (Plain.DeclinedOn is not null && choice % 2 == 0)
        {
            if (Correct<Nomination, NominationUnsuccessful>(NominationId, "nomination-unsuccessful.decided-on", day.PlusDays(60)))
            {
                Plain.DeclinedOn = day.PlusDays(60);
            }
        }
        else if (Done(new CorrectNominationDay(NominationId, day, Misread)))
        {
            Plain.NominatedOn = day;
        }
    }

    private void Receive(int choice)
    {
        if (Plain.Notices.Count == NoticeIds.Length) return;
        if (Plain.IsReversed) Live.Deliver(int.MaxValue);
        var (id, day) = (FreeNoticeId(), Plain.EnteredOn!.Value.PlusDays(choice * 5 / 2));
        var recorded = Done(new ReceiveDisposalNotice(
            id, ListEntryId, Reference, Pub.Name, Freeholder, "the freeholder", day, Live.State<ListEntry>(ListEntryId).Listed));
        recorded.ShouldBe(Plain.IsListed(day) && day <= Stories.LongAfter, $"a notice received on {Words.Full(day)}");
        if (recorded) Plain.Notices.Add(new(id, day));
    }

    /// <summary>A stream that was struck out is not begun again.</summary>
    private Guid FreeNoticeId() => NoticeIds.Concat(Enumerable.Range(200, struckNotices.Count).Select(Id))
        .First(id => !struckNotices.Contains(id) && !Plain.Notices.Exists(notice => notice.Id == id));

    /// <summary>A notice that never came: what others did about it stands in the way, and nothing else.</summary>
    private void StrikeOutNotice(int choice)
    {
        var notice = NoticeOf(choice);
        var hasActs = notice.Requests.Count > 0 || notice.WithdrawnOn is not null || Plain.Services.Exists(service => service.StreamId == notice.Id);
        Done(new StrikeOutFact<Moratorium>(notice.Id, 1, Misread)).ShouldBe(!hasActs, $"the notice of {Words.Full(notice.ReceivedOn)} struck out");
        if (hasActs) return;
        Plain.Notices.Remove(notice);
        struckNotices.Add(notice.Id);
    }

    /// <summary>A decision to list that was never made: the entry goes with it, unless somebody acted on it.</summary>
    private void StrikeOutAcceptance()
    {
        Live.Deliver(int.MaxValue);
        if (Plain.EnteredOn is null || PlaceOf<Nomination, NominationAccepted>(NominationId) is not { } place) return;
        var entry = PlaceOf<ListEntry, LandEnteredInList>(ListEntryId)!.Value;
        string[] elsewhere =
        [
            .. Struck.Awaited(Live.State<ListEntry>(ListEntryId), entry), .. Plain.ReviewAskedOn is null ? Array.Empty<string>() : ["The review"],
            .. Plain.ClaimedOn is null ? Array.Empty<string>() : ["The claim"],
        ];
        var hasActs = Plain.Notices.Count > 0 || Plain.ReviewAskedOn is not null || Plain.ClaimedOn is not null || Plain.RemovedOn is not null
            || Plain.Services.Exists(service => service.StreamId == ListEntryId);
        Done(new StrikeOutFact<Nomination>(NominationId, place, Misread, elsewhere)).ShouldBe(!hasActs, "the decision to list struck out");
        if (!hasActs) Plain.EnteredOn = null;
        Live.Deliver(int.MaxValue);
        Live.State<ListEntry>(ListEntryId).IsEntered.ShouldBe(hasActs, "the entry goes with the decision");
    }

    private void StrikeOutRefusal()
    {
        if (Plain.DeclinedOn is null || PlaceOf<Nomination, NominationUnsuccessful>(NominationId) is not { } place) return;
        var isTold = Plain.Services.Exists(service => service.Code == "N02");
        Done(new StrikeOutFact<Nomination>(NominationId, place, Misread)).ShouldBe(!isTold, "the decision not to list struck out");
        if (!isTold) Plain.DeclinedOn = null;
    }

    private int? PlaceOf<TState, TEvent>(Guid streamId)
        where TState : ICorrectable<TState> => Live.State<TState>(streamId).Past.Entries
        .Where(entry => entry.Happened is TEvent).Select(entry => (int?)entry.Entry).LastOrDefault();

    /// <summary>Two requests of three come on the last day in time, the day before it or the day after: there the mistakes are.</summary>
    private void Ask(int choice)
    {
        var notice = NoticeOf(choice);
        var group = choice / 2 % 3;
        var day = choice % 5 < 3 ? notice.InterimTo.PlusDays((choice % 3) - 1) : notice.ReceivedOn.PlusDays((choice % 50) - 3);
        var request = new PlainRequest(Id(100 + bids++), group, day);
        var isKnown = notice.Requests.Exists(known => known.Group == group && notice.IsInTime(known));
        var decision = Live.Do(new RegisterBidder(notice.Id, request.BidId, Groups[group], day));
        (decision.Events.Count > 0).ShouldBe(
            !isKnown && notice.IsInTime(request) && day <= Stories.LongAfter && decision.Refusal?.Code is not "NOTICE_ENDED", $"a request of {Words.Full(day)}");
        if (decision.Events.Count > 0) notice.Requests.Add(request);
    }

    private void CorrectNotice(int choice)
    {
        var notice = NoticeOf(choice);
        var day = notice.ReceivedOn.PlusDays((choice % 61) - 30);
        if (Done(new CorrectNoticeDay(notice.Id, day, Misread))) notice.ReceivedOn = day;
    }

    private void CorrectRequest(int choice)
    {
        var notice = NoticeOf(choice);
        if (notice.Requests.Count == 0) return;
        var place = choice % notice.Requests.Count;
        var (request, day) = (notice.Requests[place], notice.InterimTo.PlusDays((choice % 7) - 3));
        if (Done(new CorrectRequestDay(notice.Id, request.BidId, day, Misread))) notice.Requests[place] = request with { AskedOn = day };
    }

    private void Withdraw(int choice)
    {
        var notice = NoticeOf(choice);
        var day = notice.ReceivedOn.PlusDays(choice % 600);
        if (Done(new WithdrawNotice(notice.Id, day))) notice.WithdrawnOn = day;
    }

    private void CorrectEntry(int choice)
    {
        if (Plain.IsReversed) Live.Deliver(int.MaxValue);
        var day = Plain.EnteredOn!.Value.PlusDays((choice % 61) - 30);
        IReadOnlyList<DayOrder> elsewhere = [.. ReviewOrders.OfEntryDay(Live.State<ListingReview>(ReviewId))];
        if (Done(new CorrectEntryDay(ListEntryId, day, Misread, elsewhere))) Plain.EnteredOn = day;
    }

    private void Remove(int choice)
    {
        Live.Deliver(int.MaxValue);
        var day = Plain.EnteredOn!.Value.PlusDays(choice * 5 / 2);
        if (Done(new RemoveFromList(ListEntryId, RemovalReason.NoLongerOfCommunityValue, "It burnt down.", day))) Plain.RemovedOn = day;
    }

    /// <summary>Serves one of the notices that are owed; that is never refused, unless its day is still to come.</summary>
    private void Serve(int choice)
    {
        var owed = StreamIds.SelectMany(id => Plain.Duties(id).Where(duty => !duty.IsDone).Select(duty => (Id: id, Duty: duty))).ToList();
        if (owed.Count == 0 || (Live.HasWaiting && choice % 2 == 0)) return;
        var (streamId, duty) = owed[choice % owed.Count];
        var sentOn = duty.SinceOn.PlusDays(choice % 15);
        if (sentOn > Stories.LongAfter || (streamId == ListEntryId && !IsEntryDelivered)) return;
        // Of land that has left the list notice of inclusion is refused: what stays open then is nobody's any more.
        if (duty.Code == NoticeCodes.Inclusion && sentOn >= duty.MootFrom) return;
        var service = new Service(MeansOfService.FirstClassPost, sentOn, sentOn.PlusDays(choice % 4), null, []);
        if (duty.Code == "N04") Live.Deliver(int.MaxValue);
        var decision = Live.Do(streamId switch
        {
            _ when streamId == NominationId => new ServeOnNomination(streamId, duty.Code, duty.To, service),
            _ when streamId == ListEntryId => new ServeOnEntry(streamId, duty.Code, duty.To, service),
            _ when streamId == ReviewId => new ServeReviewNotice(streamId, duty.Code, duty.To, service),
            _ when streamId == ClaimId => new ServeClaimNotice(streamId, duty.Code, service),
            _ => new ServeOnNotice(streamId, duty.Code, duty.To, service, null, duty.Subject),
        });
        decision.Refusal.ShouldBeNull($"{duty}, sent on {Words.Full(sentOn)}");
        if (decision.Events.Count == 0) return;
        Plain.Services.Add(new(streamId, EntriesOf(streamId), duty.Code, duty.To, duty.Subject, service.SentOn, service.GivenOn));
    }

    private int EntriesOf(Guid streamId) => ((IRemembering)StateOf(streamId)).Past.Count;

    /// <summary>Strikes out a service, a request or a withdrawal that was recorded in error.</summary>
    private void StrikeOut<TState>(Guid streamId, int choice)
        where TState : ICorrectable<TState>
    {
        var entries = Live.State<TState>(streamId).Past.Entries
            .Where(entry => entry.Happened is NoticeServed or InclusionNoticeGiven or PublicityGiven or BidderRegistered or DisposalNoticeWithdrawn).ToList();
        if (entries.Count == 0) return;
        var (place, struck) = entries[choice % entries.Count];
        if (!Done(new StrikeOutFact<TState>(streamId, place, Misread))) return;
        Plain.Services.RemoveAll(service => service.StreamId == streamId && service.Entry == place);
        if (Plain.Notices.Find(notice => notice.Id == streamId) is not { } known) return;
        if (struck is BidderRegistered asked) known.Requests.RemoveAll(request => request.BidId == asked.BidId);
        if (struck is DisposalNoticeWithdrawn) known.WithdrawnOn = null;
    }

    private bool Correct<TState, TEvent>(Guid streamId, string fact, LocalDate day)
        where TState : ICorrectable<TState> => Done(new CorrectFact<TState>(
            streamId, fact, Live.State<TState>(streamId).Past.Entries.Last(entry => entry.Happened is TEvent).Entry, Iso(day), Misread));

    private void Announce(int choice)
    {
        Live.Announce<Nomination>(NominationId, NominationSaga.Deadlines, NominationSaga.OnDue, NominationSaga.React);
        if (choice % 3 == 0) Live.Announce<ListEntry>(ListEntryId, ListEntrySaga.Deadlines, ListEntrySaga.OnDue, ListEntrySaga.React);
        Live.Announce<ListingReview>(
            ReviewId,
            state => ListingReviewSaga.Deadlines(state, Calendar),
            (state, due) => ListingReviewSaga.OnDue(state, due, Calendar),
            ListingReviewSaga.React);
        Live.Announce<CompensationClaim>(
            ClaimId,
            state => CompensationClaimSaga.Deadlines(state, Calendar),
            (state, due) => CompensationClaimSaga.OnDue(state, due, Calendar),
            CompensationClaimSaga.React);
        foreach (var notice in Plain.Notices)
        {
            Live.Announce<Moratorium>(notice.Id, MoratoriumSaga.Deadlines, MoratoriumSaga.OnDue, MoratoriumSaga.React);
            foreach (var request in notice.Requests) Live.Announce<Bid>(request.BidId, BidSaga.Deadlines, BidSaga.OnDue, BidSaga.React);
        }
    }
}
