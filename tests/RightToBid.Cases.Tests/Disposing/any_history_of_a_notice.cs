using FsCheck;
using FsCheck.Fluent;

using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Law;
using RightToBid.Law.Time;

using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Disposing;

/// <summary>
/// Whatever is recorded, in whatever order, however late, corrected or announced, the position and the windows are those of a
/// plain reckoning that shares no code with the product.
/// </summary>
public class any_history_of_a_notice
{
    private const int Kinds = 7;
    private const int Days = 90;

    private static readonly DecisionContext Context = new(Stories.LongAfter, WorkingDays.NoYears);

    private static readonly LocalDate FirstDay = On("Wednesday 26 July 2023");

    private static readonly CommunityGroup[] Groups = [FriendsOfTheFox, FoxleyTrust, FoxleyParishCouncil];

    [Fact]
    public void stands_where_a_plain_reckoning_says()
    {
        var steps = Gen.Choose(0, (Kinds * Days * Groups.Length) - 1).ListOf().ToArbitrary();
        var listings = Gen.Choose(0, 700).ToArbitrary();
        Prop.ForAll(steps, listings, (history, listing) => Holds([.. history], ListedFrom(listing))).Check(
            Config.QuickThrowOnFailure.WithMaxTest(250));
    }

    /// <summary>Some listings end while the notice runs, some early by removal, and some long after.</summary>
    private static ListedPeriod ListedFrom(int number) => number % 3 == 0
        ? new(On("Monday 4 March 2019"), On("Friday 1 September 2023").PlusDays(number))
        : new(On("Friday 1 June 2018").PlusDays(number));

    private static bool Holds(int[] history, ListedPeriod listed)
    {
        var state = Moratorium.Initial;
        var plain = new PlainReckoning(listed);
        for (var step = 0; step < history.Length; step++)
        {
            var day = FirstDay.PlusDays(history[step] / Kinds % Days);
            var group = history[step] / Kinds / Days;
            var bidId = Id(100 + step);
            var (decision, isRecorded) = (history[step] % Kinds) switch
            {
                0 => (Do(Receive(day, listed)), plain.Receive(day)),
                1 => Ask(day),
                2 => Ask(plain.IsReceived ? plain.InterimTo.PlusDays(group - 1) : day),
                3 => (Do(new CorrectReceiptDay(MoratoriumId, day, "Misread.")), plain.CorrectReceipt(day)),
                4 => CorrectLastRequest(day),
                5 when step % 4 == 0 => (Do(new WithdrawNotice(MoratoriumId, day)), plain.Withdraw(day)),
                _ => Announce(),
            };
            decision.ShouldBe(isRecorded, $"step {step} of [{string.Join(", ", history)}]");
            Compare(state, plain);

            // Every other request comes on the last day in time, the day before it or the day after: there the mistakes are.
            (bool, bool) Ask(LocalDate asked) =>
                (Do(new RegisterBidder(MoratoriumId, bidId, Groups[group], asked)), plain.Ask(bidId, group, asked));
        }

        return true;

        bool Do(ICommand<Moratorium> command)
        {
            var events = command.Decide(state, Context).Events;
            state = events.Aggregate(state, (before, happened) => before.Evolve(happened));
            return events.Count > 0;
        }

        (bool, bool) CorrectLastRequest(LocalDate day) => plain.LastRequest is { } bidId
            ? (Do(new CorrectRequestDay(MoratoriumId, bidId, day, "Misread.")), plain.CorrectRequest(day))
            : (false, false);

        (bool, bool) Announce()
        {
            foreach (var deadline in MoratoriumSaga.Deadlines(state).ToList())
            {
                plain.Announced.Add((deadline.Kind, deadline.LastDay));
                state = MoratoriumSaga.OnDue(state, deadline).Aggregate(state, (before, happened) => before.Evolve(happened));
            }

            return (true, true);
        }
    }

    private static void Compare(Moratorium state, PlainReckoning plain)
    {
        for (var day = FirstDay; day < FirstDay.PlusDays(700); day = day.PlusDays(11))
        {
            MoratoriumPosition.Of(state, day).Standing.ShouldBe(plain.StandingOn(day), $"on {Words.Full(day)}");
        }

        MoratoriumSaga.Deadlines(state).Select(deadline => (deadline.Kind, deadline.LastDay)).ShouldBe(plain.Pending);
        if (!state.IsReceived) return;

        MoratoriumWindows.On(state, FirstDay).Select(window => window.Window.LastDay)
            .ShouldBe([plain.InterimTo, plain.FullTo, plain.ProtectedTo, plain.ProtectedTo]);
    }

    private static ReceiveDisposalNotice Receive(LocalDate day, ListedPeriod listed) =>
        new(MoratoriumId, ListEntryId, Reference, Pub.Name, Freeholder, "the freeholder", day, listed);
}
