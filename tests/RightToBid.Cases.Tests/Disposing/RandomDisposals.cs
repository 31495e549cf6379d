using System.Collections.Immutable;

using NodaTime;
using NodaTime.Text;

using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Law;
using RightToBid.Law.Time;

using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Disposing;

/// <summary>
/// Turns numbers into the disposals of a case: entries that renew one another, notices of two owners, sales with and without a notice, and
/// any recorded fact corrected or struck out. Whether a step is refused is no matter here.
/// </summary>
/// <param name="isHeldBack">Whether what one stream tells another waits until a step delivers it.</param>
internal sealed class RandomDisposals(bool isHeldBack)
{
    public const int Kinds = 18;
    public const int Choices = 5040;

    /// <summary>Of the two days of entry, five years from the first are over by now, and five from the second are not.</summary>
    private static readonly LocalDate FirstDay = On("Monday 1 June 2020");

    private static readonly LocalDate SecondDay = On("Wednesday 1 December 2021");

    private static readonly string[] Exemptions = ["EX_GIFT", "EX_AG_SUCCESSION", "EX_MORTGAGEE", "EX_FAMILY"];

    private static readonly string[]?[] Lands = [null, ["the pub"], ["the field"], [" The  PUB", "the field"]];

    private int disposals;

    public LiveStreams Live { get; } = new(WorkingDays.NoYears);

    /// <summary>What each step answered: two runs in which it is the same have recorded the same.</summary>
    public List<string> Answers { get; } = [];

    public static IReadOnlyList<Guid> Entries { get; } = [ListEntryId, Id(40), Id(41)];

    public static IReadOnlyList<Guid> Notices { get; } = [MoratoriumId, Id(42), Id(43)];

    public static IReadOnlyList<Guid> Bids { get; } = [Id(50), Id(51), Id(52)];

    public static IReadOnlyList<LocalDate> Days { get; } = [.. Enumerable.Range(0, 22).Select(number => FirstDay.PlusDays((number * 131) - 40))];

    public void Take(int number)
    {
        var choice = number / Kinds % Choices;
        var (entryId, noticeId) = (Entries[choice % 3], Notices[choice % 3]);
        switch (number % Kinds)
        {
            case 0 or 1: Enter(choice); break;
            case 2 or 3: Receive(choice); break;
            case 4: Do(new RegisterBidder(noticeId, Bids[choice % 3], choice % 2 == 0 ? FriendsOfTheFox : FoxleyTrust, DayOf(choice))); break;
            case 5 or 6: Sell(choice); break;
            case 7: SellWithoutNotice(choice); break;
            case 8: Do(new RecordCompletion(noticeId, DayOf(choice), SaleOf(Live.State<Moratorium>(noticeId).Disposals, choice))); break;
            case 9: Do(new RecordCompletionWithoutNotice(entryId, DayOf(choice), SaleOf(Live.State<ListEntry>(entryId).Disposals, choice))); break;
            case 10: Do(new RecordSaleFellThrough(noticeId, DayOf(choice), SaleOf(Live.State<Moratorium>(noticeId).Disposals, choice))); break;
            case 11: Settle(choice); break;
            case 12 when choice % 2 == 0: Correct<Moratorium>(noticeId, choice); break;
            case 12: Correct<ListEntry>(entryId, choice); break;
            case 13 when choice % 2 == 0: Strike<Moratorium>(noticeId, choice); break;
            case 13: Strike<ListEntry>(entryId, choice); break;
            case 14 when choice % 3 == 0: Do(new ChangeOwner(noticeId, OwnerChangeMeans.Gift, DayOf(choice))); break;
            case 14: Do(new WithdrawNotice(noticeId, DayOf(choice))); break;
            case 15 when choice % 2 == 0: Do(new RemoveFromList(entryId, RemovalReason.NoLongerOfCommunityValue, "It burnt down.", DayOf(choice))); break;
            case 15: Do(new NameParcels(entryId, ["the pub", "the field"], DayOf(choice))); break;
            case 16 when choice % 4 == 0: Announce(); break;
            default:
                if (isHeldBack) Live.Deliver(1 + (choice % 4));
                break;
        }

        if (!isHeldBack) Live.Deliver(int.MaxValue);
    }

