using NodaTime;
using NodaTime.Text;

using RightToBid.Cases.Bidding;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;
using RightToBid.Law.Time;

using static RightToBid.Cases.Tests.Correcting.WholeCase;

namespace RightToBid.Cases.Tests.Correcting;

/// <summary>Every fact that every stream's table names, each treated alike: nothing here is written for one fact.</summary>
public class correcting_a_fact
{
    private const string Why = "It was misread.";

    private static readonly DecisionContext Context = new(Stories.LongAfter, WorkingDays.NoYears);

    [Fact]
    public void of_a_nomination() => EachHolds<Nomination>(OfNomination, OfDeclined, OfInvalid, OfWithdrawn);

    [Fact]
    public void of_a_list_entry() => EachHolds<ListEntry>(OfEntry, OfRestoredEntry, OfDisposalOnEntry);

    [Fact]
    public void of_a_notice() => EachHolds<Moratorium>(OfNotice, OfWithdrawnNotice, OfRequestWithoutEffect);

    [Fact]
    public void of_a_bid() => EachHolds<Bid>(OfBid, OfWithdrawnBid, OfLostBid);

    [Fact]
    public void of_a_handover() => EachHolds<Handover>(OfHandover, OfFailedHandover);

    [Fact]
    public void of_a_review() => EachHolds<ListingReview>(OfReview, OfWithdrawnReview, OfWithdrawnAppeal);

    [Fact]
    public void of_a_claim() => EachHolds<CompensationClaim>(OfClaim, OfRejectedClaim);

    [Fact]
    public void is_named_by_its_event_and_never_twice() => Keys(Nomination.Facts).Concat(Keys(ListEntry.Facts)).Concat(Keys(Moratorium.Facts))
        .Concat(Keys(Bid.Facts)).Concat(Keys(Handover.Facts)).Concat(Keys(ListingReview.Facts)).Concat(Keys(CompensationClaim.Facts))
        .Distinct()
        .Where(key => EventNames.All.Single(known => known.Type == key.Event).Name.Replace('_', '-') != key.Key.Split('.')[0])
        .ShouldBeEmpty();

    private static IEnumerable<(string Key, Type Event)> Keys<TState>(FactTable<TState> table)
        where TState : ICorrectable<TState>
    {
        table.All.Select(fact => fact.Key).ShouldBeUnique();
        return [.. table.All.Select(fact => (fact.Key, fact.Event)), .. table.Strikes.Select(strike => (strike.Key, strike.Event))];
    }

    private static void EachHolds<TState>(params ICaseEvent[][] histories)
        where TState : ICorrectable<TState>
    {
        foreach (var known in Facts<TState>(histories))
        {
            known.History.ShouldNotBeNull($"{known} is recorded in no history of these tests");
            var before = Stories.Fold<TState>(known.History);
            if (known.Fact.IsCopy)
            {
                Ask(before, known, Right(known)).Refusal.ShouldNotBeNull(known.ToString()).Code.ShouldBe("IS_A_COPY");
                continue;
            }

            var right = Right(known);
            var decision = Ask(before, known, right);
            decision.Refusal.ShouldBeNull(known.ToString());
            var after = Next(before, decision);
            known.Fact.Read(after.Past.At(known.Entry)!).ShouldBe(right, known.ToString());

            // Doing it twice yields nothing, and a correction of a correction can restore what there was.
            Ask(after, known, right).ShouldBe(Decision.Nothing, known.ToString());
            var back = Next(after, Ask(after, known, known.Value));
            known.Fact.Read(back.Past.At(known.Entry)!).ShouldBe(known.Value, known.ToString());
            Dates(back).ShouldBe(Dates(before), known.ToString());

            // What is missing or impossible is asked for again.
            Ask(before, known, right, reason: " ").Refusal.ShouldNotBeNull(known.ToString()).Field.ShouldBe("Reason", known.ToString());
            if (!known.Fact.MayBeEmpty)
            {
                Ask(before, known, "").Refusal.ShouldNotBeNull(known.ToString()).Field.ShouldBe("Value", known.ToString());
            }

            if (known.Fact.Kind is FactKind.Day && !known.Fact.MayBeAhead)
            {
                Ask(before, known, "2026-11-22").Refusal.ShouldNotBeNull(known.ToString()).Field.ShouldBe("Value", known.ToString());
                Ask(before, known, "2026-02-31").Refusal.ShouldNotBeNull(known.ToString()).Field.ShouldBe("Value", known.ToString());
            }

            // What another place recorded is not this fact.
            new CorrectFact<TState>(Guid.Empty, known.Fact.Key, 99, right, Why).Decide(before, Context).Refusal!.Code.ShouldBe("NO_SUCH_FACT");
        }
    }

    private static Decision Ask<TState>(TState state, RecordedFact known, string? value, string reason = Why)
        where TState : ICorrectable<TState> => new CorrectFact<TState>(Guid.Empty, known.Fact.Key, known.Entry, value, reason).Decide(state, Context);

    private static TState Next<TState>(TState state, Decision decision)
        where TState : ICorrectable<TState> => decision.Events.Aggregate(state, (before, happened) => before.Evolve(happened));

    private static List<LocalDate> Dates<TState>(TState state)
        where TState : ICorrectable<TState> => [.. TState.Facts.Windows(state).Select(window => window.LastDay)];

    /// <summary>Another value that nothing forbids: a day earlier or, where that would be too early, a day later.</summary>
    private static string Right(RecordedFact known) => known.Fact.Kind switch
    {
        FactKind.Day => LocalDatePattern.Iso.Format(Shifted(known)),
        FactKind.Choice => known.Fact.Choices.First(choice => choice.Value != known.Value).Value,
        FactKind.Number => "7",
        _ => "Other words",
    };

    private static LocalDate Shifted(RecordedFact known)
    {
        var day = known.Value is { } value ? LocalDatePattern.Iso.Parse(value).Value : On("Tuesday 1 December 2020");
        return known.Fact.Key is "notice-served.given-on" or "land-entered-in-list.decided-on" or "listing-reversed-on-review.decided-on" ? day.PlusDays(1)
            : known.Fact.Key is "land-entered-in-unsuccessful-list.entered-on" or "unsuccessful-entry-removed.removed-on" ? day.PlusDays(1)
            : known.Entry == 1 && known.Fact.Key != "nomination-received.received-on" ? day.PlusDays(1)
            : day.PlusDays(-1);
    }
}