    private static LocalDate DayOf(int choice) => FirstDay.PlusDays(choice * 7 % 2340);

    private static Guid? SaleOf(ImmutableList<Disposal> known, int choice) => known.Count == 0 ? null : known[choice % known.Count].DisposalId;

    private void Do(ICommand command) => Answers.Add(Live.Do(command) is var decision && decision.Refusal is { } refusal
        ? refusal.Code
        : string.Join(", ", decision.Events.Select(happened => happened.GetType().Name)));

    /// <summary>The first entry, or one that renews the last: mostly in time, sometimes a day or a year too late.</summary>
    private void Enter(int choice)
    {
        var last = Entries.LastOrDefault(id => Live.State<ListEntry>(id).IsEntered);
        var next = Entries.FirstOrDefault(id => !IsBegun<ListEntry>(id));
        if (next == default) return;
        var day = last == default ? choice % 2 == 0 ? FirstDay : SecondDay : ListingClock.FirstUnlistedOn(Live.State<ListEntry>(last)).PlusDays((choice % 5 * 100) - 300);
        Do(new EnterInList(next, Reference, Pub, day, RenewsEntryId: last == default ? null : last));
    }

    /// <summary>A stream that was struck out is not begun again.</summary>
    private bool IsBegun<TState>(Guid streamId)
        where TState : ICorrectable<TState> => Live.State<TState>(streamId).Past.Count > 0;

    private void Receive(int choice)
    {
        var entry = Entries.Select(Live.State<ListEntry>).LastOrDefault(known => known.IsEntered && known.EnteredOn <= DayOf(choice));
        if (entry is null || (IsBegun<Moratorium>(Notices[choice % 3]) && !Live.State<Moratorium>(Notices[choice % 3]).IsReceived)) return;
        var land = Lands[choice / 7 % 4];
        Do(new ReceiveDisposalNotice(
            Notices[choice % 3], entry.ListEntryId, Reference, Pub.Name, choice % 5 < 3 ? Freeholder : Leaseholder, "the owner", DayOf(choice),
            ListingClock.ListedWithoutGap(entry), choice % 11 == 0 ? Estate.Lease : Estate.Freehold,
            choice % 13 == 0 ? "the ground floor" : "the whole of the listed land", Parcels: choice % 13 == 0 ? null : land));
    }

    private void Sell(int choice)
    {
        var notice = Notices[choice % 3];
        Do(new RecordDisposal(
            notice, DayOf(choice), choice % 4 == 0 ? FriendsOfTheFox : null, null, choice % 5 == 0 ? DayOf(choice).PlusDays(20) : null, Exemption(choice),
            choice % 9 != 0, choice % 7 == 0 ? choice % 40 : null, OtherNotices(notice), Terms(choice) with { ByAnotherOwner = choice % 17 == 0 }));
    }

    private void SellWithoutNotice(int choice) => Do(new RecordDisposalWithoutNotice(
        Entries[choice % 3], DayOf(choice), Terms(choice) with { SellerPartyId = choice % 6 < 4 ? Leaseholder : null },
        choice % 4 == 0 ? FriendsOfTheFox : null, choice % 5 == 0 ? DayOf(choice).PlusDays(20) : null, Exemption(choice), choice % 9 != 0,
        choice % 7 == 0 ? Estate.Lease : Estate.Freehold, choice % 7 == 0 ? choice % 40 : null, OtherNotices(Guid.Empty)));

    private DisposalTerms Terms(int choice) => new()
    {
        DisposalId = Id(300 + disposals++),
        Parcels = Lands[choice / 5 % 4],
        Agreement = choice % 19 == 0 ? AgreementKind.OptionGranted : AgreementKind.Unconditional,
        NotByOwner = choice % 23 == 0,
        ShareSale = choice % 29 == 0,
        Removal = choice % 2 == 0 ? RemovalPolicy.OnExchange : RemovalPolicy.OnCompletion,
    };

    private static string? Exemption(int choice) => choice % 8 < 4 ? null : Exemptions[choice % 4];

    private List<OwnersNotice> OtherNotices(Guid but) =>
        [.. Notices.Where(id => id != but).Select(Live.State<Moratorium>).Where(known => known.IsReceived).Select(DisposalLaw.NoticeOf)];

    private void Settle(int choice)
    {
        var (notice, entry) = (Live.State<Moratorium>(Notices[choice % 3]), Live.State<ListEntry>(Entries[choice % 3]));
        var outcome = choice % 3 == 0 ? BreachOutcome.Ineffective : BreachOutcome.SavedByRegulation21;
        Do(choice % 2 == 0
            ? new SettleBreach(Notices[choice % 3], outcome, "Agreed.", DayOf(choice), SaleOf(notice.Disposals, choice))
            : new SettleBreachWithoutNotice(Entries[choice % 3], SaleOf(entry.Disposals, choice), outcome, "Agreed.", DayOf(choice)));
    }

    private void Correct<TState>(Guid streamId, int choice)
        where TState : ICorrectable<TState>
    {
        var facts = Live.State<TState>(streamId).Past.Entries
            .SelectMany(entry => TState.Facts.In(entry.Happened).Select(fact => (entry.Entry, Fact: fact, Value: fact.Read(entry.Happened)))).ToList();
        if (facts.Count == 0) return;
        var (place, known, former) = facts[choice / 2 % facts.Count];
        Do(new CorrectFact<TState>(streamId, known.Key, place, Other(known, former, choice), "Misread."));
        Answers.Add($"{known.Key} {OfItsKind<TState>(streamId, place, Live.State<TState>(streamId).Past.At(place)!)}");
    }

    /// <summary>Which record it is, whatever the stream was told by others in between.</summary>
    private string OfItsKind<TState>(Guid streamId, int place, ICaseEvent recorded)
        where TState : ICorrectable<TState> =>
        $"{recorded.GetType().Name} {Live.Stored<TState>(streamId).Take(place).Count(earlier => earlier.GetType() == recorded.GetType())}";

    private static string? Other(CorrectableFact fact, string? former, int choice) => fact.Kind switch
    {
        _ when fact.MayBeEmpty && choice % 4 == 0 => null,
        FactKind.Day => LocalDatePattern.Iso.Format(
            (former is null ? DayOf(choice) : LocalDatePattern.Iso.Parse(former).Value).PlusDays((choice % 81) - 40)),
        FactKind.Choice => fact.Choices[choice % fact.Choices.Count].Value,
        FactKind.Number => (1 + (choice % 40)).ToString(System.Globalization.CultureInfo.InvariantCulture),
        FactKind.Sum => "70.50",
        FactKind.Lines => "the pub",
        _ => choice % 3 == 0 ? "the whole" : "the  Ground floor",
    };

    private void Strike<TState>(Guid streamId, int choice)
        where TState : ICorrectable<TState>
    {
        var places = Live.State<TState>(streamId).Past.Entries.Where(entry => TState.Facts.StrikeFor(entry.Happened) is not null).ToList();
        if (places.Count == 0) return;
        var (place, struck) = places[choice / 2 % places.Count];
        Do(new StrikeOutFact<TState>(streamId, place, "It never was."));
        Answers.Add(OfItsKind<TState>(streamId, place, struck));
    }

    private void Announce()
    {
        foreach (var id in Entries) Live.Announce<ListEntry>(id, ListEntrySaga.Deadlines, ListEntrySaga.OnDue, ListEntrySaga.React);
        foreach (var id in Notices) Live.Announce<Moratorium>(id, MoratoriumSaga.Deadlines, MoratoriumSaga.OnDue, MoratoriumSaga.React);
    }
}
